// Names of countries in Turkmen from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Turkmen. */
export const countryNames = unpackNames(
  "Andorra|Birleşen Arap Emirlikleri|Owganystan|Antigua we Barbuda|Angilýa|Albaniýa|Ermenistan|Angola|Antarktika|" +
  "Argentina|Amerikan Samoasy|Awstriýa|Awstraliýa|Aruba|Aland adalary|Azerbaýjan|Bosniýa we Gersegowina|Barbados|" +
  "Bangladeş|Belgiýa|Burkina-Faso|Bolgariýa|Bahreýn|Burundi|Benin|Sen-Bartelemi|Bermuda|Bruneý|Boliwiýa|" +
  "Karib Niderlandlary|Braziliýa|Bagama adalary|Butan|Buwe adasy|Botswana|Belarus|Beliz|Kanada|" +
  "Kokos (Kiling) adalary|Kongo - Kinşasa;Kongo (KDR)|Merkezi Afrika Respublikasy|" +
  "Kongo - Brazzawil;Kongo (Respublika)|Şweýsariýa|Kot-d’Iwuar;Şirmaýy kenar|Kuk adalary|Çili|Kamerun|Hytaý|" +
  "Kolumbiýa|Kosta-Rika|Kuba|Kabo-Werde|Kýurasao|Roždestwo adasy|Kipr|Çehiýa;Çeh Respublikasy|Germaniýa|Jibuti|" +
  "Daniýa|Dominika|Dominikan Respublikasy|Alžir|Ekwador|Estoniýa|Müsür|Günbatar Sahara|Eritreýa|Ispaniýa|Efiopiýa|" +
  "Finlýandiýa|Fiji|Folklend adalary;Folklend (Malwina) adalary|Mikroneziýa|Farer adalary|Fransiýa|Gabon|" +
  "Birleşen Patyşalyk|Grenada|Gruziýa|Fransuz Gwianasy|Gernsi|Gana|Gibraltar|Grenlandiýa|Gambiýa|Gwineýa|Gwadelupa|" +
  "Ekwatorial Gwineýa|Gresiýa|Günorta Georgiýa we Günorta Sendwiç adasy|Gwatemala|Guam|Gwineýa-Bisau|Gaýana|" +
  "Gonkong AAS Hytaý;Gonkong|Herd we Makdonald adalary|Gonduras|Horwatiýa|Gaiti|Wengriýa|Indoneziýa|Irlandiýa|" +
  "Ysraýyl|Men adasy|Hindistan|Britaniýanyň Hindi okeanyndaky territoriýalary|Yrak|Eýran|Islandiýa|Italiýa|Jersi|" +
  "Ýamaýka|Iordaniýa|Ýaponiýa|Keniýa|Gyrgyzystan|Kamboja|Kiribati|Komor adalary|Sent-Kits we Newis|" +
  "Demirgazyk Koreýa|Günorta Koreýa|Kuweýt|Kaýman adalary|Gazagystan|Laos|Liwan|Sent-Lýusiýa|Lihtenşteýn|Şri-Lanka|" +
  "Liberiýa|Lesoto|Litwa|Lýuksemburg|Latwiýa|Liwiýa|Marokko|Monako|Moldowa|Çernogoriýa|Sen-Marten|Madagaskar|" +
  "Marşall adalary|Demirgazyk Makedoniýa|Mali|Mýanma (Birma)|Mongoliýa|Makao AAS Hytaý;Makao|" +
  "Demirgazyk Mariana adalary|Martinika|Mawritaniýa|Monserrat|Malta|Mawrikiý|Maldiwler|Malawi|Meksika|Malaýziýa|" +
  "Mozambik|Namibiýa|Täze Kaledoniýa|Niger|Norfolk adasy|Nigeriýa|Nikaragua|Niderlandlar|Norwegiýa|Nepal|Nauru|Niue|" +
  "Täze Zelandiýa;Aotearoa Täze Zelandiýa|Oman|Panama|Peru|Fransuz Polineziýasy|Papua - Täze Gwineýa|Filippinler|" +
  "Pakistan|Polşa|Sen-Pýer we Mikelon|Pitkern adalary|Puerto-Riko|Palestina territoriýasy;Palestina|Portugaliýa|" +
  "Palau|Paragwaý|Katar|Reýunýon|Rumyniýa|Serbiýa|Russiýa|Ruanda|Saud Arabystany|Solomon adalary|Seýşel adalary|" +
  "Sudan|Şwesiýa|Singapur|Keramatly Ýelena adasy|Sloweniýa|Şpisbergen we Ýan-Maýen|Slowakiýa|Sýerra-Leone|" +
  "San-Marino|Senegal|Somali|Surinam|Günorta Sudan|San-Tome we Prinsipi|Salwador|Sint-Marten|Siriýa|" +
  "Eswatini;Swazilend|Terks we Kaýkos adalary|Çad|Fransuz günorta territoriýalary|Togo|Taýland|Täjigistan|Tokelau|" +
  "Timor-Leste;Gündogar Timor|Türkmenistan|Tunis|Tonga|Türkiýe|Trinidad we Tobago|Tuwalu|Taýwan|Tanzaniýa|Ukraina|" +
  "Uganda|ABŞ-nyň daşarky adalary|Amerikanyň Birleşen Ştatlary;ABŞ|Urugwaý|Özbegistan|Watikan|" +
  "Sent-Winsent we Grenadinler|Wenesuela|Britan Wirgin adalary|ABŞ-nyň Wirgin adalary|Wýetnam|Wanuatu|" +
  "Uollis we Futuna|Samoa|Kosowo|Ýemen|Maýotta|Günorta Afrika|Zambiýa|Zimbabwe",
);
