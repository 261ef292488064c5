/** What a value should have been, and how to make it so. */
export interface Expectation {
  /** What was expected, in words. */
  readonly expected: string;
  /** How to mend it, in words. */
  readonly mend: string;
}

/** The expectations of the schemas' own checks, by the code that the check gives as its message. */
const expectations: ReadonlyMap<string, Expectation> = new Map([
  [
    'invalid-id',
    {
      expected: 'an id of 1 to 200 characters without control characters or spaces at its ends',
      mend: 'Shorten or clean the id.',
    },
  ],
  [
    'empty-text',
    { expected: 'at least one character', mend: 'Write the text, or leave the field out.' },
  ],
  [
    'text-too-long',
    { expected: 'a shorter text', mend: 'Cut the text, or move it to `description`.' },
  ],
  [
    'invalid-text',
    {
      expected: 'a text, or texts by language such as { "en": "…", "zh": "…" }',
      mend: 'Write one text, or one for each BCP-47 language.',
    },
  ],
  [
    'invalid-language',
    {
      expected: 'a BCP-47 language tag such as `en`, `zh` or `uz-Latn`',
      mend: 'Write the tag with hyphens, not the name of the language.',
    },
  ],
  [
    'invalid-code',
    {
      expected: 'a code with its scheme, such as `isic4:2720`',
      mend: 'Put the scheme in lower case and a colon before the code: isic4, nace2, okved2, gbt4754, ipc, cpc, wipo35, sector10 or your own.',
    },
  ],
  [
    'invalid-country',
    {
      expected: 'a country as its two letters of ISO 3166-1',
      mend: 'Write two capital letters, such as CN for China (中国, Китай), RU for Russia, KZ for Kazakhstan, UZ for Uzbekistan.',
    },
  ],
  [
    'invalid-country-ref',
    {
      expected: 'a country such as `UZ`, a group such as `sco`, `m49:143` or `corridor:north`',
      mend: 'Write countries as two upper-case letters and groups in lower case.',
    },
  ],
  [
    'invalid-territory',
    {
      expected: 'a country such as `CN`, or `EP`, `EA` or `PCT`',
      mend: 'Write the two-letter code of the country or the code of the office.',
    },
  ],
  [
    'invalid-currency',
    {
      expected: 'an ISO 4217 currency code such as `CNY` or `USD`',
      mend: 'Write the three-letter code in upper case.',
    },
  ],
  [
    'invalid-date',
    {
      expected: 'a date that exists, as YYYY-MM-DD',
      mend: 'Write year, month and day with hyphens and without a time.',
    },
  ],
  [
    'invalid-cooperation',
    {
      expected: 'a cooperation mode, or { "value": mode, "strength": … }',
      mend: 'Write one of the modes of the record model.',
    },
  ],
  [
    'invalid-level',
    {
      expected: 'a whole number from 1 to 9',
      mend: 'Write the technology readiness level as one of these numbers, without quotes.',
    },
  ],
  [
    'invalid-trl',
    {
      expected: 'a level from 1 to 9, or { "min": …, "max": …, "ideal": … }',
      mend: 'Write a whole number, or an object with levels; in a table, use the columns trl.min, trl.max and trl.ideal.',
    },
  ],
]);

/**
 * Looks up what one of the schemas' own checks expects.
 *
 * @param code - The message of an issue.
 * @returns The expectation; `undefined` if the message is none of our codes.
 */
export function expectationOf(code: string): Expectation | undefined {
  return expectations.get(code);
}
