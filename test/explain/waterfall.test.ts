import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue, waterfall } from '../../src/explain/index.ts';
import { wrapText, xmlText } from '../../src/explain/svg-text.ts';
import type { Match } from '../../src/model/match.ts';
import { sampleDemandIds, sampleEngine } from './sample-world.ts';

/** Checks that tags are balanced and returns the elements with their attributes. */
function elementsOf(svg: string) {
  const open: string[] = [];
  const found: { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] = [];
  for (const [, close, name = '', attributes = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:0-9-]+="[^"<>]*")*)(\/?)>/g,
  )) {
    if (close) expect(open.pop()).toBe(name);
    else {
      if (!empty) open.push(name);
      found.push({
        name,
        attributes: new Map(
          [...attributes.matchAll(/([a-zA-Z:0-9-]+)="([^"]*)"/g)].map(
            ([, key = '', value = '']) => [key, value],
          ),
        ),
      });
    }
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>"]/);
  return found;
}

describe('waterfall', () => {
  let matches: readonly Match[];

  beforeAll(() => {
    const engine = sampleEngine();
    matches = sampleDemandIds(10).flatMap((id) => engine.match(id, { top: 3 }).matches);
  }, 60_000);

  it('is an image with a title and a description that holds every number', () => {
    for (const language of ['en', 'ru', 'zh']) {
      const { svg, table } = waterfall(matches[0] as Match, language);
      const [root, title, desc] = elementsOf(svg);
      expect(root?.attributes.get('role')).toBe('img');
      expect(root?.attributes.get('lang')).toBe(language);
      expect(root?.attributes.get('aria-labelledby')).toBe(title?.attributes.get('id'));
      expect(root?.attributes.get('aria-describedby')).toBe(desc?.attributes.get('id'));
      const text = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '';
      for (const [label, change] of table.rows) expect(text).toContain(`${label}: ${change}`);
    }
  });

  it('has no script, no style and no link', () => {
    for (const match of matches) {
      expect(waterfall(match, 'en').svg).not.toMatch(
        /style|script|href|onload|data:|http(?!:\/\/www\.w3\.org\/2000\/svg")/,
      );
    }
  });

  it('tells gains from losses by shape, and every bar by its number', () => {
    let losses = 0;
    for (const match of matches) {
      const { svg, table } = waterfall(match, 'en');
      const bars = elementsOf(svg).filter(
        ({ name, attributes }) => name === 'rect' && attributes.has('y'),
      );
      const hatched = bars.filter(({ attributes }) => attributes.has('stroke-dasharray'));
      const negative = match.components.filter(({ contribution }) => contribution < 0);
      losses += negative.length;
      expect(hatched).toHaveLength(negative.length);
      for (const [, change] of table.rows) expect(svg).toContain(`>${change}</text>`);
    }
    expect(losses).toBeGreaterThan(0);
  });

  it('keeps every bar and number inside the picture', () => {
    for (const match of matches) {
      const elements = elementsOf(waterfall(match, 'ru').svg);
      const root = elements[0]?.attributes;
      const [width, height] = [Number(root?.get('width')), Number(root?.get('height'))];
      expect(root?.get('viewBox')).toBe(`0 0 ${width} ${height}`);
      for (const { name, attributes } of elements) {
        if (name !== 'rect' || !attributes.has('y')) continue;
        const number = (key: string) => Number(attributes.get(key));
        expect(number('x')).toBeGreaterThanOrEqual(0);
        expect(number('x') + number('width')).toBeLessThanOrEqual(width);
        expect(number('y') + number('height')).toBeLessThanOrEqual(height);
        expect(number('width')).toBeGreaterThan(0);
      }
    }
  });

  it('has a table whose changes add up as shown', () => {
    for (const match of matches) {
      for (const forSide of ['demand', 'technology'] as const) {
        const { rows, columns } = waterfall(match, 'en', { forSide }).table;
        expect(columns).toEqual(['Criterion', 'Change', 'Total']);
        const number = (text: string) => Math.round(Number(text.replace('−', '-')) * 1000);
        const sum = rows.slice(0, -1).reduce((total, [, change]) => total + number(change), 0);
        expect(sum).toBe(number(rows.at(-1)?.[1] ?? ''));
      }
    }
  });

  it('has ids of its own for each match, side and prefix', () => {
    const [first, second] = matches as readonly [Match, Match];
    const ids = [
      waterfall(first, 'en'),
      waterfall(second, 'en'),
      waterfall(first, 'en', { forSide: 'demand' }),
      waterfall(first, 'en', { idPrefix: 'chart-2' }),
    ].map(({ svg }) => elementsOf(svg).flatMap(({ attributes }) => attributes.get('id') ?? []));
    for (const own of ids) expect(own).toHaveLength(3);
    expect(new Set(ids.flat()).size).toBe(12);
    for (const idPrefix of ['', '2', 'a b', '"><script>']) {
      expect(() => waterfall(first, 'en', { idPrefix })).toThrow('idPrefix');
    }
  });

  it('shows hostile names as text', () => {
    const hostile = [
      '</title><script>alert(1)</script>',
      '" onload="x',
      "'&amp;<!--]]>",
      '\ud800\u0000\ufffe\u202e',
      'x'.repeat(5_000),
    ];
    for (const name of hostile) {
      const catalogue = createCatalogue([
        { language: 'en', names: { scorer: { 'silkmatch/tfidf': name } } },
      ]);
      const { svg } = waterfall(matches[0] as Match, 'en', {
        demandName: name,
        technologyName: name,
        catalogue,
      });
      elementsOf(svg);
      expect(svg).not.toMatch(/<script|<!--/);
      expect(() => encodeURIComponent(svg)).not.toThrow();
    }
  });
});

describe('text of a picture', () => {
  it('is escaped, and cleared of what XML refuses', () => {
    expect(xmlText('<a href="x">&\'')).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;');
    expect(xmlText('a\u0000b\ud800c\udc00d\uffffe\u{1f600}\t\n')).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}\t\n',
    );
  });

  it('is broken at spaces, and anywhere in Chinese', () => {
    expect(wrapText('Form of cooperation', 12)).toEqual(['Form of', 'cooperation']);
    expect(wrapText('合作方式与技术成熟度', 8)).toEqual(['合作方式', '与技术成', '熟度']);
    expect(wrapText('extraordinarily long', 6)).toEqual(['extrao', 'rdinar', 'ily', 'long']);
    expect(wrapText('', 10)).toEqual(['']);
    expect(wrapText('  two  words ', 40)).toEqual(['two  words']);
  });
});
