import type { CatalogueLanguage } from './catalogue.ts';
import type { Fact } from './say.ts';

/** Relations that hold only on the broadest level. */
const broad: ReadonlySet<string> = new Set([
  'sector.same-section',
  'sector.same-technology-sector',
]);

/** Terms that are less alike may have nothing to do with each other: `fire` and `fibre`, конном and `cotton`. */
const LEAST_RELATED = 0.8;

/**
 * A fact as it may be told: no more than it holds. Codes of different classifications whose correspondence is a rough
 * one are related by that mapping; the level on which the mapped codes meet is not claimed for the codes themselves. Two
 * codes that stand for one are not told as compared with each other. Terms that are not very similar are only said to
 * look or sound alike. Sectors without a relation, beside others that have one, are told as the rest. Any other fact is
 * returned as it is.
 *
 * @param fact - What is to be told.
 * @param beside - All that the same entry of the pipeline saw.
 */
export function toldFact<Told extends Fact>(fact: Told, beside: readonly Fact[] = []): Told {
  if (fact.code === 'fuzzy-text.similar') return likeTerms(fact);
  if (fact.code === UNRELATED && beside.some(isRelation)) {
    return { ...fact, code: 'sector.rest-unrelated' };
  }
  return fact.code.startsWith('sector.') ? sectorFact(fact) : fact;
}

const UNRELATED = 'sector.unrelated';

function isRelation({ code }: Fact): boolean {
  return code.startsWith('sector.') && code !== UNRELATED;
}

function likeTerms<Told extends Fact>(fact: Told): Told {
  const isRelated = Number(fact.params?.['similarity'] ?? 1) >= LEAST_RELATED;
  return isRelated ? fact : { ...fact, code: 'fuzzy-text.alike' };
}

function sectorFact<Told extends Fact>(fact: Told): Told {
  const { demandNode, technologyNode, ...others } = fact.params ?? {};
  if (demandNode === undefined) return fact;
  if (Number(others['confidence'] ?? 1) < 1 && others['common'] !== undefined) {
    const code = broad.has(fact.code) ? 'sector.mapped-broad' : 'sector.mapped';
    return { ...fact, code, params: others };
  }
  return demandNode === technologyNode ? { ...fact, params: others } : fact;
}

/** A wish with less weight than this makes a country less welcome than no wish would. */
const LEAST_WISH = 0.5;

/** A fact that speaks for a match, told as a reservation: it is there, but it is little. */
export function weakFact<Told extends Fact>(fact: Told, language: CatalogueLanguage): Told {
  return isWeakFact(fact, language) ? { ...fact, code: weakCode(fact) } : fact;
}

/** Whether a fact that speaks for a match can be told as a reservation. */
export function isWeakFact(fact: Fact, language: CatalogueLanguage): boolean {
  if (fact.code === 'country.preferred' && Number(fact.params?.['value']) >= LEAST_WISH)
    return false;
  return language.template(weakCode(fact), 'full') !== undefined;
}

function weakCode({ code }: Fact): string {
  return `${code}-weak`;
}
