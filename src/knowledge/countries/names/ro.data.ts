// Names of countries in Romanian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Romanian. */
export const countryNames = unpackNames(
  "Andorra|Emiratele Arabe Unite|Afganistan|Antigua și Barbuda|Anguilla|Albania|Armenia|Angola|Antarctica|Argentina|" +
  "Samoa Americană|Austria|Australia|Aruba|Insulele Åland|Azerbaidjan|Bosnia și Herțegovina|Barbados|Bangladesh|" +
  "Belgia|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|Saint-Barthélemy|Bermuda|Brunei|Bolivia|" +
  "Insulele Caraibe Olandeze|Brazilia|Bahamas|Bhutan|Insula Bouvet|Botswana|Belarus|Belize|Canada|" +
  "Insulele Cocos (Keeling)|Congo - Kinshasa;Congo (Republica Democrată Congo)|Republica Centrafricană|" +
  "Congo - Brazzaville;Congo (Republica)|Elveția|Côte d’Ivoire;Coasta de Fildeș|Insulele Cook|Chile|Camerun|China|" +
  "Columbia|Costa Rica|Cuba|Capul Verde|Curaçao|Insula Christmas|Cipru|Cehia;Republica Cehă|Germania|Djibouti|" +
  "Danemarca|Dominica|Republica Dominicană|Algeria|Ecuador|Estonia|Egipt|Sahara Occidentală|Eritreea|Spania|Etiopia|" +
  "Finlanda|Fiji|Insulele Falkland;Insulele Falkland (Insulele Malvine)|Micronezia|Insulele Feroe|Franța|Gabon|" +
  "Regatul Unit|Grenada|Georgia|Guyana Franceză|Guernsey|Ghana|Gibraltar|Groenlanda|Gambia|Guineea|Guadelupa|" +
  "Guineea Ecuatorială|Grecia|Georgia de Sud și Insulele Sandwich de Sud|Guatemala|Guam|Guineea-Bissau|Guyana|" +
  "R.A.S. Hong Kong, China;Hong Kong|Insula Heard și Insulele McDonald|Honduras|Croația|Haiti|Ungaria|Indonezia|" +
  "Irlanda|Israel|Insula Man|India|Teritoriul Britanic din Oceanul Indian|Irak|Iran|Islanda|Italia|Jersey|Jamaica|" +
  "Iordania|Japonia|Kenya|Kârgâzstan|Cambodgia|Kiribati|Comore|Saint Kitts și Nevis|Coreea de Nord|Coreea de Sud|" +
  "Kuweit|Insulele Cayman|Kazahstan|Laos|Liban|Sfânta Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lituania|" +
  "Luxemburg|Letonia|Libia|Maroc|Monaco|Republica Moldova|Muntenegru|Sfântul Martin|Madagascar|Insulele Marshall|" +
  "Macedonia de Nord|Mali|Myanmar (Birmania)|Mongolia|R.A.S. Macao, China;Macao|Insulele Mariane de Nord|Martinica|" +
  "Mauritania|Montserrat|Malta|Mauritius|Maldive|Malawi|Mexic|Malaysia|Mozambic|Namibia|Noua Caledonie|Niger|" +
  "Insula Norfolk|Nigeria|Nicaragua|Țările de Jos|Norvegia|Nepal|Nauru|Niue|Noua Zeelandă;Aotearoa Noua Zeelandă|" +
  "Oman|Panama|Peru|Polinezia Franceză|Papua-Noua Guinee|Filipine|Pakistan|Polonia|Saint-Pierre și Miquelon|" +
  "Insulele Pitcairn|Puerto Rico|Teritoriile Palestiniene;Palestina|Portugalia|Palau|Paraguay|Qatar|Réunion|România|" +
  "Serbia|Rusia|Rwanda|Arabia Saudită|Insulele Solomon|Seychelles|Sudan|Suedia|Singapore|Sfânta Elena|Slovenia|" +
  "Svalbard și Jan Mayen|Slovacia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|Sudanul de Sud|" +
  "São Tomé și Príncipe|El Salvador|Sint-Maarten|Siria|Eswatini;Swaziland|Insulele Turks și Caicos|Ciad|" +
  "Teritoriile Australe și Antarctice Franceze|Togo|Thailanda|Tadjikistan|Tokelau|Timor-Leste;Timorul de Est|" +
  "Turkmenistan|Tunisia|Tonga|Turcia;TR-variant|Trinidad și Tobago|Tuvalu|Taiwan|Tanzania|Ucraina|Uganda|" +
  "Insulele Îndepărtate ale S.U.A.|Statele Unite ale Americii;S.U.A.|Uruguay|Uzbekistan|Statul Cetății Vaticanului|" +
  "Saint Vincent și Grenadinele|Venezuela|Insulele Virgine Britanice|Insulele Virgine Americane|Vietnam|Vanuatu|" +
  "Wallis și Futuna|Samoa|Kosovo|Yemen|Mayotte|Africa de Sud|Zambia|Zimbabwe",
);
