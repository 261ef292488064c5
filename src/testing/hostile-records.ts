import type { Demand } from '../model/demand.ts';
import { deepFreeze } from '../model/frozen.ts';
import type { Technology } from '../model/technology.ts';

/** Texts that have broken text processing before. */
const hostileTexts: readonly string[] = [
  '',
  ' \t\n\u00A0\u3000',
  'constructor prototype __proto__ toString valueOf hasOwnProperty',
  '__proto__',
  '\u0000\u0001\u007F\uFFFE\uFFFF',
  '\uD800 \uDC00 \uDC00\uD800 a\uD83D',
  '\u202Eabc\u202C \u200F\u200E\u2066\u0627\u0644\u0639\u0631\u0628\u064A\u0629\u2069 \u05E9\u05DC\u05D5\u05DD',
  'e\u0301\u0302\u0303\u0304 \u1100\u1161\u11A8 \uFB01 \u0130\u0131 \u00DF\u1E9E \u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '.*+?^$(){}|[]\\/-- %s %n <script> & "quotes" \'\' `',
  '\u6C34\u6CF5\u592A\u9633\u80FD\u6C34\u6CF5\u0432\u043E\u0434\u044F\u043D\u043E\u0439pump\u6C34',
  'ab '.repeat(33_334),
  'x'.repeat(100_000),
  '\u6C34\u6CF5'.repeat(50_000),
];

/** Texts in maps whose keys are names that plain objects inherit. */
const hostileMaps = [
  '{"__proto__":"pump","en":"pump"}',
  '{"constructor":"pump","toString":"pump"}',
].map((json): Record<string, string> => JSON.parse(json));

/** What a hostile host can put into the fields that are not texts, within the record model. */
const hostileFields = {
  organization: 'constructor',
  hub: '__proto__',
  excludedOrganizations: ['__proto__', 'toString'],
  sectors: ['host:constructor', 'host:__proto__', 'isic4:9999999999'],
  technologyCodes: ['ipc:\uD800', 'host:'.padEnd(200, 'x')],
  countryPreferences: [
    { value: 'constructor', strength: 'prefer' },
    { value: 'm49:999999999', strength: 'never', weight: 0 },
  ],
  languages: ['x-private', 'EN-us', 'zh-Hans-CN-u-co-pinyin'],
  vectors: JSON.parse('{"__proto__":[1,2],"constructor":[0,0],"text":[1e308,-1e308]}'),
  place: { lat: 90, lon: -180 },
  ext: JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
} as const;

/** Technologies made of hostile texts. */
export function hostileTechnologies(): readonly Technology[] {
  return hostileContents().map((content, i) =>
    freeze<Technology>({
      ...hostileFields,
      ...content.shared,
      id: `hostile-technology-${i}`,
      problemSolved: content.text,
      advantages: [content.text],
      applications: [content.text],
    }),
  );
}

/** Demands made of hostile texts. */
export function hostileDemands(): readonly Demand[] {
  return hostileContents().map((content, i) =>
    freeze<Demand>({
      ...hostileFields,
      ...content.shared,
      id: `hostile-demand-${i}`,
      problem: content.text,
      constraints: [content.text],
    }),
  );
}

function hostileContents() {
  return [...hostileTexts, ...hostileMaps].map((text) => ({
    text,
    shared: { title: text, summary: text, description: text, keywords: [text, text] },
  }));
}

function freeze<Fields>(record: Fields): Fields {
  return deepFreeze(record) as Fields;
}
