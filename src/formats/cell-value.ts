import type { CellKind } from './cell-kind.ts';

/**
 * Reads a cell as its field wants it. What does not look like that is left as it is, for the record model to report.
 *
 * @param cell - The cell, without white space around it; not empty.
 * @param kind - What the cells of its column hold.
 * @returns A string, number, boolean, list or object.
 * @example
 * ```ts
 * cellValue('prefer:sco;never:US', 'wishes');
 * // [{ value: 'sco', strength: 'prefer' }, { value: 'US', strength: 'never' }]
 * ```
 */
export function cellValue(cell: string, kind: CellKind): unknown {
  if (kind === 'text') return cell;
  if (/^[[{]/.test(cell)) return jsonValue(cell);
  switch (kind) {
    case 'list':
      return items(cell);
    case 'wishes':
      return items(cell).map(wishOf);
    case 'number':
      return numberOf(cell);
    case 'numbers':
      return items(cell).map(numberOf);
    case 'boolean':
      return booleans.get(cell.toLowerCase()) ?? cell;
    case 'json':
      return cell;
  }
}

function jsonValue(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** The parts between semicolons, full-width semicolons or bars. */
function items(cell: string): string[] {
  return cell
    .split(/[;；|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A wish with its strength before a colon, or, without one, a value that is preferred. */
function wishOf(item: string): unknown {
  const parts = /^(must|prefer|avoid|never)\s*:\s*(.+)$/i.exec(item);
  const [, strength = 'prefer', value = item] = parts ?? [];
  return { value, strength: strength.toLowerCase() };
}

/** A number in digits, which may be grouped by spaces. */
function numberOf(cell: string): number | string {
  const digits = cell.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : cell;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['да', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['нет', false],
  ['否', false],
]);
