import type { Span } from '../model/evidence.ts';
import type { Explanation } from '../scoring/explanation.ts';
import type { Pair } from '../scoring/scorer.ts';

/** The first span of an explanation that is not inside the text it names, described. */
export function misplacedSpan(explanation: Explanation, pair: Pair): string | undefined {
  const sources = [
    ...explanation.evidence,
    ...(explanation.found ?? []),
    ...(explanation.missing ?? []),
  ];
  const spans = sources.flatMap(({ spans = [] }) => spans);
  const wrong = spans.find((span) => !isInside(span, pair[span.side]));
  return wrong && `the span ${JSON.stringify(wrong)} is not inside the text it names`;
}

function isInside(span: Span, record: object): boolean {
  const text = textAt(span, record);
  const { start, end } = span;
  return (
    text !== undefined &&
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  );
}

function textAt({ field, item, language }: Span, record: object): string | undefined {
  const value = ownValue(record, field);
  const localized = item === undefined ? value : ownValue(value, String(item));
  const text = language === undefined ? localized : ownValue(localized, language);
  return typeof text === 'string' ? text : undefined;
}

function ownValue(container: unknown, name: string): unknown {
  return typeof container === 'object' && container !== null && Object.hasOwn(container, name)
    ? Reflect.get(container, name)
    : undefined;
}
