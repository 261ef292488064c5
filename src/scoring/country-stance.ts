import type { CountryKnowledge } from '../knowledge/countries/country-knowledge.ts';
import type { CountryPreference } from '../model/preference.ts';
import {
  type CountryUtilityOf,
  type CountryUtilityOptions,
  countryUtility,
} from './country-utility.ts';
import { type HostGeography, hostKnowledge } from './host-geography.ts';
import { emptyMemory } from './memory.ts';
import type { ReadContext } from './scorer.ts';

/** What one side says about countries. */
export interface CountryStance {
  /** The record's own country; `undefined` if nobody says. */
  readonly country: string | undefined;
  /** Its number in the run; it has another one in other runs. */
  readonly countryNumber: number;
  /** Its wishes about the other side's country. */
  readonly stated: StatedWishes;
  /** Their number in the run; when they are forgotten, others get it. */
  readonly statedNumber: number;
}

/** Wishes; mostly one object for all records of a run that have equal ones. */
export interface StatedWishes {
  /** The wishes. */
  readonly wishes: readonly CountryPreference[];
  /** Names them. */
  readonly key: string;
}

/** What the records of one run share. */
export interface CountryRun {
  /** The date of the run. */
  readonly asOf: string;
  /** Groups, regions and corridors. */
  readonly knowledge: CountryKnowledge;
  /** How welcome countries are to a side with these wishes. */
  readonly ready: (stated: StatedWishes) => CountryUtilityOf;
  /** What a record with this country and these wishes says. */
  readonly stanceOf: (
    country: string | undefined,
    wishes: readonly CountryPreference[],
  ) => CountryStance;
}

/** So many lists of wishes are remembered; then all are forgotten, so that they stay few. */
const MOST_REMEMBERED = 2048;

type NumberedWishes = Pick<CountryStance, 'stated' | 'statedNumber'>;

type Options = HostGeography & CountryUtilityOptions;

/** The last run with each set of options. */
const runs = new WeakMap<Options, CountryRun>();

/** The run that a scorer reads records and opens demands in. */
export function countryRun({
  options,
  asOf,
}: Pick<ReadContext<Options>, 'options' | 'asOf'>): CountryRun {
  const last = runs.get(options);
  if (last?.asOf === asOf) return last;
  const knowledge = hostKnowledge(options);
  const utilityOf = countryUtility({ knowledge, asOf, options });
  const utilities = emptyMemory<string, CountryUtilityOf>(MOST_REMEMBERED);
  const lists = emptyMemory<string, NumberedWishes>(MOST_REMEMBERED);
  const countryNumbers = new Map<string | undefined, number>();
  let listed = 0;
  const listOf = (wishes: readonly CountryPreference[]): NumberedWishes => {
    const key = wishes.map(wishKey).join();
    return (
      lists.get(key) ??
      lists.set(key, { stated: { wishes, key }, statedNumber: listed++ % MOST_REMEMBERED })
    );
  };
  const run: CountryRun = {
    asOf,
    knowledge,
    ready: ({ wishes, key }) => utilities.get(key) ?? utilities.set(key, utilityOf(wishes)),
    stanceOf: (country, wishes) => {
      const { stated, statedNumber } = listOf(wishes);
      const known = countryNumbers.get(country);
      const countryNumber = known ?? countryNumbers.size;
      if (known === undefined) countryNumbers.set(country, countryNumber);
      return { country, countryNumber, stated, statedNumber };
    },
  };
  runs.set(options, run);
  return run;
}

/** References and strengths have neither spaces nor commas. `join` gives a text in one piece, where a template keeps its parts. */
function wishKey({ value, strength, weight, rank }: CountryPreference): string {
  return [value, strength, weight, rank].join(' ');
}
