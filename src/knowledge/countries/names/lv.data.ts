// Names of countries in Latvian from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Latvian. */
export const countryNames = unpackNames(
  "Andora|Apvienotie Arābu Emirāti|Afganistāna|Antigva un Barbuda|Angilja|Albānija|Armēnija|Angola|Antarktika|" +
  "Argentīna|ASV Samoa|Austrija|Austrālija|Aruba|Olandes salas|Azerbaidžāna|Bosnija un Hercegovina|Barbadosa|" +
  "Bangladeša|Beļģija|Burkinafaso|Bulgārija|Bahreina|Burundija|Benina|Senbartelmī|Bermudu salas|Bruneja|Bolīvija|" +
  "Nīderlandes Karību salas|Brazīlija|Bahamu salas|Butāna|Buvē sala|Botsvāna|Baltkrievija|Beliza|Kanāda|" +
  "Kokosu (Kīlinga) salas|Kongo (Kinšasa);Kongo Demokrātiskā Republika|Centrālāfrikas Republika|" +
  "Kongo (Brazavila);Kongo (Republika)|Šveice|Kotdivuāra;Ziloņkaula krasts|Kuka salas|Čīle|Kamerūna|Ķīna|Kolumbija|" +
  "Kostarika|Kuba|Kaboverde|Kirasao|Ziemsvētku sala|Kipra|Čehija;Čehijas Republika|Vācija|Džibutija|Dānija|Dominika|" +
  "Dominikāna|Alžīrija|Ekvadora|Igaunija|Ēģipte|Rietumsahāra|Eritreja|Spānija|Etiopija|Somija|Fidži|" +
  "Folklenda salas;Folklenda (Malvinu) salas|Mikronēzija|Fēru salas|Francija|Gabona|Apvienotā Karaliste|Grenāda|" +
  "Gruzija|Francijas Gviāna|Gērnsija|Gana|Gibraltārs|Grenlande|Gambija|Gvineja|Gvadelupa|Ekvatoriālā Gvineja|" +
  "Grieķija|Dienviddžordžija un Dienvidsendviču salas|Gvatemala|Guama|Gvineja-Bisava|Gajāna|" +
  "Ķīnas īpašās pārvaldes apgabals Honkonga;Honkonga|Hērda sala un Makdonalda salas|Hondurasa|Horvātija|Haiti|" +
  "Ungārija|Indonēzija|Īrija|Izraēla|Menas sala|Indija|Indijas okeāna Britu teritorija|Irāka|Irāna|Islande|Itālija|" +
  "Džērsija|Jamaika|Jordānija|Japāna|Kenija|Kirgizstāna|Kambodža|Kiribati|Komoru salas|Sentkitsa un Nevisa|" +
  "Ziemeļkoreja|Dienvidkoreja|Kuveita|Kaimanu salas|Kazahstāna|Laosa|Libāna|Sentlūsija|Lihtenšteina|Šrilanka|" +
  "Libērija|Lesoto|Lietuva|Luksemburga|Latvija|Lībija|Maroka|Monako|Moldova|Melnkalne|Senmartēna|Madagaskara|" +
  "Māršala salas|Ziemeļmaķedonija|Mali|Mjanma (Birma)|Mongolija|ĶTR īpašais administratīvais reģions Makao;Makao|" +
  "Ziemeļu Marianas salas|Martinika|Mauritānija|Montserrata|Malta|Maurīcija|Maldīvija|Malāvija|Meksika|Malaizija|" +
  "Mozambika|Namībija|Jaunkaledonija|Nigēra|Norfolkas sala|Nigērija|Nikaragva|Nīderlande|Norvēģija|Nepāla|Nauru|" +
  "Niue|Jaunzēlande|Omāna|Panama|Peru|Francijas Polinēzija|Papua-Jaungvineja|Filipīnas|Pakistāna|Polija|" +
  "Senpjēra un Mikelona|Pitkērnas salas|Puertoriko|Palestīnas teritorijas;Palestīna|Portugāle|Palau|Paragvaja|" +
  "Katara|Reinjona|Rumānija|Serbija|Krievija|Ruanda|Saūda Arābija|Zālamana salas|Seišelu salas|Sudāna|Zviedrija|" +
  "Singapūra|Sv.Helēnas sala|Slovēnija|Svalbāra un Jana Majena sala|Slovākija|Sjerraleone|Sanmarīno|Senegāla|" +
  "Somālija|Surinama|Dienvidsudāna|Santome un Prinsipi|Salvadora|Sintmārtena|Sīrija|Svatini;Svazilenda|" +
  "Tērksas un Kaikosas salas|Čada|Francijas Dienvidjūru teritorija|Togo|Taizeme|Tadžikistāna|Tokelau|Austrumtimora|" +
  "Turkmenistāna|Tunisija|Tonga|Turcija|Trinidāda un Tobāgo|Tuvalu|Taivāna|Tanzānija|Ukraina|Uganda|" +
  "ASV Mazās Aizjūras salas|Amerikas Savienotās Valstis;ASV|Urugvaja|Uzbekistāna|Vatikāns|" +
  "Sentvinsenta un Grenadīnas|Venecuēla|Britu Virdžīnas|ASV Virdžīnas|Vjetnama|Vanuatu|Volisa un Futunas salas|" +
  "Samoa|Kosova|Jemena|Majota|Dienvidāfrikas Republika|Zambija|Zimbabve",
);
