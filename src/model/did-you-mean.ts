const longestName = 60;

/**
 * Finds the name that was probably meant: the same but for case, spaces, hyphens and underscores, or one that differs in
 * at most a quarter of its letters.
 *
 * @param found - What was written.
 * @param names - The names there are.
 * @returns The closest name, the first in the list among equals; `undefined` where none is close.
 * @example
 * ```ts
 * nearestName('license', ['assignment', 'licence']); // 'licence'
 * ```
 */
export function nearestName(found: string, names: Iterable<string>): string | undefined {
  if (found.length > longestName) return undefined;
  const wanted = squeeze(found);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 4)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, squeeze(name));
    if (distance < least) {
      nearest = name;
      least = distance;
    }
  }
  return wanted === '' ? undefined : nearest;
}

/** Letters that two forms of one word have in common at least: `licensing` and `licence`. */
const leastStem = 5;

/**
 * Finds the only name that begins like what was written.
 *
 * @param found - What was written.
 * @param names - The names there are.
 * @returns The name that has the first five letters in common with it; `undefined` where none has, or more than one.
 * @example
 * ```ts
 * onlyNameBeginningLike('licensing', ['assignment', 'licence']); // 'licence'
 * ```
 */
export function onlyNameBeginningLike(found: string, names: readonly string[]): string | undefined {
  const stem = squeeze(found.slice(0, longestName)).slice(0, leastStem);
  const alike =
    stem.length < leastStem ? [] : names.filter((name) => squeeze(name).startsWith(stem));
  return alike.length === 1 ? alike[0] : undefined;
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** The least number of letters put in, taken out, changed or swapped with a neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const at = (up: number, left: number) => rows[i - up]?.[j - left] ?? 0;
      const changed = at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap(a, i, b, j) ? at(2, 2) + 1 : changed;
      row.push(Math.min(changed, swapped, at(1, 0) + 1, at(0, 1) + 1));
    }
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** Whether the two letters before `i` in `a` are the two before `j` in `b` the other way round. */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}
