import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, writeBytes } from '../../src/cli/bytes-file.ts';
import { scratchFolder } from '../node/scratch-folder.ts';

const file = scratchFolder();

describe('files of the command line', () => {
  it('are replaced with what they may be read by, and leave nothing beside them', () => {
    const secret = file('secret', '');
    writeBytes(`${secret}.key`, 'one', { isNew: true, isSecret: true });
    writeBytes(`${secret}.key`, 'two');
    expect(readFileSync(`${secret}.key`, 'utf8')).toBe('two');
    expect(statSync(`${secret}.key`).mode & 0o077).toBe(0);
    expect(readdirSync(dirname(secret)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('keep the link they are reached through', () => {
    const target = file('target', 'one');
    const link = `${target}.link`;
    symlinkSync(target, link);
    writeBytes(link, 'two');
    expect([lstatSync(link).isSymbolicLink(), readFileSync(target, 'utf8')]).toEqual([true, 'two']);
  });

  it('are no devices, which may have no end', () => {
    expect(() => readBytes('/dev/zero')).toThrow('Cannot read /dev/zero: it is a device');
  });

  it('that cannot be written are said to be so, devices too', () => {
    expect(() => writeBytes('/dev/full', 'x')).toThrow('Cannot write /dev/full');
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});
