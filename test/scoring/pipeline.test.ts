import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SilkmatchError } from '../../src/model/error.ts';
import { builtInPlugins, defaultPipeline } from '../../src/scoring/built-in.ts';
import { createPipeline, definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineScorer } from '../../src/scoring/define-scorer.ts';
import type { Pipeline, Plugin } from '../../src/scoring/pipeline.ts';
import { maturity, neighbours, scorerWith, stage } from './plugins.ts';

const plugins = [maturity, neighbours, stage];

const spec = {
  format: 'silkmatch-pipeline/1',
  gates: [],
  scorers: [{ use: 'test/maturity@1.4.2', weight: 1 }],
};

/** The faults that a specification is refused for. */
function faultsOf(input: unknown, given: readonly Plugin[] = plugins): readonly string[] {
  return faultsThrown(() => createPipeline(input, { plugins: given }));
}

function faultsThrown(make: () => unknown): readonly string[] {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(SilkmatchError);
    expect(error).toMatchObject({ code: 'invalid-pipeline' });
    const { message, details } = error as SilkmatchError;
    for (const fault of details as readonly string[]) expect(message).toContain(fault);
    return details as readonly string[];
  }
  return [];
}

/** What a pipeline does, without its plugins. */
function numbersOf({ scorers, gates, coupling, bands, minCoverage }: Pipeline) {
  return {
    scorers: scorers.map(({ scorer, ...entry }) => ({ ...entry, id: scorer.id })),
    gates: gates.map(({ gate, options }) => ({ id: gate.id, options })),
    coupling,
    bands,
    minCoverage,
  };
}

const weight = fc.double({ min: 0, max: 1000, noNaN: true });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const policy = fc.constantFrom('neutral', 'zero', 'renormalise', 'require');

const definitions = fc.record(
  {
    name: fc.string(),
    gates: fc.constantFrom([], [stage], [{ use: stage, options: { refused: ['idea'] } }]),
    scorers: fc
      .array(
        fc.record(
          {
            use: fc.constantFrom(maturity, neighbours),
            weight: fc.oneof(
              fc.double({ min: 0.001, max: 1000, noNaN: true }),
              fc.record({ demand: weight, technology: fc.constant(0.5) }),
            ),
            neutral: fraction,
            missing: fc.oneof(
              policy,
              fc.record({ demand: policy, both: policy }, { requiredKeys: [] }),
            ),
          },
          { requiredKeys: ['use', 'weight'] },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((entries) => entries.map((entry, i) => ({ ...entry, as: `entry-${i}` }))),
    coupling: fc.oneof(
      fc.constantFrom('harmonic', 'linear', 'minimum', 'geometric'),
      fc.record({
        kind: fc.constantFrom('harmonic', 'linear', 'minimum'),
        demandShare: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      }),
    ),
    bands: fc
      .tuple(fraction, fraction, fraction)
      .map((three) => [...three].sort((a, b) => b - a) as [number, number, number])
      .map(([strong, good, possible]) => ({ strong, good, possible })),
    minCoverage: fraction,
  },
  { requiredKeys: ['scorers'] },
) as fc.Arbitrary<Parameters<typeof definePipeline>[0]>;

describe('a pipeline', () => {
  it('comes back from its specification as JSON, doing the same', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const pipeline = definePipeline(definition);
        const text = JSON.stringify(pipeline);
        const revived = createPipeline(JSON.parse(text), { plugins });
        expect(revived.spec).toEqual(pipeline.spec);
        expect(numbersOf(revived)).toEqual(numbersOf(pipeline));
        expect(JSON.stringify(revived)).toBe(text);
      }),
    );
  });

  it('comes back with all built-in plugins', () => {
    const revived = createPipeline(JSON.parse(JSON.stringify(defaultPipeline)), {
      plugins: builtInPlugins,
    });
    expect(numbersOf(revived)).toEqual(numbersOf(defaultPipeline));
  });

  it('names its entries after their plugins and takes their neutral values unless told otherwise', () => {
    const { scorers } = definePipeline({
      scorers: [
        { use: maturity, weight: 1 },
        { use: neighbours, as: 'near', weight: { demand: 0.25, technology: 0 }, neutral: 0.6 },
      ],
    });
    expect(scorers.map(({ as, neutral }) => [as, neutral])).toEqual([
      ['maturity', 400_000],
      ['near', 600_000],
    ]);
    expect(scorers.map((entry) => [entry.demandWeight, entry.technologyWeight])).toEqual([
      [1_000_000, 1_000_000],
      [250_000, 0],
    ]);
  });

  it('fills in the defaults of the options without writing them into the specification', () => {
    const pipeline = definePipeline({ gates: [stage], scorers: [{ use: maturity, weight: 1 }] });
    expect(pipeline.scorers[0]?.options).toEqual({ step: 0.25 });
    expect(pipeline.gates[0]?.options).toEqual({ refused: ['concept'] });
    expect(JSON.stringify(pipeline.spec)).not.toContain('step');
  });

  it('is frozen, and does not follow later changes of what it was made from', () => {
    const options = { step: 0.1 };
    const scorers = [{ use: maturity, weight: 1, options }];
    const pipeline = definePipeline({ scorers });
    options.step = 0.9;
    scorers.pop();
    expect(pipeline.scorers[0]?.options).toEqual({ step: 0.1 });
    expect(pipeline.spec.scorers[0]?.options).toEqual({ step: 0.1 });
    for (const part of [
      pipeline,
      pipeline.spec,
      pipeline.spec.scorers,
      pipeline.spec.scorers[0]?.options,
      pipeline.scorers,
      pipeline.scorers[0],
      pipeline.scorers[0]?.missing,
      pipeline.gates,
      pipeline.coupling,
      pipeline.bands,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('takes a plugin of a newer minor or another patch version, and no other', () => {
    const ask = (version: string) =>
      faultsOf({ ...spec, scorers: [{ use: `test/maturity@${version}`, weight: 1 }] });
    expect(ask('1.4.0')).toEqual([]);
    expect(ask('1.4.9')).toEqual([]);
    expect(ask('1.0.0')).toEqual([]);
    for (const other of ['1.5.0', '2.4.2', '0.4.2']) {
      expect(ask(other)).toEqual([
        `scorers[0]: Expected a version of \`test/maturity\` that can stand for ${other}, got test/maturity@1.4.2.`,
      ]);
    }
  });

  it('finds the version that serves among several of one plugin', () => {
    const older = defineScorer({ id: 'test/maturity', version: '0.9.0', score: () => 0 });
    const pipeline = createPipeline(spec, { plugins: [older, maturity] });
    expect(pipeline.scorers[0]?.scorer.version).toBe('1.4.2');
  });

  it('lets no plugin stand for another: the very version goes first, and two under one name are refused', () => {
    const version = (version: string) =>
      defineScorer({ id: 'test/even', version, neutral: 0.5, score: () => 1 });
    const [old, young, twin] = [version('1.0.0'), version('1.1.0'), version('1.0.0')];
    const entry = (use: typeof old, as: string) => ({ use, as, weight: 1 });
    const both = definePipeline({ scorers: [entry(young, 'young'), entry(old, 'old')] });
    expect(both.scorers.map(({ scorer }) => scorer)).toEqual([young, old]);
    expect(() => definePipeline({ scorers: [entry(old, 'a'), entry(twin, 'b')] })).toThrow(
      /Expected one scorer `test\/even@1\.0\.0`, got different ones/,
    );
    expect(definePipeline({ scorers: [entry(old, 'a'), entry(old, 'b')] }).scorers).toHaveLength(2);
  });
});

describe('a pipeline is refused', () => {
  it('with everything that is wrong at once', () => {
    expect(
      faultsOf({
        format: 'silkmatch-pipeline/1',
        gates: [{ use: 'test/maturity@1.4.2' }, { use: 'nobody/knows@1.0.0' }],
        scorers: [
          { use: 'test/neighbours@3.0.0', weight: 1 },
          { use: 'test/stage@1.0.0', weight: 1 },
          { use: 'test/maturity', weight: 1 },
          { use: 'test/maturity@1.4.2', weight: 1, options: { step: 7, stride: 1 } },
          { use: 'test/neighbours@2.0.0', weight: 1, options: { far: true } },
        ],
        coupling: { kind: 'geometric', demandShare: 0.3 },
        bands: { strong: 0.4, good: 0.5, possible: 0.1 },
      }),
    ).toEqual([
      'gates[0]: Expected a gate, got the scorer `test/maturity`.',
      'gates[1]: No gate `nobody/knows` among the plugins given (test/stage): pass it in `plugins`.',
      'scorers[0]: Expected a version of `test/neighbours` that can stand for 3.0.0, got test/neighbours@2.0.0.',
      'scorers[1]: Expected a scorer, got the gate `test/stage`.',
      'scorers[2]: Expected `use` to be `author/name@1.2.3`, got `test/maturity`.',
      'scorers[3].options.step: Expected at most 1, got 7.',
      'scorers[3].options: Unknown field `stride`.',
      'scorers[4].options: `test/neighbours` takes no options, got `far`.',
      expect.stringContaining('coupling.demandShare: Expected `0.5` with `geometric`, got `0.3`'),
      'bands: Expected `strong` ≥ `good` ≥ `possible`, got 0.4, 0.5, 0.1.',
    ]);
  });

  it('tells what options should have been, in words', () => {
    const faults = (use: string, options: object) =>
      faultsOf({ ...spec, gates: [], scorers: [{ use, weight: 1, options }] }, builtInPlugins);
    expect(faults('silkmatch/language-overlap@1.0.0', { bridge: ['x!'] })).toEqual([
      'scorers[0].options.bridge[0]: Expected a BCP-47 language tag such as `en`, `zh` or `uz-Latn`, got "x!".',
    ]);
    const rates = { base: 'USD', perBase: { yuan: 7 } };
    expect(faults('silkmatch/budget-fit@1.0.0', { rates })).toEqual([
      'scorers[0].options.rates.perBase.yuan: The name is wrong: Expected an ISO 4217 code such as `EUR`.',
    ]);
  });

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
  ])('for a weight of %s, with its place', (_, bad) => {
    expect(faultsOf({ ...spec, scorers: [{ use: 'test/maturity@1.4.2', weight: bad }] })).toEqual([
      `Expected \`pipeline.scorers[0].weight\` to be plain data, got \`${bad}\`.`,
    ]);
    expect(
      faultsThrown(() =>
        definePipeline({
          scorers: [{ use: maturity, weight: { demand: 1, technology: bad } }],
        }),
      ),
    ).toEqual([
      `Expected \`pipeline.scorers[0].weight.technology\` to be plain data, got \`${bad}\`.`,
    ]);
  });

  it('for a negative weight, one that is too great, one that is a text, and none at all', () => {
    for (const bad of [-1, -1e-9, 1e7, '1', null, undefined, [], { demand: 1 }]) {
      const [fault, ...others] = faultsOf({
        ...spec,
        scorers: [{ use: 'test/maturity@1.4.2', weight: bad }],
      });
      expect(fault).toContain('scorers[0].weight');
      expect(others).toEqual([]);
    }
  });

  it('where nothing has weight, or nothing is there', () => {
    const nothing = 'scorers: Expected at least one weight above 0: nothing would be scored.';
    expect(faultsOf({ ...spec, scorers: [{ use: 'test/maturity@1.4.2', weight: 0 }] })).toEqual([
      nothing,
    ]);
    expect(faultsOf({ ...spec, scorers: [] })).toEqual([nothing]);
  });

  it('for two entries of one name', () => {
    const entry = { use: 'test/maturity@1.4.2', weight: 1 };
    expect(faultsOf({ ...spec, scorers: [entry, entry, entry] })).toEqual([
      'scorers: Expected different names, got `maturity` twice: set `as` on one.',
    ]);
    expect(faultsOf({ ...spec, scorers: [entry, { ...entry, as: 'second' }] })).toEqual([]);
  });

  it('for options that hold themselves, a function, or an instance of a class', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = { again: [cyclic] };
    const faults = (options: object) =>
      faultsThrown(() => definePipeline({ scorers: [{ use: maturity, weight: 1, options }] }));
    expect(faults(cyclic)).toEqual([
      'Expected `pipeline.scorers[0].options.self.again[0]` to be free of cycles.',
    ]);
    expect(faults({ step: () => 1 })).toEqual([
      'Expected `pipeline.scorers[0].options.step` to be plain data, got a function.',
    ]);
    expect(faults({ step: new Map() })).toEqual([
      'Expected `pipeline.scorers[0].options.step` to be plain data, got an instance of a class.',
    ]);
    expect(faults({ step: 1n })).toEqual([
      'Expected `pipeline.scorers[0].options.step` to be plain data, got a bigint.',
    ]);
  });

  it('for an options schema that is asynchronous, throws, or complains', () => {
    const asynchronous = scorerWith('test/async', async () => ({ value: {} }));
    const rejecting = scorerWith('test/rejecting', () => Promise.reject(new Error('no')));
    const throwing = scorerWith('test/throwing', () => {
      throw new TypeError('broken');
    });
    const complaining = scorerWith('test/complaining', () => ({
      issues: [
        { message: 'too far' },
        { message: 'no such hub', path: ['hubs', 2, { key: 'id' }] },
      ],
    }));
    const scorers = [asynchronous, rejecting, throwing, complaining].map((use) => ({
      use,
      weight: 1,
    }));
    expect(faultsThrown(() => definePipeline({ scorers }))).toEqual([
      'scorers[0].options: The options schema of `test/async` is asynchronous; it must answer at once.',
      'scorers[1].options: The options schema of `test/rejecting` is asynchronous; it must answer at once.',
      'scorers[2].options: The options schema of `test/throwing` threw: TypeError: broken.',
      'scorers[3].options: too far',
      'scorers[3].options.hubs[2].id: no such hub',
    ]);
  });

  it('for bands that are out of order, and takes bands that are equal', () => {
    const withBands = (strong: number, good: number, possible: number) =>
      faultsOf({ ...spec, bands: { strong, good, possible } });
    expect(withBands(0.5, 0.5, 0.5)).toEqual([]);
    expect(withBands(0.5, 0.6, 0.1)).toHaveLength(1);
    expect(withBands(0.9, 0.2, 0.3)).toHaveLength(1);
    expect(withBands(1.1, 0.2, 0.1)).toEqual([
      'pipeline.bands.strong: Expected at most 1, got 1.1.',
    ]);
  });

  it('for shares of a coupling that leave one side out', () => {
    const share = (demandShare: number) =>
      faultsOf({ ...spec, coupling: { kind: 'linear', demandShare } });
    expect(share(0)).toEqual(['pipeline.coupling.demandShare: Expected more than 0, got 0.']);
    expect(share(1)).toEqual(['pipeline.coupling.demandShare: Expected less than 1, got 1.']);
    expect(share(0.999)).toEqual([]);
  });

  it('for another format, unknown fields and unknown words', () => {
    expect(
      faultsOf({
        ...spec,
        format: 'silkmatch-pipeline/2',
        colour: 'red',
        coupling: { kind: 'maximum' },
        scorers: [{ use: 'test/maturity@1.4.2', weight: 1, missing: 'guess' }],
      }),
    ).toEqual([
      'pipeline.format: Expected one of `silkmatch-pipeline/1`, got "silkmatch-pipeline/2".',
      expect.stringContaining('pipeline.scorers[0].missing'),
      'pipeline.coupling.kind: Expected one of `harmonic`, `linear`, `minimum`, `geometric`, got "maximum".',
      'pipeline: Unknown field `colour`.',
    ]);
  });

  it('whatever else is given in its place', () => {
    for (const input of [undefined, null, 1, 'pipeline', [], [spec], new Date(0), () => spec]) {
      expect(faultsOf(input).length).toBeGreaterThan(0);
    }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (input) => {
        expect(faultsOf(input).length).toBeGreaterThan(0);
      }),
    );
  });

  it('for names that plain objects inherit, without touching a prototype', () => {
    const hostile = JSON.parse(
      '{"format":"silkmatch-pipeline/1","gates":[],"scorers":[{"use":"test/maturity@1.4.2","weight":1,' +
        '"options":{"__proto__":{"step":1,"polluted":true},"constructor":{"prototype":{"polluted":true}}}}],' +
        '"__proto__":{"polluted":true}}',
    );
    expect(faultsOf(hostile).length).toBeGreaterThan(0);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    for (const use of ['__proto__', 'constructor@1.0.0', '__proto__/x@1.0.0', 'toString']) {
      expect(faultsOf({ ...spec, scorers: [{ use, weight: 1 }] })).toHaveLength(1);
    }
  });

  it('in a bounded number of faults, if it is huge or deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5_000; level++) deep = { deeper: deep };
    let wide: unknown = 'leaf';
    for (let level = 0; level < 40; level++) wide = [wide, wide];
    for (const options of [{ deep }, { wide }, { long: new Array(3_000_000).fill(0) }]) {
      const faults = faultsOf({
        ...spec,
        scorers: [{ use: 'test/maturity@1.4.2', weight: 1, options }],
      });
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.length).toBeLessThanOrEqual(100);
    }
  });
});
