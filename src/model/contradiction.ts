import { type CooperationWish, cooperationPreferences } from './cooperation-mode.ts';
import type { Demand } from './demand.ts';
import { compareIsoDates } from './iso-date.ts';
import type { MoneyRange } from './money.ts';
import type { Organization } from './organization.ts';
import type { Path } from './path.ts';
import type { Preference, Strength } from './preference.ts';
import type { Finding, Problem } from './problem.ts';
import { showValue } from './show-value.ts';
import type { Technology } from './technology.ts';
import { trlRangeOf } from './trl.ts';

/**
 * Finds what contradicts itself in a technology.
 *
 * @param technology - Those of its fields that follow the schema.
 * @returns What was found; errors for what cannot be read in any sense, warnings for what is odd.
 */
export function technologyContradictions(technology: Partial<Technology>): Finding[] {
  const { trl, trlTarget, price, territories } = technology;
  const findings = sharedContradictions(technology);
  findings.push(...amountsCrossed('price', price));
  if (trl !== undefined && trlTarget !== undefined && trlTarget.trl < trl)
    findings.push(warning(['trlTarget', 'trl'], 'trl-target-below-trl', trlTarget.trl));
  const included = new Set(territories?.include);
  for (const [index, ref] of (territories?.exclude ?? []).entries())
    if (included.has(ref))
      findings.push(warning(['territories', 'exclude', index], 'included-and-excluded', ref));
  return findings;
}

/**
 * Finds what contradicts itself in a demand.
 *
 * @param demand - Those of its fields that follow the schema.
 * @returns What was found; errors for what cannot be read in any sense, warnings for what is odd.
 */
export function demandContradictions(demand: Partial<Demand>): Finding[] {
  const { min, max, ideal } = trlRangeOf(demand.trl) ?? {};
  const findings = sharedContradictions(demand);
  findings.push(...amountsCrossed('budget', demand.budget));
  if (min !== undefined && max !== undefined && min > max)
    findings.push(error(['trl'], 'min-above-max', demand.trl));
  else if (ideal !== undefined && (ideal < (min ?? 1) || ideal > (max ?? 9)))
    findings.push(warning(['trl', 'ideal'], 'ideal-out-of-range', ideal));
  return findings;
}

/**
 * Finds what contradicts itself in an organization or a hub.
 *
 * @param organization - Those of its fields that follow the schema.
 * @returns What was found.
 */
export function organizationContradictions(organization: Partial<Organization>): Finding[] {
  const findings = placeContradictions(organization);
  findings.push(...opposedWishes('countryPreferences', organization.countryPreferences));
  return findings;
}

type Shared = Partial<Pick<Technology & Demand, SharedField>>;
type SharedField =
  | 'country'
  | 'place'
  | 'publishedAt'
  | 'expiresAt'
  | 'countryPreferences'
  | 'cooperation';

function sharedContradictions(record: Shared): Finding[] {
  const { publishedAt, expiresAt, cooperation } = record;
  const findings = placeContradictions(record);
  if (publishedAt !== undefined && expiresAt !== undefined)
    if (compareIsoDates(expiresAt, publishedAt) < 0)
      findings.push(error(['expiresAt'], 'expires-before-published', expiresAt));
  findings.push(...opposedWishes('countryPreferences', record.countryPreferences));
  if (hasStrengths(cooperation))
    findings.push(...opposedWishes('cooperation', cooperationPreferences(cooperation)));
  return findings;
}

function hasStrengths(wishes: readonly CooperationWish[] | undefined): boolean {
  return wishes?.some((wish) => typeof wish !== 'string') ?? false;
}

function placeContradictions({ country, place }: Pick<Shared, 'country' | 'place'>): Finding[] {
  const other = place?.country;
  const isOdd = country !== undefined && other !== undefined && country !== other;
  return isOdd ? [warning(['place', 'country'], 'another-country', other)] : [];
}

function amountsCrossed(field: string, range: MoneyRange | undefined): Finding[] {
  const { min, max } = range ?? {};
  const isCrossed = min !== undefined && max !== undefined && min > max;
  return isCrossed ? [error([field], 'min-above-max', range)] : [];
}

function isFor(strength: Strength): boolean {
  return strength === 'must' || strength === 'prefer';
}

/** Wishes for and against the same value: an error if they are `must` and `never`, which no pair can satisfy. */
function opposedWishes(
  field: string,
  wishes: readonly Preference<string>[] | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const earlier = new Map<string, Set<Strength>>();
  for (const [index, { value, strength }] of (wishes ?? []).entries()) {
    const before = earlier.get(value) ?? new Set();
    const binding = strength === 'must' ? 'never' : 'must';
    const isBinding = strength === 'must' || strength === 'never';
    if (isBinding && before.has(binding))
      findings.push(error([field, index], 'must-and-never', value));
    else if ([...before].some((one) => isFor(one) !== isFor(strength)))
      findings.push(warning([field, index], 'for-and-against', value));
    earlier.set(value, before.add(strength));
  }
  return findings;
}

const wordings = {
  'min-above-max': ['a min that is not above the max', 'Swap or correct the two.'],
  'trl-target-below-trl': [
    'a target at or above the present `trl`',
    'Correct the target, or leave it out if it is reached.',
  ],
  'ideal-out-of-range': ['an ideal level between min and max', 'Correct the ideal level.'],
  'included-and-excluded': ['a place that is not also included', 'Take it out of one list.'],
  'expires-before-published': ['a day on or after `publishedAt`', 'Correct one of the two dates.'],
  'another-country': ['the same country as in `country`', 'Correct one of the two.'],
  'must-and-never': ['either `must` or `never` for one value', 'Keep one of the two wishes.'],
  'for-and-against': ['wishes that point one way for one value', 'Keep one of the two wishes.'],
} as const;

function error(path: Path, code: keyof typeof wordings, found: unknown): Finding {
  return finding('error', path, code, found);
}

function warning(path: Path, code: keyof typeof wordings, found: unknown): Finding {
  return finding('warning', path, code, found);
}

function finding(
  severity: Problem['severity'],
  path: Path,
  code: keyof typeof wordings,
  found: unknown,
): Finding {
  const [expected, mend] = wordings[code];
  return { path, severity, code, found: showValue(found), expected, mend };
}
