// The report that the browser tests open.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createEngine, viewAs } from 'silkmatch';
import { htmlReport } from 'silkmatch/explain';

const records = (name) =>
  readFileSync(new URL(`../../examples/data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Writes the report of eight sample demands in a language; gives its address. */
export function writeSampleReport(language) {
  const view = viewAs(
    createEngine({
      technologies: records('technologies'),
      demands: records('demands').slice(0, 8),
      organizations: records('organizations'),
      asOf: '2026-11-01',
    }),
    { audience: 'network' },
  );
  const file = new URL(`../../out/report-${language}.html`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  const page = htmlReport(view.matchAll({ top: 4 }), { engine: view, language });
  writeFileSync(file, [...page].join(''));
  return file.href;
}
