import { type TrlRange, trlRangeOf } from '../../model/trl.ts';
import type { Change, GapPair } from './gap.ts';

/** Changes about readiness: state it, raise it, plan it, or ask for another. */
export function trlChanges({ demand, technology }: GapPair): readonly Change[] {
  const { trl } = technology;
  const wanted = trlRangeOf(demand.trl);
  if (!wanted) return trl === undefined ? [] : [ask('gap.trl-ask', trl, { min: trl })];
  const least = wanted.min ?? wanted.ideal ?? 1;
  const most = wanted.max ?? 9;
  if (trl === undefined) {
    return [offer('gap.trl-state', wanted.ideal ?? wanted.min ?? most), ...planned(demand, least)];
  }
  if (trl < least) {
    return [
      offer('gap.trl-raise', least),
      ...planned(demand, least),
      ask('gap.trl-accept', trl, { ...wanted, min: trl }),
    ];
  }
  return trl > most ? [ask('gap.trl-accept', trl, { ...wanted, max: trl })] : [];
}

function offer(code: string, trl: number): Change {
  return { code, side: 'technology', fields: { trl }, params: { trl } };
}

function ask(code: string, trl: number, range: TrlRange): Change {
  return { code, side: 'demand', fields: { trl: range }, params: { trl } };
}

function planned({ deadlines }: GapPair['demand'], trl: number): readonly Change[] {
  const by = deadlines?.needBy;
  if (by === undefined) return [];
  const fields = { trlTarget: { trl, by } };
  return [{ code: 'gap.trl-plan', side: 'technology', fields, params: { trl, by } }];
}
