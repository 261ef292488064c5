import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLedger, recordDigest } from '../../src/hub/index.ts';
import { createEngine } from '../../src/index.ts';
import { scratchFolder } from '../node/scratch-folder.ts';
import { command } from './command.ts';

const file = scratchFolder();
let made = 0;
const path = () => `${file('ledger', '')}.${made++}`;
const demand = { id: 'd1', title: 'Solar pump' };
const technologies = [
  { id: 't1', title: 'Solar water pump' },
  { id: 't2', title: 'Oil press' },
];
const records = [
  '--technologies',
  file('technologies.json', JSON.stringify(technologies)),
  '--demands',
  file('demands.json', JSON.stringify([demand])),
  '--as-of',
  '2026-11-01',
];
const introduce = (ledger: string, ...more: readonly string[]) =>
  command(['introduce', ...records, '--by', 'hub-kz', '--ledger', ledger, ...more]);

describe('introduce', () => {
  test('enters the revisions of both records and the ranking that proposed them', async () => {
    const ledger = path();
    const args = ['--by', 'hub-uz', '--note', 'met', '--date', '2026-11-20', '--top', '1'];
    const { code, stdout } = await introduce(ledger, '--pair', 'd1', 't1', ...args);
    const [entry] = parseLedger(readFileSync(ledger));
    const engine = createEngine({ technologies, demands: [demand], asOf: '2026-11-01' });
    expect(entry?.introduction).toEqual({
      date: '2026-11-20',
      hubs: ['hub-kz', 'hub-uz'],
      demand: { id: 'd1', digest: recordDigest(demand) },
      technology: { id: 't1', digest: recordDigest(technologies[0] as (typeof technologies)[0]) },
      run: engine.match('d1', { top: 1 }).fingerprint.digest,
      note: 'met',
    });
    expect([code, stdout]).toEqual([0, expect.stringContaining(`checkpoint ${entry?.digest}`)]);
  });

  test('adds to a ledger, which then continues the one before', async () => {
    const [october, november] = [path(), path()];
    await introduce(october, '--pair', 'd1', 't1');
    await introduce(november, '--pair', 'd1', 't1');
    expect(readFileSync(november)).toEqual(readFileSync(october));
    await introduce(november, '--pair', 'd1', 't2');
    const verified = await command(['verify', october, november]);
    expect(verified.stdout).toContain('1 introduction, then 1 more');
  });

  test.each([
    [
      'a pair that the ranking does not list',
      ['--pair', 'd1', 't2', '--top', '1'],
      'does not list it',
    ],
    ['a technology that is not there', ['--pair', 'd1', 't9'], 'no such technology'],
    ['a demand that is not there', ['--pair', 'd9', 't1'], '"d9"'],
    ['one id', ['--pair', 'd1'], 'two ids'],
    ['a hub without a name', ['--pair', 'd1', 't1', '--by', ''], 'hubs[1]'],
  ])('refuses %s and writes nothing', async (_what, args, why) => {
    const ledger = path();
    const { code, stderr } = await introduce(ledger, ...args);
    expect([code === 0, existsSync(ledger)]).toEqual([false, false]);
    expect(stderr).toContain(why);
  });

  test('loses no entry of calls at the same time', async () => {
    const ledger = path();
    const hubs = ['hub-a', 'hub-b', 'hub-c'];
    const outcomes = await Promise.all(
      hubs.map((hub) => introduce(ledger, '--pair', 'd1', 't1', '--by', hub)),
    );
    const entered = outcomes.filter(({ code }) => code === 0).length;
    expect(parseLedger(readFileSync(ledger))).toHaveLength(entered);
    writeFileSync(`${ledger}.lock`, '');
    const { code, stderr } = await introduce(ledger, '--pair', 'd1', 't1');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`remove ${ledger}.lock`)]);
  });

  test('enters what the reader of the ranking sees', async () => {
    const unnamed = { id: 't0', title: 'Solar pump', anonymity: 'masked' };
    const offers = file('unnamed.json', JSON.stringify([...technologies, unnamed]));
    const args = ['--technologies', offers, '--pair', 'd1', 't0'];
    expect((await introduce(path(), ...args)).stderr).toContain('no such technology');
    expect((await introduce(path(), ...args, '--viewer', 'auditor')).code).toBe(0);
  });

  test.each([
    ['line ends of Windows', (text: string) => text.replace('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('says that a ledger has got %s', async (what, alter) => {
    const ledger = path();
    await introduce(ledger, '--pair', 'd1', 't1');
    const altered = file('altered', alter(readFileSync(ledger, 'utf8')));
    const { code, stderr } = await introduce(altered, '--pair', 'd1', 't1');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${altered} has ${what}`)]);
  });

  test('refuses a ledger that was changed, and leaves it as it is', async () => {
    const ledger = path();
    await introduce(ledger, '--pair', 'd1', 't1');
    const changed = file('changed', readFileSync(ledger, 'utf8').replace('hub-kz', 'hub-xx'));
    const { code, stderr } = await introduce(changed, '--pair', 'd1', 't1');
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${changed}: Entry 1 is not what`)]);
    expect(readFileSync(changed, 'utf8').split('\n')).toHaveLength(2);
  });
});
