// Names of countries in Croatian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Croatian. */
export const countryNames = unpackNames(
  "Andora|Ujedinjeni Arapski Emirati|Afganistan|Antigva i Barbuda|Angvila|Albanija|Armenija|Angola|Antarktika|" +
  "Argentina|Američka Samoa|Austrija|Australija|Aruba|Ålandski otoci|Azerbajdžan|Bosna i Hercegovina|Barbados|" +
  "Bangladeš|Belgija|Burkina Faso|Bugarska|Bahrein|Burundi|Benin|Saint Barthélemy|Bermudi|Brunej|Bolivija|" +
  "Karipski otoci Nizozemske|Brazil|Bahami|Butan|Otok Bouvet|Bocvana|Bjelorusija|Belize|Kanada|" +
  "Kokosovi (Keelingovi) Otoci|Kongo - Kinshasa;Kongo (DR)|Srednjoafrička Republika|Kongo - Brazzaville;Kongo (RK)|" +
  "Švicarska|Obala Bjelokosti;Bjelokosna Obala|Cookovi Otoci|Čile|Kamerun|Kina|Kolumbija|Kostarika|Kuba|" +
  "Zelenortska Republika|Curaçao|Božićni Otok|Cipar|Češka;Češka Republika|Njemačka|Džibuti|Danska|Dominika|" +
  "Dominikanska Republika|Alžir|Ekvador|Estonija|Egipat|Zapadna Sahara|Eritreja|Španjolska|Etiopija|Finska|Fidži|" +
  "Falklandski Otoci;Falklandski Otoci (Malvini)|Mikronezija|Farski Otoci|Francuska|Gabon|Ujedinjeno Kraljevstvo;UK|" +
  "Grenada|Gruzija|Francuska Gijana|Guernsey|Gana|Gibraltar|Grenland|Gambija|Gvineja|Guadalupe|Ekvatorska Gvineja|" +
  "Grčka|Južna Georgia i Otoci Južni Sandwich|Gvatemala|Guam|Gvineja Bisau|Gvajana|PUP Hong Kong Kina;Hong Kong|" +
  "Otoci Heard i McDonald|Honduras|Hrvatska|Haiti|Mađarska|Indonezija|Irska|Izrael|Otok Man|Indija|" +
  "Britanski Indijskooceanski Teritorij|Irak|Iran|Island|Italija|Jersey|Jamajka|Jordan|Japan|Kenija|Kirgistan|" +
  "Kambodža|Kiribati|Komori|Sveti Kristofor i Nevis|Sjeverna Koreja|Južna Koreja|Kuvajt|Kajmanski Otoci|Kazahstan|" +
  "Laos|Libanon|Sveta Lucija|Lihtenštajn|Šri Lanka|Liberija|Lesoto|Litva|Luksemburg|Latvija|Libija|Maroko|Monako|" +
  "Moldavija|Crna Gora|Saint Martin|Madagaskar|Maršalovi Otoci|Sjeverna Makedonija|Mali|Mjanmar (Burma)|Mongolija|" +
  "PUP Makao Kina;Makao|Sjevernomarijanski Otoci|Martinik|Mauretanija|Montserrat|Malta|Mauricijus|Maldivi|Malavi|" +
  "Meksiko|Malezija|Mozambik|Namibija|Nova Kaledonija|Niger|Otok Norfolk|Nigerija|Nikaragva|Nizozemska|Norveška|" +
  "Nepal|Nauru|Niue|Novi Zeland;Aotearoa Novi Zeland|Oman|Panama|Peru|Francuska Polinezija|Papua Nova Gvineja|" +
  "Filipini|Pakistan|Poljska|Sveti Petar i Mikelon|Pitcairnovi Otoci|Portoriko|Palestinsko područje;Palestina|" +
  "Portugal|Palau|Paragvaj|Katar|Réunion|Rumunjska|Srbija|Rusija|Ruanda|Saudijska Arabija|Salomonovi Otoci|Sejšeli|" +
  "Sudan|Švedska|Singapur|Sveta Helena|Slovenija|Svalbard i Jan Mayen|Slovačka|Sijera Leone|San Marino|Senegal|" +
  "Somalija|Surinam|Južni Sudan|Sveti Toma i Princip|Salvador|Sint Maarten|Sirija|Esvatini;Svazi|" +
  "Otoci Turks i Caicos|Čad|Francuski Južni Teritoriji|Togo|Tajland|Tadžikistan|Tokelau|Timor-Leste;Istočni Timor|" +
  "Turkmenistan|Tunis|Tonga|Turska;Türkiye|Trinidad i Tobago|Tuvalu|Tajvan|Tanzanija|Ukrajina|Uganda|" +
  "Mali udaljeni otoci SAD-a|Sjedinjene Američke Države;SAD|Urugvaj|Uzbekistan|Vatikan|Sveti Vincent i Grenadini|" +
  "Venezuela|Britanski Djevičanski Otoci|Američki Djevičanski Otoci|Vijetnam|Vanuatu|Wallis i Futuna|Samoa|Kosovo|" +
  "Jemen|Mayotte|Južnoafrička Republika|Zambija|Zimbabve",
);
