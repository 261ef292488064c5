import { xmlText } from '../svg-text.ts';

/** Markup that is safe to put into a page. */
export interface Html {
  /** The markup. */
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly (Html | string | undefined)[];

/**
 * Markup from a template: what stands in its holes is escaped, unless it is markup itself. Nothing reaches a page in
 * another way, so that no text of a record can.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [i, part] of parts.entries()) markup += written(part) + (strings[i + 1] ?? '');
  return { markup };
}

/** Markup that was made elsewhere, with its text escaped there. */
export function madeMarkup(markup: string): Html {
  return { markup };
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return xmlText(String(part));
  return 'markup' in part ? part.markup : part.map(written).join('');
}
