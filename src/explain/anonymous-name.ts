import type { Demand } from '../model/demand.ts';
import type { Side } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { Technology } from '../model/technology.ts';
import { builtInCatalogue, type Catalogue } from './catalogue.ts';

/** What {@link anonymousName} is made of. */
export interface AnonymousRecord {
  /** Which side it is on. */
  readonly side: Side;
  /** What a view shows of the record. */
  readonly record: Technology | Demand | undefined;
  /** What a view shows of its owner. */
  readonly organization: Organization | undefined;
}

/**
 * What to call an anonymous record: what may be known of its owner.
 *
 * @param anonymous - See {@link AnonymousRecord}.
 * @param language - BCP-47 tag of a language of the catalogue.
 * @param catalogue - See {@link createCatalogue}; the built-in one if absent.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language.
 * @example
 * ```ts
 * const organization = { id: 'a', name: 'a', type: 'company', size: 'small' } as const;
 * const record = { id: 'a', anonymity: 'masked', country: 'UZ' } as const;
 * anonymousName({ side: 'demand', record, organization }, 'en');
 * // => 'Anonymous request (Uzbekistan, company, 10 to 49 people)'
 * ```
 */
export function anonymousName(
  { side, record, organization }: AnonymousRecord,
  language: string,
  catalogue: Catalogue = builtInCatalogue(),
): string {
  const { name, language: tag } = catalogue.speak(language);
  const place = record?.country ?? record?.place?.region;
  const known = [
    place === undefined ? undefined : name('country', place).replace(/^the /, ''),
    organization?.type && name('organizationType', organization.type),
    organization?.size && name('organizationSize', organization.size),
  ].filter((part) => part !== undefined);
  const title = name('anonymous', side);
  if (known.length === 0) return title;
  return tag === 'zh' ? `${title}（${known.join('，')}）` : `${title} (${known.join(', ')})`;
}
