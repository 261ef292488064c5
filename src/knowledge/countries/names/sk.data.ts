// Names of countries in Slovak from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Slovak. */
export const countryNames = unpackNames(
  "Andorra|Spojené arabské emiráty|Afganistan|Antigua a Barbuda|Anguilla|Albánsko|Arménsko|Angola|Antarktída|" +
  "Argentína|Americká Samoa|Rakúsko|Austrália|Aruba|Alandy|Azerbajdžan|Bosna a Hercegovina|Barbados|Bangladéš|" +
  "Belgicko|Burkina Faso|Bulharsko|Bahrajn|Burundi|Benin|Svätý Bartolomej|Bermudy|Brunej|Bolívia|Karibské Holandsko|" +
  "Brazília|Bahamy|Bhután|Bouvetov ostrov|Botswana|Bielorusko|Belize|Kanada|Kokosové ostrovy|" +
  "Konžská demokratická republika;Kongo (DRK)|Stredoafrická republika|Konžská republika;Kongo (republika)|" +
  "Švajčiarsko|Pobrežie Slonoviny|Cookove ostrovy|Čile|Kamerun|Čína|Kolumbia|Kostarika|Kuba|Kapverdy|Curaçao|" +
  "Vianočný ostrov|Cyprus|Česko;Česká republika|Nemecko|Džibutsko|Dánsko|Dominika|Dominikánska republika|Alžírsko|" +
  "Ekvádor|Estónsko|Egypt|Západná Sahara|Eritrea|Španielsko|Etiópia|Fínsko|Fidži|Falklandy;Falklandy (Malvíny)|" +
  "Mikronézia|Faerské ostrovy|Francúzsko|Gabon|Spojené kráľovstvo;UK|Grenada|Gruzínsko|Francúzska Guyana|Guernsey|" +
  "Ghana|Gibraltár|Grónsko|Gambia|Guinea|Guadeloupe|Rovníková Guinea|Grécko|" +
  "Južná Georgia a Južné Sandwichove ostrovy|Guatemala|Guam|Guinea-Bissau|Guyana|Hongkong – OAO Číny;Hongkong|" +
  "Heardov ostrov a Macdonaldove ostrovy|Honduras|Chorvátsko|Haiti|Maďarsko|Indonézia|Írsko|Izrael|Ostrov Man|India|" +
  "Britské indickooceánske územie|Irak|Irán|Island|Taliansko|Jersey|Jamajka|Jordánsko|Japonsko|Keňa|Kirgizsko|" +
  "Kambodža|Kiribati|Komory|Svätý Krištof a Nevis|Severná Kórea|Južná Kórea|Kuvajt|Kajmanie ostrovy|Kazachstan|Laos|" +
  "Libanon|Svätá Lucia|Lichtenštajnsko|Srí Lanka|Libéria|Lesotho|Litva|Luxembursko|Lotyšsko|Líbya|Maroko|Monako|" +
  "Moldavsko|Čierna Hora|Svätý Martin (fr.)|Madagaskar|Marshallove ostrovy|Severné Macedónsko|Mali|Mjanmarsko|" +
  "Mongolsko|Macao – OAO Číny;Macao|Severné Mariány|Martinik|Mauritánia|Montserrat|Malta|Maurícius|Maldivy|Malawi|" +
  "Mexiko|Malajzia|Mozambik|Namíbia|Nová Kaledónia|Niger|Norfolk|Nigéria|Nikaragua|Holandsko|Nórsko|Nepál|Nauru|" +
  "Niue|Nový Zéland;Aotearoa – Nový Zéland|Omán|Panama|Peru|Francúzska Polynézia|Papua-Nová Guinea|Filipíny|" +
  "Pakistan|Poľsko|Saint Pierre a Miquelon|Pitcairnove ostrovy|Portoriko|Palestínske územia;Palestínska samospráva|" +
  "Portugalsko|Palau|Paraguaj|Katar|Réunion|Rumunsko|Srbsko|Rusko|Rwanda|Saudská Arábia|Šalamúnove ostrovy|Seychely|" +
  "Sudán|Švédsko|Singapur|Svätá Helena|Slovinsko|Svalbard a Jan Mayen|Slovensko|Sierra Leone|San Maríno|Senegal|" +
  "Somálsko|Surinam|Južný Sudán|Svätý Tomáš a Princov ostrov|Salvádor|Svätý Martin (hol.)|Sýria|Eswatini;Svazijsko|" +
  "Turks a Caicos|Čad|Francúzske južné a antarktické územia|Togo|Thajsko|Tadžikistan|Tokelau|Východný Timor|" +
  "Turkménsko|Tunisko|Tonga|Turecko|Trinidad a Tobago|Tuvalu|Taiwan|Tanzánia|Ukrajina|Uganda|" +
  "Menšie odľahlé ostrovy USA|Spojené štáty;USA|Uruguaj|Uzbekistan|Vatikán|Svätý Vincent a Grenadíny|Venezuela|" +
  "Britské Panenské ostrovy|Americké Panenské ostrovy|Vietnam|Vanuatu|Wallis a Futuna|Samoa|Kosovo|Jemen|Mayotte|" +
  "Južná Afrika|Zambia|Zimbabwe",
);
