import { escaped } from './html-text.ts';
import { barPlot, linePlot, shown } from './plot.ts';
import type { ReportPart, ReportSection, ReportTable } from './report-part.ts';

/** What {@link formatReport} writes. */
export interface Report {
  /** The title of the page. */
  readonly title: string;
  /** What the figures are of: records, date, seed. */
  readonly subtitle: string;
  /** The sections, from top to bottom. */
  readonly sections: readonly ReportSection[];
}

const style = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:CanvasText;background:Canvas}
table{border-collapse:collapse;margin:1rem 0}caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{padding:.25rem .75rem;border-bottom:1px solid color-mix(in srgb,CanvasText 25%,Canvas);text-align:end;font-variant-numeric:tabular-nums}
th:first-child{text-align:start;font-weight:400}thead th{font-weight:600}
.wide{overflow-x:auto}svg{max-width:100%;height:auto;display:block;margin:1rem 0;font:13px system-ui,sans-serif}
svg text{fill:CanvasText}.plus{fill:#2f7d5b}.minus{fill:none;stroke:#b4452c;stroke-width:2;stroke-dasharray:4 2}
.range,.axis,.line{stroke:CanvasText;fill:none}.range{stroke-width:2}.line{stroke-width:2}circle{fill:CanvasText}`;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no font, no link. Every picture is SVG with a
 * title and a description, beside a table of the same numbers; colours follow the reader's light or dark setting.
 *
 * @param report - See {@link Report}; all text is escaped.
 * @returns The page.
 * @example
 * ```ts
 * writeFileSync('report.html', formatReport({ title: 'Comparison', subtitle: '', sections: comparisonSections(report) }));
 * ```
 */
export function formatReport({ title, subtitle, sections }: Report): string {
  const body = sections.map(({ heading, parts }, s) => {
    const content = parts.map((part, p) => partHtml(part, `p${s}-${p}`)).join('\n');
    return `<section>\n<h2>${escaped(heading)}</h2>\n${content}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
${body.join('\n')}
</body>
</html>
`;
}

function partHtml(part: ReportPart, id: string): string {
  switch (part.kind) {
    case 'text':
      return `<p dir="auto">${escaped(part.text)}</p>`;
    case 'table':
      return tableHtml(part);
    case 'bars': {
      const hasRange = part.bars.some(({ low }) => low !== undefined);
      return (
        barPlot(part, id) +
        tableHtml({
          kind: 'table',
          caption: part.caption,
          columns: ['', 'value', ...(hasRange ? ['low', 'high'] : [])],
          rows: part.bars.map(({ label, value, low, high }) => [
            label,
            shown(value),
            ...(hasRange ? [shown(low ?? Number.NaN), shown(high ?? Number.NaN)] : []),
          ]),
        })
      );
    }
    case 'lines': {
      const xs = [...new Set(part.lines.flatMap(({ points }) => points.map(({ x }) => x)))];
      return (
        linePlot(part, id) +
        tableHtml({
          kind: 'table',
          caption: part.caption,
          columns: [part.x, ...xs.sort((a, b) => a - b).map(String)],
          rows: part.lines.map(({ label, points }) => [
            label,
            ...xs.map((x) => shown(points.find((point) => point.x === x)?.y ?? Number.NaN)),
          ]),
        })
      );
    }
  }
}

function tableHtml({ caption, columns, rows }: ReportTable): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row" dir="auto">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<div class="wide"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
