import { SilkmatchError } from '../model/error.ts';
import { showValue } from '../model/show-value.ts';
import type { AccountLine } from './account-lines.ts';
import { isolateWords } from './isolate.ts';
import { wrapText, xmlText } from './svg-text.ts';

/** What the drawing needs beside the lines. */
export interface WaterfallHeading {
  /** What the chart shows. */
  readonly title: string;
  /** BCP-47 tag of its language. */
  readonly language: string;
  /** Begins the ids. */
  readonly idPrefix: string;
}

const WIDTH = 640;
const MARGIN = 12;
/** Kept free of bars, so that no line crosses a number. */
const NUMBER_WIDTH = 84;
const BARS_WIDTH = WIDTH - 2 * MARGIN - NUMBER_WIDTH;
const LINE_HEIGHT = 18;
const BAR_HEIGHT = 14;
const ROW_GAP = 10;
const FONT_SIZE = 14;
/** Latin letters that fit beside the number, with room to spare in any usual font. */
const MOST_LETTERS = 60;
/** Readable as shapes on white and on black alike: contrast of at least 3 to 1 with both. */
const GAIN_COLOUR = '#2a7f5f';
const LOSS_COLOUR = '#c2551a';
const END_COLOUR = '#5b6fa8';

/** The chart of an account as an `<svg>` element. */
export function waterfallSvg(lines: readonly AccountLine[], heading: WaterfallHeading): string {
  const { title, language, idPrefix } = heading;
  if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(idPrefix)) {
    throw new SilkmatchError(
      'invalid-option',
      `Expected \`idPrefix\` to be letters, digits and hyphens with a letter first, got ${showValue(idPrefix)}.`,
    );
  }
  const ids = {
    title: `${idPrefix}-title`,
    desc: `${idPrefix}-desc`,
    hatch: `${idPrefix}-hatch`,
  };
  const greatest = Math.max(1, ...lines.map(({ total }) => total));
  const scale = (value: number) =>
    MARGIN + Math.round((Math.max(0, value) / greatest) * BARS_WIDTH * 100) / 100;
  const { rows, height } = drawRows(lines, scale, ids.hatch);
  const description = lines.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${xmlText(language)}" aria-labelledby="${ids.title}" aria-describedby="${ids.desc}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}" fill="currentColor">`,
    `<title id="${ids.title}">${xmlText(title)}</title>`,
    `<desc id="${ids.desc}">${xmlText(description)}</desc>`,
    `<defs><pattern id="${ids.hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.5" height="6" fill="${LOSS_COLOUR}"/></pattern></defs>`,
    ...rows,
    '</svg>',
  ].join('\n');
}

type Scale = (value: number) => number;

function drawRows(
  lines: readonly AccountLine[],
  scale: Scale,
  hatchId: string,
): { readonly rows: readonly string[]; readonly height: number } {
  const rows: string[] = [];
  let y = MARGIN;
  for (const [i, line] of lines.entries()) {
    const label = wrapText(line.label, MOST_LETTERS);
    const weight = line.kind === 'change' ? '' : ' font-weight="bold"';
    label.forEach((text, at) => {
      rows.push(
        `<text x="${MARGIN}" y="${y + at * LINE_HEIGHT + FONT_SIZE}"${weight}>${xmlText(isolateWords(text))}</text>`,
      );
    });
    rows.push(
      `<text x="${WIDTH - MARGIN}" y="${y + FONT_SIZE}" text-anchor="end"${weight}>${xmlText(line.shown)}</text>`,
    );
    y += label.length * LINE_HEIGHT + 2;
    if (line.millionths !== 0) rows.push(bar(line, { y, scale, hatchId }));
    y += BAR_HEIGHT;
    if (i < lines.length - 1) {
      const x = scale(line.total);
      const from = line.millionths === 0 ? y - BAR_HEIGHT : y;
      rows.push(
        `<line x1="${x}" y1="${from}" x2="${x}" y2="${y + ROW_GAP + LINE_HEIGHT}" stroke="currentColor" stroke-opacity="0.35" stroke-dasharray="1 3"/>`,
      );
      y += ROW_GAP;
    }
  }
  return { rows, height: y + MARGIN };
}

function bar(
  { kind, millionths, total }: AccountLine,
  { y, scale, hatchId }: { readonly y: number; readonly scale: Scale; readonly hatchId: string },
): string {
  const from = kind === 'change' ? scale(total - millionths) : scale(0);
  const to = scale(total);
  const x = Math.min(from, to);
  const width = Math.max(1, Math.round(Math.abs(to - from) * 100) / 100);
  const place = `x="${x}" y="${y}" width="${width}" height="${BAR_HEIGHT}"`;
  if (kind !== 'change') return `<rect ${place} fill="${END_COLOUR}"/>`;
  return millionths < 0
    ? `<rect ${place} fill="url(#${hatchId})" stroke="${LOSS_COLOUR}" stroke-width="1.5" stroke-dasharray="4 2"/>`
    : `<rect ${place} fill="${GAIN_COLOUR}"/>`;
}
