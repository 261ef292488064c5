import type { Asked, Kind, Questions, Told } from '../protocol.ts';

/** Progress of loading. */
export type Progress = Extract<Told, { readonly progress: unknown }>['progress'];

/** Asks the worker. */
export interface WorkerClient {
  /** Asks one question. */
  ask<K extends Kind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']>;
  /**
   * Asks a question of which only the latest matters: while one is being answered, others wait, and of those only the
   * last is asked. The promise of one that is passed over stays open.
   */
  latest<K extends Kind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Makes a client of a worker. */
export function workerClient(
  worker: Worker,
  onProgress: (progress: Progress) => void,
): WorkerClient {
  const waiting = new Map<number, Waiting>();
  const busy = new Set<Kind>();
  const next = new Map<Kind, () => void>();
  let number = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) {
      onProgress(data.progress);
      return;
    }
    const { resolve, reject } = waiting.get(data.number) as Waiting;
    waiting.delete(data.number);
    if ('refusal' in data) reject(new Error(data.refusal));
    else resolve(data.answer as never);
  });

  function ask<K extends Kind>(kind: K, given: Questions[K]['ask']) {
    const asked: Asked<K> = { number: ++number, kind, ask: given };
    return new Promise<Questions[K]['answer']>((resolve, reject) => {
      waiting.set(asked.number, { resolve, reject });
      worker.postMessage(asked);
    });
  }

  function latest<K extends Kind>(kind: K, given: Questions[K]['ask']) {
    return new Promise<Questions[K]['answer']>((resolve, reject) => {
      const start = () => {
        busy.add(kind);
        ask(kind, given)
          .then(resolve, reject)
          .finally(() => {
            busy.delete(kind);
            const following = next.get(kind);
            next.delete(kind);
            following?.();
          });
      };
      if (busy.has(kind)) next.set(kind, start);
      else start();
    });
  }

  return { ask, latest };
}
