import { Command, Option } from 'commander';
import { createEngine, type EngineView, type From, type MatchResult, viewAs } from '../../index.ts';
import { type RunFormat, runFormats, writeRun } from '../../node/index.ts';
import { type RunDate, runDate } from '../as-of.ts';
import { done } from '../failure.ts';
import { type CliIo, showsColour } from '../io.ts';
import { fraction, positiveInteger } from '../option-value.ts';
import { withOutput } from '../output.ts';
import { packageVersion } from '../package-file.ts';
import { counted } from '../problem-report.ts';
import { progressBar } from '../progress-bar.ts';
import {
  addRecordOptions,
  type RecordValues,
  readPipeline,
  refuseTwoInputs,
} from '../record-options.ts';
import { readRecordSet } from '../record-set.ts';
import { addViewerOptions, type ViewerValues, viewerOf } from '../viewer-options.ts';

interface MatchValues extends RecordValues, ViewerValues {
  readonly from: From;
  readonly top: number;
  readonly minScore: number;
  readonly format: RunFormat;
  readonly out?: string;
  readonly lang: string;
}

const examples = `
Examples:
  silkmatch match --technologies offers.csv --demands requests.jsonl --top 5
  silkmatch match --technologies t.jsonl.gz --demands d.jsonl --format trec --top 100 --out run.trec
  silkmatch match --technologies t.csv --demands d.csv --format html --lang ru --out matches.html
  cat requests.jsonl | silkmatch match --technologies offers.csv --demands - --format jsonl

Formats:
  table  for people: rank, score, band, technology, country, title, what moved the score
  json   one list of results; jsonl: one result a line; both hold the whole account of each match
  csv    one match a line, for spreadsheets
  trec   qid Q0 docid rank score silkmatch, for trec_eval and the like
  html   one page to read, filter and print, in English, Chinese or Russian`;

/**
 * Makes the command that ranks counterparts.
 *
 * @param io - The world around the command.
 * @param exit - Takes the exit code.
 */
export function matchCommand(io: CliIo, exit: (code: number) => void): Command {
  const command = addViewerOptions(
    addRecordOptions(new Command('match').description('Rank technologies for every demand.')),
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
    .option('--out <file>', 'file to write to instead of standard output')
    .option('--lang <language>', 'language of titles and words; html takes en, zh, ru', 'en')
    .addHelpText('after', examples)
    .action(async (values: MatchValues) => {
      refuseTwoInputs(command, values);
      exit(await match(values, io));
    });
}

async function match(values: MatchValues, io: CliIo): Promise<number> {
  const date = runDate(values.asOf, io);
  const pipeline = readPipeline(values.pipeline);
  const { technologies, demands, organizations, summary } = await readRecordSet(values, io);
  const engine = createEngine({
    technologies,
    demands,
    organizations,
    asOf: date.asOf,
    ...(pipeline === undefined ? {} : { pipeline }),
  });
  await writeMatches(viewAs(engine, viewerOf(values)), values, date, io);
  io.stderr.write(summary);
  return done;
}

async function writeMatches(
  engine: EngineView,
  values: MatchValues,
  date: RunDate,
  io: CliIo,
): Promise<void> {
  const { from, top, minScore, format, lang: language } = values;
  const queries = from === 'demands' ? engine.size.demands : engine.size.technologies;
  await withOutput(values.out, io, async (out) => {
    tellDate(engine, values, date, { ...io, stdout: out });
    const isSeen = out.isTTY === true; // the matches themselves show how far the run has come
    const bar = isSeen ? undefined : progressBar(io);
    const results = counting(engine.matchAll({ from, top, minScore }), (answered) =>
      bar?.update(answered, queries),
    );
    const terminal = { width: out.columns ?? usualWidth, colour: showsColour(out, io.env) };
    try {
      await writeRun(results, format, out, { engine, language, ...terminal });
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

/** States the date: in the heading of a table, else, if it is today's, on standard error. */
function tellDate(engine: EngineView, values: MatchValues, date: RunDate, io: CliIo): void {
  const { demands, technologies } = engine.size;
  if (values.format === 'table') {
    const sizes = `${counted(demands, 'demand')}, ${technologies} technologies`;
    io.stdout.write(`silkmatch ${packageVersion()}, ${date.stated}: ${sizes}\n\n`);
  } else if (values.asOf === undefined) {
    io.stderr.write(`${date.stated}; --as-of ${date.asOf} repeats this run\n`);
  }
}
