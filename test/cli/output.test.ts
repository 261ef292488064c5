import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CliIo, Terminal } from '../../src/cli/io.ts';
import { withOutput } from '../../src/cli/output.ts';
import { scratchFolder } from '../node/scratch-folder.ts';

const file = scratchFolder();
const io: CliIo = {
  stdin: new PassThrough(),
  stdout: new PassThrough(),
  stderr: new PassThrough(),
  env: {},
  now: () => new Date(0),
};
const besides = (path: string) =>
  readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`));
const half = async (out: Terminal) => {
  await new Promise((written) => out.write('half', written));
  throw new Error('broken');
};
const whole = async (out: Terminal) => {
  out.write('new');
};

describe('what is written to a file', () => {
  it('takes the place of the old one when it is whole, for the same readers', async () => {
    const path = file('whole', 'old');
    chmodSync(path, 0o640);
    let before = '';
    await withOutput(path, io, async (out) => {
      await whole(out);
      before = readFileSync(path, 'utf8');
    });
    expect([before, readFileSync(path, 'utf8')]).toEqual(['old', 'new']);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(besides(path)).toEqual([]);
  });

  it('leaves the old one, or none, when the run fails', async () => {
    const path = file('half', 'old');
    await expect(withOutput(path, io, half)).rejects.toThrow('broken');
    await expect(withOutput(`${path}.none`, io, half)).rejects.toThrow('broken');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(besides(path)).toEqual([]);
  });

  it('does so behind a link, which stays', async () => {
    const path = file('target', 'old');
    const link = file('linked', '').replace(/linked$/, 'link');
    symlinkSync(path, link);
    await expect(withOutput(link, io, half)).rejects.toThrow('broken');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await withOutput(link, io, whole);
    expect([lstatSync(link).isSymbolicLink(), readFileSync(path, 'utf8')]).toEqual([true, 'new']);
    expect(besides(path)).toEqual([]);
  });

  it('is not kept from its place by what a killed process left', async () => {
    const path = file('killed', 'old');
    writeFileSync(`${path}.${process.pid}.new`, 'left');
    await withOutput(path, io, whole);
    expect([readFileSync(path, 'utf8'), besides(path)]).toEqual(['new', []]);
  });
});
