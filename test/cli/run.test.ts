import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { defaultPipeline } from '../../src/index.ts';
import { scratchFolder } from '../node/scratch-folder.ts';
import { command } from './command.ts';

const file = scratchFolder();

const lines = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const technologies = file(
  'technologies.jsonl',
  lines([
    { id: 't1', title: { en: 'Solar water pump', zh: '太阳能水泵' }, country: 'CN', trl: 8 },
    { id: 't2', title: 'Wind pump', country: 'KZ', trl: 7 },
    { id: 't3', title: 'Solar dryer for fruit', acceptingInterest: false },
  ]),
);
const demandLines = lines([
  { id: 'd1', title: 'Solar pump for irrigation', country: 'UZ', trl: { min: 7 } },
  { id: 'd2', title: 'Drying of fruit' },
]);
const demands = file('demands.jsonl', demandLines);
const both = ['--technologies', technologies, '--demands', demands];

describe('help and usage', () => {
  test('--help tells commands and exit codes, and each command shows an example', async () => {
    const help = await command(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/match .*\n.*check .*\n.*explain .*\n.*schema /);
    expect(help.stdout).toContain('Exit codes: 0 done, 1 bad input, 2 bad usage');
    for (const name of ['match', 'check', 'explain', 'schema']) {
      expect((await command([name, '--help'])).stdout).toMatch(/Examples?:\n {2}.*silkmatch/);
    }
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await command(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['rank']],
    ['an unknown option', ['match', ...both, '--topp', '3']],
    ['a missing file option', ['match', '--demands', demands]],
    ['a number that is none', ['match', ...both, '--top', 'many']],
    ['a number that is too small', ['match', ...both, '--top', '0']],
    ['a score above 1', ['match', ...both, '--min-score', '1.5']],
    ['a day that does not exist', ['match', ...both, '--as-of', '2026-02-30']],
    ['a day of the year 0', ['match', ...both, '--as-of', '0000-01-01']],
    ['a hub without a name', ['match', ...both, '--hub', '']],
    ['what is no language', ['match', ...both, '--lang', 'x y']],
    ['an unknown format', ['match', ...both, '--format', 'xml']],
    ['an unknown encoding', ['match', ...both, '--encoding', 'klingon']],
    ['standard input twice', ['match', '--technologies', '-', '--demands', '-']],
    ['no type', ['check', demands]],
    ['half a pair', ['explain', ...both, '--pair', 'd1']],
    ['an unknown schema', ['schema', 'pumps']],
  ])('%s is bad usage, told on standard error', async (_, args) => {
    const { code, stdout, stderr } = await command(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

test('match takes titles in any language that a record has', async () => {
  const pump = { id: 't1', title: { en: 'Solar water pump', kk: 'Күн су сорғысы' } };
  const offers = file('kazakh.jsonl', lines([pump]));
  const args = ['match', '--technologies', offers, '--demands', demands, '--lang', 'kk'];
  expect((await command(args)).stdout).toContain('Күн су сорғысы');
});

test.each([
  ['match', [...both, '--format', 'html']],
  ['explain', [...both, '--pair', 'd1', 't1']],
  ['check', [demands, '--type', 'demands', '--profile']],
])('%s names the languages there are', async (name, args) => {
  const { code, stderr } = await command([name, ...args, '--lang', 'xx']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('en, ru, zh')]);
});

describe('match', () => {
  test('ranks technologies for every demand, best first, without the excluded ones', async () => {
    const { code, stdout, stderr } = await command(['match', ...both, '--as-of', '2026-11-01']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^silkmatch \d.*as of 2026-11-01: 2 demands, 3 technologies\nfingerprint [0-9a-f]{64}\n\nd1 {2}UZ/,
    );
    expect(stdout).toMatch(/ 1 {2}0\.\d{3} .* t1 .*Solar water pump/);
    expect(stdout).not.toContain(' t3 ');
  });

  test('takes the date of today in UTC if none is given, and says so', async () => {
    const table = await command(['match', ...both]);
    expect(table.stdout).toContain('as of 2026-11-01 (today)');
    const run = await command(['match', ...both, '--format', 'trec']);
    expect(run.stderr).toBe('as of 2026-11-01 (today); --as-of 2026-11-01 repeats this run\n');
    expect(run.stdout).toMatch(/^d1 Q0 t1 1 0\.\d{6} silkmatch-[0-9a-f]{10}\n/);
  });

  test('ranks demands for every technology, and a pair has the same score from there', async () => {
    const score = async (from: string, demand: string, technology: string) => {
      const { stdout } = await command(['match', ...both, '--from', from, '--format', 'jsonl']);
      const results = stdout
        .trimEnd()
        .split('\n')
        .map(
          (line) =>
            JSON.parse(line) as {
              matches: { demand: string; technology: string; score: number }[];
            },
        );
      return results
        .flatMap(({ matches }) => matches)
        .find((one) => one.demand === demand && one.technology === technology)?.score;
    };
    const fromDemands = await score('demands', 'd1', 't2');
    expect(fromDemands).toBeGreaterThan(0);
    expect(await score('technologies', 'd1', 't2')).toBe(fromDemands);
  });

  test('keeps to --top and --min-score', async () => {
    const count = async (...options: string[]) => {
      const { stdout } = await command(['match', ...both, '--format', 'trec', ...options]);
      return stdout.split('\n').length - 1;
    };
    expect(await count('--top', '1')).toBe(2);
    expect(await count('--min-score', '1')).toBe(0);
  });

  test('reads standard input, gzipped files and CSV with a column map', async () => {
    const packed = file('packed', gzipSync(readFileSync(technologies)));
    const table = file(
      'demands.csv',
      'Номер;Название\nd1;Solar pump for irrigation\nd2;Drying of fruit\n',
    );
    const columns = file('columns.json', JSON.stringify({ Номер: 'id', Название: 'title.en' }));
    const args = [
      'match',
      '--technologies',
      packed,
      '--format',
      'trec',
      '--as-of',
      '2026-11-01',
      '--demands',
    ];
    const piped = await command([...args, '-'], { stdin: demandLines });
    expect(piped.stdout).toMatch(/^d1 Q0 t1 1/);
    const mapped = await command([...args, table, '--columns', columns]);
    expect(mapped.stdout).toMatch(/^d1 Q0 t1 1/);
    expect(mapped.stderr).toBe('');
  });

  test('writes over no file that it reads, under whatever name', async () => {
    const before = readFileSync(technologies);
    const alias = join(technologies, '..', 'alias.jsonl');
    symlinkSync(technologies, alias);
    for (const name of ['match', 'snapshot']) {
      for (const out of [technologies, alias]) {
        const { code, stderr } = await command([name, ...both, '--out', out]);
        expect(code).toBe(2);
        expect(stderr).toContain(`--out ${out} would write over ${technologies}`);
      }
    }
    expect(readFileSync(technologies)).toEqual(before);
  });

  test('writes to a file', async () => {
    const out = join(technologies, '..', 'run.trec');
    const { code, stdout } = await command(['match', ...both, '--format', 'trec', '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toMatch(/^d1 Q0 t1 1 0\.\d{6} silkmatch-[0-9a-f]{10}\n/);
    const nowhere = await command(['match', ...both, '--out', '/no/such/folder/run']);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toMatch(/^silkmatch: Cannot write \/no\/such\/folder\/run/);
    const full = await command(['match', ...both, '--out', '/dev/full']);
    expect(full.code).toBe(1);
    expect(full.stderr).toContain('Cannot write /dev/full: there is no space left');
  });

  test('tells the first 20 bad rows in full and counts the rest, and matches the good ones', async () => {
    const bad = Array.from(
      { length: 50 },
      (_, index) => `{"id":"b${index}","title":"x","trl":12}\n`,
    );
    const mixed = file('mixed.jsonl', demandLines + bad.join(''));
    const args = ['match', '--technologies', technologies, '--demands', mixed, '--format', 'trec'];
    const { code, stdout, stderr } = await command([...args, '--as-of', '2026-11-01']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^d1 Q0 t1 1/);
    const told = stderr.trimEnd().split('\n');
    expect(told.filter((line) => line.includes('at `trl`'))).toHaveLength(20);
    expect(told.at(-2)).toMatch(/30 more errors; silkmatch check .* --type demands lists them all/);
    expect(told.at(-1)).toBe(`${mixed}: left out 50 of 52 rows`);
    const strict = await command([...args, '--strict']);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toBe('');
    expect(strict.stderr).toMatch(/has 50 problems\. Mend them, or leave out --strict/);
  });

  test.each([
    ['a file that is not there', '/no/such/file.jsonl', /Cannot read .*there is no such file/],
    ['an empty file', file('empty.jsonl', ''), /is empty; expected at least one record/],
    ['an empty list', file('list.json', '[]'), /no good record among the demands/],
    ['a file of bad rows only', file('bad.jsonl', 'x\ny\n'), /no good record among the demands/],
  ])('%s is bad input, told in a sentence', async (_, path, message) => {
    const { code, stdout, stderr } = await command([
      'match',
      '--technologies',
      technologies,
      '--demands',
      path,
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('SILKMATCH_DEBUG=1 shows where an error comes from', async () => {
    const args = ['match', '--technologies', '/no/such/file', '--demands', demands];
    expect((await command(args, { env: { SILKMATCH_DEBUG: '1' } })).stderr).toMatch(
      /\n\s+at [\s\S]*caused by: .*ENOENT/,
    );
  });

  test('runs a pipeline from a file, and refuses one that does not fit with the whole list', async () => {
    const own = file(
      'pipeline.json',
      JSON.stringify({ ...defaultPipeline.spec, coupling: { kind: 'minimum' } }),
    );
    const score = async (...options: string[]) =>
      (
        await command(['match', ...both, '--format', 'trec', '--top', '1', ...options])
      ).stdout.split(' ')[4];
    expect(await score('--pipeline', own)).toMatch(/^0\.\d{6}$/);
    expect(await score('--pipeline', own)).not.toBe(await score());
    const unknown = file(
      'unknown.json',
      JSON.stringify({
        format: 'silkmatch-pipeline/1',
        gates: [],
        scorers: [
          { use: 'acme/x@1.0.0', weight: 1 },
          { use: 'acme/y@1.0.0', weight: 1 },
        ],
      }),
    );
    const refused = await command(['match', ...both, '--pipeline', unknown]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/acme\/x[\s\S]*acme\/y/);
    const nan = file(
      'nan.json',
      '{"format":"silkmatch-pipeline/1","gates":[],"scorers":[{"use":"x@1.0.0","weight":NaN}]}',
    );
    expect((await command(['match', ...both, '--pipeline', nan])).stderr).toMatch(
      /The pipeline .* is not JSON/,
    );
  });

  test('a column map that is none is bad input', async () => {
    for (const content of ['[]', '{"a":1}', 'x', '{"a":"titel"}']) {
      const columns = file('bad-columns.json', content);
      expect((await command(['match', ...both, '--columns', columns])).code).toBe(1);
    }
  });

  test('colours on a terminal unless NO_COLOR is set, and shows no bar beside the matches', async () => {
    const coloured = await command(['match', ...both], { isTerminal: true });
    expect(coloured.stdout).toContain('\u001b[1md1');
    expect(coloured.stderr).toBe('');
    const plain = await command(['match', ...both], { isTerminal: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001b');
  });

  test('shows a progress bar on a terminal when the work is long and goes to a file, and takes it away', async () => {
    let time = Date.parse('2026-11-01T00:00:00Z');
    const out = join(technologies, '..', 'slow.jsonl');
    const slow = () => {
      time += 700;
      return new Date(time);
    };
    const { stderr } = await command(['match', ...both, '--format', 'jsonl', '--out', out], {
      isTerminal: true,
      now: slow,
    });
    expect(stderr).toMatch(/\r█+░* [12]\/2/);
    expect(stderr).toContain('\r\u001b[2K');
  });
});

describe('check', () => {
  test('exits with 0 where there is no problem', async () => {
    expect(await command(['check', demands, '--type', 'demands'])).toEqual({
      code: 0,
      stdout: `${demands}: 2 good demands, 0 bad rows, 0 warnings\n`,
      stderr: '',
    });
  });

  test('reports every problem of every file, and exits with 1', async () => {
    const odd = file('odd.jsonl', '{"id":"a","title":"A","colour":"red"}\n{"id":"b"}\nx\n');
    const { code, stdout, stderr } = await command([
      'check',
      odd,
      '/no/file',
      demands,
      '--type',
      'demands',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/warning in line 1 .*colour/);
    expect(stdout).toMatch(/error in line 2 .*no-text/);
    expect(stdout).toMatch(/error in line 3.*invalid-json/);
    expect(stdout).toContain(`${odd}: 1 good demand, 2 bad rows, 1 warning\n`);
    expect(stdout).toContain(`${demands}: 2 good demands`);
    expect(stderr).toMatch(/Cannot read \/no\/file/);
  });

  test('warns of codes that their classification does not have, and leaves schemes of a host alone', async () => {
    const codes = file(
      'codes.csv',
      'id,title,sectors,technologyCodes\na,"Cells\nin packs",isic4:9999999;our-tree:A7,ipc:H01M 10/05\nb,Cells,isic4:2720;isic4:batteries,\n',
    );
    const args = ['check', codes, '--type', 'technologies'];
    const { code, stdout } = await command(args);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `${codes}: warning in line 2 ("a") at \`sectors[0]\`: found "isic4:9999999", expected a code of isic4: a section letter, or two to four digits such as \`2720\`. It counts for nothing as it stands: correct it, or write the scheme that it belongs to. [unreadable-code]`,
      expect.stringMatching(/warning in line 4 \("b"\) at `sectors\[1\]`: found "isic4:batteries"/),
      `${codes}: 2 good technologies, 0 bad rows, 2 warnings`,
      '',
    ]);
    expect((await command([...args, '--strict'])).stdout).toContain('0 good technologies, 2 bad');
  });

  test('writes the report as JSON', async () => {
    const odd = file('odd-too.jsonl', '{"id":"b"}\n');
    const { code, stdout } = await command(['check', odd, '--type', 'demands', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: odd, records: 0, badRows: 1, warnings: 0, problems: [{ line: 1, code: 'no-text' }] },
    ]);
  });
});

describe('explain', () => {
  test('accounts for a pair, in three languages', async () => {
    const words = { en: 'Demand', zh: '需求', ru: 'Запрос' };
    for (const [language, word] of Object.entries(words)) {
      const { code, stdout } = await command([
        'explain',
        ...both,
        '--pair',
        'd1',
        't1',
        '--lang',
        language,
      ]);
      expect(code).toBe(0);
      expect(stdout.startsWith(word)).toBe(true);
      expect(stdout).toContain('1 / 3');
    }
  });

  test('accounts for a pair that a hard rule excludes', async () => {
    const { code, stdout } = await command(['explain', ...both, '--pair', 'd1', 't3']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Excluded by/m);
    expect(stdout).toMatch(/^Rank +excluded$/m);
  });

  test('writes the account as JSON', async () => {
    const { stdout } = await command([
      'explain',
      ...both,
      '--pair',
      'd1',
      't1',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-11-01',
      outcome: 'listed',
      rank: 1,
      match: { demand: 'd1', technology: 't1' },
    });
  });

  test('says which id it does not know', async () => {
    const { code, stderr } = await command(['explain', ...both, '--pair', 'd9', 't1']);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /has no good demand with the id "d9"; --pair takes the id of a demand, then/,
    );
    const swapped = await command(['explain', ...both, '--pair', 't1', 'd1']);
    expect(swapped.code).toBe(1);
    expect(swapped.stderr).toContain('the other way round');
    expect(swapped.stderr).toContain('--pair d1 t1');
  });
});

describe('schema', () => {
  test.each(['technologies', 'demands', 'organizations', 'hubs', 'pipeline'])(
    'prints that of %s',
    async (name) => {
      const { code, stdout } = await command(['schema', name]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toHaveProperty('$schema');
    },
  );
});
