import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Demand } from '../src/model/demand.ts';
import type { Organization } from '../src/model/organization.ts';
import type { Technology } from '../src/model/technology.ts';
import { seeded } from './corpus.ts';

const SAMPLES = fileURLToPath(new URL('../examples/data/', import.meta.url));
const OFFERS_EACH = 8;
const TITLE_WORDS = 8;

function readSamples<Item>(kind: string): readonly Item[] {
  return readFileSync(`${SAMPLES}${kind}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** Copies the fields that a record has. */
function some<Item, Key extends keyof Item>(from: Item, keys: readonly Key[]): Partial<Item> {
  const copy: Partial<Item> = {};
  for (const key of keys) if (from[key] !== undefined) copy[key] = from[key];
  return copy;
}

function textFields(text: string) {
  const title = text.split(' ', TITLE_WORDS).join(' ');
  return { title: { en: title }, description: { en: text } };
}

/** Gives texts everything else that a record has. */
export interface RecordMaker {
  /** The organizations, one for every eight technologies. */
  readonly organizations: readonly Organization[];
  readonly technology: (text: string, number: number) => Technology;
  readonly demand: (text: string, number: number) => Demand;
}

/**
 * Makes records of texts. Each group of structured fields (codes; maturity; cooperation; money; wishes
 * about countries; languages; dates and status) is drawn from a sample record of its own, so that the
 * fields are as often there and as varied as in the sample catalogue; three records in ten have the codes
 * of two. The country comes from the organization.
 */
export function createRecordMaker(technologies: number, seed = 11): RecordMaker {
  const random = seeded(seed);
  const pick = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(random() * list.length)] as Item;
  const offers = readSamples<Technology>('technologies');
  const requests = readSamples<Demand>('demands');
  const sampleOrganizations = readSamples<Organization>('organizations');
  const organizations = Array.from(
    { length: Math.ceil(technologies / OFFERS_EACH) },
    (_, number): Organization => ({
      ...some(pick(sampleOrganizations), [
        'type',
        'size',
        'country',
        'place',
        'languages',
        'countryPreferences',
      ]),
      id: `organization-${number}`,
      name: { en: `Organization ${number}` },
    }),
  );
  const codes = <Item extends Technology | Demand>(list: readonly Item[]) => {
    const { sectors, technologyCodes } = pick(list);
    const more = random() < 0.3 ? (pick(list).sectors ?? []) : [];
    const all = [...new Set([...(sectors ?? []), ...more])];
    return {
      ...(all.length > 0 ? { sectors: all } : {}),
      ...(technologyCodes ? { technologyCodes } : {}),
    };
  };
  const owner = () => {
    const { id, country } = pick(organizations);
    return { organization: id, ...(country === undefined ? {} : { country }) };
  };
  return {
    organizations,
    technology: (text, number) =>
      ({
        id: `technology-${number}`,
        kind: 'technology_offer',
        ...textFields(text),
        ...owner(),
        ...codes(offers),
        ...some(pick(offers), ['trl', 'stage', 'trlTarget']),
        ...some(pick(offers), ['cooperation', 'exclusivity']),
        ...some(pick(offers), ['price']),
        ...some(pick(offers), ['countryPreferences', 'territories']),
        ...some(pick(offers), ['languages']),
        ...some(pick(offers), ['publishedAt', 'expiresAt', 'status']),
      }) as Technology,
    demand: (text, number) =>
      ({
        id: `demand-${number}`,
        kind: 'technology_request',
        ...textFields(text),
        ...owner(),
        ...codes(requests),
        ...some(pick(requests), ['trl']),
        ...some(pick(requests), ['cooperation']),
        ...some(pick(requests), ['budget']),
        ...some(pick(requests), ['countryPreferences']),
        ...some(pick(requests), ['languages']),
      }) as Demand,
  };
}
