import fc from 'fast-check';
import {
  enterIntroduction,
  type Introduction,
  type IntroductionLedger,
  ledgerBytes,
  ledgerCheckpoint,
  parseLedger,
  recordDigest,
} from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';

const introduction = (note: string): Introduction => ({
  date: '2026-11-01',
  hubs: ['hub-kz', 'hq'],
  demand: { id: 'd', digest: recordDigest({ id: 'd', title: 'Wanted' }) },
  technology: { id: 't', digest: recordDigest({ id: 't', title: 'Offered' }) },
  run: 'ab'.repeat(32),
  note,
});
const ledgerOf = (notes: readonly string[]): IntroductionLedger =>
  notes.reduce<IntroductionLedger>(
    (ledger, note) => enterIntroduction(ledger, introduction(note)),
    [],
  );
const linesOf = (ledger: IntroductionLedger) =>
  new TextDecoder().decode(ledgerBytes(ledger)).slice(0, -1).split('\n');
const bytesOf = (lines: readonly string[]) =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

const ledger = ledgerOf(['one', 'two', 'three', 'four']);

describe('a ledger of introductions', () => {
  it('goes to bytes and back', () => {
    expect(parseLedger(ledgerBytes(ledger))).toEqual(ledger);
    expect(parseLedger(ledgerBytes([]))).toEqual([]);
    expect(ledgerCheckpoint([])).toBeUndefined();
  });

  it('shows an entry that was taken out, moved, doubled or put in', () => {
    const lines = linesOf(ledger);
    const [first, second, third, fourth] = lines as [string, string, string, string];
    const other = linesOf(ledgerOf(['one', 'TWO']))[1] as string;
    const tampered = [
      [second, third, fourth],
      [first, third, fourth],
      [first, third, second, fourth],
      [first, first, second],
      [first, other, third, fourth],
    ];
    for (const some of tampered)
      expect(() => parseLedger(bytesOf(some))).toThrow(
        expect.objectContaining({ code: 'invalid-ledger' }),
      );
    expect(() => parseLedger(bytesOf([first, other, third, fourth]))).toThrow(
      /Entry 3 does not follow/,
    );
  });

  it('shows any changed byte', () => {
    const bytes = ledgerBytes(ledger);
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, change) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ change;
          expect(() => parseLedger(changed)).toThrow(
            expect.objectContaining({ code: 'invalid-ledger' }),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shows by a checkpoint that the end was cut off or the whole written anew', () => {
    const checkpoint = ledgerCheckpoint(ledger);
    const none = { entries: Number.NaN, digest: undefined } as never;
    expect(() => parseLedger(ledgerBytes(ledger), none)).toThrow(/checkpoint/);
    const longer = enterIntroduction(ledger, introduction('five'));
    expect(parseLedger(ledgerBytes(longer), checkpoint)).toHaveLength(5);
    expect(() => parseLedger(bytesOf(linesOf(ledger).slice(0, 3)), checkpoint)).toThrow(
      /checkpoint/,
    );
    expect(() => parseLedger(ledgerBytes(ledgerOf(['1', '2', '3', '4', '5'])), checkpoint)).toThrow(
      /checkpoint/,
    );
  });

  it('refuses an introduction that says too little', () => {
    const broken = { ...introduction(''), hubs: [] };
    expect(() => enterIntroduction([], broken)).toThrow(/not well-formed/);
    const nameless = { ...introduction('one'), hubs: ['', 'hub-kz'] };
    expect(() => enterIntroduction([], nameless)).toThrow(
      'introduction.hubs[0]: Expected an id of 1 to 200 characters',
    );
  });
});
