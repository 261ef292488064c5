// Names of countries in Uzbek from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
// What CLDR does not have is from scripts/knowledge/more-country-names.ts (this project’s own, MIT).
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Uzbek. */
export const countryNames = unpackNames(
  "Andorra|Birlashgan Arab Amirliklari;BAA|Afgʻoniston|Antigua va Barbuda|Angilya|Albaniya|Armaniston|Angola|" +
  "Antarktida|Argentina|Amerika Samoasi|Avstriya|Avstraliya|Aruba|Aland orollari|Ozarbayjon|Bosniya va Gertsegovina|" +
  "Barbados|Bangladesh|Belgiya|Burkina-Faso|Bolgariya|Bahrayn|Burundi|Benin|Sen-Bartelemi|Bermuda orollari|Bruney|" +
  "Boliviya|Boneyr, Sint-Estatius va Saba|Braziliya|Bagama orollari|Butan|Buve oroli|Botsvana|Belarus;Belorussiya|" +
  "Beliz|Kanada|Kokos (Kiling) orollari|Kongo – Kinshasa;Kongo (KDR)|Markaziy Afrika Respublikasi|" +
  "Kongo – Brazzavil;Kongo (Respublika)|Shveytsariya|Kot-d’Ivuar;Fil suyagi qirg‘og‘i|Kuk orollari|Chili|Kamerun|" +
  "Xitoy;XXR|Kolumbiya|Kosta-Rika|Kuba|Kabo-Verde|Kyurasao|Rojdestvo oroli|Kipr|Chexiya;Chexiya Respublikasi|" +
  "Germaniya;Germaniya Federativ Respublikasi;GFR|Jibuti|Daniya|Dominika|Dominikan Respublikasi|Jazoir|Ekvador|" +
  "Estoniya|Misr|G‘arbiy Sahroi Kabir|Eritreya|Ispaniya|Efiopiya|Finlandiya|Fiji|" +
  "Folklend orollari;Folklend (Malvin) orollari|Mikroneziya|Farer orollari|Fransiya|Gabon|Buyuk Britaniya;Britaniya|" +
  "Grenada|Gruziya|Fransuz Gvianasi|Gernsi|Gana|Gibraltar|Grenlandiya|Gambiya|Gvineya|Gvadelupe|Ekvatorial Gvineya|" +
  "Gretsiya|Janubiy Georgiya va Janubiy Sendvich orollari|Gvatemala|Guam|Gvineya-Bisau|Gayana|" +
  "Gonkong (Xitoy MMH);Gonkong|Xerd va Makdonald orollari|Gonduras|Xorvatiya|Gaiti|Vengriya|Indoneziya|Irlandiya|" +
  "Isroil|Men oroli|Hindiston|Britaniyaning Hind okeanidagi hududi|Iroq|Eron;Eron Islom Respublikasi|Islandiya|" +
  "Italiya|Jersi|Yamayka|Iordaniya|Yaponiya|Keniya|Qirgʻiziston|Kambodja|Kiribati|Komor orollari|Sent-Kits va Nevis|" +
  "Shimoliy Koreya;KXDR;Koreya Xalq Demokratik Respublikasi|Janubiy Koreya;Koreya Respublikasi|Quvayt|" +
  "Kayman orollari|Qozogʻiston|Laos|Livan|Sent-Lyusiya|Lixtenshteyn|Shri-Lanka|Liberiya|Lesoto|Litva|Lyuksemburg|" +
  "Latviya|Liviya|Marokash|Monako|Moldova|Chernogoriya|Sent-Martin|Madagaskar|Marshall orollari|Shimoliy Makedoniya|" +
  "Mali|Myanma (Birma)|Mongoliya;Mogʻuliston|Makao (Xitoy MMH);Makao|Shimoliy Mariana orollari|Martinika|" +
  "Mavritaniya|Montserrat|Malta|Mavrikiy|Maldiv orollari|Malavi|Meksika|Malayziya|Mozambik|Namibiya|" +
  "Yangi Kaledoniya|Niger|Norfolk oroli|Nigeriya|Nikaragua|Niderlandiya|Norvegiya|Nepal|Nauru|Niue|" +
  "Yangi Zelandiya;Aotearoa Yangi Zelandiya|Ummon|Panama|Peru|Fransuz Polineziyasi|Papua – Yangi Gvineya|Filippin|" +
  "Pokiston;Pokiston Islom Respublikasi|Polsha|Sen-Pyer va Mikelon|Pitkern orollari|Puerto-Riko|" +
  "Falastin hududlari;Falastin|Portugaliya|Palau|Paragvay|Qatar|Reyunion|Ruminiya|Serbiya|Rossiya|Ruanda|" +
  "Saudiya Arabistoni|Solomon orollari|Seyshel orollari|Sudan|Shvetsiya|Singapur|Muqaddas Yelena oroli|Sloveniya|" +
  "Shpitsbergen va Yan-Mayen|Slovakiya|Syerra-Leone|San-Marino|Senegal|Somali|Surinam|Janubiy Sudan|" +
  "San-Tome va Prinsipi|Salvador|Sint-Marten|Suriya|Svazilend|Turks va Kaykos orollari|Chad|" +
  "Fransuz Janubiy hududlari|Togo|Tailand|Tojikiston|Tokelau|Timor-Leste;Sharqiy Timor|Turkmaniston|Tunis|Tonga|" +
  "Turkiya|Trinidad va Tobago|Tuvalu|Tayvan|Tanzaniya|Ukraina|Uganda|AQSH yondosh orollari|" +
  "Amerika Qo‘shma Shtatlari;AQSH|Urugvay|Oʻzbekiston;Oʻzbekiston SSR;Oʻzbekiston Sovet Sotsialistik Respublikasi|" +
  "Vatikan|Sent-Vinsent va Grenadin|Venesuela|Britaniya Virgin orollari|AQSH Virgin orollari|" +
  "Vyetnam;Vyetnam Sotsialistik Respublikasi|Vanuatu|Uollis va Futuna|Samoa|Kosovo|Yaman|Mayotta|" +
  "Janubiy Afrika Respublikasi|Zambiya|Zimbabve",
);
