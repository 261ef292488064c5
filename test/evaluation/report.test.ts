import {
  ablate,
  ablationSections,
  bandTable,
  calibrate,
  chanceOf,
  compareEvaluations,
  comparisonSections,
  evaluateRun,
  evaluationSections,
  formatReport,
  rankPairs,
  reliability,
  reliabilitySection,
  samplesOf,
  sweepWeight,
  tuneWeights,
  tuningSections,
} from 'silkmatch/evaluation';
import { describe, expect, it } from 'vitest';
import { madeMatrix, madePipeline } from './made-matrix.ts';

const matrix = madeMatrix(madePipeline({ a: 1, b: 1 }), [0.8, 0.2], { queries: 26, targets: 12 });
const evaluation = evaluateRun(rankPairs(matrix), matrix.judgments);
const hostile = '<script>alert("1")</script> & \u202e';

function everything(): string {
  const comparison = compareEvaluations({ name: 'base', evaluation }, [
    { name: hostile, evaluation },
  ]);
  const samples = samplesOf(matrix, { least: 1 });
  const { curve } = calibrate(samples);
  return formatReport({
    title: hostile,
    subtitle: 'made',
    sections: [
      ...evaluationSections(evaluation),
      ...comparisonSections(comparison),
      ...tuningSections(tuneWeights(matrix)),
      ...ablationSections(
        ablate(matrix),
        [sweepWeight(matrix, 'a')],
        bandTable(samples, matrix.pipeline.bands),
      ),
      reliabilitySection(reliability(samples, (score) => chanceOf(curve, score))),
    ],
  });
}

describe('the HTML report', () => {
  const html = everything();

  it('needs nothing else: no script, no link, no picture from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(/);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('shows hostile names as text', () => {
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;');
  });

  it('has a title, a description and a table for every picture', () => {
    const pictures = html.match(/<svg.*?<\/svg><div class="wide"><table>/g) ?? [];
    expect(pictures).toHaveLength(html.match(/<svg/g)?.length ?? 0);
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const picture of pictures) {
      const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(picture) ?? [];
      expect(picture).toContain(`<title id="${title}">`);
      expect(picture).toContain(`<desc id="${description}">`);
    }
  });

  it('gives every element an id of its own and closes what it opens', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const tag of ['section', 'table', 'svg', 'tr', 'th', 'td', 'p']) {
      const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length;
      expect(html.match(new RegExp(`</${tag}>`, 'g'))?.length).toBe(opened);
    }
  });

  it('has no number that is none in a picture', () => {
    expect(html).not.toMatch(/(x|y|width|d|cx|cy)="[^"]*(NaN|Infinity)/);
  });
});
