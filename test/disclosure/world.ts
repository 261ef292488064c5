import type { Demand, Organization, Technology } from '../../src/index.ts';

/** Stands in every text, id and number of a record that must not be seen. */
export const canary = 'zqcanary';

const secrets = (n: number) => `${canary}${n}`;

/** A record that says something in every field that can hold a secret. */
export function secretTechnology(n: number, more: Partial<Technology>): Technology {
  const word = secrets(n);
  return {
    id: `${word}-technology`,
    ref: word,
    organization: `${word}-org`,
    hub: `${word}-hub`,
    title: { en: `Solar pump ${word}`, ru: `Насос ${word}` },
    summary: `Water pump driven by the sun ${word}`,
    description: `A pump for orchards, ${word}`,
    keywords: ['pump', word],
    problemSolved: `irrigation without grid ${word}`,
    advantages: [word],
    applications: [`orchards ${word}`],
    sectors: ['isic4:2813', `own:${word}`],
    technologyCodes: ['ipc:F04D 13/06'],
    country: 'UZ',
    place: { country: 'UZ', region: word, city: word },
    countryPreferences: [{ value: 'sco', strength: 'prefer' }],
    languages: ['ru', 'uz'],
    trl: 7,
    price: { max: 91_357, currency: 'USD' },
    cooperation: ['licence'],
    ipr: [{ type: 'patent', status: 'granted', number: word }],
    certifications: [{ scheme: word, number: word }],
    partnerSought: { expertise: word },
    provenance: [{ system: word, externalId: word, url: `https://example.org/${word}` }],
    ext: { note: word },
    ...more,
  };
}

/** Likewise for a demand. */
export function secretDemand(n: number, more: Partial<Demand>): Demand {
  const word = secrets(n);
  return {
    id: `${word}-demand`,
    ref: word,
    organization: `${word}-org`,
    hub: `${word}-hub`,
    title: { en: `Pump for orchards ${word}`, zh: `水泵${word}` },
    summary: `A water pump driven by the sun ${word}`,
    problem: word,
    currentState: word,
    constraints: [word],
    keywords: ['irrigation', word],
    sectors: ['isic4:2813', `own:${word}`],
    country: 'KZ',
    place: { city: word },
    languages: ['ru', 'kk'],
    trl: { min: 6 },
    budget: { max: 73_519, currency: 'USD' },
    cooperation: ['licence'],
    supplierConditions: { certifications: [word] },
    provenance: [{ system: word }],
    ext: { note: word },
    ...more,
  };
}

/** The owner of the secret record with this number. */
export function secretOrganization(n: number): Organization {
  const word = secrets(n);
  return {
    id: `${word}-org`,
    name: { en: `${word} Works`, ru: `Завод ${word}` },
    type: 'company',
    size: 'small',
    country: n % 2 === 0 ? 'KZ' : 'UZ',
    place: { city: word },
    identifiers: [{ scheme: 'lei', value: word }],
    ext: { note: word },
  };
}

/** Records that everybody may see. */
export const openTechnologies: readonly Technology[] = [
  {
    id: 'pump',
    organization: 'org-open',
    title: 'Solar water pump for orchards',
    sectors: ['isic4:2813'],
    country: 'CN',
    trl: 8,
    cooperation: ['licence'],
  },
  { id: 'press', title: 'Oil press', sectors: ['isic4:2825'], country: 'CN', trl: 9 },
  { id: 'drip', title: 'Drip irrigation hose', sectors: ['isic4:2220'], country: 'TJ' },
];

/** Records that everybody may see. */
export const openDemands: readonly Demand[] = [
  {
    id: 'orchard',
    organization: 'org-open-2',
    title: 'Water pump for orchards, driven by the sun',
    sectors: ['isic4:2813'],
    country: 'KZ',
    trl: { min: 6 },
    cooperation: ['licence'],
    budget: { max: 100_000, currency: 'USD' },
  },
  { id: 'oil', title: 'Press for oil seeds', country: 'KG' },
];

/** A world with every level of visibility and anonymity, beside what everybody may see. */
export const secretWorld = {
  technologies: [
    ...openTechnologies,
    secretTechnology(1, { anonymity: 'masked' }),
    secretTechnology(3, { anonymity: 'region' }),
    secretTechnology(5, { anonymity: 'band' }),
    secretTechnology(7, { visibility: 'private' }),
    secretTechnology(9, { visibility: 'hub' }),
    secretTechnology(11, { visibility: 'invited', anonymity: 'masked' }),
    secretTechnology(13, { anonymity: 'masked', trl: 3, cooperation: ['training'] }),
    secretTechnology(15, { anonymity: 'masked', status: 'paused' }),
  ],
  demands: [
    ...openDemands,
    secretDemand(2, { anonymity: 'masked' }),
    secretDemand(4, { visibility: 'private' }),
    secretDemand(6, { visibility: 'network', anonymity: 'region' }),
  ],
  organizations: [1, 2, 3, 4, 5, 6, 7, 9, 11, 13, 15].map(secretOrganization),
};
