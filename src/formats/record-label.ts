import type { Demand } from '../model/demand.ts';
import { type LocalizedText, textsOf } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';

/** Control characters, line breaks and marks that turn the reading direction: a terminal would obey them. */
const troublesome = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Puts a text on one line that is safe to print on a terminal.
 *
 * @param text - Any text.
 * @returns The text with every run of control characters as one space, and none at its ends.
 */
export function oneLine(text: string): string {
  return text.replace(troublesome, ' ').trim();
}

/**
 * What to call a record in a list: its title, or else what it has, in one language and on one line.
 *
 * @param record - The record.
 * @param language - The language to choose where there are several; English comes next, then the record's own.
 * @returns The label; empty for no record.
 */
export function labelOf(record: Technology | Demand | undefined, language = 'en'): string {
  const own = ownLanguages(record);
  for (const text of [record?.title, record?.summary, record?.description]) {
    const label = oneLine(textIn(text, [language, 'en', ...own]));
    if (label !== '') return label;
  }
  return '';
}

/** The languages that a record is likely to be written in; of others, the first by its tag is taken. */
function ownLanguages(record: Technology | Demand | undefined): readonly string[] {
  const stated = (record?.languages ?? []).map((tag) => tag.split('-')[0] ?? tag);
  return record?.country === 'CN' ? ['zh', ...stated] : stated;
}

function textIn(text: LocalizedText | undefined, languages: readonly string[]): string {
  const versions = textsOf(text);
  for (const wanted of languages) {
    const version = versions.find(({ language = '' }) => language.split('-')[0] === wanted);
    if (version !== undefined) return version.text;
  }
  return versions[0]?.text ?? '';
}
