import { describe, expect, test } from 'vitest';
import { explainMatch, htmlReport } from '../../src/explain/index.ts';
import {
  compareRuns,
  describeSnapshot,
  inspectBundle,
  openSnapshot,
  shareable,
  snapshot,
} from '../../src/hub/index.ts';
import {
  createEngine,
  createPipeline,
  type Demand,
  defaultPipeline,
  definePipeline,
  disclosureOf,
  SilkmatchError,
  tfidf,
  viewAs,
  visibleRecord,
} from '../../src/index.ts';

const asOf = '2026-11-01';
const engine = createEngine({
  technologies: [{ id: 't', title: 'Solar pump' }],
  demands: [{ id: 'd', title: 'Solar pump' }],
  asOf,
});
const secret: Demand = { id: 's', title: 'Press', visibility: 'network' };
const network = { audience: 'network' } as const;

/** As a program without types would call it. */
const untyped = <Given>(given: unknown) => given as Given;

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;

const cases: readonly (readonly [string, () => unknown, string, RegExp])[] = [
  ['no setup', () => createEngine(untyped(null)), 'invalid-input', /got null/],
  ['a list for a setup', () => createEngine(untyped([])), 'invalid-input', /got \[\]/],
  [
    'a misspelt pipeline',
    () => createEngine(untyped({ asOf, pipline: 1 })),
    'invalid-input',
    /"pipline" .* Was `pipeline` meant/,
  ],
  [
    'a specification for a pipeline',
    () => createEngine(untyped({ asOf, pipeline: defaultPipeline.spec })),
    'invalid-pipeline',
    /createPipeline/,
  ],
  [
    'another specification',
    () => engine.withPipeline(untyped(defaultPipeline.spec)),
    'invalid-pipeline',
    /createPipeline/,
  ],
  [
    'records of a kind that there is not',
    () => engine.add(untyped({ technology: [] })),
    'invalid-input',
    /"technology" in what to add/,
  ],
  [
    'misspelt records to update',
    () => engine.update(untyped({ demand: [] })),
    'invalid-input',
    /Was `demands` meant/,
  ],
  [
    'misspelt ids to remove',
    () => engine.remove(untyped({ techs: ['t'] })),
    'invalid-input',
    /"techs" in what to remove/,
  ],
  [
    'a bare list to add',
    () => engine.add(untyped([{ id: 'x', title: 'y' }])),
    'invalid-input',
    /to be an object/,
  ],
  ['nothing to add', () => engine.add(untyped(undefined)), 'invalid-input', /got nothing/],
  [
    'a single id to remove',
    () => engine.remove(untyped({ technologies: 't' })),
    'invalid-input',
    /into brackets/,
  ],
  [
    'a single record to add',
    () => engine.add(untyped({ technologies: { id: 'x' } })),
    'invalid-input',
    /into brackets/,
  ],
  [
    'null for a list',
    () => engine.add(untyped({ technologies: null })),
    'invalid-input',
    /got null/,
  ],
  [
    'null for a least score',
    () => engine.match('d', untyped({ minScore: null })),
    'invalid-option',
    /got null/,
  ],
  [
    'a text for a least score',
    () => engine.match('d', untyped({ minScore: '0.5' })),
    'invalid-option',
    /got "0\.5"/,
  ],
  [
    'a text for a length',
    () => engine.whyNot('d', 't', untyped({ top: '5' })),
    'invalid-option',
    /got "5"/,
  ],
  [
    'an option that no list has',
    () => engine.match('d', untyped({ limit: 3 })),
    'invalid-input',
    /no "limit" in the options; expected top, minScore/,
  ],
  [
    'a slip in the name of an option',
    () => engine.whyNot('d', 't', untyped({ minscore: 0.5 })),
    'invalid-input',
    /Was `minScore` meant/,
  ],
  [
    'an option that no run has',
    () => [...engine.matchAll(untyped({ limit: 3 }))],
    'invalid-input',
    /no "limit" in the options; expected .*signal/,
  ],
  ['a bigint for a side', () => engine.ids(untyped(1n)), 'invalid-option', /got a bigint/],
  [
    'a bigint for the side of a query',
    () => engine.match('d', untyped({ from: 1n })),
    'invalid-option',
    /got a bigint/,
  ],
  [
    'a cyclic object for an id',
    () => engine.remove(untyped({ technologies: [cyclic] })),
    'unknown-record',
    /no technology \{"self"/,
  ],
  [
    'an object without a prototype for a day',
    () => createEngine(untyped({ asOf: Object.create(null) })),
    'invalid-option',
    /got \{\}/,
  ],
  ['null for options', () => engine.match('d', untyped(null)), 'invalid-input', /the options/],
  [
    'null for options of a run',
    () => [...engine.matchAll(untyped(null))],
    'invalid-input',
    /the options/,
  ],
  ['null for a query', () => engine.match(untyped(null)), 'invalid-input', /the query/],
  [
    'nothing for a match',
    () => explainMatch(untyped(undefined), 'en'),
    'invalid-input',
    /matches\.length/,
  ],
  [
    'no language',
    () => explainMatch(engine.score('d', 't'), untyped(undefined)),
    'invalid-option',
    /`language`/,
  ],
  [
    'no function to listen',
    () => engine.on('change', untyped('listen')),
    'invalid-input',
    /a function .* got "listen"/,
  ],
  [
    'no such event',
    () => engine.on(untyped<'change'>('changed'), () => 0),
    'invalid-input',
    /"changed"/,
  ],
  ['null for an engine', () => viewAs(untyped(null), network), 'invalid-input', /createEngine/],
  [
    'no results for a report',
    () => [...htmlReport(untyped(null), { engine })],
    'invalid-input',
    /matchAll/,
  ],
  [
    'no options for a report',
    () => [...htmlReport([], untyped(undefined))],
    'invalid-input',
    /options of a report/,
  ],
  ['null for a snapshot', () => openSnapshot(untyped(null)), 'invalid-input', /Uint8Array/],
  [
    'a buffer for a snapshot',
    () => describeSnapshot(untyped(new ArrayBuffer(8))),
    'invalid-input',
    /new Uint8Array/,
  ],
  [
    'a view for an engine',
    () => snapshot(untyped(viewAs(engine, network))),
    'invalid-input',
    /sharing/,
  ],
  ['null for a bundle', () => inspectBundle(untyped(null)), 'invalid-input', /Uint8Array/],
  [
    'one result for a run',
    () => compareRuns(untyped(engine.match('d')), []),
    'invalid-input',
    /list of results/,
  ],
  ['no policy', () => shareable({}, untyped(null)), 'invalid-option', /audience/],
  [
    'no definition',
    () => definePipeline(untyped(undefined)),
    'invalid-pipeline',
    /lists `scorers`/,
  ],
  [
    'an entry for a definition',
    () => definePipeline(untyped({ use: 'x' })),
    'invalid-pipeline',
    /lists `scorers`.*"use":"x"/,
  ],
  [
    'a name for a plugin',
    () => definePipeline(untyped({ scorers: [{ use: 'x', weight: 1 }] })),
    'invalid-pipeline',
    /scorers\[0\]\.use: Expected a plugin, such as `tfidf`, got "x"/,
  ],
  [
    'a bare scorer',
    () => definePipeline(untyped({ scorers: [tfidf] })),
    'invalid-pipeline',
    /scorers\[0\]\.use: .* got nothing/,
  ],
  [
    'a name for a gate',
    () => definePipeline(untyped({ gates: ['x'], scorers: [{ use: tfidf, weight: 1 }] })),
    'invalid-pipeline',
    /gates\[0\]: .* got "x"/,
  ],
  [
    'no plugins',
    () => createPipeline(defaultPipeline.spec, untyped(undefined)),
    'invalid-pipeline',
    /`plugins` to be a list/,
  ],
  [
    'an audience that there is not',
    () => disclosureOf(secret, untyped({ audience: 'networ' })),
    'invalid-option',
    /`audience`/,
  ],
  [
    'a text for introductions',
    () => disclosureOf(secret, untyped({ audience: 'public', introducedTo: 'secret' })),
    'invalid-option',
    /array of ids, got "secret"/,
  ],
  [
    'numbers for introductions',
    () => visibleRecord(secret, untyped({ audience: 'public', introducedTo: [1] })),
    'invalid-option',
    /array of ids/,
  ],
  ['no viewer', () => visibleRecord(secret, untyped(null)), 'invalid-option', /`audience`/],
  [
    'a number for a hub',
    () => viewAs(engine, untyped({ audience: 'network', hub: 5 })),
    'invalid-option',
    /`hub` to be an id, got 5/,
  ],
];

describe('what a program without types may hand over', () => {
  test.each(cases)('%s is refused with a clear error', (_, call, code, message) => {
    let caught: unknown;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(SilkmatchError);
    expect(caught).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('changes nothing', () => {
    expect(engine.size).toEqual({ technologies: 1, demands: 1, organizations: 0 });
  });
});

test('what results carry beside records is handed on without harm', () => {
  const { withheld, ...share } = shareable({ technologies: [{ id: 'a', title: 'Loom' }] }, network);
  const open = createEngine({ ...share, ...{ withheld, problems: [] }, asOf });
  expect(open.size.technologies).toBe(1);
});
