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
