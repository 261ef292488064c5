import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/create-engine.ts';
import { englishFacts } from '../../src/explain/en/fact-wordings.ts';
import { englishRules } from '../../src/explain/en/rule-wordings.ts';
import { englishSectors } from '../../src/explain/en/sector-wordings.ts';
import { builtInCatalogue, explainMatch, sentence } from '../../src/explain/index.ts';
import { fallbackText } from '../../src/explain/say.ts';
import { toldFact, weakFact } from '../../src/explain/told-fact.ts';
import type { Block, Evidence, Unknown } from '../../src/model/evidence.ts';
import type { Match } from '../../src/model/match.ts';
import { sampleDemandIds, sampleEngine } from './sample-world.ts';
import { demands, organizations, technologies, tellingPipeline } from './telling-world.ts';

type Fact = Evidence | Block | Unknown;

const languages = ['en', 'ru', 'zh'];
const codes = Object.keys({ ...englishFacts, ...englishRules, ...englishSectors });

/** Codes that need what a host brings (a classification of its own), or that a view says in the place of others. */
const unreached = new Set(['sector.same-branch', 'disclosure.withheld']);

/** A fact, and those in its place where codes correspond or terms resemble only roughly, where it is little, or
 * where others say more. */
function told(fact: Fact): readonly Fact[] {
  const others = [
    toldFact(fact),
    toldFact(fact, [{ code: 'sector.same-code' }]),
    weakFact(fact, builtInCatalogue().speak('en')),
  ];
  return [fact, ...others.filter(({ code }) => code !== fact.code)];
}

function factsOf(match: Match): readonly Fact[] {
  return [...match.components.flatMap(({ evidence }) => evidence), ...match.vetoes, ...match.flags];
}

function sourcesOf(folder: string): readonly string[] {
  const url = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
}

describe('the built-in plugins', () => {
  const emitted = new Map<string, Fact[]>();

  beforeAll(() => {
    const engine = createEngine({
      technologies,
      demands,
      organizations,
      pipeline: tellingPipeline,
      asOf: '2026-11-01',
    });
    for (const demand of demands) {
      for (const technology of technologies) {
        for (const fact of factsOf(engine.score(demand.id, technology.id)).flatMap(told)) {
          const known = emitted.get(fact.code) ?? [];
          if (known.length < 200) known.push(fact);
          emitted.set(fact.code, known);
        }
      }
    }
  }, 120_000);

  it('say nothing that has no sentence in a language', () => {
    for (const facts of emitted.values()) {
      for (const fact of facts) {
        for (const language of languages) {
          const said = sentence(fact, language);
          expect(said).not.toBe(fallbackText(fact));
          expect(said).not.toMatch(/undefined|NaN|\[|\{|\( *\)|（）|\.\./);
          expect(said).toMatch(language === 'zh' ? /。$/ : /\.$/);
        }
      }
    }
  });

  it('say everything that there is a sentence for', () => {
    expect(codes.filter((code) => !emitted.has(code) && !unreached.has(code))).toEqual([]);
    expect([...unreached].filter((code) => emitted.has(code))).toEqual([]);
  });

  it('have no code in their sources that has no sentence', () => {
    const known = new Set(codes);
    const written = [...sourcesOf('scoring'), ...sourcesOf('engine')].flatMap((source) =>
      [...source.matchAll(/(?:code: |code = |block\(|\? )'([a-z][a-z-]*\.[a-z][a-z-]*)'/g)].map(
        ([, code]) => code as string,
      ),
    );
    expect(written.length).toBeGreaterThan(20);
    const examples = ['sanctions.listed'];
    expect(written.filter((code) => !known.has(code) && !examples.includes(code))).toEqual([]);
  });
});

describe('the sample catalogue', () => {
  it('is explained in the three languages without a code left over', () => {
    const engine = sampleEngine();
    for (const id of sampleDemandIds(6)) {
      for (const match of engine.match(id, { top: 5 }).matches) {
        for (const fact of factsOf(match)) expect(codes).toContain(fact.code);
        for (const language of languages) {
          const { summary, reasons, reservations, absent, open } = explainMatch(match, language);
          for (const text of [
            summary,
            ...[...reasons, ...reservations, ...absent, ...open].map((line) => line.text),
          ]) {
            expect(text).not.toMatch(
              /undefined|NaN|\{|\( *\)|（）|silkmatch\/|[a-z]+\.[a-z]+-[a-z]+ \(/,
            );
          }
        }
      }
    }
  });
});

describe('the catalogue', () => {
  it('has the same codes in the three languages', () => {
    const catalogue = builtInCatalogue();
    for (const language of languages) {
      expect(catalogue.speak(language).codes).toEqual(catalogue.speak('en').codes);
    }
  });
});
