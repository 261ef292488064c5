import type { PipelineSpec } from '../../scoring/pipeline-spec.ts';
import { withGate } from '../spec-edits.ts';
import { EntryTuning } from './entry-tuning.tsx';
import { FileButton } from './file-button.tsx';
import { saveFile } from './saved-file.ts';
import { Slider } from './slider.tsx';
import type { WorkbenchState } from './use-workbench.ts';
import { useWords } from './words.ts';

/** Everything of the pipeline that can be turned. */
export function Tuning({ bench }: { readonly bench: WorkbenchState }) {
  const { words } = useWords();
  const { spec, reference, entries, setSpec } = bench;
  if (!spec || !reference) return null;
  const isChanged = JSON.stringify(spec) !== JSON.stringify(reference);
  return (
    <>
      <h2>{words.tuning}</h2>
      <p class="quiet" role="status">
        {isChanged ? words.changedSpec : words.unchangedSpec}
      </p>
      <div class="buttons">
        <button type="button" disabled={!isChanged} onClick={() => setSpec(reference)}>
          {words.reset}
        </button>
        <button type="button" disabled={!isChanged} onClick={() => bench.setReference(spec)}>
          {words.takeAsReference}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile('pipeline.json', 'application/json', `${JSON.stringify(spec, null, 2)}\n`)
          }
        >
          {words.exportSpec}
        </button>
        <FileButton
          label={words.importSpec}
          accept=".json,application/json"
          onText={(text) => importText(text, bench)}
        />
      </div>
      {entries.map((knobs, at) => (
        <EntryTuning
          key={knobs.name}
          at={at}
          knobs={knobs}
          spec={spec}
          reference={reference}
          onSpec={setSpec}
        />
      ))}
      <Coupling spec={spec} onSpec={setSpec} />
      <Gates spec={spec} reference={reference} onSpec={setSpec} />
    </>
  );
}

function importText(text: string, bench: WorkbenchState): void {
  try {
    bench.importSpec(JSON.parse(text)).catch(bench.fail);
  } catch (error) {
    bench.fail(error);
  }
}

const couplings = ['harmonic', 'linear', 'minimum', 'geometric'] as const;

function Coupling({
  spec,
  onSpec,
}: {
  readonly spec: PipelineSpec;
  readonly onSpec: (spec: PipelineSpec) => void;
}) {
  const { words } = useWords();
  const { kind = 'harmonic', demandShare = 0.5 } = spec.coupling ?? {};
  const hasShare = kind === 'harmonic' || kind === 'linear';
  return (
    <div class="entry">
      <label class="field">
        <span>{words.coupling}</span>
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as (typeof couplings)[number];
            onSpec({ ...spec, coupling: { kind: chosen } });
          }}
        >
          {couplings.map((name) => (
            <option key={name} value={name}>
              {words.couplings[name]}
            </option>
          ))}
        </select>
      </label>
      {hasShare && (
        <Slider
          label={words.demandShare}
          value={demandShare}
          range={{ min: 0.05, max: 0.95, step: 0.05 }}
          onValue={(share) => onSpec({ ...spec, coupling: { kind, demandShare: share } })}
        />
      )}
    </div>
  );
}

function Gates({
  spec,
  reference,
  onSpec,
}: {
  readonly spec: PipelineSpec;
  readonly reference: PipelineSpec;
  readonly onSpec: (spec: PipelineSpec) => void;
}) {
  const { words } = useWords();
  if (reference.gates.length === 0) return null;
  const names: Readonly<Record<string, string>> = words.gateNames;
  return (
    <fieldset class="entry gates">
      <legend>{words.gates}</legend>
      {reference.gates.map((gate) => {
        const name = gate.use.replace(/^[^/]*\//, '').replace(/@.*$/, '');
        return (
          <label key={gate.use}>
            <input
              type="checkbox"
              checked={spec.gates.some(({ use }) => use === gate.use)}
              onChange={({ currentTarget }) =>
                onSpec(withGate(spec, gate, reference.gates, currentTarget.checked))
              }
            />
            <span>{names[name] ?? gate.use}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
