// Names of countries in Albanian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Albanian. */
export const countryNames = unpackNames(
  "Andorrë|Emiratet e Bashkuara Arabe|Afganistan|Antigua e Barbuda|Anguilë|Shqipëri|Armeni|Angolë|Antarktikë|" +
  "Argjentinë|Samoa Amerikane|Austri|Australi|Arubë|Ishujt Alandë|Azerbajxhan|Bosnjë-Hercegovinë|Barbados|" +
  "Bangladesh|Belgjikë|Burkina-Faso|Bullgari|Bahrejn|Burundi|Benin|Sen-Bartelemi|Bermude|Brunei|Bolivi|" +
  "Karaibet holandeze|Brazil|Bahama|Butan|Ishulli Bove|Botsvanë|Bjellorusi|Belizë|Kanada|Ishujt Kokos|" +
  "Kongo-Kinshasa;Kongo (RDK)|Republika e Afrikës Qendrore|Kongo-Brazavilë;Kongo (Republika)|Zvicër|" +
  "Côte d’Ivoire;Bregu i Fildishtë|Ishujt Kuk|Kili|Kamerun|Kinë|Kolumbi|Kosta-Rikë|Kubë|Kepi i Gjelbër|Kurasao|" +
  "Ishulli i Krishtlindjes|Qipro|Çeki;Republika Çeke|Gjermani|Xhibuti|Danimarkë|Dominikë|Republika Dominikane|" +
  "Algjeri|Ekuador|Estoni|Egjipt|Saharaja Perëndimore|Eritre|Spanjë|Etiopi|Finlandë|Fixhi|" +
  "Ishujt Falkland;Ishujt Falkland (Malvine)|Mikronezi|Ishujt Faroe|Francë|Gabon|Mbretëria e Bashkuar;MB|Granadë|" +
  "Gjeorgji|Guajana Franceze|Gernsej|Ganë|Gjibraltar|Grënlandë|Gambi|Guine|Guadelupë|Guineja Ekuatoriale|Greqi|" +
  "Xhorxha Jugore dhe Ishujt Senduiçë të Jugut|Guatemalë|Guam|Guine-Bisau|Guajanë|RPA i Hong-Kongut;Hong-Kong|" +
  "Ishujt Hërd e Mekdonald|Honduras|Kroaci|Haiti|Hungari|Indonezi|Irlandë|Izrael|Ishulli i Manit|Indi|" +
  "Territori Britanik i Oqeanit Indian|Irak|Iran|Islandë|Itali|Xhersej|Xhamajkë|Jordani|Japoni|Kenia|Kirgizi|" +
  "Kamboxhia|Kiribati|Komore|Shën-Kits dhe Nevis|Kore e Veriut|Kore e Jugut|Kuvajt|Ishujt Kajman|Kazakistan|Laos|" +
  "Liban|Shën-Luçia|Lihtenshtajn|Sri-Lankë|Liberi|Lesoto|Lituani|Luksemburg|Letoni|Libi|Marok|Monako|Moldavi|" +
  "Mal i Zi|Sen-Marten|Madagaskar|Ishujt Marshall|Maqedonia e Veriut|Mali|Mianmar (Burmë)|Mongoli|" +
  "RPA i Makaos;Makao|Ishujt e Marianës Veriore|Martinikë|Mauritani|Montserat|Maltë|Mauritius|Maldive|Malavi|" +
  "Meksikë|Malajzi|Mozambik|Namibi|Kaledoni e Re|Niger|Ishulli Norfolk|Nigeri|Nikaragua|Holandë|Norvegji|Nepal|" +
  "Nauru|Niue|Zelandë e Re;Zelanda e Re-Aotearoa|Oman|Panama|Peru|Polinezia Franceze|Guineja e Re-Papua|Filipine|" +
  "Pakistan|Poloni|Shën-Pier dhe Mikelon|Ishujt Pitkern|Porto-Riko|Territoret Palestineze;Palestinë|Portugali|Palau|" +
  "Paraguai|Katar|Reunion|Rumani|Serbi|Rusi|Ruandë|Arabi Saudite|Ishujt Solomon|Sejshelle|Sudan|Suedi|Singapor|" +
  "Shën-Elenë|Slloveni|Svalbard e Jan-Majen|Sllovaki|Sierra-Leone|San-Marino|Senegal|Somali|Surinami|Sudani i Jugut|" +
  "Sao-Tome e Principe|Salvador|Sint-Marten|Siri|Esvatini;Suazilend|Ishujt Turks dhe Kaikos|Çad|" +
  "Territoret Jugore Franceze|Togo|Tajlandë|Taxhikistan|Tokelau|Timor-Leste;Timori Lindor|Turkmenistan|Tunizi|Tonga|" +
  "Turqi|Trinidad e Tobago|Tuvalu|Tajvan|Tanzani|Ukrainë|Ugandë|Ishujt Periferikë të SHBA-së|SHBA|Uruguai|" +
  "Uzbekistan|Vatikan|Shën-Vincent dhe Grenadine|Venezuelë|Ishujt e Virgjër Britanikë|Ishujt e Virgjër të SHBA-së|" +
  "Vietnam|Vanuatu|Uollis e Futuna|Samoa|Kosovë|Jemen|Majotë|Afrika e Jugut|Zambi|Zimbabve",
);
