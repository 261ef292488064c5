import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/explain/index.ts';
import { createEngine, engineDigest, type Technology } from '../../src/index.ts';
import { sampleDemandIds, sampleEngine } from './sample-world.ts';

const engine = sampleEngine();
const results = sampleDemandIds(20).map((id) => engine.match(id, { top: 4 }));
const pageIn = (language: string) => [...htmlReport(results, { engine, language })].join('');

describe.each(['en', 'ru', 'zh'])('the report in %s', (language) => {
  const page = pageIn(language);

  it('is one page without a script and without anything from elsewhere', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(
      /<script|javascript:|\son[a-z]+=|<link|<img|<iframe|\ssrc=|@import|url\(http/i,
    );
    expect(page).not.toMatch(/ style="/);
    expect(page).toContain("default-src 'none'; style-src 'sha256-".replaceAll("'", '&#39;'));
  });

  it('has every match with its band, its reasons, a chart and the same as a table', () => {
    const count = (text: string) => page.split(text).length - 1;
    const matches = results.reduce((sum, result) => sum + result.matches.length, 0);
    expect(matches).toBeGreaterThan(10);
    expect(count('<li class="match ')).toBe(matches);
    expect(count('<svg ')).toBe(matches);
    expect(count('<caption>')).toBe(matches);
    expect(count('<span class="band">')).toBe(matches);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('states the fingerprint of the engine', () => {
    expect(page).toContain(`<code>${engineDigest(engine.fingerprint)}</code>`);
  });

  it('leaves no code and no hole in the text', () => {
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(
      /undefined|NaN|\[object|with-reasons<|best-three<|\{[a-z]+[:#?}]/,
    );
  });
});

it('escapes hostile text wherever it stands', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>'--></style>&lt;`;
  const technologies: readonly Technology[] = [
    { id: `t${evil}`, title: evil, keywords: [evil, 'pump'], country: 'CN' },
    { id: 'lone', title: 'pump \ud800 \u0000 \u202e evil' },
  ];
  const hostile = createEngine({
    technologies,
    demands: [{ id: `d${evil}`, title: `pump ${evil}`, keywords: [evil] }],
    asOf: '2026-11-01',
  });
  const page = [
    ...htmlReport(hostile.matchAll(), { engine: hostile, language: 'en', title: evil }),
  ].join('');
  expect(page).not.toMatch(/<script|<img|onerror=alert\(2\)>(?!&)/);
  expect(page.split('</style>').length).toBe(2);
  expect(page).not.toMatch(/[\ud800-\udfff]/);
  expect(page).not.toContain('\u0000');
});

it('refuses a language that the catalogue does not have', () => {
  expect(() => [...htmlReport([], { engine, language: 'xx' })]).toThrow(
    expect.objectContaining({ code: 'invalid-option' }),
  );
});
