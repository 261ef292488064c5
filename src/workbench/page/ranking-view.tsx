import { useEffect, useState } from 'preact/hooks';
import type { Query, RankedRow } from '../protocol.ts';
import { difference, figure } from './figures.ts';
import { PairDetail } from './pair-detail.tsx';
import type { Judging } from './use-judgements.ts';
import type { WorkbenchState } from './use-workbench.ts';
import { useWords } from './words.ts';

/** The ranking of the record chosen. */
export function RankingView({
  bench,
  judging,
}: {
  readonly bench: WorkbenchState;
  readonly judging: Judging;
}) {
  const { words } = useWords();
  const { query, ranking, lists } = bench;
  const [opened, setOpened] = useState<string>();
  const of = query === undefined ? '' : `${query.side} ${query.id}`;
  useEffect(() => setOpened(undefined), [of]);
  if (query === undefined) return <p class="empty">{words.choose}</p>;
  const record = lists?.[query.side].find(({ id }) => id === query.id);
  return (
    <>
      <div class="query">
        <p class="quiet">{words.rankingOf[query.side]}</p>
        <h2>{record?.label ?? query.id}</h2>
        <p class="quiet note">{ranking?.note}</p>
      </div>
      {ranking !== undefined && (
        <>
          {ranking.rows.length === 0 && <p class="empty">{words.noMatch}</p>}
          <ol class="ranking-list" data-took={ranking.milliseconds}>
            {ranking.rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                query={query}
                bench={bench}
                judging={judging}
                isOpen={opened === row.id}
                onToggle={() => setOpened(opened === row.id ? undefined : row.id)}
              />
            ))}
          </ol>
          {ranking.rows.length < ranking.total && (
            <button type="button" class="more" onClick={bench.showMore}>
              {words.more}
            </button>
          )}
        </>
      )}
    </>
  );
}

function Row({
  row,
  query,
  bench,
  judging,
  isOpen,
  onToggle,
}: {
  readonly row: RankedRow;
  readonly query: Query;
  readonly bench: WorkbenchState;
  readonly judging: Judging;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { words, language } = useWords();
  const isChanged = bench.spec !== bench.reference;
  return (
    <li class="row" data-id={row.id}>
      <span class="rank">
        {row.rank}
        {isChanged && <RankChange row={row} />}
      </span>
      <div class="what">
        <button type="button" class="title" aria-expanded={isOpen} onClick={onToggle}>
          {row.label}
        </button>
        <p class="summary">{row.summary}</p>
        <p class="quiet">
          {row.country === '' ? '' : `${row.country} · `}
          {row.id}
        </p>
        <Grades row={row} query={query} judging={judging} />
        {isOpen && <PairDetail bench={bench} query={query} target={row.id} />}
      </div>
      <div class="worth">
        <span class="score">
          <span class="hidden">{words.score} </span>
          {figure(row.score, 3, language)}
        </span>
        {isChanged && row.scoreBefore !== undefined && (
          <span class="quiet delta">{difference(row.score - row.scoreBefore, 3, language)}</span>
        )}
        <span class="band" data-band={row.band}>
          {row.bandName}
        </span>
        <meter class="bar" min={0} max={1} value={row.score} aria-hidden="true" />
      </div>
    </li>
  );
}

function RankChange({ row: { rank, before } }: { readonly row: RankedRow }) {
  const { words } = useWords();
  if (before === undefined) {
    return (
      <span class="move entered">
        <span aria-hidden="true">●</span>
        <span class="hidden">{words.entered}</span>
      </span>
    );
  }
  const moved = before - rank;
  if (moved === 0) {
    return (
      <span class="move">
        <span aria-hidden="true">–</span>
        <span class="hidden">{words.same}</span>
      </span>
    );
  }
  return (
    <span class={moved > 0 ? 'move up' : 'move down'}>
      <span aria-hidden="true">
        {moved > 0 ? '▲' : '▼'}
        {Math.abs(moved)}
      </span>
      <span class="hidden">{moved > 0 ? words.up(moved) : words.down(-moved)}</span>
    </span>
  );
}

function Grades({
  row,
  query,
  judging,
}: {
  readonly row: RankedRow;
  readonly query: Query;
  readonly judging: Judging;
}) {
  const { words } = useWords();
  const [demand, technology] = query.side === 'demand' ? [query.id, row.id] : [row.id, query.id];
  const grade = judging.gradeOf(demand, technology);
  return (
    <fieldset class="grades">
      <legend class="hidden">
        {words.judge} {row.label}
      </legend>
      {words.grades.map((name, value) => (
        <button
          key={name}
          type="button"
          aria-pressed={grade === value}
          title={grade === value ? words.clearGrade : name}
          data-grade={value}
          onClick={() => judging.judge(demand, technology, grade === value ? undefined : value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
