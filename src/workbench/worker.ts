import './without-eval.ts';
import { type Bench, createBench, firstSpec, readSpec } from './bench.ts';
import { readCatalogue } from './catalogue-files.ts';
import type { Asked, ChosenFile, Kind, Questions, Told } from './protocol.ts';
import { sampleFiles } from './sample.ts';

let bench: Bench | undefined;
let latestMeasure = 0;

function tell(told: Told): void {
  self.postMessage(told);
}

function loaded(): Bench {
  if (!bench) throw new Error('unreachable: nothing is loaded');
  return bench;
}

const answers: {
  readonly [K in Kind]: (
    ask: Questions[K]['ask'],
    number: number,
  ) => Questions[K]['answer'] | Promise<Questions[K]['answer']>;
} = {
  load: ({ files, asOf }) => load(files, asOf),
  list: (ask) => loaded().list(ask),
  knobs: readSpec,
  rank: (ask) => loaded().rank(ask),
  explain: (ask) => loaded().explain(ask),
  gaps: (ask) => loaded().gaps(ask),
  measure: (ask, number) => {
    latestMeasure = number;
    return loaded().measure(ask, async () => {
      await new Promise((resume) => setTimeout(resume));
      return number === latestMeasure;
    });
  },
};

async function load(
  files: readonly ChosenFile[],
  asOf: string,
): Promise<Questions['load']['answer']> {
  const chosen = files.length > 0 ? files : await sampleFiles(self.location.href);
  const { catalogue, findings } = await readCatalogue(chosen, (records) =>
    tell({ progress: { step: 'read', records } }),
  );
  const { technologies, demands } = catalogue;
  tell({ progress: { step: 'index', records: technologies.length + demands.length } });
  bench = createBench(catalogue, asOf);
  return {
    findings,
    spec: firstSpec,
    sizes: { technology: technologies.length, demand: demands.length },
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, kind, ask } = data;
  const answer = answers[kind] as (ask: unknown, number: number) => unknown;
  Promise.resolve()
    .then(() => answer(ask, number))
    .then((given) => tell({ number, answer: given }))
    .catch((error: unknown) =>
      tell({ number, refusal: error instanceof Error ? error.message : String(error) }),
    );
});
