import { createEngine } from 'silkmatch';
import { openSnapshot, snapshot } from 'silkmatch/hub';
import { canonicalJson } from '../../../src/model/canonical-json.ts';
import { sha256, toHex } from '../../../src/model/sha256.ts';
import { flip, isSame, mutateBytes, mutateJson, type Outcome, type Random } from './mutation.ts';

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

/**
 * Mutates a small snapshot and opens it: bytes anywhere; and, with all digests made to fit again, bytes and numbers
 * inside the sections and the table, so that what is behind the digests is tested. An engine that opens must answer in
 * order or refuse to.
 */
export async function attemptSnapshot(next: Random): Promise<Outcome> {
  const fits = next(3) === 0;
  const mutated = fits ? mutateInside(next) : mutateBytes(whole, next);
  if (isSame(mutated, whole)) return 'unchanged';
  const engine = openSnapshot(mutated);
  if (!fits) throw new Error('A damaged snapshot was taken.');
  engine.match('d');
  engine.match('t1', { evidence: false });
  engine.remove({ technologies: ['t2'] });
  engine.match('d', { top: 2 });
  return 'accepted';
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

function mutateInside(next: Random): Uint8Array {
  let { description } = parts;
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
        description = mutateJson(description, next);
        break;
      default:
        if (section.bytes.length > 0) mutateNumbers(section, next);
    }
    if (sections.length === 0) break;
  }
  return assemble(description, sections);
}

/** Numbers that go wrong most easily: 0, 1, the ends of the range, the neighbours of what was there. */
function mutateNumbers({ bytes, size }: { bytes: Uint8Array; size: number }, next: Random): void {
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
