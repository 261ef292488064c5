import { useId } from 'preact/hooks';
import { figure } from './figures.ts';
import { useWords } from './words.ts';

/** A number to be turned. */
export function Slider({
  label,
  value,
  range: { min, max, step },
  onValue,
  isChanged = false,
}: {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly onValue: (value: number) => void;
  readonly isChanged?: boolean;
}) {
  const id = useId();
  const { language } = useWords();
  const decimals = step >= 1 ? 0 : 2;
  return (
    <div class="slider" data-changed={isChanged ? '' : undefined}>
      <label for={id}>{label}</label>
      <output for={id}>{figure(value, decimals, language)}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={({ currentTarget }) => onValue(Number(currentTarget.value))}
      />
    </div>
  );
}
