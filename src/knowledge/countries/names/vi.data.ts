// Names of countries in Vietnamese from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Vietnamese. */
export const countryNames = unpackNames(
  "Andorra|Các Tiểu Vương quốc Ả Rập Thống nhất|Afghanistan|Antigua và Barbuda|Anguilla|Albania|Armenia|Angola|" +
  "Nam Cực|Argentina|Samoa thuộc Mỹ|Áo|Úc|Aruba|Quần đảo Åland|Azerbaijan|Bosnia và Herzegovina|Barbados|Bangladesh|" +
  "Bỉ|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|St. Barthélemy|Bermuda|Brunei|Bolivia|Ca-ri-bê Hà Lan|Brazil|" +
  "Bahamas|Bhutan|Đảo Bouvet|Botswana|Belarus|Belize|Canada|Quần đảo Cocos (Keeling)|" +
  "Congo - Kinshasa;Cộng hòa Dân chủ Congo|Cộng hòa Trung Phi|Congo - Brazzaville;Cộng hòa Congo|Thụy Sĩ|" +
  "Côte d’Ivoire;Bờ Biển Ngà|Quần đảo Cook|Chile|Cameroon|Trung Quốc|Colombia|Costa Rica|Cuba|Cape Verde|Curaçao|" +
  "Đảo Giáng Sinh|Síp|Séc;Cộng hòa Séc|Đức|Djibouti|Đan Mạch|Dominica|Cộng hòa Dominica|Algeria|Ecuador|Estonia|" +
  "Ai Cập|Tây Sahara|Eritrea|Tây Ban Nha|Ethiopia|Phần Lan|Fiji|" +
  "Quần đảo Falkland;Quần đảo Falkland (Islas Malvinas)|Micronesia|Quần đảo Faroe|Pháp|Gabon|Vương quốc Anh|Grenada|" +
  "Georgia|Guiana thuộc Pháp|Guernsey|Ghana|Gibraltar|Greenland|Gambia|Guinea|Guadeloupe|Guinea Xích Đạo|Hy Lạp|" +
  "Nam Georgia & Quần đảo Nam Sandwich|Guatemala|Guam|Guinea-Bissau|Guyana|" +
  "Đặc khu Hành chính Hồng Kông, Trung Quốc;Hồng Kông|Quần đảo Heard và McDonald|Honduras|Croatia|Haiti|Hungary|" +
  "Indonesia|Ireland|Israel|Đảo Man|Ấn Độ|Lãnh thổ Ấn Độ Dương thuộc Anh|Iraq|Iran|Iceland|Italy|Jersey|Jamaica|" +
  "Jordan|Nhật Bản|Kenya|Kyrgyzstan|Campuchia|Kiribati|Comoros|St. Kitts và Nevis|Triều Tiên|Hàn Quốc|Kuwait|" +
  "Quần đảo Cayman|Kazakhstan|Lào|Li-băng|St. Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|Litva|Luxembourg|Latvia|" +
  "Libya|Ma-rốc|Monaco|Moldova|Montenegro|St. Martin|Madagascar|Quần đảo Marshall|Bắc Macedonia|Mali|" +
  "Myanmar (Miến Điện)|Mông Cổ|Đặc khu Hành chính Macao, Trung Quốc;Macao|Quần đảo Bắc Mariana|Martinique|" +
  "Mauritania|Montserrat|Malta|Mauritius|Maldives|Malawi|Mexico|Malaysia|Mozambique|Namibia|New Caledonia|Niger|" +
  "Đảo Norfolk|Nigeria|Nicaragua|Hà Lan|Na Uy|Nepal|Nauru|Niue|New Zealand;Aotearoa New Zealand|Oman|Panama|Peru|" +
  "Polynesia thuộc Pháp|Papua New Guinea|Philippines|Pakistan|Ba Lan|Saint Pierre và Miquelon|Quần đảo Pitcairn|" +
  "Puerto Rico|Lãnh thổ Palestine;Palestine|Bồ Đào Nha|Palau|Paraguay|Qatar|Réunion|Romania|Serbia|Nga|Rwanda|" +
  "Ả Rập Xê-út|Quần đảo Solomon|Seychelles|Sudan|Thụy Điển|Singapore|St. Helena|Slovenia|Svalbard và Jan Mayen|" +
  "Slovakia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|Nam Sudan|São Tomé và Príncipe|El Salvador|" +
  "Sint Maarten|Syria|Eswatini;Swaziland|Quần đảo Turks và Caicos|Chad|Lãnh thổ phía Nam Thuộc Pháp|Togo|Thái Lan|" +
  "Tajikistan|Tokelau|Timor-Leste;Đông Timor|Turkmenistan|Tunisia|Tonga|Thổ Nhĩ Kỳ|Trinidad và Tobago|Tuvalu|" +
  "Đài Loan|Tanzania|Ukraina|Uganda|Các tiểu đảo xa của Hoa Kỳ|Hoa Kỳ;Mỹ|Uruguay|Uzbekistan|Thành Vatican|" +
  "St. Vincent và Grenadines|Venezuela|Quần đảo Virgin thuộc Anh|Quần đảo Virgin thuộc Hoa Kỳ|Việt Nam|Vanuatu|" +
  "Wallis và Futuna|Samoa|Kosovo|Yemen|Mayotte|Nam Phi|Zambia|Zimbabwe",
);
