import type { Side } from '../model/evidence.ts';
import { hashOfString } from '../model/hash.ts';
import type { Match } from '../model/match.ts';
import { accountLines } from './account-lines.ts';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';
import { isolateWords } from './isolate.ts';
import { frame } from './say.ts';
import { waterfallSvg } from './waterfall-svg.ts';

/** How {@link waterfall} draws. */
export interface WaterfallOptions {
  /** Draw how good the match is for this side, not the score of both. */
  readonly forSide?: Side;
  /** What to call the demand in the title; its id if absent. */
  readonly demandName?: string;
  /** What to call the technology in the title; its id if absent. */
  readonly technologyName?: string;
  /**
   * Begins the ids inside the SVG, which have to be unique in a page: letters, digits and hyphens, a letter first.
   * Made from the match if absent; give one if a page shows the same chart twice.
   */
  readonly idPrefix?: string;
  /**
   * Sentences and names.
   * @defaultValue the built-in ones
   */
  readonly catalogue?: Catalogue;
}

/** The table that a chart illustrates, ready to be written as one. */
export interface WaterfallTable {
  /** What the table is about. */
  readonly caption: string;
  /** The headings: criterion, change, total. */
  readonly columns: readonly [string, string, string];
  /** One row for the start, for each entry of the pipeline and for the end. The changes as shown add up. */
  readonly rows: readonly (readonly [string, string, string])[];
}

/** A chart of how a score came about, with its table. */
export interface Waterfall {
  /** The chart, a complete `<svg>` element; its text is escaped, and it needs no style sheet and no script. */
  readonly svg: string;
  /** The same as data: the form that everybody can read. */
  readonly table: WaterfallTable;
}

/**
 * Draws how the score of a match came about, from the baseline to the score.
 *
 * The chart is text, made without a document. Gains are filled, losses are hatched with a dashed outline, and every
 * bar carries its number, so that nothing depends on colour. Text takes the colour of its surroundings.
 *
 * @param match - The match.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param options - See {@link WaterfallOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language, or
 * `idPrefix` cannot begin an id.
 * @example
 * ```ts
 * const { svg, table } = waterfall(match, 'en');
 * page.append(svg, table.caption);
 * ```
 */
export function waterfall(
  match: Match,
  language: string,
  options: WaterfallOptions = {},
): Waterfall {
  const { forSide, catalogue = builtInCatalogue(), idPrefix } = options;
  const { demandName = match.demand, technologyName = match.technology } = options;
  const spoken = catalogue.speak(language);
  const lines = accountLines(match, forSide, spoken);
  const names = { demand: isolateWords(demandName), technology: isolateWords(technologyName) };
  const title = frame('waterfall.title', names, spoken);
  const columns = (['step', 'change', 'total'] as const).map((column) =>
    frame(`account.${column}`, {}, spoken),
  );
  return {
    svg: waterfallSvg(lines, {
      title,
      language: spoken.language,
      idPrefix: idPrefix ?? `waterfall-${fingerprintOf([match.demand, match.technology, forSide])}`,
    }),
    table: {
      caption: title,
      columns: columns as unknown as readonly [string, string, string],
      rows: lines.map(({ label, shown, shownTotal }) => [label, shown, shownTotal] as const),
    },
  };
}

/** 32-bit FNV-1a over UTF-16 units, in hexadecimal: enough to tell the charts of a page apart. */
function fingerprintOf(parts: readonly (string | undefined)[]): string {
  const hash = hashOfString(parts.join('\u0000')) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
