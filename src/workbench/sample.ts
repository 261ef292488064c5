import type { RecordType } from '../formats/record-type.ts';
import type { ChosenFile } from './protocol.ts';

const types: readonly RecordType[] = ['technologies', 'demands', 'organizations'];

/** The sample catalogue that lies beside the page. */
export function sampleFiles(base: string): Promise<readonly ChosenFile[]> {
  return Promise.all(
    types.map(async (type) => {
      const response = await fetch(new URL(`sample/${type}.jsonl`, base));
      return { type, name: `${type}.jsonl`, content: await response.blob() };
    }),
  );
}

/** The judgments of the sample catalogue, as TREC qrels. */
export async function sampleQrels(base: string): Promise<string> {
  return (await fetch(new URL('sample/judgments.tsv', base))).text();
}
