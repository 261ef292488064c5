// Names of countries in Czech from Unicode CLDR 48 (cldr-localenames-full 48.2.0, Unicode License v3; copyright
// 1991-2026 Unicode, Inc.), in the order of COUNTRY_TABLE. Made by scripts/knowledge/write-country-names.ts.
import { unpackNames } from '../unpack-names.ts';

/** Names of countries in Czech. */
export const countryNames = unpackNames(
  "Andorra|Spojené arabské emiráty|Afghánistán|Antigua a Barbuda|Anguilla|Albánie|Arménie|Angola|Antarktida|" +
  "Argentina|Americká Samoa|Rakousko|Austrálie|Aruba|Ålandy|Ázerbájdžán|Bosna a Hercegovina|Barbados|Bangladéš|" +
  "Belgie|Burkina Faso|Bulharsko|Bahrajn|Burundi|Benin|Svatý Bartoloměj|Bermudy|Brunej|Bolívie|Karibské Nizozemsko|" +
  "Brazílie|Bahamy|Bhútán|Bouvetův ostrov|Botswana|Bělorusko|Belize|Kanada|Kokosové ostrovy|" +
  "Kongo – Kinshasa;Kongo (DRK)|Středoafrická republika|Kongo – Brazzaville;Kongo (republika)|Švýcarsko|" +
  "Pobřeží slonoviny;Côte d’Ivoire|Cookovy ostrovy|Chile|Kamerun|Čína|Kolumbie|Kostarika|Kuba|Kapverdy|Curaçao|" +
  "Vánoční ostrov|Kypr|Česko;Česká republika|Německo|Džibutsko|Dánsko|Dominika|Dominikánská republika|Alžírsko|" +
  "Ekvádor|Estonsko|Egypt|Západní Sahara|Eritrea|Španělsko|Etiopie|Finsko|Fidži|" +
  "Falklandské ostrovy;Falklandské ostrovy (Malvíny)|Mikronésie|Faerské ostrovy|Francie|Gabon|Spojené království|" +
  "Grenada|Gruzie|Francouzská Guyana|Guernsey|Ghana|Gibraltar|Grónsko|Gambie|Guinea|Guadeloupe|Rovníková Guinea|" +
  "Řecko|Jižní Georgie a Jižní Sandwichovy ostrovy|Guatemala|Guam|Guinea-Bissau|Guyana|Hongkong – ZAO Číny;Hongkong|" +
  "Heardův ostrov a McDonaldovy ostrovy|Honduras|Chorvatsko|Haiti|Maďarsko|Indonésie|Irsko|Izrael|Ostrov Man|Indie|" +
  "Britské indickooceánské území|Irák|Írán|Island|Itálie|Jersey|Jamajka|Jordánsko|Japonsko|Keňa|Kyrgyzstán|Kambodža|" +
  "Kiribati|Komory|Svatý Kryštof a Nevis|Severní Korea|Jižní Korea|Kuvajt|Kajmanské ostrovy|Kazachstán|Laos|Libanon|" +
  "Svatá Lucie|Lichtenštejnsko|Srí Lanka|Libérie|Lesotho|Litva|Lucembursko|Lotyšsko|Libye|Maroko|Monako|Moldavsko|" +
  "Černá Hora|Svatý Martin (Francie)|Madagaskar|Marshallovy ostrovy|Severní Makedonie|Mali|Myanmar (Barma)|" +
  "Mongolsko|Macao – ZAO Číny;Macao|Severní Mariany|Martinik|Mauritánie|Montserrat|Malta|Mauricius|Maledivy|Malawi|" +
  "Mexiko|Malajsie|Mosambik|Namibie|Nová Kaledonie|Niger|Norfolk|Nigérie|Nikaragua|Nizozemsko|Norsko|Nepál|Nauru|" +
  "Niue|Nový Zéland;Aotearoa – Nový Zéland|Omán|Panama|Peru|Francouzská Polynésie|Papua-Nová Guinea|Filipíny|" +
  "Pákistán|Polsko|Saint-Pierre a Miquelon|Pitcairnovy ostrovy|Portoriko|Palestinská území;Palestina|Portugalsko|" +
  "Palau|Paraguay|Katar|Réunion|Rumunsko|Srbsko|Rusko|Rwanda|Saúdská Arábie|Šalamounovy ostrovy|Seychely|Súdán|" +
  "Švédsko|Singapur|Svatá Helena|Slovinsko|Špicberky a Jan Mayen|Slovensko|Sierra Leone|San Marino|Senegal|Somálsko|" +
  "Surinam|Jižní Súdán|Svatý Tomáš a Princův ostrov|Salvador|Svatý Martin (Nizozemsko)|Sýrie|Eswatini;Svazijsko|" +
  "Turks a Caicos|Čad|Francouzská jižní území|Togo|Thajsko|Tádžikistán|Tokelau|Východní Timor;Timor-Leste|" +
  "Turkmenistán|Tunisko|Tonga|Turecko|Trinidad a Tobago|Tuvalu|Tchaj-wan|Tanzanie|Ukrajina|Uganda|" +
  "Menší odlehlé ostrovy USA|Spojené státy;USA|Uruguay|Uzbekistán|Vatikán|Svatý Vincenc a Grenadiny|Venezuela|" +
  "Britské Panenské ostrovy|Americké Panenské ostrovy|Vietnam|Vanuatu|Wallis a Futuna|Samoa|Kosovo|Jemen|Mayotte|" +
  "Jihoafrická republika|Zambie|Zimbabwe",
);
