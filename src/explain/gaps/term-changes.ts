import { type Change, type GapPair, sides } from './gap.ts';

/** Changes about the time in which a record can be matched: renew it, open it, take answers longer. */
export function termChanges({ demand, technology, asOf }: GapPair): readonly Change[] {
  const records = { demand, technology };
  const { answerBy } = demand.deadlines ?? {};
  return [
    ...sides.flatMap((side): readonly Change[] => {
      const { expiresAt, acceptingInterest } = records[side];
      return [
        ...(expiresAt !== undefined && expiresAt < asOf
          ? [{ code: 'gap.renew', side, fields: { expiresAt: asOf }, params: { asOf } }]
          : []),
        ...(acceptingInterest === false
          ? [{ code: 'gap.accept-interest', side, fields: { acceptingInterest: true }, params: {} }]
          : []),
      ];
    }),
    ...(answerBy !== undefined && answerBy < asOf
      ? [
          {
            code: 'gap.answer-by',
            side: 'demand' as const,
            fields: { deadlines: { ...demand.deadlines, answerBy: asOf } },
            params: { asOf },
          },
        ]
      : []),
  ];
}
