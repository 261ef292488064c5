import type { Demand } from '../../src/model/demand.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { Technology } from '../../src/model/technology.ts';
import { budgetFit } from '../../src/scoring/budget-fit.ts';
import { builtInPlugins } from '../../src/scoring/built-in.ts';
import { countryPreference } from '../../src/scoring/country-preference.ts';
import { definePipeline } from '../../src/scoring/define-pipeline.ts';
import { defineCountryPolicy } from '../../src/scoring/gates/country-policy.ts';
import { languageOverlap } from '../../src/scoring/language-overlap.ts';
import type { AnyScorer } from '../../src/scoring/scorer.ts';
import { sectorTaxonomy } from '../../src/scoring/sector-taxonomy.ts';
import { trlFit } from '../../src/scoring/trl-fit.ts';

/** Records and pipelines that make the built-in plugins say everything they can say. */

type Fields<Record> = Partial<Omit<Record, 'id'>>;

const sides: readonly Fields<Technology & Demand>[] = [
  {},
  { status: 'draft' },
  { acceptingInterest: false },
  { publishedAt: '2027-01-01' },
  { expiresAt: '2026-01-01' },
  { visibility: 'private' },
  { organization: 'org-a' },
  { organization: 'org-b' },
  { organization: 'org-c', excludedOrganizations: ['org-a', 'org-holding'] },
  { languages: ['ru', 'en'] },
  { languages: ['uz'] },
  { languages: ['zh-Hans'] },
  { languages: ['hu'] },
  { cooperation: ['licence'] },
  { cooperation: ['technical_cooperation', { value: 'licence', strength: 'avoid' }] },
  { cooperation: [{ value: 'licence', strength: 'never' }] },
  { cooperation: [{ value: 'licence', strength: 'avoid' }] },
  { cooperation: [{ value: 'joint_venture', strength: 'must' }] },
  { cooperation: ['training'] },
  { country: 'UZ', countryPreferences: [{ value: 'CN', strength: 'prefer' }] },
  { country: 'CN', countryPreferences: [{ value: 'sco', strength: 'prefer' }] },
  { country: 'KZ', countryPreferences: [{ value: 'RU', strength: 'prefer' }] },
  { country: 'MN', countryPreferences: [{ value: 'RU', strength: 'prefer', weight: 0.4 }] },
  { country: 'RU', countryPreferences: [{ value: 'central-asia', strength: 'avoid' }] },
  { country: 'DE', countryPreferences: [{ value: 'asean', strength: 'never' }] },
  { country: 'VN', countryPreferences: [{ value: 'eu', strength: 'must' }] },
  { country: 'BY', countryPreferences: [{ value: 'unheard-of', strength: 'must' }] },
  { sectors: ['isic4:2720'] },
  { sectors: ['isic4:27'] },
  { sectors: ['isic4:2731'] },
  { sectors: ['isic4:2410'] },
  { sectors: ['isic4:0111'] },
  { sectors: ['gbt4754:C3841'] },
  { sectors: ['nace2:27.20'] },
  { sectors: ['sector10:MAT'] },
  { sectors: ['sector10:EQP'] },
  { sectors: ['cn-strategic:1.1'] },
  { sectors: ['cn-strategic:1.2'] },
  { technologyCodes: ['ipc:H01M 10/05'] },
  { technologyCodes: ['ipc:H01M 10/44'] },
  { technologyCodes: ['ipc:H01M 4/02'] },
  { technologyCodes: ['ipc:H02J 7/00'] },
  { technologyCodes: ['ipc:A61K 8/00'] },
  { technologyCodes: ['ipc:A61K 31/00'] },
  { technologyCodes: ['ipc:H01L 31/00'] },
  { technologyCodes: ['ipc:C07C 29/86'] },
  { technologyCodes: ['ipc:C07D 213/00'] },
  { technologyCodes: ['wipo35:1'] },
  { technologyCodes: ['wipo35:2'] },
  { technologyCodes: ['wipo35:14'] },
  { vectors: { text: [1, 0] } },
  { vectors: { text: [0, 1] } },
  { vectors: { text: [1, 0, 0] } },
];

const technologyOnly: readonly Fields<Technology>[] = [
  { trl: 2 },
  { trl: 6 },
  { trl: 9 },
  { trl: 3, trlTarget: { trl: 7, by: '2027-01-01' } },
  { trl: 3, trlTarget: { trl: 7, by: '2029-01-01' } },
  { trl: 3, trlTarget: { trl: 7 } },
  { price: { min: 100_000, max: 300_000, currency: 'EUR' } },
  { price: { min: 100_000, currency: 'EUR' } },
  { price: { min: 4_000_000, max: 5_000_000, currency: 'CNY' } },
  { country: 'UZ', territories: { include: ['UZ', 'eaeu'] } },
  { country: 'UZ', territories: { exclude: ['eu', 'VN'] } },
];

const demandOnly: readonly Fields<Demand>[] = [
  { trl: 6, deadlines: { needBy: '2028-01-01' } },
  { trl: { min: 5, max: 7, ideal: 6 } },
  { trl: { max: 4 } },
  { deadlines: { answerBy: '2026-02-01' } },
  { budget: { max: 400_000, currency: 'EUR' } },
  { budget: { max: 200_000, currency: 'EUR' } },
  { budget: { min: 10_000, max: 50_000, currency: 'EUR' } },
];

const titles = [
  'Birch bark extraction',
  'Birch barks extracted',
  '白桦树皮提取聚戊烯醇技术',
  'Извлечение полипренолов',
];

function records(side: string, fields: readonly object[]): readonly object[] {
  return fields.map((given, i) => ({
    id: `${side}-${String(i).padStart(2, '0')}`,
    title: titles[i % titles.length],
    keywords: i % 2 === 0 ? ['birch', 'bark'] : ['birhc', 'larch'],
    ...given,
  }));
}

/** Technologies in every state that a built-in plugin looks at. */
export const technologies = records('technology', [...sides, ...technologyOnly]) as Technology[];

/** Demands in every state that a built-in plugin looks at. */
export const demands = records('demand', [...sides, ...demandOnly]) as Demand[];

/** Organizations, two of them under one holding. */
export const organizations: readonly Organization[] = [
  { id: 'org-a', name: 'Sample institute A', parent: 'org-holding' },
  { id: 'org-b', name: 'Sample institute B', parent: 'org-holding' },
  { id: 'org-c', name: 'Sample institute C' },
  { id: 'org-holding', name: 'Sample holding' },
];

const options = new Map<AnyScorer, object>([
  [budgetFit, { rates: { base: 'EUR', perBase: { CNY: 8 } } }],
  [languageOverlap, { bridge: ['ru', 'zh'] }],
  [countryPreference, { fallback: 'proximity', corridorBoost: 0.2 }],
]);

const scorers = builtInPlugins.filter((plugin) => plugin.kind === 'scorer');

/** Every built-in plugin, with the options that let it say the most. */
/** A policy that rules on every exchange whose countries are known. */
const policy = defineCountryPolicy({
  id: 'test/policy',
  version: '1.0.0',
  rule: ({ demand, technology }) => {
    if (demand.country === undefined || technology.country === undefined) {
      return { ruling: 'allow' };
    }
    return demand.country === technology.country
      ? { ruling: 'deny', reason: 'R1' }
      : { ruling: 'review', reason: 'R2' };
  },
});

export const tellingPipeline = definePipeline({
  gates: [...builtInPlugins.filter((plugin) => plugin.kind === 'gate'), policy],
  scorers: [
    ...scorers.map((use) => ({
      use,
      weight: 1,
      ...(options.has(use) ? { options: options.get(use) as object } : {}),
    })),
    { use: countryPreference, as: 'country-plain', weight: 1, options: { domestic: 0.5 } },
    { use: trlFit, as: 'trl-required', weight: 1, missing: 'require' as const },
    {
      use: sectorTaxonomy,
      as: 'sector-lin',
      weight: 1,
      options: { measure: 'lin' },
      missing: 'zero' as const,
    },
  ],
});
