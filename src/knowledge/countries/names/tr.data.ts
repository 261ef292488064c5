// Names of countries in Turkish from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
// What CLDR does not have is from scripts/knowledge/more-country-names.ts (this project’s own, MIT).
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Turkish. */
export const countryNames = unpackNames(
  "Andorra|Birleşik Arap Emirlikleri;BAE|Afganistan|Antigua ve Barbuda|Anguilla|Arnavutluk|Ermenistan|Angola|" +
  "Antarktika|Arjantin|Amerikan Samoası|Avusturya|Avustralya|Aruba|Åland Adaları|Azerbaycan|Bosna-Hersek|Barbados|" +
  "Bangladeş|Belçika|Burkina Faso|Bulgaristan|Bahreyn|Burundi|Benin|Saint Barthelemy|Bermuda|Brunei|Bolivya|" +
  "Karayip Hollandası|Brezilya|Bahamalar|Butan|Bouvet Adası|Botsvana|Belarus;Beyaz Rusya|Belize|Kanada|" +
  "Cocos (Keeling) Adaları|Kongo - Kinşasa;Kongo Demokratik Cumhuriyeti|Orta Afrika Cumhuriyeti|" +
  "Kongo - Brazavil;Kongo Cumhuriyeti|İsviçre|Côte d’Ivoire;Fildişi Sahili|Cook Adaları|Şili|Kamerun|Çin;Çin H.C.|" +
  "Kolombiya|Kosta Rika|Küba|Cabo Verde|Curaçao|Christmas Adası|Kıbrıs|Çekya;Çek Cumhuriyeti|" +
  "Almanya;Batı Almanya;Doğu Almanya;Federal Almanya|Cibuti|Danimarka|Dominika|Dominik Cumhuriyeti|Cezayir|Ekvador|" +
  "Estonya|Mısır|Batı Sahra|Eritre|İspanya|Etiyopya|Finlandiya|Fiji|" +
  "Falkland Adaları;Falkland Adaları (Malvinas Adaları)|Mikronezya|Faroe Adaları|Fransa|Gabon|" +
  "Birleşik Krallık;BK;İngiltere;Büyük Britanya;İskoçya|Grenada|Gürcistan|Fransız Guyanası|Guernsey|Gana|" +
  "Cebelitarık|Grönland|Gambiya|Gine|Guadeloupe|Ekvator Ginesi|Yunanistan|Güney Georgia ve Güney Sandwich Adaları|" +
  "Guatemala|Guam|Gine-Bissau|Guyana|Çin Hong Kong ÖİB;Hong Kong|Heard Adası ve McDonald Adaları|Honduras|" +
  "Hırvatistan|Haiti|Macaristan|Endonezya|İrlanda|İsrail|Man Adası|Hindistan|Britanya Hint Okyanusu Toprakları|Irak|" +
  "İran;İran İslam Cumhuriyeti|İzlanda|İtalya|Jersey|Jamaika|Ürdün|Japonya|Kenya|Kırgızistan|Kamboçya|Kiribati|" +
  "Komorlar|Saint Kitts ve Nevis|Kuzey Kore;Kore Demokratik Halk Cumhuriyeti;KDHC|Güney Kore;Kore Cumhuriyeti|" +
  "Kuveyt|Cayman Adaları|Kazakistan|Laos|Lübnan|Saint Lucia|Liechtenstein|Sri Lanka;Seylan|Liberya|Lesotho|Litvanya|" +
  "Lüksemburg|Letonya|Libya|Fas|Monako|Moldova|Karadağ|Saint Martin|Madagaskar|Marshall Adaları|Kuzey Makedonya|" +
  "Mali|Myanmar (Burma);Birmanya|Moğolistan|Çin Makao ÖİB;Makao|Kuzey Mariana Adaları|Martinik|Moritanya|Montserrat|" +
  "Malta|Mauritius|Maldivler|Malavi|Meksika|Malezya|Mozambik|Namibya|Yeni Kaledonya|Nijer|Norfolk Adası|Nijerya|" +
  "Nikaragua|Hollanda|Norveç|Nepal|Nauru|Niue|Yeni Zelanda;Aotearoa Yeni Zelanda|Umman|Panama|Peru|" +
  "Fransız Polinezyası|Papua Yeni Gine|Filipinler|Pakistan;Pakistan İslam Cumhuriyeti|Polonya|" +
  "Saint Pierre ve Miquelon|Pitcairn Adaları|Porto Riko|Filistin Bölgeleri;Filistin|Portekiz|Palau|Paraguay|Katar|" +
  "Reunion|Romanya|Sırbistan|Rusya;Rusya Fed.|Ruanda|Suudi Arabistan;Suudi Arabistan Krallığı|Solomon Adaları|" +
  "Seyşeller|Sudan|İsveç|Singapur|Saint Helena|Slovenya|Svalbard ve Jan Mayen|Slovakya|Sierra Leone|San Marino|" +
  "Senegal|Somali|Surinam|Güney Sudan|Sao Tome ve Principe|El Salvador|Sint Maarten|Suriye|Esvatini;Svaziland|" +
  "Turks ve Caicos Adaları|Çad|Fransız Güney Toprakları|Togo|Tayland;Siyam|Tacikistan|Tokelau|" +
  "Timor-Leste;Doğu Timor|Türkmenistan|Tunus|Tonga|Türkiye|Trinidad ve Tobago|Tuvalu|Tayvan|Tanzanya|Ukrayna|Uganda|" +
  "ABD Küçük Harici Adaları|Amerika Birleşik Devletleri;ABD;Birleşik Devletler;Amerika|Uruguay|Özbekistan|Vatikan|" +
  "Saint Vincent ve Grenadinler|Venezuela|Britanya Virjin Adaları|ABD Virjin Adaları|" +
  "Vietnam;Vietnam Sosyalist Cumhuriyeti|Vanuatu|Wallis ve Futuna|Samoa|Kosova|Yemen|Mayotte|Güney Afrika|Zambiya|" +
  "Zimbabve",
);
