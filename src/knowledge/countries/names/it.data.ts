// Names of countries in Italian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Italian. */
export const countryNames = unpackNames(
  "Andorra|Emirati Arabi Uniti|Afghanistan|Antigua e Barbuda|Anguilla|Albania|Armenia|Angola|Antartide|Argentina|" +
  "Samoa Americane|Austria|Australia|Aruba|Isole Åland|Azerbaigian|Bosnia ed Erzegovina|Barbados|Bangladesh|Belgio|" +
  "Burkina Faso|Bulgaria|Bahrein|Burundi|Benin|Saint-Barthélemy|Bermuda|Brunei|Bolivia|Caraibi Olandesi|Brasile|" +
  "Bahamas|Bhutan|Isola Bouvet|Botswana|Bielorussia|Belize|Canada|Isole Cocos (Keeling)|" +
  "Congo - Kinshasa;Congo (RDC)|Repubblica Centrafricana|Congo-Brazzaville;Congo (Repubblica)|Svizzera|" +
  "Costa d’Avorio;Côte d’Ivoire|Isole Cook|Cile|Camerun|Cina|Colombia|Costa Rica|Cuba|Capo Verde|Curaçao|" +
  "Isola Christmas|Cipro|Cechia;Repubblica Ceca|Germania|Gibuti|Danimarca|Dominica|Repubblica Dominicana|Algeria|" +
  "Ecuador|Estonia|Egitto|Sahara Occidentale|Eritrea|Spagna|Etiopia|Finlandia|Figi|" +
  "Isole Falkland;Isole Falkland (Isole Malvine)|Micronesia|Isole Fær Øer|Francia|Gabon|Regno Unito;UK|Grenada|" +
  "Georgia|Guyana Francese|Guernsey|Ghana|Gibilterra|Groenlandia|Gambia|Guinea|Guadalupa|Guinea Equatoriale|Grecia|" +
  "Georgia del Sud e Sandwich Australi|Guatemala|Guam|Guinea-Bissau|Guyana|RAS di Hong Kong;Hong Kong|" +
  "Isole Heard e McDonald|Honduras|Croazia|Haiti|Ungheria|Indonesia|Irlanda|Israele|Isola di Man|India|" +
  "Territorio Britannico dell’Oceano Indiano|Iraq|Iran|Islanda|Italia|Jersey|Giamaica|Giordania|Giappone|Kenya|" +
  "Kirghizistan|Cambogia|Kiribati|Comore|Saint Kitts e Nevis|Corea del Nord|Corea del Sud|Kuwait|Isole Cayman|" +
  "Kazakistan|Laos|Libano|Saint Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lituania|Lussemburgo|Lettonia|Libia|" +
  "Marocco|Monaco|Moldavia|Montenegro|Saint Martin|Madagascar|Isole Marshall|Macedonia del Nord|Mali|" +
  "Myanmar (Birmania)|Mongolia|RAS di Macao;Macao|Isole Marianne Settentrionali|Martinica|Mauritania|Montserrat|" +
  "Malta|Mauritius|Maldive|Malawi|Messico|Malaysia|Mozambico|Namibia|Nuova Caledonia|Niger|Isola Norfolk|Nigeria|" +
  "Nicaragua|Paesi Bassi|Norvegia|Nepal|Nauru|Niue|Nuova Zelanda;Nuova Zelanda (Aotearoa)|Oman|Panama|Perù|" +
  "Polinesia Francese|Papua Nuova Guinea|Filippine|Pakistan|Polonia|Saint-Pierre e Miquelon|Isole Pitcairn|" +
  "Portorico|Territori Palestinesi;Palestina|Portogallo|Palau|Paraguay|Qatar|Riunione|Romania|Serbia|Russia|Ruanda|" +
  "Arabia Saudita|Isole Salomone|Seychelles|Sudan|Svezia|Singapore|Sant’Elena|Slovenia|Svalbard e Jan Mayen|" +
  "Slovacchia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|Sud Sudan|São Tomé e Príncipe|El Salvador|" +
  "Sint Maarten|Siria|Eswatini;Regno di Eswatini|Isole Turks e Caicos|Ciad|Terre Australi Francesi|Togo|Thailandia|" +
  "Tagikistan|Tokelau|Timor Est;Timor Leste|Turkmenistan|Tunisia|Tonga|Turchia;Türkiye|Trinidad e Tobago|Tuvalu|" +
  "Taiwan|Tanzania|Ucraina|Uganda|Isole Minori Esterne degli Stati Uniti|Stati Uniti;USA|Uruguay|Uzbekistan|" +
  "Città del Vaticano|Saint Vincent e Grenadine|Venezuela|Isole Vergini Britanniche|Isole Vergini Americane|Vietnam|" +
  "Vanuatu|Wallis e Futuna|Samoa|Kosovo|Yemen|Mayotte|Sudafrica|Zambia|Zimbabwe",
);
