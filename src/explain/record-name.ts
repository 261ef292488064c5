import type { Engine } from '../engine/engine.ts';
import { labelOf } from '../formats/record-label.ts';
import type { Side } from '../model/evidence.ts';
import { primaryLanguage } from '../scoring/primary-language.ts';
import { anonymousName } from './anonymous-name.ts';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';

/** Where records and their owners are looked up: an engine, or a view of one. */
export type NameSource = Pick<Engine, 'demand' | 'organization' | 'technology'>;

/**
 * What to call a record in a list: its title in one language, or what may be known of an anonymous one.
 *
 * @param source - Where it is looked up.
 * @param record - Which record.
 * @param language - The language to choose where there are several.
 * @param catalogue - Names what may be known of an anonymous record, in English if it does not have the language.
 * @returns The name; empty for an unknown record.
 */
export function recordName(
  source: NameSource,
  { side, id }: { readonly side: Side; readonly id: string },
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const record = source[side](id);
  const label = labelOf(record, language);
  if (label !== '' || (record?.anonymity ?? 'named') === 'named') return label;
  const organization = source.organization(id);
  const isSpoken = [language, primaryLanguage(language)].some((tag) =>
    catalogue.languages.includes(tag),
  );
  return anonymousName({ side, record, organization }, isSpoken ? language : 'en', catalogue);
}
