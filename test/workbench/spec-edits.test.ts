import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../src/explain/catalogue.ts';
import { builtInPlugins, defaultPipeline } from '../../src/scoring/built-in.ts';
import { createPipeline } from '../../src/scoring/define-pipeline.ts';
import { knobsOf } from '../../src/workbench/knobs.ts';
import {
  optionAt,
  scaledWeights,
  weightsOf,
  withGate,
  withOption,
  withWeights,
} from '../../src/workbench/spec-edits.ts';

const { spec } = defaultPipeline;
const revive = (changed: typeof spec) => createPipeline(changed, { plugins: builtInPlugins });

describe('weights', () => {
  test('keep the proportion of the two sides, also through zero', () => {
    const oneSided = { demand: 0.05, technology: 0 };
    expect(scaledWeights(oneSided, 0.4, oneSided)).toEqual({ demand: 0.4, technology: 0 });
    const none = scaledWeights(oneSided, 0, oneSided);
    expect(none).toEqual({ demand: 0, technology: 0 });
    expect(scaledWeights(none, 0.2, oneSided)).toEqual({ demand: 0.2, technology: 0 });
  });

  test('are written shortly where they are equal', () => {
    const changed = withWeights(spec, 0, { demand: 0.5, technology: 0.5 });
    expect(changed.scorers[0]?.weight).toBe(0.5);
    expect(weightsOf(changed.scorers[0] as (typeof changed.scorers)[number]).technology).toBe(0.5);
    expect(revive(changed).scorers[0]?.demandWeight).toBe(500_000);
  });
});

test('every knob of the default pipeline can be turned from end to end', () => {
  const speech = builtInCatalogue().speak('en');
  const entries = knobsOf(defaultPipeline, speech);
  const knobs = entries.flatMap(({ options }, at) => options.map((knob) => ({ at, knob })));
  expect(knobs.length).toBeGreaterThan(20);
  for (const { at, knob } of knobs) {
    for (const value of [knob.min, knob.max]) {
      const changed = withOption(spec, at, knob.path, value);
      expect(optionAt(changed.scorers[at], knob.path)).toBe(value);
      expect(() => revive(changed)).not.toThrow();
    }
  }
});

test('a gate taken out comes back in its place', () => {
  const [, gate] = spec.gates;
  if (!gate) throw new Error('the default pipeline has gates');
  const without = withGate(spec, gate, spec.gates, false);
  expect(without.gates).toHaveLength(spec.gates.length - 1);
  expect(withGate(without, gate, spec.gates, true)).toEqual(spec);
});
