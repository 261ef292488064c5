import { asciiUpper } from './ascii-upper.ts';

/** ISO 3166-1 alpha-2 as officially assigned, and the user-assigned `XK` that is in common use for Kosovo. */
const countryCodes: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT ' +
    'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY ' +
    'MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM ' +
    'PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ ' +
    'TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
);

/**
 * Whether a text is a country code that records may use.
 *
 * @param text - Any text; case matters.
 * @returns `true` for an assigned ISO 3166-1 alpha-2 code in upper case and for `XK`.
 */
export function isCountryCode(text: string): boolean {
  return countryCodes.has(text);
}

/** Letters that countries or their neighbours use for themselves although ISO 3166-1 assigns others. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** ISO 3166-1 alpha-3 of the countries that exchange technologies most often, each before its alpha-2. */
const alpha3: ReadonlyMap<string, string> = new Map(
  (
    'AFG:AF ALB:AL ARE:AE ARG:AR ARM:AM AUS:AU AUT:AT AZE:AZ BEL:BE BGD:BD BGR:BG BHR:BH BIH:BA BLR:BY BRA:BR BRN:BN ' +
    'CAN:CA CHE:CH CHL:CL CHN:CN CYP:CY CZE:CZ DEU:DE DNK:DK EGY:EG ESP:ES EST:EE FIN:FI FRA:FR GBR:GB GEO:GE GRC:GR ' +
    'HKG:HK HRV:HR HUN:HU IDN:ID IND:IN IRL:IE IRN:IR IRQ:IQ ISL:IS ISR:IL ITA:IT JOR:JO JPN:JP KAZ:KZ KGZ:KG KHM:KH ' +
    'KOR:KR KWT:KW LAO:LA LKA:LK LTU:LT LUX:LU LVA:LV MAC:MO MDA:MD MDV:MV MEX:MX MKD:MK MLT:MT MMR:MM MNE:ME MNG:MN ' +
    'MYS:MY NGA:NG NLD:NL NOR:NO NPL:NP NZL:NZ OMN:OM PAK:PK PHL:PH POL:PL PRK:KP PRT:PT QAT:QA ROU:RO RUS:RU SAU:SA ' +
    'SGP:SG SRB:RS SVK:SK SVN:SI SWE:SE SYR:SY THA:TH TJK:TJ TKM:TM TLS:TL TUR:TR TWN:TW UKR:UA USA:US UZB:UZ VNM:VN ZAF:ZA'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);

/**
 * Finds the country that a text can only mean: a code in lower case, `UK`, `EL`, or a common alpha-3 code.
 *
 * @param text - What a record says, with or without spaces around it.
 * @returns The alpha-2 code; `undefined` where the text means no country or is not a code at all.
 * @example
 * ```ts
 * meantCountry('uk'); // 'GB'
 * meantCountry('KAZ'); // 'KZ'
 * ```
 */
export function meantCountry(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^[A-Za-z]{2,3}$/.test(trimmed)) return undefined;
  const upper = asciiUpper(trimmed);
  return isCountryCode(upper) ? upper : (aliases.get(upper) ?? alpha3.get(upper));
}
