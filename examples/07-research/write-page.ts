// Writes docs/walk-through.md: the cells of run.ts, each with what it prints.
// Run: npx tsx examples/07-research/write-page.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = readFileSync(`${root}examples/07-research/run.ts`, 'utf8');
const [, ...cells] = source.split(/^\/\/ %% /m);

const marker = '\u0001cell';
const marked = `${root}examples/07-research/marked-run.ts`;
let outputs: readonly string[];
try {
  // Imports are hoisted, so that a marker may stand before them.
  writeFileSync(marked, cells.map((cell) => `console.log('${marker}');\n// ${cell}`).join(''));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', marked], {
    cwd: root,
    encoding: 'utf8',
  });
  outputs = printed.split(`${marker}\n`).slice(1);
} finally {
  rmSync(marked, { force: true });
}

const sections = cells.map((cell, i) => {
  const [title = '', ...lines] = cell.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('// '));
  const prose = lines.slice(0, end).map((line) => line.slice(3));
  const code = lines.slice(end).join('\n').trim();
  const output = outputs[i]?.trimEnd() ?? '';
  return `## ${i + 1}. ${title}\n\n${prose.join('\n')}\n\n\`\`\`ts\n${code}\n\`\`\`\n\n\`\`\`text\n${output}\n\`\`\`\n`;
});

const page = `# Walk-through for researchers

A sitting with the sample catalogue: measure, write a scorer, compare, ablate, tune, calibrate, report. The code is
[examples/07-research/run.ts](../examples/07-research/run.ts), cell by cell, and below each cell stands what it printed;
\`npx tsx examples/07-research/write-page.ts\` runs it and writes this page again. What the measures and tests are is said
in [Evaluation and tuning](evaluation.md).

${sections.join('\n')}`;
writeFileSync(`${root}docs/walk-through.md`, page);
console.log(`docs/walk-through.md: ${cells.length} cells`);
