import { useMemo, useState } from 'preact/hooks';
import type { Side } from '../../model/evidence.ts';
import type { ListedRecord, Query, RecordLists } from '../protocol.ts';
import { useWords } from './words.ts';

/** So many records are listed; the search narrows them down. */
const LISTED = 100;

/** The records of one side, to choose one from. */
export function RecordPicker({
  lists,
  query,
  onChoose,
}: {
  readonly lists: RecordLists | undefined;
  readonly query: Query | undefined;
  readonly onChoose: (query: Query) => void;
}) {
  const { words } = useWords();
  const [side, setSide] = useState<Side>('demand');
  const [sought, setSought] = useState('');
  const records = lists?.[side] ?? [];
  const found = useMemo(() => matching(records, sought), [records, sought]);
  const shown = found.slice(0, LISTED);
  return (
    <>
      <fieldset class="sides">
        <legend class="hidden">{words.tabs.records}</legend>
        {(['demand', 'technology'] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="side"
              checked={side === name}
              onChange={() => setSide(name)}
            />
            <span>{words.sides[name]}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <span class="hidden">{words.search}</span>
        <input
          type="search"
          placeholder={words.search}
          value={sought}
          onInput={({ currentTarget }) => setSought(currentTarget.value)}
        />
      </label>
      <p class="quiet count" role="status">
        {lists !== undefined &&
          (found.length === 0 ? words.nothingFound : words.shown(shown.length, found.length))}
      </p>
      <ul class="record-list" onKeyDown={moveFocus}>
        {shown.map(({ id, label, country }) => (
          <li key={id}>
            <button
              type="button"
              data-id={id}
              aria-current={query?.side === side && query.id === id ? 'true' : undefined}
              onClick={() => onChoose({ side, id })}
            >
              <span class="label">{label}</span>
              <span class="quiet">
                {country === '' ? '' : `${country} · `}
                {id}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function matching(records: readonly ListedRecord[], sought: string): readonly ListedRecord[] {
  const words = sought
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return records;
  return records.filter(({ id, label, country }) => {
    const text = `${label} ${id} ${country}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Arrow keys go from record to record. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const next = buttons[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
