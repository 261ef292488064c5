import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snapshot } from '../../src/hub/index.ts';
import { createEngine } from '../../src/index.ts';
import { scratchFolder } from '../node/scratch-folder.ts';
import { command } from './command.ts';

const file = scratchFolder();
const rankings = '{"matches":[]}\n';
let made = 0;
const path = (name: string) => `${file(name, '')}.${made++}`;

async function keyAt(name: string) {
  const out = path(name);
  const { stdout } = await command(['keygen', '--out', out]);
  return { file: out, publicKey: stdout.trim() };
}

async function network() {
  const root = await keyAt('root');
  const kz = await keyAt('hub-kz');
  const role = (key: string) => ({ keys: [key], threshold: 1 });
  const roster = {
    format: 'silkmatch/roster/1',
    version: 1,
    expiresAt: '2027-10-31',
    root: role(root.publicKey),
    pipelines: role(root.publicKey),
    hubs: { 'hub-kz': role(kz.publicKey) },
  };
  const signed = path('roster-signed');
  const args = ['sign', file('roster.json', JSON.stringify(roster)), '--kind', 'roster'];
  expect((await command([...args, '--key', root.file, '--out', signed])).code).toBe(0);
  const trust = path('trust');
  return { root, kz, roster, signed, trust };
}

describe('keygen, sign, trust, inspect and open', () => {
  test('carry a file from one hub to another and remember what was taken', async () => {
    const { root, kz, signed, trust } = await network();
    const begun = await command(['trust', signed, '--pin', root.publicKey, '--trust', trust]);
    expect(begun.stdout).toBe('Roster 1, until 2027-10-31: hub-kz\n');
    const run = file('run', rankings);
    const [one, two, out] = [path('one'), path('two'), path('taken')];
    const sign = ['sign', run, '--kind', 'run', '--hub', 'hub-kz', '--key', kz.file];
    expect((await command([...sign, '--out', one])).code).toBe(0);
    expect((await command([...sign, '--after', one, '--out', two])).code).toBe(0);
    expect((await command(['open', one, '--trust', trust])).stdout).toContain(
      'the first of its stream',
    );
    const opened = await command(['open', two, '--trust', trust, '--out', out]);
    expect(opened.stdout).toBe(
      'In order: run 2 of hub "hub-kz", stream "all", of 2026-11-01; follows the one before; 15 bytes\n',
    );
    expect(readFileSync(out, 'utf8')).toBe(rankings);
    const again = await command(['open', two, '--trust', trust, '--out', out]);
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('exists already')]);
    const older = await command(['open', one, '--trust', trust]);
    expect([older.code, older.stderr]).toEqual([
      1,
      expect.stringContaining('is older than bundle 2'),
    ]);
    expect(JSON.parse((await command(['inspect', two])).stdout)).toMatchObject({
      manifest: { sequence: 2 },
      signers: [kz.publicKey],
    });
  });

  test('refuse to pin what is no key', async () => {
    const { root, signed, trust } = await network();
    const cut = await command([
      'trust',
      signed,
      '--pin',
      root.publicKey.slice(1),
      '--trust',
      trust,
    ]);
    expect([cut.code, cut.stderr]).toEqual([2, expect.stringContaining('64 digits')]);
    expect(existsSync(trust)).toBe(false);
  });

  test('refuse a changed bundle, a stranger, an unpinned roster; write nothing then', async () => {
    const { root, kz, signed, trust } = await network();
    const stranger = await keyAt('stranger');
    const unpinned = await command([
      'trust',
      signed,
      '--pin',
      stranger.publicKey,
      '--trust',
      trust,
    ]);
    expect([unpinned.code, existsSync(trust)]).toEqual([1, false]);
    await command(['trust', signed, '--pin', root.publicKey, '--trust', trust]);
    const [theirs, bundle] = [path('theirs'), path('bundle')];
    const sign = ['sign', file('run', rankings), '--kind', 'run', '--hub', 'hub-kz'];
    await command([...sign, '--key', stranger.file, '--out', theirs]);
    const out = path('taken');
    const refused = await command(['open', theirs, '--trust', trust, '--out', out]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringContaining('comes from a stranger'),
    ]);
    await command([...sign, '--key', kz.file, '--out', bundle]);
    const bytes = readFileSync(bundle);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
    writeFileSync(bundle, bytes);
    const damaged = await command(['open', bundle, '--trust', trust, '--out', out]);
    expect([damaged.code, damaged.stderr]).toEqual([1, expect.stringContaining('SHA-256 differs')]);
    expect(damaged.stderr).toContain(`${bundle}: `);
    expect(existsSync(out)).toBe(false);
  });

  test('name the file that is damaged', async () => {
    const { root, kz, signed, trust } = await network();
    await command(['trust', signed, '--pin', root.publicKey, '--trust', trust]);
    const bad = file('bad', '{"format":"other"}');
    const cut = file('cut', 'SILKBND1 and no more of it');
    const run = file('run', rankings);
    const sign = ['sign', run, '--kind', 'run', '--hub', 'hub-kz', '--out', path('none')];
    const calls: readonly (readonly [string, readonly string[]])[] = [
      [cut, ['open', cut, '--trust', trust]],
      [bad, ['open', cut, '--trust', bad]],
      [cut, ['inspect', cut]],
      [bad, ['trust', bad, '--trust', trust]],
      [bad, ['trust', signed, '--trust', bad]],
      [bad, [...sign, '--key', bad]],
      [cut, [...sign, '--key', kz.file, '--after', cut]],
      [bad, ['sign', bad, '--kind', 'roster', '--key', root.file, '--out', path('none')]],
    ];
    for (const [named, args] of calls) {
      const { code, stderr } = await command(args);
      expect([code, stderr]).toEqual([1, expect.stringContaining(`silkmatch: ${named}: `)]);
    }
    expect((await command([...sign, '--key', kz.file, '--hub', ' '])).code).toBe(2);
  });

  test('keep the private key to its owner and never replace a key file', async () => {
    const key = await keyAt('hub');
    expect(statSync(key.file).mode & 0o077).toBe(0);
    expect((await command(['keygen', '--out', key.file])).code).toBe(1);
  });

  test('name every fault of a roster before it is signed', async () => {
    const { root, roster } = await network();
    const broken = file(
      'broken.json',
      JSON.stringify({ ...roster, version: 0, hubs: { kz: { keys: ['?'] } } }),
    );
    const args = ['sign', broken, '--kind', 'roster', '--key', root.file, '--out', path('none')];
    const { code, stderr } = await command(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/version.*hubs\.kz\.keys\[0\].*hubs\.kz\.threshold/);
  });

  test('a second signature joins the first', async () => {
    const { root, kz, roster } = await network();
    const both = { keys: [root.publicKey, kz.publicKey], threshold: 2 };
    const [half, whole, trust] = [path('half'), path('whole'), path('trust-both')];
    const source = file('two.json', JSON.stringify({ ...roster, root: both }));
    await command(['sign', source, '--kind', 'roster', '--key', root.file, '--out', half]);
    await command(['sign', half, '--kind', 'roster', '--key', kz.file, '--out', whole]);
    // A key may be read out and typed in capitals.
    const pins = ['--pin', root.publicKey, '--pin', kz.publicKey.toUpperCase(), '--trust', trust];
    expect((await command(['trust', half, ...pins])).code).toBe(1);
    expect((await command(['trust', whole, ...pins])).code).toBe(0);
  });

  test.each([
    ['snapshot', 'do not begin with SILKSNP1'],
    ['ledger', 'is not JSON'],
    ['pipeline', 'JSON'],
    ['pipeline', 'silkmatch-pipeline/1', '{}'],
    ['changes', 'change set'],
    ['run', 'neither JSON nor JSON lines'],
    ['run', 'other than rankings', '[5]'],
    ['run', 'holds no ranking', ''],
    ['ledger', 'holds no introduction', ''],
  ])('do not sign as a %s what is none: %s', async (kind, why, content = 'other\n') => {
    const { kz } = await network();
    const out = path('none');
    const sign = ['sign', file('other', content), '--kind', kind, '--hub', 'hub-kz'];
    const { code, stderr } = await command([...sign, '--key', kz.file, '--out', out]);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain(why);
  });

  test('sign a whole snapshot and a pipeline with plugins of a host, and no damaged snapshot', async () => {
    const { kz } = await network();
    const sign = async (kind: string, content: Uint8Array | string) => {
      const args = ['sign', file('payload', content), '--kind', kind, '--hub', 'hub-kz'];
      return command([...args, '--key', kz.file, '--out', path('bundle')]);
    };
    const bytes = snapshot(
      createEngine({ technologies: [{ id: 't', title: 'Pump' }], asOf: '2026-11-01' }),
    );
    expect((await sign('snapshot', bytes)).code).toBe(0);
    for (const damaged of [bytes.slice(0, -9), bytes.with(-9, (bytes.at(-9) ?? 0) ^ 1)]) {
      expect((await sign('snapshot', damaged)).stderr).toContain('is not signed');
    }
    const scorers = [{ use: 'host/own@1.0.0', weight: 1 }];
    const pipeline = { format: 'silkmatch-pipeline/1', name: 'own', gates: [], scorers };
    expect((await sign('pipeline', JSON.stringify(pipeline))).code).toBe(0);
  });

  test('refuse options of a bundle for a roster, and a roster too deep to be shown', async () => {
    const { root, signed } = await network();
    const sign = ['sign', signed, '--kind', 'roster', '--key', root.file, '--out', path('none')];
    const refused = await command([...sign, '--stream', 'all']);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--stream is for')]);
    const deep = `{"format":"silkmatch/roster/1","x":${'['.repeat(9000)}${']'.repeat(9000)}}`;
    const shown = await command(['inspect', file('deep.json', deep)]);
    expect([shown.code, shown.stderr]).toEqual([1, expect.stringContaining('none of those')]);
  });

  test('never write over a bundle', async () => {
    const { kz } = await network();
    const out = path('one');
    const sign = [
      'sign',
      file('run', rankings),
      '--kind',
      'run',
      '--hub',
      'hub-kz',
      '--key',
      kz.file,
    ];
    await command([...sign, '--out', out]);
    const before = readFileSync(out);
    expect((await command([...sign, '--stream', 'other', '--out', out])).code).toBe(1);
    expect(readFileSync(out)).toEqual(before);
  });

  test('show a roster, signed or not, and name what can be shown', async () => {
    const { root, roster, signed } = await network();
    const shown = async (of: string) => JSON.parse((await command(['inspect', of])).stdout);
    expect(await shown(signed)).toEqual({ roster, signers: [root.publicKey] });
    const plain = file('plain.json', JSON.stringify(roster));
    expect(await shown(plain)).toEqual({ roster, signers: [] });
    const { code, stderr } = await command(['inspect', root.file]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('a ledger or a roster')]);
  });
});
