import { describe, expect, test } from 'vitest';
import type { Demand } from '../../src/model/demand.ts';
import type { Technology } from '../../src/model/technology.ts';
import { builtInPlugins } from '../../src/scoring/built-in.ts';
import type { Plugin } from '../../src/scoring/pipeline.ts';
import { vectorMetrics } from '../../src/scoring/vector-metric.ts';
import { vectorSimilarity } from '../../src/scoring/vector-similarity.ts';
import { checkGate, checkScorer, type Samples } from '../../src/testing/index.ts';
import { demands, organizations, technologies } from './sample-records.ts';

/** Records in which every rule has something to say, beside the sample catalogue. */
const pointed: { technologies: readonly Technology[]; demands: readonly Demand[] } = {
  technologies: [
    {
      id: 'p1',
      title: 'Pump',
      organization: 'a',
      status: 'published',
      visibility: 'hub',
      trl: 5,
      trlTarget: { trl: 8, by: '2026-06-01' },
      cooperation: ['licence', { value: 'training', strength: 'avoid', weight: 0.5 }],
      price: { min: 100, max: 200, currency: 'CNY', basis: 'firm' },
      languages: ['zh-Hans', 'en'],
      country: 'CN',
      countryPreferences: [{ value: 'US', strength: 'never' }],
      vectors: { text: [1, 0, 2] },
    },
    {
      id: 'p2',
      title: 'Насос',
      status: 'draft',
      acceptingInterest: false,
      trl: 9,
      cooperation: [{ value: 'joint_venture', strength: 'must' }],
      price: { min: 50, currency: 'EUR', basis: 'floor' },
      languages: ['ru'],
      country: 'RU',
      excludedOrganizations: ['b'],
      territories: { include: ['UZ', 'KZ'] },
      vectors: { text: [0, 3, -1] },
    },
    {
      id: 'p3',
      title: 'Valve',
      organization: 'b',
      expiresAt: '2026-10-01',
      trlTarget: { trl: 7 },
      cooperation: [{ value: 'licence', strength: 'never' }],
      price: { max: 80, currency: 'USD' },
      vectors: { text: [1, 1] },
    },
  ],
  demands: [
    {
      id: 'q1',
      title: 'Pump wanted',
      organization: 'a',
      trl: { min: 7, max: 9, ideal: 8 },
      deadlines: { needBy: '2026-12-31', answerBy: '2027-01-01' },
      cooperation: [{ value: 'licence', strength: 'must' }, 'technical_service'],
      budget: { max: 150, currency: 'CNY' },
      languages: ['en', 'ru'],
      country: 'US',
      countryPreferences: [{ value: 'CN', strength: 'must' }],
      vectors: { text: [2, 0, 1] },
    },
    {
      id: 'q2',
      title: 'Насос нужен',
      organization: 'c',
      visibility: 'private',
      trl: 6,
      cooperation: [{ value: 'joint_venture', strength: 'never' }],
      budget: { min: 60, currency: 'EUR', basis: 'firm' },
      languages: ['uz-Latn'],
      country: 'UZ',
      excludedOrganizations: ['a'],
      vectors: { text: [0, 1, 1] },
    },
  ],
};

const samples: Samples = {
  technologies: [...pointed.technologies, ...technologies],
  demands: [...pointed.demands, ...demands],
  organizations: [
    ...organizations,
    { id: 'a', name: 'Sample works A', parent: 'holding', languages: ['en'] },
    { id: 'b', name: 'Sample works B', controlledBy: [{ organization: 'holding', share: 60 }] },
    { id: 'c', name: 'Sample works C', parent: 'a' },
    { id: 'holding', name: 'Sample holding', parent: 'a' },
  ],
  asOf: '2026-11-01',
};

/** Options that lead into other branches than the defaults do. */
const otherOptions: Readonly<Record<string, readonly NonNullable<Samples['options']>[]>> = {
  'silkmatch/trl-fit': [{ belowStep: 0.3, aboveStep: 0, idealStep: 0.2, targetCredit: 1 }],
  'silkmatch/cooperation-fit': [{ closeness: [{ modes: ['licence', 'training'], value: 0.9 }] }],
  'silkmatch/budget-fit': [{ rates: { base: 'EUR', perBase: { CNY: 8.2, USD: 1.1 } } }],
  'silkmatch/language-overlap': [{ bridge: ['zh-Hans', 'ru', 'uz'], bridged: 0.4 }],
  'silkmatch/tfidf': [
    { k1: 0, b: 1, technologyWeights: { title: 0 }, analyzer: { stem: false } },
    { k1: 10, b: 1, repetition: 0, halfway: 1 },
  ],
  'silkmatch/sector-taxonomy': ['lin', 'resnik', 'wu-palmer', 'simgic'].map((measure) => ({
    measure,
  })),
  'silkmatch/country-rules': [{ groups: [{ id: 'pilot', members: [{ country: 'UZ' }] }] }],
  'silkmatch/country-preference': [
    { side: 'demand' },
    { side: 'technology', fallback: 'proximity', corridorBoost: 0.2 },
    { combine: 'minimum', groups: [{ id: 'pilot', members: [{ country: 'UZ' }] }] },
  ],
  'silkmatch/availability': [{ open: ['published', 'draft'] }],
  'silkmatch/same-organization': [{ controlShare: 75 }],
  'silkmatch/visibility': [{ viewer: 'public' }],
};

type Variant = readonly [string, Plugin, Samples['options']];

const variants: readonly Variant[] = [
  ...builtInPlugins.map((plugin): Variant => [plugin.id, plugin, undefined]),
  ...vectorMetrics.map(
    (metric): Variant => [`${vectorSimilarity.id} by ${metric}`, vectorSimilarity, { metric }],
  ),
  ...builtInPlugins.flatMap((plugin) =>
    (otherOptions[plugin.id] ?? []).map(
      (options): Variant => [`${plugin.id} with ${JSON.stringify(options)}`, plugin, options],
    ),
  ),
];

describe.each(variants)('%s', (_, plugin, options) => {
  const all = options ? { ...samples, options } : samples;
  const checks = plugin.kind === 'gate' ? checkGate(plugin, all) : checkScorer(plugin, all);
  test.each(checks)('$name', ({ passed, detail }) => {
    expect(detail).toBe('');
    expect(passed).toBe(true);
  });
});
