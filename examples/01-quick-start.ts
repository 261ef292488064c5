// A ranking in five lines, and why the first is first. Run: npx tsx examples/01-quick-start.ts
import { createEngine, type Demand, type Technology } from 'silkmatch';

const technologies: Technology[] = [
  {
    id: 'dryer',
    title: {
      en: 'Solar dryer for apricots and grapes',
      ru: 'Солнечная сушилка для абрикосов и винограда',
    },
    summary: 'Indirect solar dryer, 200 kg a day, no grid power; works from −5 °C.',
    sectors: ['isic4:1030'],
    country: 'TJ',
    trl: 8,
    cooperation: ['licence', 'manufacturing'],
  },
  {
    id: 'cold-store',
    title: 'Cold store with ice battery',
    summary: 'Keeps fruit at 2 °C through a night without power.',
    sectors: ['isic4:2819'],
    country: 'CN',
    trl: 9,
  },
  { id: 'horse', title: 'Breeding programme for steppe horses', country: 'KZ' },
];

const demand: Demand = {
  id: 'fruit',
  kind: 'technology_request',
  title: 'Drying of fruit without grid power',
  country: 'UZ',
  sectors: ['isic4:10'],
  trl: { min: 6 },
  countryPreferences: [{ value: 'sco', strength: 'prefer' }],
};

const engine = createEngine({ technologies, asOf: '2026-11-01' });
const { matches } = engine.match(demand, { top: 3 });
for (const { technology, score, band } of matches) console.log(score.toFixed(3), band, technology);

const [best] = matches;
console.log(`\nWhy ${best?.technology}: it starts at ${best?.baseline.score}, then`);
for (const { name, value, contribution } of best?.components ?? []) {
  if (value !== undefined) console.log(contribution.toFixed(6).padStart(10), name);
}
