// Names of countries in Slovenian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Slovenian. */
export const countryNames = unpackNames(
  "Andora|Združeni arabski emirati|Afganistan|Antigva in Barbuda|Angvila|Albanija|Armenija|Angola|Antarktika|" +
  "Argentina|Ameriška Samoa|Avstrija|Avstralija|Aruba|Alandski otoki|Azerbajdžan|Bosna in Hercegovina|Barbados|" +
  "Bangladeš|Belgija|Burkina Faso|Bolgarija|Bahrajn|Burundi|Benin|Sveti Bartolomej|Bermudi|Brunej|Bolivija|" +
  "Nizozemski Karibi|Brazilija|Bahami|Butan|Bouvetov otok|Bocvana|Belorusija|Belize|Kanada|Kokosovi otoki|" +
  "Demokratična republika Kongo;Kongo (Demokratična republika Kongo)|Srednjeafriška republika|" +
  "Kongo - Brazzaville;Kongo (Republika)|Švica|Slonokoščena obala;Côte d’Ivoire|Cookovi otoki|Čile|Kamerun|Kitajska|" +
  "Kolumbija|Kostarika|Kuba|Zelenortski otoki|Curaçao|Božični otok|Ciper|Češka;Češka republika|Nemčija|Džibuti|" +
  "Danska|Dominika|Dominikanska republika|Alžirija|Ekvador|Estonija|Egipt|Zahodna Sahara|Eritreja|Španija|Etiopija|" +
  "Finska|Fidži|Falklandski otoki;Falklandski otoki (Malvini)|Mikronezija|Ferski otoki|Francija|Gabon|" +
  "Združeno kraljestvo;ZK|Grenada|Gruzija|Francoska Gvajana|Guernsey|Gana|Gibraltar|Grenlandija|Gambija|Gvineja|" +
  "Gvadelup|Ekvatorialna Gvineja|Grčija|Južna Georgia in Južni Sandwichevi otoki|Gvatemala|Gvam|Gvineja Bissau|" +
  "Gvajana|Posebno upravno območje Ljudske republike Kitajske Hongkong;Hongkong|Heardov otok in McDonaldovi otoki|" +
  "Honduras|Hrvaška|Haiti|Madžarska|Indonezija|Irska|Izrael|Otok Man|Indija|Britansko ozemlje v Indijskem oceanu|" +
  "Irak|Iran|Islandija|Italija|Jersey|Jamajka|Jordanija|Japonska|Kenija|Kirgizistan|Kambodža|Kiribati|Komori|" +
  "Sveti Krištof in Nevis|Severna Koreja|Južna Koreja|Kuvajt|Kajmanji otoki|Kazahstan|Laos|Libanon|Sveta Lucija|" +
  "Lihtenštajn|Šrilanka|Liberija|Lesoto|Litva|Luksemburg|Latvija|Libija|Maroko|Monako|Moldavija|Črna gora|" +
  "Francoski Sveti Martin|Madagaskar|Marshallovi otoki|Severna Makedonija|Mali|Mjanmar (Burma)|Mongolija|" +
  "Posebno upravno območje Kitajske Makav;Makav|Severni Marianski otoki|Martinik|Mavretanija|Montserrat|Malta|" +
  "Mavricij|Maldivi|Malavi|Mehika|Malezija|Mozambik|Namibija|Nova Kaledonija|Niger|Norfolški otok|Nigerija|" +
  "Nikaragva|Nizozemska|Norveška|Nepal|Nauru|Niue|Nova Zelandija;Aotearoa Nova Zelandija|Oman|Panama|Peru|" +
  "Francoska Polinezija|Papua Nova Gvineja|Filipini|Pakistan|Poljska|Sveta Peter in Mihael|Pitcairn|Portoriko|" +
  "Palestinsko ozemlje;Palestina|Portugalska|Palav|Paragvaj|Katar|Reunion|Romunija|Srbija|Rusija|Ruanda|" +
  "Saudova Arabija|Salomonovi otoki|Sejšeli|Sudan|Švedska|Singapur|Sveta Helena|Slovenija|Svalbard in Jan Mayen|" +
  "Slovaška|Sierra Leone|San Marino|Senegal|Somalija|Surinam|Južni Sudan|Sveti Tomaž in Princ|Salvador|" +
  "Nizozemski Sveti Martin|Sirija|Esvatini;Svazi|Otoki Turks in Caicos|Čad|Francosko južno ozemlje|Togo|Tajska|" +
  "Tadžikistan|Tokelav|Timor-Leste;Vzhodni Timor|Turkmenistan|Tunizija|Tonga|Turčija;Türkiye|Trinidad in Tobago|" +
  "Tuvalu|Tajvan|Tanzanija|Ukrajina|Uganda|Stranski zunanji otoki Združenih držav|Združene države Amerike;ZDA|" +
  "Urugvaj|Uzbekistan|Vatikan|Sveti Vincencij in Grenadine|Venezuela|Britanski Deviški otoki|Ameriški Deviški otoki|" +
  "Vietnam|Vanuatu|Wallis in Futuna|Samoa|Kosovo|Jemen|Mayotte|Južnoafriška republika|Zambija|Zimbabve",
);
