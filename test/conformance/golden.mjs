// Computes digests of everything that must be the same on every runtime. Bundled by run.mjs, so that the same bytes run
// everywhere; prints one line of JSON, or in a browser posts it.

import {
  createEngine,
  definePipeline,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
  vectorSimilarity,
} from 'silkmatch';
import { explainMatch } from 'silkmatch/explain';
import { canonicalJson, openSnapshot, sha256, sha256OfText, snapshot, toHex } from 'silkmatch/hub';
import { createAnalyzer } from 'silkmatch/text';
import catalogue from './catalogue.json';

const asOf = '2026-11-01';

/** Text that runtimes with other Unicode data, segmenters or locales would read differently. */
const delicateTexts = [
  'Ёлка, ЙОД и объём — берёза; İstanbul ISPARTA ıșık; STRASSE Straße ẞ; ﬁnance ｆｕｌｌｗｉｄｔｈ',
  '锂离子电池回收技术，研究生命科学；電池・リチウムイオン二次電池の再利用、한국어 배터리 기술',
  'ابتكار الطاقة الشمسية في آسيا الوسطى، پمپ آب خورشیدی؛ ہوا سے بجلی',
  'Қазақстан ғылымы, Ўзбекистон қишлоқ хўжалиги, Кыргыз Республикасы, Тоҷикистон',
  'พลังงานแสงอาทิตย์ ແສງຕາເວັນ ថាមពល နေရောင်ခြည် năng lượng mặt trời',
  'सौर ऊर्जा जल पंप, বাংলা প্রযুক্তি, தமிழ் தொழில்நுட்பம், ქართული ტექნოლოგია, հայերեն',
  'e.g. user@example.com, 3D-печать, CO₂-Abscheidung, Ω≈10⁻³, 1,5 кВт·ч, H₂O, x²+y²',
  '\ud83d\ude00\u200d\u2764\ufe0f \u1e9b\u0323 \u0344 A\u030a \u2126 \ufb33 \u1fbe \ua7f2 \u{1e900} \u{1df00} \u{20000}',
];

function golden() {
  const records = {
    technologies: parseTechnologies(catalogue.technologies).records,
    demands: parseDemands(catalogue.demands).records,
    organizations: parseOrganizations(catalogue.organizations).records,
  };
  const digests = {};
  const put = (name, value) => {
    digests[name] = sha256OfText(canonicalJson(value));
  };

  put('records', records);
  const analyzer = createAnalyzer();
  const texts = [...records.technologies, ...records.demands].flatMap(
    ({ title, summary, description }) => [title, summary, description].filter(Boolean),
  );
  put(
    'text analysis, delicate',
    delicateTexts.map((text) => analyzer.analyze(text)),
  );
  put(
    'text analysis, catalogue',
    texts.map((text) => analyzer.analyze(text)),
  );

  const engine = createEngine({ ...records, asOf });
  const saved = engine.save();
  for (const [i, { as }] of engine.pipeline.scorers.entries()) {
    const sections = Object.entries(saved.sections)
      .filter(([name]) => name.startsWith(`scorer.${i}.`))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { buffer, byteOffset, byteLength }]) => [
        name,
        toHex(sha256(new Uint8Array(buffer, byteOffset, byteLength))),
      ]);
    put(`statistics and index, ${as}`, sections);
  }

  const all = [...engine.matchAll({ top: Infinity, evidence: false })];
  for (const [i, { as }] of engine.pipeline.scorers.entries()) {
    put(
      `values, ${as}`,
      all.map(({ matches }) => matches.map(({ components }) => components[i])),
    );
  }
  put('values, vector-similarity', vectorValues());
  put(
    'rankings, from demands',
    all.map(({ query, matches }) => [query, ranks(matches)]),
  );
  put(
    'rankings, from technologies',
    [...engine.matchAll({ from: 'technologies', top: 10, evidence: false })].map(
      ({ query, matches }) => [query, ranks(matches)],
    ),
  );

  const told = [...engine.matchAll({ top: 3 })];
  put(
    'matches with evidence',
    told.map(({ fingerprint: _, ...result }) => result),
  );
  for (const language of ['en', 'zh', 'ru']) {
    put(
      `explanations, ${language}`,
      told.flatMap(({ matches }) => matches.map((match) => explainMatch(match, language))),
    );
  }
  put('fingerprint', engine.fingerprint);
  const bytes = snapshot(engine);
  digests['snapshot'] = toHex(sha256(bytes));
  put(
    'rankings, snapshot opened',
    [...openSnapshot(bytes).matchAll({ top: Infinity, evidence: false })].map(
      ({ query, matches }) => [query, ranks(matches)],
    ),
  );
  return digests;
}

const ranks = (matches) =>
  matches.map(({ demand, technology, score }) => [demand, technology, score]);

/** Cosines of made vectors, whose numbers are not round. */
function vectorValues() {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state - 0x40000000) / 0x3fffffff;
  };
  const vector = () => ({ made: Array.from({ length: 48 }, next) });
  const technologies = Array.from({ length: 40 }, (_, i) => {
    return { id: `t${i}`, title: 'Made', vectors: vector() };
  });
  const engine = createEngine({
    technologies,
    asOf,
    pipeline: definePipeline({
      scorers: [{ use: vectorSimilarity, weight: 1, options: { vector: 'made' } }],
    }),
  });
  return Array.from({ length: 5 }, (_, i) =>
    ranks(
      engine.match(
        { id: `d${i}`, title: 'Made', vectors: vector() },
        { from: 'demands', top: Infinity },
      ).matches,
    ),
  );
}

let answer;
try {
  answer = { digests: golden() };
} catch (error) {
  answer = { error: String(error?.stack ?? error) };
}
if (typeof document === 'undefined') console.log(JSON.stringify(answer));
else await fetch('/done', { method: 'POST', body: JSON.stringify(answer) });
