// Names of countries in Serbian in Latin letters from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Serbian in Latin letters. */
export const countryNames = unpackNames(
  "Andora|Ujedinjeni Arapski Emirati|Avganistan|Antigva i Barbuda|Angvila|Albanija|Jermenija|Angola|Antarktik|" +
  "Argentina|Američka Samoa|Austrija|Australija|Aruba|Olandska Ostrva|Azerbejdžan|Bosna i Hercegovina|Barbados|" +
  "Bangladeš|Belgija|Burkina Faso|Bugarska|Bahrein|Burundi|Benin|Sveti Bartolomej|Bermudi|Brunej|Bolivija|" +
  "Karipska Holandija|Brazil|Bahami|Butan|Ostrvo Buve|Bocvana|Belorusija|Belize|Kanada|Kokosova (Kilingova) Ostrva|" +
  "Kongo - Kinšasa;Kongo (DRK)|Centralnoafrička Republika|Kongo - Brazavil;Kongo (Republika)|Švajcarska|" +
  "Obala Slonovače (Kot d’Ivoar);Obala Slonovače|Kukova Ostrva|Čile|Kamerun|Kina|Kolumbija|Kostarika|Kuba|" +
  "Zelenortska Ostrva|Kurasao|Božićno Ostrvo|Kipar|Češka;Češka Republika|Nemačka|Džibuti|Danska|Dominika|" +
  "Dominikanska Republika|Alžir|Ekvador|Estonija|Egipat|Zapadna Sahara|Eritreja|Španija|Etiopija|Finska|Fidži|" +
  "Foklandska Ostrva;Foklandska (Malvinska) ostrva|Mikronezija|Farska Ostrva|Francuska|Gabon|" +
  "Ujedinjeno Kraljevstvo;UK|Grenada|Gruzija|Francuska Gvajana|Gernzi|Gana|Gibraltar|Grenland|Gambija|Gvineja|" +
  "Gvadelup|Ekvatorijalna Gvineja|Grčka|Južna Džordžija i Južna Sendvička Ostrva|Gvatemala|Guam|Gvineja-Bisao|" +
  "Gvajana|SAR Hongkong (Kina);Hongkong|Ostrvo Herd i Mekdonaldova ostrva|Honduras|Hrvatska|Haiti|Mađarska|" +
  "Indonezija|Irska|Izrael|Ostrvo Man|Indija|Britanska teritorija Indijskog okeana|Irak|Iran|Island|Italija|Džerzi|" +
  "Jamajka|Jordan|Japan|Kenija|Kirgistan|Kambodža|Kiribati|Komorska Ostrva|Sent Kits i Nevis|Severna Koreja|" +
  "Južna Koreja|Kuvajt|Kajmanska Ostrva|Kazahstan|Laos|Liban|Sveta Lucija|Lihtenštajn|Šri Lanka|Liberija|Lesoto|" +
  "Litvanija|Luksemburg|Letonija|Libija|Maroko|Monako|Moldavija|Crna Gora|Sveti Martin (Francuska)|Madagaskar|" +
  "Maršalska Ostrva|Severna Makedonija|Mali|Mijanmar (Burma)|Mongolija|SAR Makao (Kina);Makao|" +
  "Severna Marijanska Ostrva|Martinik|Mauritanija|Monserat|Malta|Mauricijus|Maldivi|Malavi|Meksiko|Malezija|" +
  "Mozambik|Namibija|Nova Kaledonija|Niger|Ostrvo Norfok|Nigerija|Nikaragva|Holandija|Norveška|Nepal|Nauru|Niue|" +
  "Novi Zeland|Oman|Panama|Peru|Francuska Polinezija|Papua Nova Gvineja|Filipini|Pakistan|Poljska|" +
  "Sen Pjer i Mikelon|Pitkern|Portoriko|Palestinske teritorije;Palestina|Portugalija|Palau|Paragvaj|Katar|Reinion|" +
  "Rumunija|Srbija|Rusija|Ruanda|Saudijska Arabija|Solomonska Ostrva|Sejšeli|Sudan|Švedska|Singapur|Sveta Jelena|" +
  "Slovenija|Svalbard i Jan Majen|Slovačka|Sijera Leone|San Marino|Senegal|Somalija|Surinam|Južni Sudan|" +
  "Sao Tome i Principe|Salvador|Sveti Martin (Holandija)|Sirija|Svazilend|Ostrva Turks i Kaikos|Čad|" +
  "Francuske Južne Teritorije|Togo|Tajland|Tadžikistan|Tokelau|Timor-Leste (Istočni Timor);Istočni Timor|" +
  "Turkmenistan|Tunis|Tonga|Turska|Trinidad i Tobago|Tuvalu|Tajvan|Tanzanija|Ukrajina|Uganda|Udaljena ostrva SAD|" +
  "Sjedinjene Države;SAD|Urugvaj|Uzbekistan|Vatikan|Sent Vinsent i Grenadini|Venecuela|Britanska Devičanska Ostrva|" +
  "Američka Devičanska Ostrva|Vijetnam|Vanuatu|Valis i Futuna|Samoa|Kosovo|Jemen|Majot|Južnoafrička Republika|" +
  "Zambija|Zimbabve",
);
