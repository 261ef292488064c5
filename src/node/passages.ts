import { oneLine } from '../formats/record-label.ts';
import type { Demand } from '../model/demand.ts';
import type { Span, Term } from '../model/evidence.ts';
import { valueAt } from '../model/path.ts';

/** A stretch of a demand's text that terms cover without a gap. */
interface Passage {
  readonly text: string;
  readonly weight: number;
}

/**
 * Names terms as the demand writes them, for people. Terms that overlap in its text, as pairs of Chinese characters do,
 * become one passage: `聚戊`, `戊烯` and `烯醇` become `聚戊烯醇`.
 *
 * @param terms - Terms with their places.
 * @param demand - The demand they are of.
 * @returns The passages, the heaviest first, none of them part of another or a single character; where the places are not known, the terms.
 */
export function passagesOf(terms: readonly Term[], demand: Demand | undefined): readonly string[] {
  const passages = placesOf(terms).flatMap((places) => joined(places, demand));
  const placed = passages.map(({ text }) => text.toLowerCase());
  const others = terms.filter(({ term }) => !placed.some((text) => text.includes(term)));
  passages.push(...others.map(({ term, weight }) => ({ text: oneLine(term), weight })));
  passages.sort((a, b) => b.weight - a.weight);
  const kept: string[] = [];
  for (const { text } of passages) {
    const isPart = kept.some((other) => contains(other, text) || contains(text, other));
    if (text.length > 1 && !isPart) kept.push(text);
  }
  return kept;
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

interface Place {
  readonly span: Span;
  readonly weight: number;
}

/** The places of terms in the demand, text by text, each in the order of the text. */
function placesOf(terms: readonly Term[]): readonly (readonly Place[])[] {
  const byText = new Map<string, Place[]>();
  for (const { spans = [], weight } of terms) {
    for (const span of spans) {
      if (span.side !== 'demand') continue;
      const key = JSON.stringify([span.field, span.item, span.language]);
      const places = byText.get(key) ?? [];
      byText.set(key, places);
      places.push({ span, weight });
    }
  }
  return [...byText.values()].map((places) => places.sort((a, b) => a.span.start - b.span.start));
}

function joined(places: readonly Place[], demand: Demand | undefined): Passage[] {
  const passages: Passage[] = [];
  let begun: { span: Span; end: number; weight: number } | undefined;
  const close = () => {
    if (begun === undefined) return;
    const text = textAt(demand, begun.span).slice(begun.span.start, begun.end);
    passages.push({ text: oneLine(text), weight: begun.weight });
  };
  for (const { span, weight } of places) {
    if (begun !== undefined && span.start < begun.end) {
      begun.end = Math.max(begun.end, span.end);
      begun.weight += weight;
    } else {
      close();
      begun = { span, end: span.end, weight };
    }
  }
  close();
  return passages;
}

function textAt(demand: Demand | undefined, { field, item, language }: Span): string {
  const path = [field, item, language].filter((key) => key !== undefined);
  const text = valueAt(demand, path);
  return typeof text === 'string' ? text : '';
}
