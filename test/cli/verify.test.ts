import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  enterIntroduction,
  type IntroductionLedger,
  ledgerBytes,
  ledgerCheckpoint,
} from '../../src/hub/index.ts';
import { scratchFolder } from '../node/scratch-folder.ts';
import { command } from './command.ts';

const file = scratchFolder();
const demands = file(
  'demands.jsonl',
  '{"id":"d1","title":"Solar pump"}\n{"id":"d2","title":"Press"}\n',
);
const technologies = file(
  'technologies.jsonl',
  '{"id":"t1","title":"Solar water pump"}\n{"id":"t2","title":"Oil press"}\n',
);
const more = file('more.jsonl', '{"id":"t3","title":"Solar pump"}\n');
let made = 0;

async function runOf(offers: string, ...options: readonly string[]): Promise<string> {
  const out = file(`run-${made++}`, '');
  const records = ['--technologies', offers, '--demands', demands];
  const given = options.includes('--format') ? options : [...options, '--format', 'jsonl'];
  await command(['match', ...records, '--as-of', '2026-11-01', ...given, '--out', out]);
  return out;
}

const ours = await runOf(technologies);

describe('verify', () => {
  test.each(['', '\n', '[]'])('does not call two runs of no ranking equal: %j', async (text) => {
    const nothing = file('nothing.jsonl', text);
    const { code, stdout, stderr } = await command(['verify', nothing, nothing]);
    expect([code === 0, stdout]).toEqual([false, '']);
    expect(stderr).toContain('holds a ranking');
  });

  test('says that runs are equal, whichever of the two formats they have', async () => {
    const list = await runOf(technologies, '--format', 'json');
    expect(await command(['verify', ours, list])).toEqual({
      code: 0,
      stdout: 'Equal: 2 rankings are the same to the last digit.\n',
      stderr: '',
    });
  });

  test.each([
    [
      'other records',
      () => runOf(more),
      /first at demand "d1", rank 1: \{"id":"t1".*\} in the first run, \{"id":"t3".*Likely cause:\n- other records\n$/s,
    ],
    [
      'another question',
      () => runOf(technologies, '--top', '1'),
      /^Different: first at demand "d1", rank 2: .* nothing in the second.*- other questions/s,
    ],
    [
      'nothing',
      async () => file('empty.jsonl', ''),
      /^Different: first at demand "d1": a result in the first run, nothing in the second/,
    ],
  ])('tells the first difference and its cause: %s', async (_, other, message) => {
    const { code, stdout, stderr } = await command(['verify', ours, await other()]);
    expect(stdout).toMatch(message);
    expect([code, stderr]).toEqual([1, '']);
  });

  test('tells an altered run from one made otherwise', async () => {
    const { stdout } = await command([
      'match',
      '--technologies',
      technologies,
      '--demands',
      demands,
      '--as-of',
      '2026-11-01',
      '--format',
      'jsonl',
    ]);
    const altered = file('altered.jsonl', stdout.replace(/"score":0\.\d+/, '"score":0.999999'));
    const verified = await command(['verify', ours, altered]);
    expect(verified.code).toBe(1);
    expect(verified.stdout).toContain('one of the runs was altered');
  });

  test.each([
    ['a file that is not there', '/no/such/run', /^silkmatch: Cannot read \/no\/such\/run/],
    ['a file that is no run', file('text', 'no run'), /is neither JSON nor JSON lines/],
    [
      'JSON of something else',
      file('else.json', '[{"id":"t1"}]'),
      /Result 0 of \S*else\.json is not one: result\.query: Expected object, got nothing/,
    ],
  ])('refuses %s', async (_, path, message) => {
    const { code, stdout, stderr } = await command(['verify', ours, path]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect((await command(['verify', ours])).code).toBe(2);
  });
});

describe('a ledger', () => {
  const digest = 'a'.repeat(64);
  const enter = (ledger: IntroductionLedger, note: string) =>
    enterIntroduction(ledger, {
      date: '2026-11-01',
      hubs: ['hub-kz'],
      demand: { id: 'd1', digest },
      technology: { id: 't1', digest },
      run: digest,
      note,
    });
  const one = enter([], 'one');
  const two = enter(one, 'two');
  const path = (name: string, ledger: IntroductionLedger) => {
    const at = file(name, '');
    writeFileSync(at, ledgerBytes(ledger));
    return at;
  };

  test('is verified against an earlier copy and inspected', async () => {
    const [before, after] = [path('october', one), path('november', two)];
    const last = ledgerCheckpoint(two);
    expect(await command(['verify', before, after])).toEqual({
      code: 0,
      stdout: `In order: 1 introduction, then 1 more; the last entry is ${last?.digest}\n`,
      stderr: '',
    });
    expect(JSON.parse((await command(['inspect', after])).stdout)).toEqual(last);
  });

  test('that was cut, written anew or changed is refused', async () => {
    const [before, after] = [path('before', one), path('after', two)];
    const refused = async (a: string, b: string) => {
      const { code, stdout, stderr } = await command(['verify', a, b]);
      expect([code, stdout]).toEqual([1, '']);
      return stderr;
    };
    expect(await refused(after, before)).toContain('was cut off or written anew');
    expect(await refused(before, path('anew', enter([], 'other')))).toContain('written anew');
    const text = new TextDecoder().decode(ledgerBytes(two)).replace('"two"', '"2"');
    expect(await refused(before, file('changed', text))).toContain('Entry 2 is not what it was');
    expect(await refused(ours, after)).toContain('Entry 1 is not well-formed');
  });
});
