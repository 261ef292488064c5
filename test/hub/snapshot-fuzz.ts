import { createEngine, SilkmatchError } from 'silkmatch';
import { openSnapshot, snapshot } from 'silkmatch/hub';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { sha256, toHex } from '../../src/model/sha256.ts';

/** What became of mutated snapshots. */
export interface FuzzReport {
  /** How many were tried. */
  readonly tried: number;
  /** How many were refused when they were opened. */
  readonly refused: number;
  /** How many opened, with digests made to fit, and then answered or refused to answer in order. */
  readonly opened: number;
  /** What must not be: a mutated snapshot with its own digests that was taken, or an error that is none of ours. */
  readonly faults: readonly string[];
}

const HEAD_LENGTH = 48;
const DIGEST_AT = 16;
const aligned = (length: number) => Math.ceil(length / 8) * 8;

const words = ['solar', 'pump', 'насос', '锂电池', 'horse', 'birch', 'ship'];
const technologies = Array.from({ length: 6 }, (_, i) => ({
  id: `t${i}`,
  title: { en: `${words[i % 4]} ${words[(i * 3) % 7]} device`, zh: '太阳能水泵' },
  country: ['UZ', 'CN', 'KZ'][i % 3] as string,
  sectors: [['isic4:2813'], ['isic4:2720'], []][i % 3] as string[],
  trl: 3 + i,
  organization: `o${i % 2}`,
}));
const seed = createEngine({
  technologies,
  demands: [{ id: 'd', title: 'solar pump', sectors: ['isic4:2813'], trl: 6 }],
  organizations: [{ id: 'o0', name: 'Sample institute' }],
  asOf: '2026-11-01',
});
const whole = snapshot(seed);

/** Numbers that are the same for the same seed: a linear congruential generator (Numerical Recipes). */
function random(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/**
 * Mutates a small snapshot and opens it: bytes anywhere; cut, doubled and moved stretches; and, with all digests made to
 * fit again, bytes and numbers inside the sections and the table, so that what is behind the digests is tested.
 *
 * @param count - How many mutations.
 * @param start - The seed.
 */
export function fuzzSnapshots(count: number, start: number): FuzzReport {
  const next = random(start);
  const faults: string[] = [];
  let refused = 0;
  let opened = 0;
  for (let i = 0; i < count && faults.length < 10; i++) {
    const fits = next(2) === 0;
    const mutated = fits ? mutateInside(next) : mutateOutside(next);
    if (isSame(mutated, whole)) continue;
    try {
      const engine = openSnapshot(mutated);
      opened++;
      if (!fits) faults.push(`${start}/${i}: a damaged snapshot was taken`);
      engine.match('d');
      engine.match('t1', { evidence: false });
      engine.remove({ technologies: ['t2'] });
      engine.match('d', { top: 2 });
    } catch (error) {
      if (!(error instanceof SilkmatchError)) {
        faults.push(`${start}/${i}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      refused++;
    }
  }
  return { tried: count, refused, opened, faults };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function mutateOutside(next: (below: number) => number): Uint8Array {
  const bytes = whole.slice();
  switch (next(5)) {
    case 0:
      return bytes.subarray(0, next(bytes.length));
    case 1: {
      const longer = new Uint8Array(bytes.length + 1 + next(64));
      longer.set(bytes);
      return longer;
    }
    case 2:
      bytes.copyWithin(next(bytes.length), next(bytes.length), next(bytes.length));
      return bytes;
    case 3:
      bytes[next(64)] = next(256);
      return bytes;
    default:
      flip(bytes, next, 1 + next(4));
      return bytes;
  }
}

/** The table and sections of the whole snapshot. */
const parts = (() => {
  const length = new DataView(whole.buffer).getUint32(8, true);
  const table = JSON.parse(
    new TextDecoder().decode(whole.subarray(HEAD_LENGTH, HEAD_LENGTH + length)),
  ) as { description: Record<string, unknown>; sections: [string, string, number, string][] };
  const sizes: Record<string, number> = { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, f64: 8 };
  let at = HEAD_LENGTH + aligned(length);
  const sections = table.sections.map(([name, type, count]) => {
    const bytes = whole.slice(at, at + count * (sizes[type] as number));
    at += aligned(bytes.length);
    return { name, type, size: sizes[type] as number, bytes };
  });
  return { description: table.description, sections };
})();

function mutateInside(next: (below: number) => number): Uint8Array {
  const description = structuredClone(parts.description) as Record<string, never>;
  const sections = parts.sections.map((section) => ({ ...section, bytes: section.bytes.slice() }));
  for (let times = 1 + next(3); times > 0; times--) {
    const place = next(sections.length);
    const section = sections[place] as (typeof sections)[number];
    switch (next(8)) {
      case 0:
        section.bytes = section.bytes.subarray(0, next(section.bytes.length + 1) & -section.size);
        break;
      case 1: {
        const longer = new Uint8Array(section.bytes.length + section.size * (1 + next(9)));
        longer.set(section.bytes);
        section.bytes = longer;
        break;
      }
      case 2:
        sections.splice(place, 1);
        break;
      case 3:
        mutateDescription(description, next);
        break;
      default:
        if (section.bytes.length > 0) mutateNumbers(section, next);
    }
    if (sections.length === 0) break;
  }
  return assemble(description, sections);
}

/** Numbers that go wrong most easily: 0, 1, the ends of the range, the neighbours of what was there. */
function mutateNumbers(
  { bytes, size }: { bytes: Uint8Array; size: number },
  next: (below: number) => number,
): void {
  const at = next(bytes.length / size) * size;
  switch (next(4)) {
    case 0:
      bytes.fill(next(2) * 255, at, at + size);
      break;
    case 1:
      bytes[at] = ((bytes[at] as number) + (next(2) === 0 ? 1 : 255)) & 255;
      break;
    case 2:
      bytes.copyWithin(at, next(bytes.length / size) * size, bytes.length);
      break;
    default:
      flip(bytes.subarray(at, at + size), next, 1);
  }
}

function mutateDescription(
  description: Record<string, unknown>,
  next: (below: number) => number,
): void {
  let owner = description;
  for (;;) {
    const names = Object.keys(owner);
    const name = names[next(names.length)];
    if (name === undefined) return;
    const value = owner[name];
    if (typeof value === 'object' && value !== null && next(4) > 0) {
      owner = value as Record<string, unknown>;
      continue;
    }
    owner[name] = [null, -1, 'x', [], {}, '2026-13-01', 1e300][next(7)];
    return;
  }
}

function flip(bytes: Uint8Array, next: (below: number) => number, times: number): void {
  for (let i = 0; i < times; i++) {
    const at = next(bytes.length);
    bytes[at] = (bytes[at] as number) ^ (1 << next(8));
  }
}

function assemble(
  description: unknown,
  sections: readonly { name: string; type: string; size: number; bytes: Uint8Array }[],
): Uint8Array {
  const rows = sections.map(({ name, type, size, bytes }) => [
    name,
    type,
    Math.floor(bytes.length / size),
    toHex(sha256(bytes)),
  ]);
  const table = new TextEncoder().encode(canonicalJson({ description, sections: rows }));
  const length = sections.reduce((sum, { bytes }) => sum + aligned(bytes.length), 0);
  const file = new Uint8Array(HEAD_LENGTH + aligned(table.length) + length);
  file.set(whole.subarray(0, 8));
  new DataView(file.buffer).setUint32(8, table.length, true);
  file.set(sha256(table), DIGEST_AT);
  file.set(table, HEAD_LENGTH);
  let at = HEAD_LENGTH + aligned(table.length);
  for (const { bytes } of sections) {
    file.set(bytes, at);
    at += aligned(bytes.length);
  }
  return file;
}
