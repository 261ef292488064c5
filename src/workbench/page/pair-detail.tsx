import { useEffect, useState } from 'preact/hooks';
import type { PairAccount, Query } from '../protocol.ts';
import { figure, percent } from './figures.ts';
import type { WorkbenchState } from './use-workbench.ts';
import { useWords } from './words.ts';

/** Why a pair scores what it scores. */
export function PairDetail({
  bench,
  query,
  target,
}: {
  readonly bench: WorkbenchState;
  readonly query: Query;
  readonly target: string;
}) {
  const { words, language } = useWords();
  const { client, spec, fail } = bench;
  const [account, setAccount] = useState<PairAccount>();
  useEffect(() => {
    if (!spec) return;
    let isWanted = true;
    client
      .latest('explain', { query, target, spec, language })
      .then((answer) => isWanted && setAccount(answer))
      .catch((error) => isWanted && fail(error));
    return () => {
      isWanted = false;
    };
  }, [client, query, target, spec, language, fail]);
  const gaps = useGaps(bench, query, target);
  if (!account) return <div class="detail" aria-busy="true" />;
  const { explanation, chart, texts } = account;
  return (
    <div class="detail">
      <dl class="figures">
        <dt>{words.forDemand}</dt>
        <dd>{figure(account.forDemand, 3, language)}</dd>
        <dt>{words.forTechnology}</dt>
        <dd>{figure(account.forTechnology, 3, language)}</dd>
        <dt>{words.coverage}</dt>
        <dd>{percent(account.coverage, language)}</dd>
      </dl>
      <Lines title={words.reasons} lines={explanation.reasons.map(({ text }) => text)} />
      <Lines title={words.reservations} lines={explanation.reservations.map(({ text }) => text)} />
      <Lines title={words.openRules} lines={explanation.open.map(({ text }) => text)} />
      <Lines title={words.absent} lines={explanation.absent.map(({ text }) => text)} />
      <Lines title={words.gaps} lines={gaps} />
      <h3>{words.account}</h3>
      {/* The chart is made by silkmatch, which escapes every text in it. */}
      <div class="chart" dangerouslySetInnerHTML={{ __html: chart.svg }} />
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <caption>{chart.table.caption}</caption>
          <thead>
            <tr>
              {chart.table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.table.rows.map(([label, change, total]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{change}</td>
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {texts.length > 0 && (
        <details>
          <summary>{words.text}</summary>
          {texts.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}

/** They are asked for when nothing has been moved for a moment: each takes the worker several rankings. */
const REST = 400;

/** What would move the pair; empty while it is not known. */
function useGaps(
  { client, spec, fail }: WorkbenchState,
  query: Query,
  target: string,
): readonly string[] {
  const { language } = useWords();
  const [gaps, setGaps] = useState<readonly string[]>([]);
  useEffect(() => {
    setGaps([]);
    if (!spec) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      client
        .latest('gaps', { query, target, spec, language })
        .then((answer) => isWanted && setGaps(answer))
        .catch((error) => isWanted && fail(error));
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [client, query, target, spec, language, fail]);
  return gaps;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
