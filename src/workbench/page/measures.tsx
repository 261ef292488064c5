import { useEffect, useState } from 'preact/hooks';
import type { Measures as MeasureAnswer } from '../protocol.ts';
import { readQrels, writeQrels } from '../qrels.ts';
import { sampleQrels } from '../sample.ts';
import { difference, figure } from './figures.ts';
import { FileButton } from './file-button.tsx';
import { saveFile } from './saved-file.ts';
import type { Judging } from './use-judgements.ts';
import type { WorkbenchState } from './use-workbench.ts';
import { useWords } from './words.ts';

/** Metrics are measured when nothing has been turned for so long, in milliseconds. */
const REST = 250;

/** What the judgments make of the pipeline. */
export function Measures({
  bench,
  judging,
}: {
  readonly bench: WorkbenchState;
  readonly judging: Judging;
}) {
  const { words, language } = useWords();
  const { client, spec, reference, fail } = bench;
  const { judgements } = judging;
  const [measures, setMeasures] = useState<MeasureAnswer>();
  const [remark, setRemark] = useState('');
  useEffect(() => {
    if (!spec || !reference) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      client
        .latest('measure', { judgements, spec, reference })
        .then((answer) => isWanted && setMeasures(answer))
        .catch((error) => isWanted && fail(error));
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, judgements, spec, reference, fail]);

  function take(text: string): void {
    const { judgements: more, unreadable } = readQrels(text);
    judging.add(more);
    setRemark(unreadable > 0 ? words.unreadable(unreadable) : '');
  }

  return (
    <div class="measures">
      <h2>{words.measures}</h2>
      <p class="quiet" role="status">
        {words.judged(judgements.length)}
        {measures !== undefined && ` · ${words.overQueries(measures.queries)}`}
      </p>
      {remark !== '' && <p class="quiet">{remark}</p>}
      {measures === undefined ? (
        <p class="quiet">{words.noMeasures}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.metric}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.reference}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {measures.metrics.map(({ name, value, before }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{figure(value, 3, language)}</td>
                <td>{figure(before, 3, language)}</td>
                <td>{difference(value - before, 3, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="buttons">
        {bench.isSample && (
          <button
            type="button"
            onClick={() => {
              sampleQrels(document.baseURI).then(take, fail);
            }}
          >
            {words.sampleQrels}
          </button>
        )}
        <button
          type="button"
          disabled={judgements.length === 0}
          onClick={() => {
            saveFile('judgments.qrels', 'text/plain', writeQrels(judgements));
            judging.saved();
          }}
        >
          {words.exportQrels}
        </button>
        <FileButton label={words.importQrels} accept=".qrels,.tsv,.txt,text/plain" onText={take} />
        <button type="button" disabled={judgements.length === 0} onClick={judging.clear}>
          {words.clearQrels}
        </button>
      </div>
    </div>
  );
}
