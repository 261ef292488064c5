import { escaped } from './html-text.ts';
import type { ReportBars, ReportLines } from './report-part.ts';

const WIDTH = 640;
const MARGIN = 12;

/** Maps values to places. */
function scale(values: readonly number[], [from, to]: readonly [number, number]) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || 1;
  return (value: number) => (from + ((value - low) / span) * (to - from)).toFixed(1);
}

function svg(
  height: number,
  id: string,
  { caption, alt }: { readonly caption: string; readonly alt: string },
  body: string,
): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escaped(caption)}</title><desc id="${id}-d">${escaped(alt)}</desc>${body}</svg>`;
}

function label(text: string, x: number | string, y: number | string, anchor = 'start'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" dir="auto">${escaped(text)}</text>`;
}

const ROW = 40;

/** Horizontal bars, each under its label; what lies below 0 is hatched by a dashed outline, not told by colour alone. */
export function barPlot({ caption, bars }: ReportBars, id: string): string {
  const reach = bars.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const place = scale([0, ...reach], [MARGIN, WIDTH - MARGIN]);
  const zero = place(0);
  const rows = bars.map(({ label: name, value, low, high }, i) => {
    const top = i * ROW;
    const [left, right] = [
      Math.min(Number(zero), Number(place(value))),
      Math.max(Number(zero), Number(place(value))),
    ];
    const bar = `<rect x="${left}" y="${top + 18}" width="${(right - left).toFixed(1)}" height="14" class="${value < 0 ? 'minus' : 'plus'}"/>`;
    const middle = top + 25;
    const range =
      low === undefined || high === undefined
        ? ''
        : `<path d="M${place(low)} ${middle}H${place(high)}M${place(low)} ${middle - 5}v10M${place(high)} ${middle - 5}v10" class="range"/>`;
    return label(`${name}: ${shown(value)}`, MARGIN, top + 13) + bar + range;
  });
  const height = bars.length * ROW + 8;
  const axis = bars.map((_, i) => `<path d="M${zero} ${i * ROW + 16}v18" class="axis"/>`).join('');
  const alt = bars.map(({ label: name, value }) => `${name} ${shown(value)}`).join('; ');
  return svg(height, id, { caption, alt }, axis + rows.join(''));
}

const PLOT_HEIGHT = 260;
const LEFT = 56;
const BOTTOM = PLOT_HEIGHT - 40;
const dashes = ['', '6 3', '2 3', '8 3 2 3', '1 2', '10 4', '4 1'];

/** Lines over a common axis, told apart by dashes and by labels at their ends. */
export function linePlot({ caption, x, y, lines }: ReportLines, id: string): string {
  const points = lines.flatMap((line) => line.points);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const across = scale(xs, [LEFT, WIDTH - 150]);
  const up = scale(ys, [BOTTOM, 16]);
  const drawn = lines.map((line, i) => {
    const path = line.points.map(
      (point, n) => `${n === 0 ? 'M' : 'L'}${across(point.x)} ${up(point.y)}`,
    );
    const dots = line.points.map(
      (point) => `<circle cx="${across(point.x)}" cy="${up(point.y)}" r="3"/>`,
    );
    const last = line.points.at(-1);
    const end = last ? label(line.label, Number(across(last.x)) + 8, Number(up(last.y)) + 4) : '';
    return `<path d="${path.join('')}" class="line" stroke-dasharray="${dashes[i % dashes.length]}"/>${dots.join('')}${end}`;
  });
  const axes = `<path d="M${LEFT} 10V${BOTTOM}H${WIDTH - 150}" class="axis"/>`;
  const ticks = [Math.min(...ys), Math.max(...ys)].map((value) =>
    label(shown(value), LEFT - 4, up(value), 'end'),
  );
  const ends = [Math.min(...xs), Math.max(...xs)].map((value) =>
    label(String(value), across(value), BOTTOM + 16, 'middle'),
  );
  const titles = label(x, LEFT, PLOT_HEIGHT - 6) + label(y, MARGIN, 10);
  const alt = lines
    .map(
      (line) =>
        `${line.label}: ${line.points.map((point) => `${point.x} → ${shown(point.y)}`).join(', ')}`,
    )
    .join('; ');
  return svg(
    PLOT_HEIGHT,
    id,
    { caption, alt },
    axes + ticks.join('') + ends.join('') + titles + drawn.join(''),
  );
}

/** A value with four decimals, unless it is whole. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
