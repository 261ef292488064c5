// Names of countries in Malay from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Malay. */
export const countryNames = unpackNames(
  "Andorra|Emiriah Arab Bersatu|Afghanistan|Antigua dan Barbuda|Anguilla|Albania|Armenia|Angola|Antartika|Argentina|" +
  "Samoa Amerika|Austria|Australia|Aruba|Kepulauan Aland|Azerbaijan|Bosnia dan Herzegovina|Barbados|Bangladesh|" +
  "Belgium|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|St. Barthelemy|Bermuda|Brunei|Bolivia|Belanda Caribbean|" +
  "Brazil|Bahamas|Bhutan|Pulau Bouvet|Botswana|Belarus|Belize|Kanada|Kepulauan Cocos (Keeling)|" +
  "Congo - Kinshasa;Congo (DRC)|Republik Afrika Tengah|Congo - Brazzaville;Congo (Republik)|Switzerland|" +
  "Cote d’Ivoire;Ivory Coast|Kepulauan Cook|Chile|Cameroon|China|Colombia|Costa Rica|Cuba|Cape Verde|Curacao|" +
  "Pulau Krismas|Cyprus|Czechia;Republik Czech|Jerman|Djibouti|Denmark|Dominica|Republik Dominica|Algeria|Ecuador|" +
  "Estonia|Mesir|Sahara Barat|Eritrea|Sepanyol|Ethiopia|Finland|Fiji|" +
  "Kepulauan Falkland;Kepulauan Falkland (Islas Malvinas)|Micronesia|Kepulauan Faroe|Perancis|Gabon|" +
  "United Kingdom;UK|Grenada|Georgia|Guiana Perancis|Guernsey|Ghana|Gibraltar|Greenland|Gambia|Guinea|Guadeloupe|" +
  "Guinea Khatulistiwa|Greece|Kepulauan Georgia Selatan & Sandwich Selatan|Guatemala|Guam|Guinea Bissau|Guyana|" +
  "Hong Kong SAR China;Hong Kong|Kepulauan Heard & McDonald|Honduras|Croatia|Haiti|Hungary|Indonesia|Ireland|Israel|" +
  "Isle of Man|India|Wilayah Lautan Hindi British|Iraq|Iran|Iceland|Itali|Jersey|Jamaica|Jordan|Jepun|Kenya|" +
  "Kyrgyzstan|Kemboja|Kiribati|Comoros|Saint Kitts dan Nevis|Korea Utara|Korea Selatan|Kuwait|Kepulauan Cayman|" +
  "Kazakhstan|Laos|Lubnan|Saint Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lithuania|Luxembourg|Latvia|Libya|" +
  "Maghribi|Monaco|Moldova|Montenegro|Saint Martin|Madagaskar|Kepulauan Marshall|Macedonia Utara|Mali|" +
  "Myanmar (Burma)|Mongolia|Macau SAR China;Macau|Kepulauan Mariana Utara|Martinique|Mauritania|Montserrat|Malta|" +
  "Mauritius|Maldives|Malawi|Mexico|Malaysia|Mozambique|Namibia|New Caledonia|Niger|Pulau Norfolk|Nigeria|Nicaragua|" +
  "Belanda|Norway|Nepal|Nauru|Niue|New Zealand;Aotearoa New Zealand|Oman|Panama|Peru|Polinesia Perancis|" +
  "Papua New Guinea|Filipina|Pakistan|Poland|Saint Pierre dan Miquelon|Kepulauan Pitcairn|Puerto Rico|" +
  "Wilayah Palestin;Palestin|Portugal|Palau|Paraguay|Qatar|Reunion|Romania|Serbia|Rusia|Rwanda|Arab Saudi|" +
  "Kepulauan Solomon|Seychelles|Sudan|Sweden|Singapura|Saint Helena|Slovenia|Svalbard dan Jan Mayen|Slovakia|" +
  "Sierra Leone|San Marino|Senegal|Somalia|Surinam|Sudan Selatan|Sao Tome dan Principe|El Salvador|Sint Maarten|" +
  "Syria|Eswatini;Swaziland|Kepulauan Turks dan Caicos|Chad|Wilayah Selatan Perancis|Togo|Thailand|Tajikistan|" +
  "Tokelau|Timor-Leste;Timor Timur|Turkmenistan|Tunisia|Tonga|Turkiye;Turki|Trinidad dan Tobago|Tuvalu|Taiwan|" +
  "Tanzania|Ukraine|Uganda|Kepulauan Terpencil A.S.|Amerika Syarikat;A.S|Uruguay|Uzbekistan|Kota Vatican|" +
  "Saint Vincent dan Grenadines|Venezuela|Kepulauan Virgin British|Kepulauan Virgin A.S.|Vietnam|Vanuatu|" +
  "Wallis dan Futuna|Samoa|Kosovo|Yaman|Mayotte|Afrika Selatan|Zambia|Zimbabwe",
);
