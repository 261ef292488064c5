import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { describeSnapshot, openSnapshot } from '../../src/hub/index.ts';
import { engineDigest } from '../../src/index.ts';
import { scratchFolder } from '../node/scratch-folder.ts';
import { command } from './command.ts';

const file = scratchFolder();
const lines = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const technologies = file(
  'technologies.jsonl',
  lines([
    { id: 't1', title: 'Solar water pump', country: 'CN', trl: 8, ext: { price: 'secret' } },
    { id: 't2', title: 'Wind pump', country: 'KZ', trl: 7 },
    { id: 't3', title: 'Hidden pump', visibility: 'private' },
  ]),
);
const demands = file('demands.jsonl', lines([{ id: 'd1', title: 'Solar pump' }]));
const records = ['--technologies', technologies, '--demands', demands, '--as-of', '2026-11-01'];
const out = file('north.snapshot', '');
const written = await command(['snapshot', ...records, '--out', out]);
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const match = (...args: readonly string[]) => command(['match', ...args, '--format', 'json']);

describe('snapshot', () => {
  test('writes an engine and states its fingerprint', () => {
    const { fingerprint } = describeSnapshot(bytesOf(out));
    expect(written).toEqual({
      code: 0,
      stdout: `${out}: ${bytesOf(out).length} bytes, as of 2026-11-01\nfingerprint ${engineDigest(fingerprint)}\n`,
      stderr: '',
    });
  });

  test('is told by inspect with the fingerprint that it was written with', async () => {
    const { stdout } = await command(['inspect', out]);
    const { fingerprintDigest, fingerprint } = JSON.parse(stdout);
    expect(written.stdout).toContain(`fingerprint ${fingerprintDigest}`);
    expect(engineDigest(fingerprint)).toBe(fingerprintDigest);
  });

  test('does not unpack a small file that comes to more than any snapshot', async () => {
    const bomb = file('bomb.gz', gzipSync(Buffer.alloc((1 << 26) + 1)));
    const { code, stderr } = await command(['match', '--snapshot', bomb]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('come to more than 67108864')]);
  });

  test('packs a file whose name ends in .gz; what is in it is the same', async () => {
    const packed = `${out}.gz`;
    expect((await command(['snapshot', ...records, '--out', packed])).code).toBe(0);
    expect(Buffer.compare(gunzipSync(readFileSync(packed)), readFileSync(out))).toBe(0);
    expect(await match('--snapshot', packed)).toEqual(await match(...records));
  });

  test('leaves out what an audience may not see', async () => {
    const shared = file('shared.snapshot', '');
    await command(['snapshot', ...records, '--audience', 'network', '--out', shared]);
    expect(readFileSync(shared).includes('secret')).toBe(false);
    expect(openSnapshot(bytesOf(shared)).ids('technologies')).toEqual(['t1', 't2']);
  });

  test('refuses what cannot be read or written, and writes nothing then', async () => {
    const nowhere = await command(['snapshot', ...records, '--out', '/no/such/folder/x']);
    expect([nowhere.code, nowhere.stdout]).toEqual([1, '']);
    expect(nowhere.stderr).toMatch(/^silkmatch: Cannot write \/no\/such\/folder\/x/);
    const unread = `${out}.unread`;
    const args = ['--technologies', '/no/such/file', '--demands', demands, '--out', unread];
    expect((await command(['snapshot', ...args])).code).toBe(1);
    expect(existsSync(unread)).toBe(false);
    expect((await command(['snapshot', ...records])).code).toBe(2);
  });
});

describe('--snapshot', () => {
  test('matches as the records do, under the same fingerprint, in every format', async () => {
    for (const format of ['table', 'jsonl', 'csv', 'trec', 'html']) {
      const [fromSnapshot, fromRecords] = await Promise.all(
        [['--snapshot', out], records].map((source) =>
          command(['match', ...source, '--format', format, '--viewer', 'auditor']),
        ),
      );
      expect(fromSnapshot).toEqual(fromRecords);
      expect(fromSnapshot?.stdout).toMatch(/[0-9a-f]{10}/);
    }
    const pair = ['--pair', 'd1', 't2'];
    expect(await command(['explain', '--snapshot', out, ...pair])).toEqual(
      await command(['explain', ...records, ...pair]),
    );
  });

  test('takes other demands in the place of those in it', async () => {
    const others = file('others.jsonl', lines([{ id: 'd2', title: 'Wind pump wanted' }]));
    const [a, b] = [
      ['--snapshot', out],
      [...records.slice(0, 2), ...records.slice(4)],
    ];
    const fromSnapshot = await match(...(a as string[]), '--demands', others);
    expect(fromSnapshot).toEqual(await match(...(b as string[]), '--demands', others));
    expect(fromSnapshot.stdout).toContain('"id":"d2"');
    expect(fromSnapshot.stdout).not.toContain('"id":"d1"');
  });

  test.each([
    ['technologies', technologies],
    ['organizations', technologies],
    ['pipeline', 'p.json'],
    ['as-of', '2026-11-02'],
  ])('refuses --%s beside it', async (name, value) => {
    const { code, stderr } = await match('--snapshot', out, `--${name}`, value);
    expect(code).toBe(2);
    expect(stderr).toContain(`option '--snapshot <file>' cannot be used with option '--${name} <`);
  });

  test('is what an absent file of records is asked for', async () => {
    const { code, stderr } = await match('--technologies', technologies);
    expect(code).toBe(2);
    expect(stderr).toContain('expected --technologies and --demands, or --snapshot');
  });

  test('refuses what is not a whole snapshot with a sentence', async () => {
    const damaged = bytesOf(out);
    damaged[damaged.length - 9] = (damaged[damaged.length - 9] as number) ^ 1;
    const packed = readFileSync(`${out}.gz`);
    const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['records', readFileSync(technologies), /not a snapshot/],
      ['damaged', damaged, /do not have the digest/],
      ['cut', packed.subarray(0, packed.length - 20), /cannot be unpacked/],
    ];
    for (const [name, bytes, message] of cases) {
      const path = file(name, '');
      writeFileSync(path, bytes);
      const { code, stdout, stderr } = await match('--snapshot', path);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(message);
      expect(stderr).toContain(path);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    const inspected = await command(['inspect', file('shown', damaged.subarray(0, 40))]);
    expect([inspected.code, inspected.stderr]).toEqual([1, expect.stringContaining('shown: ')]);
    expect((await match('--snapshot', '/no/such/file')).stderr).toMatch(/^silkmatch: Cannot read/);
  });
});
