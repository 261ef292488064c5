import { Command, Option } from 'commander';
import { builtInCatalogue } from '../../explain/index.ts';
import { type EngineView, engineDigest, type From, type MatchResult, viewAs } from '../../index.ts';
import { type RunFormat, runFormats, writeRun } from '../../node/index.ts';
import { done } from '../failure.ts';
import { type CliIo, showsColour } from '../io.ts';
import { fraction, languageTag, positiveInteger, wholeNumber } from '../option-value.ts';
import { withOutput } from '../output.ts';
import { refuseOwnInput } from '../own-input.ts';
import { progressBar } from '../progress-bar.ts';
import {
  addSourceOptions,
  checkSource,
  filesRead,
  readEngine,
  type SourceValues,
} from '../run-engine.ts';
import { hiddenNote, type RunHeading, runHeading } from '../run-heading.ts';
import { addViewerOptions, type ViewerValues, viewerOf } from '../viewer-options.ts';

interface MatchValues extends SourceValues, ViewerValues {
  readonly from: From;
  readonly top: number;
  readonly minScore: number;
  readonly format: RunFormat;
  readonly gaps: number;
  readonly out?: string;
  readonly lang: string;
}

const examples = `
Examples:
  silkmatch match --technologies offers.csv --demands requests.jsonl --top 5
  silkmatch match --technologies t.jsonl.gz --demands d.jsonl --format trec --top 100 --out run.trec
  silkmatch match --snapshot north.snapshot --demands requests.jsonl --format csv --out matches.csv
  silkmatch match --technologies t.csv --demands d.csv --format html --lang ru --out matches.html
  cat requests.jsonl | silkmatch match --technologies offers.csv --demands - --format jsonl

Formats:
  table  for people: rank, score, band, technology, country, title, what moved the score
  json   one list of results; jsonl: one result a line; both hold the whole account of each match
  csv    one match a line, for spreadsheets
  trec   qid Q0 docid rank score tag, for trec_eval and the like
  html   one page to read, filter and print, in English, Chinese or Russian`;

/**
 * Makes the command that ranks counterparts.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function matchCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = addViewerOptions(
    addSourceOptions(new Command('match').description('Rank technologies for every demand.')),
  );
  return command
    .addOption(
      new Option('--from <side>', 'records to match from')
        .choices(['demands', 'technologies'])
        .default('demands'),
    )
    .addOption(
      new Option('--top <n>', 'matches for each record').argParser(positiveInteger).default(10),
    )
    .addOption(
      new Option('--min-score <score>', 'least score, 0 to 1').argParser(fraction).default(0),
    )
    .addOption(
      new Option('--format <format>', 'how to write the matches')
        .choices(runFormats)
        .default('table'),
    )
    .addOption(
      new Option('--gaps <n>', 'html: first matches of each list to tell what would move them')
        .argParser(wholeNumber)
        .default(1),
    )
    .option('--out <file>', 'file to write to instead of standard output')
    .option(
      '--lang <language>',
      'language of titles and words; html takes en, zh, ru',
      languageTag,
      'en',
    )
    .addHelpText('after', examples)
    .action(async (values: MatchValues) => {
      checkSource(command, values);
      refuseOwnInput(command, '--out', values.out, filesRead(values));
      const { languages } = builtInCatalogue();
      if (values.format === 'html' && !languages.includes(values.lang)) {
        command.error(
          `error: --lang takes ${languages.join(', ')} with --format html, got ${values.lang}`,
        );
      }
      exit(await match(values, io));
    });
}

async function match(values: MatchValues, io: CliIo): Promise<number> {
  const { engine, date, summary } = await readEngine(values, io);
  const view = viewAs(engine, viewerOf(values));
  const heading: RunHeading = {
    date,
    fingerprint: engineDigest(engine.fingerprint),
    size: view.size,
    hidden: recordCount(engine) - recordCount(view),
  };
  await writeMatches(view, values, heading, io);
  io.stderr.write(summary);
  return done;
}

function recordCount({ size }: Pick<EngineView, 'size'>): number {
  return size.demands + size.technologies;
}

async function writeMatches(
  engine: EngineView,
  values: MatchValues,
  heading: RunHeading,
  io: CliIo,
): Promise<void> {
  const { from, top, minScore, format, gaps, lang: language } = values;
  const queries = from === 'demands' ? engine.size.demands : engine.size.technologies;
  await withOutput(values.out, io, async (out) => {
    tellRun(values, heading, { ...io, stdout: out });
    const isSeen = out.isTTY === true; // the matches themselves show how far the run has come
    const bar = isSeen ? undefined : progressBar(io);
    const results = counting(engine.matchAll({ from, top, minScore }), (answered) =>
      bar?.update(answered, queries),
    );
    const terminal = { width: out.columns ?? usualWidth, colour: showsColour(out, io.env) };
    try {
      await writeRun(results, format, out, { engine, language, gaps, ...terminal });
    } finally {
      bar?.clear();
    }
  });
}

/** The same results; each is told with its number. */
function* counting(
  results: Iterable<MatchResult>,
  tell: (answered: number) => void,
): Generator<MatchResult, void, undefined> {
  let answered = 0;
  for (const result of results) {
    tell(++answered);
    yield result;
  }
}

const usualWidth = 120;

/** States date, fingerprint and sizes: in the heading of a table, else what is not plain on standard error. */
function tellRun({ format, lang }: MatchValues, heading: RunHeading, io: CliIo): void {
  if (format === 'table') {
    io.stdout.write(`${runHeading(heading, lang)}\n`);
    return;
  }
  const { asOf, isToday, stated } = heading.date;
  const hidden = hiddenNote(heading.hidden, 'en');
  if (isToday) io.stderr.write(`${stated}; --as-of ${asOf} repeats this run\n`);
  if (hidden !== '') io.stderr.write(`${hidden}\n`);
}
