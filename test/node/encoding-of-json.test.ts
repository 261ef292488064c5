import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readRecords } from '../../src/node/read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'silkmatch-encoding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['jsonl', 'json'])(
  'reads %s as UTF-8 whatever encoding the tables beside it have',
  async (ending) => {
    const file = join(folder, `demands.${ending}`);
    writeFileSync(file, JSON.stringify({ id: 'd', title: '太阳能水泵' }));
    const { records, problems } = await readRecords(file, 'demands', { encoding: 'gb18030' });
    expect(problems).toEqual([]);
    expect(records[0]?.title).toBe('太阳能水泵');
  },
);
