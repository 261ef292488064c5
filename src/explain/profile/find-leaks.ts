import type { Demand } from '../../model/demand.ts';
import { textsOf } from '../../model/localized-text.ts';
import type { Organization } from '../../model/organization.ts';
import type { Technology } from '../../model/technology.ts';
import type { AnyFields } from '../any-fields.ts';
import { type LeakKind, leakPatterns } from './leak-patterns.ts';
import { type PlacedText, recordTexts } from './record-texts.ts';

/** A place in the text of a record that points to its owner. */
export interface Leak {
  /** What it is. */
  readonly kind: LeakKind;
  /** Name of the field. */
  readonly field: string;
  /** Index of the item where the field is a list. */
  readonly item?: number;
  /** BCP-47 key where the text is a map of languages. */
  readonly language?: string;
  /** Offset of the first UTF-16 unit. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  /** The words that point to the owner. */
  readonly text: string;
  /** The sentence of the record in which they stand: the one to put right. */
  readonly sentence: string;
}

/** What {@link findLeaks} looks for beside what can be told by its shape. */
export interface LeakOptions {
  /** The owner: its names in all languages are looked for. */
  readonly organization?: Organization | undefined;
  /** Other names: persons, brands, products, places. */
  readonly names?: readonly string[];
}

/**
 * Finds what points to the owner of a record in its texts: the owner's names, e-mail addresses, links, phone and patent
 * numbers, street addresses, numbers of registers. Numbers of patents and certificates in their own fields are not
 * texts; a view leaves those fields out.
 *
 * Shapes are recognised for China, Russia and their neighbours, and in the international form. It is a safety net, not
 * a proof: a person who knows the field can still tell an owner from what a text describes.
 *
 * @param record - A technology or a demand.
 * @param options - See {@link LeakOptions}.
 * @returns The places, in the order of the record.
 * @example
 * ```ts
 * findLeaks({ id: 't', title: 'Pump', summary: 'Ask info@pumps.example for details.' }).map(({ text }) => text);
 * // => ['info@pumps.example']
 * ```
 */
export function findLeaks(record: Technology | Demand, options: LeakOptions = {}): readonly Leak[] {
  const names = [
    ...textsOf(options.organization?.name).map(({ text }) => text),
    ...(options.names ?? []),
  ]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.length >= SHORTEST_NAME);
  return recordTexts(record as AnyFields).flatMap((place) => leaksIn(place, names));
}

/** Shorter names are words of the language, too. */
const SHORTEST_NAME = 3;

function leaksIn(place: PlacedText, names: readonly string[]): readonly Leak[] {
  const { text, ...where } = place;
  const found = [
    ...names.flatMap((name) => occurrences(text, name)),
    ...leakPatterns.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        kind,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  ];
  const taken: { readonly start: number; readonly end: number }[] = [];
  return found
    .filter(({ start, end }) => {
      if (taken.some((other) => start < other.end && other.start < end)) return false;
      return taken.push({ start, end }) > 0;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => ({
      kind,
      ...where,
      start,
      end,
      text: text.slice(start, end),
      sentence: sentenceAround(text, start, end),
    }));
}

function occurrences(text: string, name: string) {
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text;
  const found: { readonly kind: LeakKind; readonly start: number; readonly end: number }[] = [];
  for (let at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + name.length)) {
    found.push({ kind: 'name', start: at, end: at + name.length });
  }
  return found;
}

const LONGEST_SENTENCE = 300;

/** From the end of the sentence before to the end of this one; a full stop ends one only before a space. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const after = text.slice(end, end + LONGEST_SENTENCE);
  const breaks = [...before.matchAll(/[.!?]\s|[。！？\n]/g)];
  const last = breaks.at(-1);
  const head = last ? before.slice(last.index + last[0].length) : before;
  const stop = /[.!?](?=\s|$)|[。！？]|(?=\n)/.exec(after);
  const tail = stop ? after.slice(0, stop.index + stop[0].length) : after;
  return `${head}${text.slice(start, end)}${tail}`.trim();
}
