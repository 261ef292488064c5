import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordType } from '../../formats/record-type.ts';
import type { ChosenFile } from '../protocol.ts';
import { SAMPLE_DATE } from './use-workbench.ts';
import { useWords } from './words.ts';

const types: readonly RecordType[] = ['technologies', 'demands', 'organizations'];

/** The dialog in which a person chooses files. */
export function OpenCatalogue({
  onLoad,
  onClose,
}: {
  readonly onLoad: (files: readonly ChosenFile[], asOf: string) => void;
  readonly onClose: () => void;
}) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [asOf, setAsOf] = useState(today);
  useEffect(() => dialog.current?.showModal(), []);
  const has = (type: RecordType) => files.some((file) => file.type === type);
  const isComplete = has('technologies') && has('demands') && asOf !== '';
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="open-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) onLoad(files, asOf);
        }}
      >
        <h2 id="open-title">{words.openTitle}</h2>
        <p>{words.openText}</p>
        {types.map((type) => (
          <label key={type} class="field">
            <span>
              {words.files[type]}
              {type === 'organizations' && <span class="quiet"> ({words.optional})</span>}
            </span>
            <input
              type="file"
              multiple
              name={type}
              onChange={({ currentTarget }) => {
                const chosen = [...(currentTarget.files ?? [])].map((file) => ({
                  type,
                  name: file.name,
                  content: file,
                }));
                setFiles((before) => [...before.filter((file) => file.type !== type), ...chosen]);
              }}
            />
          </label>
        ))}
        <label class="field">
          <span>{words.asOf}</span>
          <input
            type="date"
            required
            value={asOf}
            onInput={({ currentTarget }) => setAsOf(currentTarget.value)}
          />
        </label>
        {!isComplete && <p class="quiet">{words.needBoth}</p>}
        <div class="buttons">
          <button type="submit" class="main" disabled={!isComplete}>
            {words.load}
          </button>
          <button type="button" onClick={() => onLoad([], SAMPLE_DATE)}>
            {words.useSample}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
