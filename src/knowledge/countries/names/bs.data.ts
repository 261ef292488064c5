// Names of countries in Bosnian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Bosnian. */
export const countryNames = unpackNames(
  "Andora|Ujedinjeni Arapski Emirati|Afganistan|Antigva i Barbuda|Angvila|Albanija|Armenija|Angola|Antarktika|" +
  "Argentina|Američka Samoa|Austrija|Australija|Aruba|Olandska ostrva|Azerbejdžan|Bosna i Hercegovina|Barbados|" +
  "Bangladeš|Belgija|Burkina Faso|Bugarska|Bahrein|Burundi|Benin|Sveti Bartolomej|Bermuda|Brunej|Bolivija|" +
  "Karipska Holandija|Brazil|Bahami|Butan|Ostrvo Buve|Bocvana|Bjelorusija|Belize|Kanada|" +
  "Kokosova (Keelingova) ostrva|Demokratska Republika Kongo;DR Kongo|Centralnoafrička Republika|" +
  "Kongo;Republika Kongo|Švicarska|Obala Slonovače|Kukova ostrva|Čile|Kamerun|Kina|Kolumbija|Kostarika|Kuba|" +
  "Zelenortska Ostrva|Kurasao|Božićno ostrvo|Kipar|Češka;Češka Republika|Njemačka|Džibuti|Danska|Dominika|" +
  "Dominikanska Republika|Alžir|Ekvador|Estonija|Egipat|Zapadna Sahara|Eritreja|Španija|Etiopija|Finska|Fidži|" +
  "Folklandska ostrva;Folklandska (Malvinska) ostrva|Mikronezija|Farska ostrva|Francuska|Gabon|" +
  "Ujedinjeno Kraljevstvo;UK|Grenada|Gruzija|Francuska Gvajana|Guernsey|Gana|Gibraltar|Grenland|Gambija|Gvineja|" +
  "Gvadalupe|Ekvatorijalna Gvineja|Grčka|Južna Džordžija i Južna Sendvič ostrva|Gvatemala|Guam|Gvineja-Bisao|" +
  "Gvajana|Hong Kong (SAR Kina);Hong Kong|Ostrvo Heard i arhipelag McDonald|Honduras|Hrvatska|Haiti|Mađarska|" +
  "Indonezija|Irska|Izrael|Ostrvo Man|Indija|Britanska Teritorija u Indijskom Okeanu|Irak|Iran|Island|Italija|" +
  "Jersey|Jamajka|Jordan|Japan|Kenija|Kirgistan|Kambodža|Kiribati|Komori|Sveti Kits i Nevis|Sjeverna Koreja|" +
  "Južna Koreja|Kuvajt|Kajmanska ostrva|Kazahstan|Laos|Liban|Sveta Lucija|Lihtenštajn|Šri Lanka|Liberija|Lesoto|" +
  "Litvanija|Luksemburg|Latvija|Libija|Maroko|Monako|Moldavija|Crna Gora|Sveti Martin|Madagaskar|Maršalova ostrva|" +
  "Sjeverna Makedonija|Mali|Mijanmar|Mongolija|Makao (SAR Kina);Makao|Sjeverna Marijanska ostrva|Martinik|" +
  "Mauritanija|Monserat|Malta|Mauricijus|Maldivi|Malavi|Meksiko|Malezija|Mozambik|Namibija|Nova Kaledonija|Niger|" +
  "Ostrvo Norfolk|Nigerija|Nikaragva|Nizozemska|Norveška|Nepal|Nauru|Niue|Novi Zeland;Novi Zeland Aotearoa|Oman|" +
  "Panama|Peru|Francuska Polinezija|Papua Nova Gvineja|Filipini|Pakistan|Poljska|Sveti Petar i Mikelon|" +
  "Pitkernska Ostrva|Porto Riko|Palestinska Teritorija;Palestina|Portugal|Palau|Paragvaj|Katar|Reunion|Rumunija|" +
  "Srbija|Rusija|Ruanda|Saudijska Arabija|Solomonska Ostrva|Sejšeli|Sudan|Švedska|Singapur|Sveta Helena|Slovenija|" +
  "Svalbard i Jan Mayen|Slovačka|Sijera Leone|San Marino|Senegal|Somalija|Surinam|Južni Sudan|Sao Tome i Principe|" +
  "Salvador|Sint Marten|Sirija|Esvatini;Svazilend|Ostrva Turks i Kaikos|Čad|Francuske Južne Teritorije|Togo|Tajland|" +
  "Tadžikistan|Tokelau|Istočni Timor|Turkmenistan|Tunis|Tonga|Turska|Trinidad i Tobago|Tuvalu|Tajvan|Tanzanija|" +
  "Ukrajina|Uganda|Američka Vanjska Ostrva|Sjedinjene Države;SAD|Urugvaj|Uzbekistan|Vatikan|" +
  "Sveti Vinsent i Grenadin|Venecuela|Britanska Djevičanska ostrva|Američka Djevičanska ostrva|Vijetnam|Vanuatu|" +
  "Ostrva Valis i Futuna|Samoa|Kosovo|Jemen|Majote|Južnoafrička Republika|Zambija|Zimbabve",
);
