import type { Fact } from './say.ts';

/** Relations that hold only on the broadest level. */
const broad: ReadonlySet<string> = new Set([
  'sector.same-section',
  'sector.same-technology-sector',
]);

/**
 * A fact about two codes, as it may be told. Codes of different classifications whose correspondence is a rough one
 * are related by that mapping; the level on which the mapped codes meet is not claimed for the codes themselves. Two
 * codes that stand for one are not told as compared with each other. Any other fact is returned as it is.
 */
export function sectorFact<Told extends Fact>(fact: Told): Told {
  const { demandNode, technologyNode, ...others } = fact.params ?? {};
  if (!fact.code.startsWith('sector.') || demandNode === undefined) return fact;
  if (Number(others['confidence'] ?? 1) < 1 && others['common'] !== undefined) {
    const code = broad.has(fact.code) ? 'sector.mapped-broad' : 'sector.mapped';
    return { ...fact, code, params: others };
  }
  return demandNode === technologyNode ? { ...fact, params: others } : fact;
}
