import type { RunDate } from './as-of.ts';
import { packageVersion } from './package-file.ts';
import { counted } from './problem-report.ts';

/** What stands above a table of matches. */
export interface RunHeading {
  /** Date of the run, and whether it is today's. */
  readonly date: RunDate;
  /** Digest of everything the ranking depends on. */
  readonly fingerprint: string;
  /** How many records the reader may see. */
  readonly size: { readonly demands: number; readonly technologies: number };
  /** How many more there are. */
  readonly hidden: number;
}

/**
 * Writes the heading of a table of matches.
 *
 * @param heading - See {@link RunHeading}.
 * @param language - `zh`, `ru`, or English for any other.
 */
export function runHeading(heading: RunHeading, language: string): string {
  const { asOf, isToday } = heading.date;
  const { demands, technologies } = heading.size;
  const hidden = hiddenNote(heading.hidden, language);
  const name = `silkmatch ${packageVersion()}`;
  if (language === 'zh') {
    const date = `截至${asOf}${isToday ? '（今天）' : ''}`;
    const note = hidden === '' ? '' : `（${hidden}）`;
    return `${name}，${date}：${demands}项需求，${technologies}项技术${note}\n指纹 ${heading.fingerprint}\n`;
  }
  const note = hidden === '' ? '' : ` (${hidden})`;
  if (language === 'ru') {
    const date = `на ${asOf}${isToday ? ' (сегодня)' : ''}`;
    return `${name}, ${date}: запросов — ${demands}, технологий — ${technologies}${note}\nотпечаток ${heading.fingerprint}\n`;
  }
  const sizes = `${counted(demands, 'demand')}, ${counted(technologies, 'technology')}`;
  return `${name}, ${heading.date.stated}: ${sizes}${note}\nfingerprint ${heading.fingerprint}\n`;
}

/**
 * Says how many records are left out because the reader may not see them; empty if none is.
 *
 * @param count - How many.
 * @param language - `zh`, `ru`, or English for any other.
 */
export function hiddenNote(count: number, language: string): string {
  if (count === 0) return '';
  if (language === 'zh') return `另有${count}条记录对该读者不可见，见 --viewer`;
  if (language === 'ru') return `не видны этому читателю: ${count}, см. --viewer`;
  return `${counted(count, 'more record')} hidden from this reader, see --viewer`;
}
