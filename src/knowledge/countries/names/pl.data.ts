// Names of countries in Polish from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Polish. */
export const countryNames = unpackNames(
  "Andora|Zjednoczone Emiraty Arabskie|Afganistan|Antigua i Barbuda|Anguilla|Albania|Armenia|Angola|Antarktyda|" +
  "Argentyna|Samoa Amerykańskie|Austria|Australia|Aruba|Wyspy Alandzkie|Azerbejdżan|Bośnia i Hercegowina|Barbados|" +
  "Bangladesz|Belgia|Burkina Faso|Bułgaria|Bahrajn|Burundi|Benin|Saint-Barthélemy|Bermudy|Brunei|Boliwia|" +
  "Niderlandy Karaibskie|Brazylia|Bahamy|Bhutan|Wyspa Bouveta|Botswana|Białoruś|Belize|Kanada|Wyspy Kokosowe|" +
  "Demokratyczna Republika Konga;Kongo (DRK)|Republika Środkowoafrykańska|Kongo;Republika Konga|Szwajcaria|" +
  "Côte d’Ivoire;Wybrzeże Kości Słoniowej|Wyspy Cooka|Chile|Kamerun|Chiny|Kolumbia|Kostaryka|Kuba|" +
  "Republika Zielonego Przylądka|Curaçao|Wyspa Bożego Narodzenia|Cypr|Czechy;Republika Czeska|Niemcy|Dżibuti|Dania|" +
  "Dominika|Dominikana|Algieria|Ekwador|Estonia|Egipt|Sahara Zachodnia|Erytrea|Hiszpania|Etiopia|Finlandia|Fidżi|" +
  "Falklandy;Falklandy (Malwiny)|Mikronezja|Wyspy Owcze|Francja|Gabon|Wielka Brytania;Wlk. Bryt.|Grenada|Gruzja|" +
  "Gujana Francuska|Guernsey|Ghana|Gibraltar|Grenlandia|Gambia|Gwinea|Gwadelupa|Gwinea Równikowa|Grecja|" +
  "Georgia Południowa i Sandwich Południowy|Gwatemala|Guam|Gwinea Bissau|Gujana|SRA Hongkong (Chiny);Hongkong|" +
  "Wyspy Heard i McDonalda|Honduras|Chorwacja|Haiti|Węgry|Indonezja|Irlandia|Izrael|Wyspa Man|Indie|" +
  "Brytyjskie Terytorium Oceanu Indyjskiego|Irak|Iran|Islandia|Włochy|Jersey|Jamajka|Jordania|Japonia|Kenia|" +
  "Kirgistan|Kambodża|Kiribati|Komory|Saint Kitts i Nevis|Korea Północna|Korea Południowa|Kuwejt|Kajmany|Kazachstan|" +
  "Laos|Liban|Saint Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Litwa|Luksemburg|Łotwa|Libia|Maroko|Monako|" +
  "Mołdawia|Czarnogóra|Saint-Martin|Madagaskar|Wyspy Marshalla|Macedonia Północna|Mali|Mjanma (Birma)|Mongolia|" +
  "SRA Makau (Chiny);Makau|Mariany Północne|Martynika|Mauretania|Montserrat|Malta|Mauritius|Malediwy|Malawi|Meksyk|" +
  "Malezja|Mozambik|Namibia|Nowa Kaledonia|Niger|Norfolk|Nigeria|Nikaragua|Holandia|Norwegia|Nepal|Nauru|Niue|" +
  "Nowa Zelandia|Oman|Panama|Peru|Polinezja Francuska|Papua-Nowa Gwinea|Filipiny|Pakistan|Polska|" +
  "Saint-Pierre i Miquelon|Pitcairn|Portoryko|Terytoria Palestyńskie;Palestyna|Portugalia|Palau|Paragwaj|Katar|" +
  "Reunion|Rumunia|Serbia|Rosja|Rwanda|Arabia Saudyjska|Wyspy Salomona|Seszele|Sudan|Szwecja|Singapur|" +
  "Wyspa Świętej Heleny|Słowenia|Svalbard i Jan Mayen|Słowacja|Sierra Leone|San Marino|Senegal|Somalia|Surinam|" +
  "Sudan Południowy|Wyspy Świętego Tomasza i Książęca|Salwador|Sint Maarten|Syria|Eswatini;Suazi|Turks i Caicos|" +
  "Czad|Francuskie Terytoria Południowe i Antarktyczne|Togo|Tajlandia|Tadżykistan|Tokelau|" +
  "Timor Wschodni;Timor-Leste|Turkmenistan|Tunezja|Tonga|Turcja|Trynidad i Tobago|Tuvalu|Tajwan|Tanzania|Ukraina|" +
  "Uganda|Dalekie Wyspy Mniejsze Stanów Zjednoczonych|Stany Zjednoczone;USA|Urugwaj|Uzbekistan|Watykan|" +
  "Saint Vincent i Grenadyny|Wenezuela|Brytyjskie Wyspy Dziewicze|Wyspy Dziewicze Stanów Zjednoczonych|Wietnam|" +
  "Vanuatu|Wallis i Futuna|Samoa|Kosowo|Jemen|Majotta|Republika Południowej Afryki|Zambia|Zimbabwe",
);
