// Names of countries in French from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in French. */
export const countryNames = unpackNames(
  "Andorre|Émirats arabes unis|Afghanistan|Antigua-et-Barbuda|Anguilla|Albanie|Arménie|Angola|Antarctique|Argentine|" +
  "Samoa américaines|Autriche|Australie|Aruba|Îles Åland|Azerbaïdjan|Bosnie-Herzégovine|Barbade|Bangladesh|Belgique|" +
  "Burkina Faso|Bulgarie|Bahreïn|Burundi|Bénin|Saint-Barthélemy|Bermudes|Brunei|Bolivie|Pays-Bas caribéens|Brésil|" +
  "Bahamas|Bhoutan|Île Bouvet|Botswana|Biélorussie|Belize|Canada|Îles Cocos|Congo-Kinshasa;Congo (RDC)|" +
  "République centrafricaine|Congo-Brazzaville;République du Congo|Suisse|Côte d’Ivoire;République de Côte d’Ivoire|" +
  "Îles Cook|Chili|Cameroun|Chine|Colombie|Costa Rica|Cuba|Cap-Vert|Curaçao|Île Christmas|Chypre|" +
  "Tchéquie;République tchèque|Allemagne|Djibouti|Danemark|Dominique|République dominicaine|Algérie|Équateur|" +
  "Estonie|Égypte|Sahara occidental|Érythrée|Espagne|Éthiopie|Finlande|Fidji|" +
  "Îles Malouines;Îles Malouines (Îles Falkland)|Micronésie|Îles Féroé|France|Gabon|Royaume-Uni;R.-U.|Grenade|" +
  "Géorgie|Guyane française|Guernesey|Ghana|Gibraltar|Groenland|Gambie|Guinée|Guadeloupe|Guinée équatoriale|Grèce|" +
  "Géorgie du Sud-et-les Îles Sandwich du Sud|Guatemala|Guam|Guinée-Bissau|Guyana|" +
  "R.A.S. chinoise de Hong Kong;Hong Kong|Îles Heard-et-MacDonald|Honduras|Croatie|Haïti|Hongrie|Indonésie|Irlande|" +
  "Israël|Île de Man|Inde|Territoire britannique de l’océan Indien|Irak|Iran|Islande|Italie|Jersey|Jamaïque|" +
  "Jordanie|Japon|Kenya|Kirghizstan|Cambodge|Kiribati|Comores|Saint-Christophe-et-Niévès|Corée du Nord|Corée du Sud|" +
  "Koweït|Îles Caïmans|Kazakhstan|Laos|Liban|Sainte-Lucie|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lituanie|" +
  "Luxembourg|Lettonie|Libye|Maroc|Monaco|Moldavie|Monténégro|Saint-Martin|Madagascar|Îles Marshall|" +
  "Macédoine du Nord|Mali|Myanmar (Birmanie)|Mongolie|R.A.S. chinoise de Macao;Macao|Îles Mariannes du Nord|" +
  "Martinique|Mauritanie|Montserrat|Malte|Maurice|Maldives|Malawi|Mexique|Malaisie|Mozambique|Namibie|" +
  "Nouvelle-Calédonie|Niger|Île Norfolk|Nigeria|Nicaragua|Pays-Bas|Norvège|Népal|Nauru|Niue|" +
  "Nouvelle-Zélande;Aotearoa (Nouvelle-Zélande)|Oman|Panama|Pérou|Polynésie française|Papouasie-Nouvelle-Guinée|" +
  "Philippines|Pakistan|Pologne|Saint-Pierre-et-Miquelon|Îles Pitcairn|Porto Rico|" +
  "Territoires palestiniens;Palestine|Portugal|Palaos|Paraguay|Qatar|La Réunion|Roumanie|Serbie|Russie|Rwanda|" +
  "Arabie saoudite|Îles Salomon|Seychelles|Soudan|Suède|Singapour|Sainte-Hélène|Slovénie|Svalbard et Jan Mayen|" +
  "Slovaquie|Sierra Leone|Saint-Marin|Sénégal|Somalie|Suriname|Soudan du Sud|Sao Tomé-et-Principe|Salvador|" +
  "Saint-Martin (partie néerlandaise)|Syrie|Eswatini;Swaziland|Îles Turques-et-Caïques|Tchad|" +
  "Terres australes françaises|Togo|Thaïlande|Tadjikistan|Tokelau|Timor oriental;Timor-Oriental|Turkménistan|" +
  "Tunisie|Tonga|Turquie;Türkiye|Trinité-et-Tobago|Tuvalu|Taïwan|Tanzanie|Ukraine|Ouganda|" +
  "Îles mineures éloignées des États-Unis|États-Unis;É.-U.|Uruguay|Ouzbékistan|État de la Cité du Vatican|" +
  "Saint-Vincent-et-les Grenadines|Venezuela|Îles Vierges britanniques|Îles Vierges des États-Unis|Viêt Nam|Vanuatu|" +
  "Wallis-et-Futuna|Samoa|Kosovo|Yémen|Mayotte|Afrique du Sud|Zambie|Zimbabwe",
);
