// Names of countries in Azerbaijani from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Azerbaijani. */
export const countryNames = unpackNames(
  "Andorra|Birləşmiş Ərəb Əmirlikləri|Əfqanıstan|Antiqua və Barbuda|Angilya|Albaniya|Ermənistan|Anqola|Antarktika|" +
  "Argentina|Amerika Samoası|Avstriya|Avstraliya|Aruba|Aland adaları|Azərbaycan|Bosniya və Herseqovina|Barbados|" +
  "Banqladeş|Belçika|Burkina Faso|Bolqarıstan|Bəhreyn|Burundi|Benin|Sent-Bartelemi|Bermud adaları|Bruney|Boliviya|" +
  "Karib Niderlandı|Braziliya|Baham adaları|Butan|Buve adası|Botsvana|Belarus|Beliz|Kanada|Kokos (Kilinq) adaları|" +
  "Konqo - Kinşasa;Konqo (KDR)|Mərkəzi Afrika Respublikası|Konqo - Brazzavil;Konqo (Respublika)|İsveçrə|" +
  "Kotd’ivuar;Fil Dişi Sahili|Kuk adaları|Çili|Kamerun|Çin|Kolumbiya|Kosta Rika|Kuba|Kabo-Verde|Kurasao|Milad adası|" +
  "Kipr|Çexiya;Çex Respublikası|Almaniya|Cibuti|Danimarka|Dominika|Dominikan Respublikası|Əlcəzair|Ekvador|Estoniya|" +
  "Misir|Qərbi Saxara|Eritreya|İspaniya|Efiopiya|Finlandiya|Fici|Folklend adaları;Folklend adaları (Malvin adaları)|" +
  "Mikroneziya|Farer adaları|Fransa|Qabon|Birləşmiş Krallıq;BK|Qrenada|Gürcüstan|Fransa Qvianası|Gernsi|Qana|" +
  "Cəbəllütariq|Qrenlandiya|Qambiya|Qvineya|Qvadelupa|Ekvatorial Qvineya|Yunanıstan|" +
  "Cənubi Corciya və Cənubi Sendviç adaları|Qvatemala|Quam|Qvineya-Bisau|Qayana|" +
  "Honq Konq Xüsusi İnzibati Rayonu Çin;Honq Konq|Herd və Makdonald adaları|Honduras|Xorvatiya|Haiti|Macarıstan|" +
  "İndoneziya|İrlandiya|İsrail|Men adası|Hindistan|Britaniyanın Hind Okeanı Ərazisi|İraq|İran|İslandiya|İtaliya|" +
  "Cersi|Yamayka|İordaniya|Yaponiya|Keniya|Qırğızıstan|Kamboca|Kiribati|Komor adaları|Sent-Kits və Nevis|" +
  "Şimali Koreya|Cənubi Koreya|Küveyt|Kayman adaları|Qazaxıstan|Laos|Livan|Sent-Lusiya|Lixtenşteyn|Şri-Lanka|" +
  "Liberiya|Lesoto|Litva|Lüksemburq|Latviya|Liviya|Mərakeş|Monako|Moldova|Monteneqro|Sent Martin|Madaqaskar|" +
  "Marşal adaları|Şimali Makedoniya|Mali|Myanma|Monqolustan|Makao XİR Çin;Makao|Şimali Marian adaları|Martinik|" +
  "Mavritaniya|Monserat|Malta|Mavriki|Maldiv adaları|Malavi|Meksika|Malayziya|Mozambik|Namibiya|Yeni Kaledoniya|" +
  "Niger|Norfolk adası|Nigeriya|Nikaraqua|Niderland|Norveç|Nepal|Nauru|Niue|Yeni Zelandiya;Aotearoa Yeni Zelandiya|" +
  "Oman|Panama|Peru|Fransa Polineziyası|Papua-Yeni Qvineya|Filippin|Pakistan|Polşa|Müqəddəs Pyer və Mikelon|" +
  "Pitkern adaları|Puerto Riko|Fələstin Əraziləri;Fələstin|Portuqaliya|Palau|Paraqvay|Qətər|Reyunyon|Rumıniya|" +
  "Serbiya|Rusiya|Ruanda|Səudiyyə Ərəbistanı|Solomon adaları|Seyşel adaları|Sudan|İsveç|Sinqapur|Müqəddəs Yelena|" +
  "Sloveniya|Svalbard və Yan-Mayen|Slovakiya|Syerra-Leone|San-Marino|Seneqal|Somali|Surinam|Cənubi Sudan|" +
  "San-Tome və Prinsipi|Salvador|Sint-Marten|Suriya|Esvatini;Svazilend|Törks və Kaykos adaları|Çad|" +
  "Fransanın Cənub Əraziləri|Toqo|Tailand|Tacikistan|Tokelau|Şərqi Timor|Türkmənistan|Tunis|Tonqa|Türkiyə|" +
  "Trinidad və Tobaqo|Tuvalu|Tayvan|Tanzaniya|Ukrayna|Uqanda|ABŞ-a bağlı kiçik adacıqlar|" +
  "Amerika Birləşmiş Ştatları;ABŞ|Uruqvay|Özbəkistan|Vatikan|Sent-Vinsent və Qrenadinlər|Venesuela|" +
  "Britaniyanın Virgin adaları|ABŞ Virgin adaları|Vyetnam|Vanuatu|Uollis və Futuna|Samoa|Kosovo|Yəmən|Mayot|" +
  "Cənub Afrika|Zambiya|Zimbabve",
);
