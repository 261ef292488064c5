import type { Side } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { apportion } from '../scoring/apportion.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { criterionLabels } from './criterion.ts';
import { frame } from './say.ts';
import { sideFigures } from './side-figures.ts';

/** One line of the account of a match. */
export interface AccountLine {
  /** What the line is: where the account starts, what an entry changes, or where it ends. */
  readonly kind: 'start' | 'change' | 'end';
  /** Name of the entry of the pipeline; `baseline` and `score` for the ends. */
  readonly name: string;
  /** What the line is called in the language. */
  readonly label: string;
  /** The start, the change or the end, an integer of millionths: start plus changes is the end, exactly. */
  readonly millionths: number;
  /** What has been reached after this line, an integer of millionths. */
  readonly total: number;
  /** `millionths` with three decimals, rounded so that the lines as shown add up, too. */
  readonly shown: string;
  /** `total` with three decimals, the sum of the lines as shown. */
  readonly shownTotal: string;
}

/**
 * The account of a match line by line: the baseline, what every entry of the pipeline changes, the score.
 *
 * @param match - The match.
 * @param side - Account for how good the match is for that side; for the score if absent.
 * @param language - The language of the labels.
 */
export function accountLines(
  match: Match,
  side: Side | undefined,
  language: CatalogueLanguage,
): readonly AccountLine[] {
  const figures = sideFigures(match, side);
  const labels = criterionLabels(match.components, language);
  const changes = [...figures.contributions.values()];
  const [start = 0, ...shown] = thousandths([figures.baseline, ...changes], figures.score);
  let [total, shownTotal] = [figures.baseline, start];
  const write = (value: number, signed: boolean) => writeThousandths(value, signed, language);
  return [
    {
      kind: 'start',
      name: 'baseline',
      label: frame('account.baseline', {}, language),
      millionths: figures.baseline,
      total,
      shown: write(start, false),
      shownTotal: write(start, false),
    },
    ...match.components.map((component, i): AccountLine => {
      total += changes[i] ?? 0;
      shownTotal += shown[i] ?? 0;
      return {
        kind: 'change',
        name: component.name,
        label: labels.get(component.name) ?? component.name,
        millionths: changes[i] ?? 0,
        total,
        shown: write(shown[i] ?? 0, true),
        shownTotal: write(shownTotal, false),
      };
    }),
    {
      kind: 'end',
      name: 'score',
      label: frame(side === undefined ? 'account.score' : `account.score-${side}`, {}, language),
      millionths: figures.score,
      total: figures.score,
      shown: write(shownTotal, false),
      shownTotal: write(shownTotal, false),
    },
  ];
}

/** Millionths as thousandths whose sum is the rounded sum; what is 0 stays 0. */
export function thousandths(parts: readonly number[], sum: number): readonly number[] {
  if (parts.every((part) => part === 0)) return parts;
  return apportion(
    parts.map((part) => part / 1000),
    Math.round(sum / 1000),
  );
}

/** A number of thousandths with three decimals, with its sign if asked for. */
export function writeThousandths(
  value: number,
  signed: boolean,
  { grammar }: CatalogueLanguage,
): string {
  const size = Math.abs(value);
  const decimals = String(size % 1000).padStart(3, '0');
  const digits = `${grammar.number(Math.floor(size / 1000))}${grammar.decimalMark}${decimals}`;
  if (value < 0) return `\u2212${digits}`;
  return signed && value > 0 ? `+${digits}` : digits;
}
