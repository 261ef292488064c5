import type { PipelineSpec } from '../../scoring/pipeline-spec.ts';
import type { EntryKnobs } from '../protocol.ts';
import {
  optionAt,
  scaledWeights,
  weightsOf,
  withEntry,
  withOption,
  withWeights,
} from '../spec-edits.ts';
import { Slider } from './slider.tsx';
import { useWords } from './words.ts';

const unit = { min: 0, max: 1, step: 0.01 };
const policies = ['neutral', 'zero', 'renormalise', 'require'] as const;

/** One entry of the pipeline: its weight at once, the rest on demand. */
export function EntryTuning({
  at,
  knobs,
  spec,
  reference,
  onSpec,
}: {
  readonly at: number;
  readonly knobs: EntryKnobs;
  readonly spec: PipelineSpec;
  readonly reference: PipelineSpec;
  readonly onSpec: (spec: PipelineSpec) => void;
}) {
  const { words } = useWords();
  const entry = spec.scorers[at];
  const before = reference.scorers[at];
  if (!entry || !before) return null;
  const weights = weightsOf(entry);
  const weight = Math.max(weights.demand, weights.technology);
  const weightBefore = Math.max(weightsOf(before).demand, weightsOf(before).technology);
  const range = { ...unit, max: Math.max(1, Math.ceil(weight), Math.ceil(weightBefore)) };
  const { missing = 'neutral' } = entry;
  return (
    <div class="entry" data-entry={knobs.name}>
      <Slider
        label={knobs.label}
        value={weight}
        range={range}
        isChanged={weight !== weightBefore}
        onValue={(to) =>
          onSpec(withWeights(spec, at, scaledWeights(weights, to, weightsOf(before))))
        }
      />
      <details>
        <summary>
          {words.details}
          <span class="hidden">: {knobs.label}</span>
        </summary>
        {(['demand', 'technology'] as const).map((side) => (
          <Slider
            key={side}
            label={words.sideWeights[side]}
            value={weights[side]}
            range={range}
            onValue={(to) => onSpec(withWeights(spec, at, { ...weights, [side]: to }))}
          />
        ))}
        <Slider
          label={words.neutral}
          value={entry.neutral ?? knobs.neutral}
          range={unit}
          onValue={(neutral) => onSpec(withEntry(spec, at, { neutral }))}
        />
        {typeof missing === 'string' && (
          <label class="field">
            <span>{words.missing}</span>
            <select
              value={missing}
              onChange={({ currentTarget }) =>
                onSpec(
                  withEntry(spec, at, {
                    missing: currentTarget.value as (typeof policies)[number],
                  }),
                )
              }
            >
              {policies.map((name) => (
                <option key={name} value={name}>
                  {words.policies[name]}
                </option>
              ))}
            </select>
          </label>
        )}
        {knobs.options.map((knob) => (
          <OptionSlider
            key={knob.path.join('.')}
            knob={knob}
            value={optionAt(entry, knob.path) ?? knob.standard}
            onValue={(value) => onSpec(withOption(spec, at, knob.path, value))}
          />
        ))}
      </details>
    </div>
  );
}

function OptionSlider({
  knob,
  value,
  onValue,
}: {
  readonly knob: EntryKnobs['options'][number];
  readonly value: number;
  readonly onValue: (value: number) => void;
}) {
  const { words } = useWords();
  const names: Readonly<Record<string, string>> = words.optionNames;
  const label = knob.path.map((key) => names[key] ?? key).join(': ');
  return <Slider label={label} value={value} range={knob} onValue={onValue} />;
}
