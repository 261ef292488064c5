// Names of countries in Hungarian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Hungarian. */
export const countryNames = unpackNames(
  "Andorra|Egyesült Arab Emírségek|Afganisztán|Antigua és Barbuda|Anguilla|Albánia|Örményország|Angola|Antarktisz|" +
  "Argentína|Amerikai Szamoa|Ausztria|Ausztrália|Aruba|Åland-szigetek|Azerbajdzsán|Bosznia-Hercegovina|Barbados|" +
  "Banglades|Belgium|Burkina Faso|Bulgária|Bahrein|Burundi|Benin|Saint-Barthélemy|Bermuda|Brunei|Bolívia|" +
  "Holland Karib-térség|Brazília|Bahama-szigetek|Bhután|Bouvet-sziget|Botswana|Belarusz|Belize|Kanada|" +
  "Kókusz (Keeling)-szigetek|Kongó – Kinshasa;Kongó (KDK)|Közép-afrikai Köztársaság|" +
  "Kongó – Brazzaville;Kongó (Köztársaság)|Svájc|Elefántcsontpart|Cook-szigetek|Chile|Kamerun|Kína|Kolumbia|" +
  "Costa Rica|Kuba|Zöld-foki Köztársaság|Curaçao|Karácsony-sziget|Ciprus|Csehország;Cseh Köztársaság|Németország|" +
  "Dzsibuti|Dánia|Dominika|Dominikai Köztársaság|Algéria|Ecuador|Észtország|Egyiptom|Nyugat-Szahara|Eritrea|" +
  "Spanyolország|Etiópia|Finnország|Fidzsi|Falkland-szigetek;Falkland-szigetek (Malvin-szigetek)|Mikronézia|" +
  "Feröer szigetek|Franciaország|Gabon|Egyesült Királyság;UK|Grenada|Grúzia|Francia Guyana|Guernsey|Ghána|Gibraltár|" +
  "Grönland|Gambia|Guinea|Guadeloupe|Egyenlítői-Guinea|Görögország|Déli-Georgia és Déli-Sandwich-szigetek|Guatemala|" +
  "Guam|Bissau-Guinea|Guyana|Hongkong KKT;Hongkong|Heard-sziget és McDonald-szigetek|Honduras|Horvátország|Haiti|" +
  "Magyarország|Indonézia|Írország|Izrael|Man-sziget|India|Brit Indiai-óceáni Terület|Irak|Irán|Izland|Olaszország|" +
  "Jersey|Jamaica|Jordánia|Japán|Kenya|Kirgizisztán|Kambodzsa|Kiribati|Comore-szigetek|Saint Kitts és Nevis|" +
  "Észak-Korea|Dél-Korea|Kuvait|Kajmán-szigetek|Kazahsztán|Laosz|Libanon|Saint Lucia|Liechtenstein|Srí Lanka|" +
  "Libéria|Lesotho|Litvánia|Luxemburg|Lettország|Líbia|Marokkó|Monaco|Moldova|Montenegró|Saint Martin|Madagaszkár|" +
  "Marshall-szigetek|Észak-Macedónia|Mali|Mianmar|Mongólia|Makaó KKT;Makaó|Északi Mariana-szigetek|Martinique|" +
  "Mauritánia|Montserrat|Málta|Mauritius|Maldív-szigetek|Malawi|Mexikó|Malajzia|Mozambik|Namíbia|Új-Kaledónia|Niger|" +
  "Norfolk-sziget|Nigéria|Nicaragua|Hollandia|Norvégia|Nepál|Nauru|Niue|Új-Zéland;Aotearoa (Új-Zéland)|Omán|Panama|" +
  "Peru|Francia Polinézia|Pápua Új-Guinea|Fülöp-szigetek|Pakisztán|Lengyelország|Saint-Pierre és Miquelon|" +
  "Pitcairn-szigetek|Puerto Rico|Palesztin Autonómia;Palesztina|Portugália|Palau|Paraguay|Katar|Réunion|Románia|" +
  "Szerbia|Oroszország|Ruanda|Szaúd-Arábia|Salamon-szigetek|Seychelle-szigetek|Szudán|Svédország|Szingapúr|" +
  "Szent Ilona|Szlovénia|Svalbard és Jan Mayen|Szlovákia|Sierra Leone|San Marino|Szenegál|Szomália|Suriname|" +
  "Dél-Szudán|São Tomé és Príncipe|Salvador|Sint Maarten|Szíria|Szváziföld;Eswatini|Turks- és Caicos-szigetek|Csád|" +
  "Francia Déli Területek|Togo|Thaiföld|Tádzsikisztán|Tokelau|Kelet-Timor;Timor-Leste|Türkmenisztán|Tunézia|Tonga|" +
  "Törökország|Trinidad és Tobago|Tuvalu|Tajvan|Tanzánia|Ukrajna|Uganda|Az USA lakatlan külbirtokai|" +
  "Egyesült Államok;USA|Uruguay|Üzbegisztán|Vatikán|Saint Vincent és a Grenadine-szigetek|Venezuela|" +
  "Brit Virgin-szigetek|Amerikai Virgin-szigetek|Vietnám|Vanuatu|Wallis és Futuna|Szamoa|Koszovó|Jemen|Mayotte|" +
  "Dél-afrikai Köztársaság|Zambia|Zimbabwe",
);
