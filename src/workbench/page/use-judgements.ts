import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Judgement } from '../qrels.ts';

/** The judgments made so far. */
export interface Judging {
  /** All of them. */
  readonly judgements: readonly Judgement[];
  /** The grade of a pair, if it is judged. */
  readonly gradeOf: (query: string, target: string) => number | undefined;
  /** Judges a pair; `undefined` takes the judgment back. */
  readonly judge: (query: string, target: string, grade: number | undefined) => void;
  /** Adds judgments; those of pairs already judged are replaced. */
  readonly add: (judgements: readonly Judgement[]) => void;
  /** Forgets all. */
  readonly clear: () => void;
  /** Says that they have been saved. */
  readonly saved: () => void;
}

const keyOf = (query: string, target: string) => `${query}\n${target}`;

/** Keeps judgments; warns before the page is left with some that are not saved. */
export function useJudgements(): Judging {
  const [byPair, setByPair] = useState<ReadonlyMap<string, Judgement>>(new Map());
  const [isUnsaved, setIsUnsaved] = useState(false);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const judgements = useMemo(() => [...byPair.values()], [byPair]);
  return {
    judgements,
    gradeOf: (query, target) => byPair.get(keyOf(query, target))?.grade,
    judge(query, target, grade) {
      setIsUnsaved(true);
      setByPair((before) => {
        const after = new Map(before);
        if (grade === undefined) after.delete(keyOf(query, target));
        else after.set(keyOf(query, target), { query, target, grade });
        return after;
      });
    },
    add(more) {
      setByPair(
        (before) =>
          new Map([...before, ...more.map((one) => [keyOf(one.query, one.target), one] as const)]),
      );
    },
    clear() {
      setIsUnsaved(false);
      setByPair(new Map());
    },
    saved: () => setIsUnsaved(false),
  };
}
