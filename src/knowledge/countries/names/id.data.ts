// Names of countries in Indonesian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Indonesian. */
export const countryNames = unpackNames(
  "Andorra|Uni Emirat Arab|Afganistan|Antigua dan Barbuda|Anguilla|Albania|Armenia|Angola|Antarktika|Argentina|" +
  "Samoa Amerika|Austria|Australia|Aruba|Kepulauan Aland|Azerbaijan|Bosnia dan Herzegovina|Barbados|Bangladesh|" +
  "Belgia|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|Saint Barthélemy|Bermuda|Brunei|Bolivia|Belanda Karibia|" +
  "Brasil|Bahama|Bhutan|Pulau Bouvet|Botswana|Belarus|Belize|Kanada|Kepulauan Cocos (Keeling)|" +
  "Kongo - Kinshasa;Kongo (RDK)|Republik Afrika Tengah|Kongo - Brazzaville;Kongo (Republik)|Swiss|" +
  "Côte d’Ivoire;Pantai Gading|Kepulauan Cook|Cile|Kamerun|Tiongkok|Kolombia|Kosta Rika|Kuba|Tanjung Verde|Curaçao|" +
  "Pulau Natal|Siprus|Ceko;Republik Ceko|Jerman|Jibuti|Denmark|Dominika|Republik Dominika|Aljazair|Ekuador|Estonia|" +
  "Mesir|Sahara Barat|Eritrea|Spanyol|Etiopia|Finlandia|Fiji|Kepulauan Falkland;Kepulauan Falkland (Malvinas)|" +
  "Mikronesia|Kepulauan Faroe|Prancis|Gabon|Inggris Raya;UK|Grenada|Georgia|Guyana Prancis|Guernsey|Ghana|Gibraltar|" +
  "Greenland|Gambia|Guinea|Guadeloupe|Guinea Ekuatorial|Yunani|Georgia Selatan & Kep. Sandwich Selatan|Guatemala|" +
  "Guam|Guinea-Bissau|Guyana|Hong Kong DAK Tiongkok;Hong Kong|Pulau Heard dan Kepulauan McDonald|Honduras|Kroasia|" +
  "Haiti|Hungaria|Indonesia|Irlandia|Israel|Pulau Man|India|Wilayah Inggris di Samudra Hindia|Irak|Iran|Islandia|" +
  "Italia|Jersey|Jamaika|Yordania|Jepang|Kenya|Kirgizstan|Kamboja|Kiribati|Komoro|Saint Kitts dan Nevis|Korea Utara|" +
  "Korea Selatan|Kuwait|Kepulauan Cayman|Kazakhstan|Laos|Lebanon|Saint Lucia|Liechtenstein|Sri Lanka|Liberia|" +
  "Lesotho|Lituania|Luksemburg|Latvia|Libya|Maroko|Monako|Moldova|Montenegro|Saint Martin|Madagaskar|" +
  "Kepulauan Marshall|Makedonia Utara|Mali|Myanmar (Burma)|Mongolia|Makau DAK Tiongkok;Makau|" +
  "Kepulauan Mariana Utara|Martinik|Mauritania|Montserrat|Malta|Mauritius|Maladewa|Malawi|Meksiko|Malaysia|Mozambik|" +
  "Namibia|Kaledonia Baru|Niger|Kepulauan Norfolk|Nigeria|Nikaragua|Belanda|Norwegia|Nepal|Nauru|Niue|" +
  "Selandia Baru;Aotearoa (Selandia Baru)|Oman|Panama|Peru|Polinesia Prancis|Papua Nugini|Filipina|Pakistan|" +
  "Polandia|Saint Pierre dan Miquelon|Kepulauan Pitcairn|Puerto Riko|Wilayah Palestina;Palestina|Portugal|Palau|" +
  "Paraguay|Qatar|Réunion|Rumania|Serbia|Rusia|Rwanda|Arab Saudi|Kepulauan Solomon|Seychelles|Sudan|Swedia|" +
  "Singapura|Saint Helena|Slovenia|Kepulauan Svalbard dan Jan Mayen|Slovakia|Sierra Leone|San Marino|Senegal|" +
  "Somalia|Suriname|Sudan Selatan|Sao Tome dan Principe|El Salvador|Sint Maarten|Suriah|eSwatini;Eswatini|" +
  "Kepulauan Turks dan Caicos|Chad|Wilayah Selatan Prancis|Togo|Thailand|Tajikistan|Tokelau|Timor Leste;Timor Timur|" +
  "Turkmenistan|Tunisia|Tonga|Turki;Turkiye|Trinidad dan Tobago|Tuvalu|Taiwan|Tanzania|Ukraina|Uganda|" +
  "Kepulauan Terluar AS|Amerika Serikat|Uruguay|Uzbekistan|Vatikan|Saint Vincent dan Grenadine|Venezuela|" +
  "Kepulauan Virgin Britania Raya|Kepulauan Virgin Amerika Serikat|Vietnam|Vanuatu|Kepulauan Wallis dan Futuna|" +
  "Samoa|Kosovo|Yaman|Mayotte|Afrika Selatan|Zambia|Zimbabwe",
);
