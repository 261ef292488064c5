import { expect, test } from 'vitest';
import { countries, countryName } from '../../src/knowledge/countries/index.ts';
import { countryNamed } from '../../src/model/country-named.ts';
import { parseTechnologies } from '../../src/model/parse.ts';

test('names the code that a name in a field of a country means', () => {
  const rows = ['Китай', '哈萨克斯坦', ' uzbekistan ', 'Atlantis'].map((country, at) => ({
    id: String(at),
    title: 'Sample',
    country,
  }));
  const mends = parseTechnologies(rows).problems.map(({ mend }) => mend);
  expect(mends).toEqual([
    'Write `CN`.',
    'Write `KZ`.',
    'Write `UZ`.',
    expect.stringContaining('two capital letters'),
  ]);
  const wish = { value: 'Россия', strength: 'prefer' };
  const { problems } = parseTechnologies({ id: 'w', title: 'Sample', countryPreferences: [wish] });
  expect(problems[0]?.mend).toBe('Write `RU`.');
});

test('says nothing else than the names of countries', () => {
  let known = 0;
  for (const { code } of countries()) {
    for (const language of ['en', 'zh', 'ru'] as const) {
      const name = countryName(code, language) ?? '';
      const named = countryNamed(name);
      if (named !== undefined) known++;
      expect(named ?? code, name).toBe(code);
    }
  }
  expect(known).toBeGreaterThan(150);
});
