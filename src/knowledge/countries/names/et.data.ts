// Names of countries in Estonian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Estonian. */
export const countryNames = unpackNames(
  "Andorra|Araabia Ühendemiraadid|Afganistan|Antigua ja Barbuda|Anguilla|Albaania|Armeenia|Angola|Antarktika|" +
  "Argentina|Ameerika Samoa|Austria|Austraalia|Aruba|Ahvenamaa|Aserbaidžaan|Bosnia ja Hertsegoviina|Barbados|" +
  "Bangladesh|Belgia|Burkina Faso|Bulgaaria|Bahrein|Burundi|Benin|Saint-Barthélemy|Bermuda|Brunei|Boliivia|" +
  "Kariibi Madalmaad|Brasiilia|Bahama|Bhutan|Bouvet’ saar|Botswana|Valgevene|Belize|Kanada|Kookossaared|" +
  "Kongo DV;Kongo-Kinshasa|Kesk-Aafrika Vabariik|Kongo Vabariik;Kongo-Brazzaville|Šveits|" +
  "Elevandiluurannik;Côte d’Ivoire|Cooki saared|Tšiili|Kamerun|Hiina|Colombia|Costa Rica|Kuuba|Roheneemesaared|" +
  "Curaçao|Jõulusaar|Küpros|Tšehhi;Tšehhi Vabariik|Saksamaa|Djibouti|Taani|Dominica|Dominikaani Vabariik|Alžeeria|" +
  "Ecuador|Eesti|Egiptus|Lääne-Sahara|Eritrea|Hispaania|Etioopia|Soome|Fidži|" +
  "Falklandi saared;Falklandi saared (Malviini saared)|Mikroneesia|Fääri saared|Prantsusmaa|Gabon|" +
  "Ühendkuningriik;ÜK|Grenada|Gruusia|Prantsuse Guajaana|Guernsey|Ghana|Gibraltar|Gröönimaa|Gambia|Guinea|" +
  "Guadeloupe|Ekvatoriaal-Guinea|Kreeka|Lõuna-Georgia ja Lõuna-Sandwichi saared|Guatemala|Guam|Guinea-Bissau|Guyana|" +
  "Hongkongi erihalduspiirkond;Hongkong|Heardi ja McDonaldi saared|Honduras|Horvaatia|Haiti|Ungari|Indoneesia|" +
  "Iirimaa|Iisrael|Mani saar|India|Briti India ookeani ala|Iraak|Iraan|Island|Itaalia|Jersey|Jamaica|Jordaania|" +
  "Jaapan|Keenia|Kõrgõzstan|Kambodža|Kiribati|Komoorid|Saint Kitts ja Nevis|Põhja-Korea|Lõuna-Korea|Kuveit|" +
  "Kaimanisaared|Kasahstan|Laos|Liibanon|Saint Lucia|Liechtenstein|Sri Lanka|Libeeria|Lesotho|Leedu|Luksemburg|Läti|" +
  "Liibüa|Maroko|Monaco|Moldova|Montenegro|Saint-Martin|Madagaskar|Marshalli Saared|Põhja-Makedoonia|Mali|" +
  "Myanmar (Birma)|Mongoolia|Macau erihalduspiirkond;Macau|Põhja-Mariaanid|Martinique|Mauritaania|Montserrat|Malta|" +
  "Mauritius|Maldiivid|Malawi|Mehhiko|Malaisia|Mosambiik|Namiibia|Uus-Kaledoonia|Niger|Norfolk|Nigeeria|Nicaragua|" +
  "Holland|Norra|Nepal|Nauru|Niue|Uus-Meremaa;Aotearoa Uus-Meremaa|Omaan|Panama|Peruu|Prantsuse Polüneesia|" +
  "Paapua Uus-Guinea|Filipiinid|Pakistan|Poola|Saint-Pierre ja Miquelon|Pitcairni saared|Puerto Rico|" +
  "Palestiina alad;Palestiina|Portugal|Belau|Paraguay|Katar|Réunion|Rumeenia|Serbia|Venemaa|Rwanda|Saudi Araabia|" +
  "Saalomoni Saared|Seišellid|Sudaan|Rootsi|Singapur|Saint Helena|Sloveenia|Svalbard ja Jan Mayen|Slovakkia|" +
  "Sierra Leone|San Marino|Senegal|Somaalia|Suriname|Lõuna-Sudaan|São Tomé ja Príncipe|El Salvador|Sint Maarten|" +
  "Süüria|Svaasimaa;eSwatini|Turks ja Caicos|Tšaad|Prantsuse Lõunaalad|Togo|Tai|Tadžikistan|Tokelau|" +
  "Ida-Timor;Timor-Leste|Türkmenistan|Tuneesia|Tonga|Türgi|Trinidad ja Tobago|Tuvalu|Taiwan|Tansaania|Ukraina|" +
  "Uganda|Ühendriikide hajasaared|Ameerika Ühendriigid;USA|Uruguay|Usbekistan|Vatikan|Saint Vincent ja Grenadiinid|" +
  "Venezuela|Briti Neitsisaared|USA Neitsisaared|Vietnam|Vanuatu|Wallis ja Futuna|Samoa|Kosovo|Jeemen|Mayotte|" +
  "Lõuna-Aafrika Vabariik|Sambia|Zimbabwe",
);
