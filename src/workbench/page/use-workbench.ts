import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PipelineSpec } from '../../scoring/pipeline-spec.ts';
import type {
  ChosenFile,
  EntryKnobs,
  Findings,
  Query,
  Questions,
  Ranking,
  RecordLists,
} from '../protocol.ts';
import { LanguageContext } from './words.ts';
import { type Progress, type WorkerClient, workerClient } from './worker-client.ts';

/** The catalogue, the pipeline and the ranking in view. */
export interface WorkbenchState {
  /** Asks the worker. */
  readonly client: WorkerClient;
  /** How far loading is; `undefined` when it is done. */
  readonly progress: Progress | 'start' | undefined;
  /** What went wrong last. */
  readonly failure: string | undefined;
  readonly forgetFailure: () => void;
  readonly fail: (error: unknown) => void;
  /** Whether the sample is in view. */
  readonly isSample: boolean;
  /** How many records there are. */
  readonly sizes: Questions['load']['answer']['sizes'] | undefined;
  readonly findings: Findings | undefined;
  readonly lists: RecordLists | undefined;
  /** The pipeline in use, the one compared with, and all gates that there are to switch on. */
  readonly spec: PipelineSpec | undefined;
  readonly reference: PipelineSpec | undefined;
  readonly entries: readonly EntryKnobs[];
  readonly setSpec: (spec: PipelineSpec) => void;
  readonly setReference: (spec: PipelineSpec) => void;
  /** Takes a pipeline from outside as the one in use and the one compared with. */
  readonly importSpec: (spec: unknown) => Promise<boolean>;
  readonly query: Query | undefined;
  readonly setQuery: (query: Query) => void;
  readonly ranking: Ranking | undefined;
  readonly showMore: () => void;
  readonly load: (files: readonly ChosenFile[], asOf: string) => void;
}

/** How many places are shown, and how many more are asked for. */
const PAGE = 20;

/** The date for which the sample was written. */
export const SAMPLE_DATE = '2026-11-01';

/** Loads catalogues and keeps the ranking in view up to date. */
export function useWorkbench(): WorkbenchState {
  const language = useContext(LanguageContext);
  const [progress, setProgress] = useState<Progress | 'start' | undefined>('start');
  const [failure, setFailure] = useState<string>();
  const [isSample, setIsSample] = useState(true);
  const [loaded, setLoaded] = useState<Questions['load']['answer']>();
  const [lists, setLists] = useState<RecordLists>();
  const [spec, setSpec] = useState<PipelineSpec>();
  const [reference, setReference] = useState<PipelineSpec>();
  const [entries, setEntries] = useState<readonly EntryKnobs[]>([]);
  const [query, setQuery] = useState<Query>();
  const [top, setTop] = useState(PAGE);
  const [ranking, setRanking] = useState<Ranking>();
  const inView = useRef<Query | undefined>(undefined);
  const client = useMemo(
    () =>
      workerClient(
        new Worker(new URL('worker.js', document.baseURI), { type: 'module' }),
        setProgress,
      ),
    [],
  );
  const fail = useCallback((error: unknown) => {
    setProgress(undefined);
    setFailure(error instanceof Error ? error.message : String(error));
  }, []);

  function load(files: readonly ChosenFile[], asOf: string): void {
    setProgress('start');
    setFailure(undefined);
    client
      .ask('load', { files, asOf })
      .then((answer) => {
        setIsSample(files.length === 0);
        setLists(undefined);
        setQuery(undefined);
        setRanking(undefined);
        setSpec(answer.spec);
        setReference(answer.spec);
        setLoaded(answer);
        setProgress(undefined);
      })
      .catch(fail);
  }

  useEffect(() => load([], SAMPLE_DATE), []);

  useEffect(() => {
    if (loaded) client.ask('list', { language }).then(setLists, fail);
  }, [client, loaded, language, fail]);

  useEffect(() => {
    if (!reference) return;
    client
      .ask('knobs', { spec: reference, language })
      .then((answer) => setEntries(answer.entries), fail);
  }, [client, reference, language, fail]);

  useEffect(() => {
    if (!query || !spec || !reference) return;
    inView.current = query;
    client
      .latest('rank', { query, spec, reference, top, language })
      .then((answer) => inView.current === query && setRanking(answer))
      .catch((error) => inView.current === query && fail(error));
  }, [client, query, spec, reference, top, language, fail]);

  const chooseQuery = useCallback((next: Query) => {
    setTop(PAGE);
    setRanking(undefined);
    setQuery(next);
  }, []);

  return {
    client,
    progress,
    failure,
    forgetFailure: () => setFailure(undefined),
    fail,
    isSample,
    sizes: loaded?.sizes,
    findings: loaded?.findings,
    lists,
    spec,
    reference,
    entries,
    setSpec,
    setReference,
    async importSpec(given) {
      try {
        const answer = await client.ask('knobs', { spec: given, language });
        setSpec(answer.spec);
        setReference(answer.spec);
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    query,
    setQuery: chooseQuery,
    ranking,
    showMore: () => setTop((now) => now + PAGE),
    load,
  };
}
