// Names of countries in Lithuanian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Lithuanian. */
export const countryNames = unpackNames(
  "Andora|Jungtiniai Arabų Emyratai|Afganistanas|Antigva ir Barbuda|Angilija|Albanija|Armėnija|Angola|Antarktida|" +
  "Argentina|Amerikos Samoa|Austrija|Australija|Aruba|Alandų Salos|Azerbaidžanas|Bosnija ir Hercegovina|Barbadosas|" +
  "Bangladešas|Belgija|Burkina Fasas|Bulgarija|Bahreinas|Burundis|Beninas|Sen Bartelemi|Bermuda|Brunėjus|Bolivija|" +
  "Karibų Nyderlandai|Brazilija|Bahamos|Butanas|Buvė Sala|Botsvana|Baltarusija|Belizas|Kanada|" +
  "Kokosų (Kilingo) Salos|Kongas-Kinšasa;Kongo Demokratinė Respublika|Centrinės Afrikos Respublika|" +
  "Kongas-Brazavilis;Kongo Respublika|Šveicarija|Dramblio Kaulo Krantas;Dramblio Kaulo Kranto Respublika|Kuko Salos|" +
  "Čilė|Kamerūnas|Kinija|Kolumbija|Kosta Rika|Kuba|Žaliasis Kyšulys|Kiurasao|Kalėdų Sala|Kipras|" +
  "Čekija;Čekijos Respublika|Vokietija|Džibutis|Danija|Dominika|Dominikos Respublika|Alžyras|Ekvadoras|Estija|" +
  "Egiptas|Vakarų Sachara|Eritrėja|Ispanija|Etiopija|Suomija|Fidžis|Folklando salos;Folklando (Malvinų) salos|" +
  "Mikronezija|Farerų Salos|Prancūzija|Gabonas|Jungtinė Karalystė;JK|Grenada|Gruzija|Prancūzijos Gviana|Gernsis|" +
  "Gana|Gibraltaras|Grenlandija|Gambija|Gvinėja|Gvadelupa|Pusiaujo Gvinėja|Graikija|" +
  "Pietų Džordžija ir Pietų Sandvičo salos|Gvatemala|Guamas|Bisau Gvinėja|Gajana|" +
  "Ypatingasis Administracinis Kinijos Regionas Honkongas;Honkongas|Herdo ir Makdonaldo Salos|Hondūras|Kroatija|" +
  "Haitis|Vengrija|Indonezija|Airija|Izraelis|Meno Sala|Indija|Indijos Vandenyno Britų Sritis|Irakas|Iranas|" +
  "Islandija|Italija|Džersis|Jamaika|Jordanija|Japonija|Kenija|Kirgizija|Kambodža|Kiribatis|Komorai|" +
  "Sent Kitsas ir Nevis|Šiaurės Korėja|Pietų Korėja|Kuveitas|Kaimanų Salos|Kazachstanas|Laosas|Libanas|Sent Lusija|" +
  "Lichtenšteinas|Šri Lanka|Liberija|Lesotas|Lietuva|Liuksemburgas|Latvija|Libija|Marokas|Monakas|Moldova|" +
  "Juodkalnija|Sen Martenas|Madagaskaras|Maršalo Salos|Šiaurės Makedonija|Malis|Mianmaras (Birma)|Mongolija|" +
  "Ypatingasis Administracinis Kinijos Regionas Makao;Makao|Marianos Šiaurinės Salos|Martinika|Mauritanija|" +
  "Montseratas|Malta|Mauricijus|Maldyvai|Malavis|Meksika|Malaizija|Mozambikas|Namibija|Naujoji Kaledonija|Nigeris|" +
  "Norfolko sala|Nigerija|Nikaragva|Nyderlandai|Norvegija|Nepalas|Nauru|Niujė|Naujoji Zelandija|Omanas|Panama|Peru|" +
  "Prancūzijos Polinezija|Papua Naujoji Gvinėja|Filipinai|Pakistanas|Lenkija|Sen Pjeras ir Mikelonas|Pitkerno salos|" +
  "Puerto Rikas|Palestinos teritorija;Palestina|Portugalija|Palau|Paragvajus|Kataras|Reunjonas|Rumunija|Serbija|" +
  "Rusija|Ruanda|Saudo Arabija|Saliamono Salos|Seišeliai|Sudanas|Švedija|Singapūras|Šv. Elenos Sala|Slovėnija|" +
  "Svalbardas ir Janas Majenas|Slovakija|Siera Leonė|San Marinas|Senegalas|Somalis|Surinamas|Pietų Sudanas|" +
  "San Tomė ir Prinsipė|Salvadoras|Sint Martenas|Sirija|Svazilandas|Terkso ir Kaikoso Salos|Čadas|" +
  "Prancūzijos Pietų sritys|Togas|Tailandas|Tadžikija|Tokelau|Rytų Timoras|Turkmėnistanas|Tunisas|Tonga|Turkija|" +
  "Trinidadas ir Tobagas|Tuvalu|Taivanas|Tanzanija|Ukraina|Uganda|Jungtinių Valstijų Mažosios Tolimosios Salos|" +
  "Jungtinės Valstijos;JAV|Urugvajus|Uzbekistanas|Vatikano Miesto Valstybė|Šventasis Vincentas ir Grenadinai|" +
  "Venesuela|Didžiosios Britanijos Mergelių Salos|Jungtinių Valstijų Mergelių Salos|Vietnamas|Vanuatu|" +
  "Volisas ir Futūna|Samoa|Kosovas|Jemenas|Majotas|Pietų Afrika|Zambija|Zimbabvė",
);
