import {
  builtInSectors,
  type SectorKnowledge,
  similarityOptions,
} from '../knowledge/sectors/sector-knowledge.ts';
import { type CodePair, pairing } from '../knowledge/sectors/set-similarity.ts';
import { simGic } from '../knowledge/sectors/sim-gic.ts';
import type { SectorInference, SectorTexts } from '../knowledge/sectors/suggest-sectors.ts';
import type { Demand } from '../model/demand.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Technology } from '../model/technology.ts';
import { defineScorer } from './define-scorer.ts';
import { demandLikeness } from './demand-likeness.ts';
import type { Explanation } from './explanation.ts';
import type { OpenScorer, Scorer } from './scorer.ts';
import { type SectorFeature, type SectorReader, sectorReader } from './sector-codes.ts';
import { checkedGuess } from './sector-guess.ts';
import { type SectorIndex, sectorIndex } from './sector-index.ts';
import { takeSectors } from './sector-sections.ts';
import {
  SECTOR_NEUTRAL,
  type SectorTaxonomyOptions,
  sectorTaxonomyOptionsSchema,
} from './sector-taxonomy-options.ts';
import type { FindCode } from './sector-terms.ts';

/** A scorer of sectors over one knowledge of them: the built-in one, or one with a host's classifications. */
export type SectorScorer = Scorer<
  SectorTaxonomyOptions,
  SectorFeature,
  SectorFeature,
  undefined,
  SectorIndex
>;

const codeFields = ['sectors', 'technologyCodes'] as const;

/** What a guess is made from. */
const textFields = ['title', 'summary', 'keywords'] as const;

/** More pairs than these say little that a person would read. */
const MOST_EVIDENCE = 3;

/**
 * How near the technology's sectors and technology fields are to the demand's, across classifications.
 *
 * Two codes are compared in their common tree, else through ISIC Rev.4 or WIPO's technology fields, by
 * Tversky's ratio model on information content; sets by a best-match average weighted towards the demand. See
 * `silkmatch/sectors` for measures and sources. Reads `sectors` and `technologyCodes`.
 *
 * Without evidence: a record without a readable code; inapplicable where no code of one side can be compared
 * with one of the other. Neutral value 0.15, about what pairs that nobody would bring together get in the
 * sample catalogue (median 0.14, mean 0.17).
 *
 * Evidence, for up to three codes of the demand with the code that answers each best: `sector.` and the
 * relation — `same-code`, `offer-more-specific`, `demand-more-specific`, `same-class`, `same-group`,
 * `same-division`, `same-section` (ISIC and its like), `same-subclass`, `same-patent-class` (IPC), `same-field`,
 * `same-technology-sector` (WIPO), `same-branch` (other trees), `related`, `unrelated`. Params: `demand`,
 * `technology` (codes), `value`, `common` (the deepest node over both), where mapped `demandNode`,
 * `technologyNode` and `confidence`, and `inferred` where a program guessed one of the codes.
 *
 * @example
 * ```ts
 * definePipeline({ scorers: [{ use: sectorTaxonomy, weight: 1, options: { measure: 'lin' } }] });
 * ```
 */
export const sectorTaxonomy: SectorScorer = sectorTaxonomyOf('silkmatch/sector-taxonomy', () =>
  builtInSectors(),
);

/**
 * {@link sectorTaxonomy} with a host's own classifications, and with guesses for records without codes.
 *
 * A guess stands in only where a record has no readable code. Its likeness to other codes is multiplied by
 * `inferredConfidence`, as that of any inferred code, and then drawn towards the neutral value as far as its confidence
 * falls short of 1 (not under `simgic`, which compares sets as wholes); the evidence says `inferred`.
 *
 * @param id - Identifier of the scorer, `author/name`: other knowledge is another plugin.
 * @param knowledge - Gives the classifications; asked once, when the first record is read.
 * @param infer - Guesses the codes of a record without any, such as `guessSectors` of `silkmatch/sectors`. Pure. What is no
 * list of codes with a confidence from 0 to 1 is an error with code `plugin-failed` when the record is read.
 * @returns The scorer.
 * @throws A {@link SilkmatchError} with code `invalid-plugin` if the identifier is malformed.
 * @example
 * ```ts
 * const ours = sectorTaxonomyOf('our-hub/sector-taxonomy', () => createSectorKnowledge({ taxonomies: [ourTree] }));
 * ```
 */
export function sectorTaxonomyOf(
  id: string,
  knowledge: () => SectorKnowledge,
  infer?: (record: SectorTexts) => SectorInference,
): SectorScorer {
  let made: SectorReader | undefined;
  const reader = (): SectorReader => {
    made ??= sectorReader(knowledge());
    return made;
  };
  const read = (record: Technology | Demand) => {
    const { sectors = [], technologyCodes = [] } = record;
    const stated = [...sectors, ...technologyCodes];
    const feature = stated.length === 0 ? null : reader().read(stated, 1);
    if (feature || !infer) return feature;
    const { codes, confidence } = checkedGuess(id, infer(record));
    return codes.length === 0 ? null : reader().read(codes, confidence);
  };
  const find: FindCode = (text) => reader().find(text);
  const fields = [...codeFields, ...(infer ? textFields : [])];
  return defineScorer<SectorTaxonomyOptions, SectorFeature, SectorFeature, undefined, SectorIndex>({
    id,
    version: '1.0.0',
    neutral: SECTOR_NEUTRAL,
    options: sectorTaxonomyOptionsSchema,
    reads: { demand: fields, technology: fields },
    readTechnology: read,
    readDemand: read,
    key: ({ key }) => key,
    index: () => sectorIndex(find),
    restoreIndex: (sections) => sectorIndex(find, takeSectors(sections, find)),
    open: (demand, { options, index }) => openDemand(demand, options, index),
  });
}

function openDemand(
  demand: SectorFeature,
  options: SectorTaxonomyOptions,
  index: SectorIndex,
): OpenScorer<SectorFeature> {
  const explain = explainer(demand, options);
  if (options.measure === 'simgic') {
    const score = (technology: SectorFeature) => simGic(demand.codes, technology.codes);
    return { ceiling: 1, score, explain: (technology) => explain(technology, score(technology)) };
  }
  const likeness = demandLikeness(demand, options);
  const score = rememberingLast(likeness.average);
  return {
    ceiling: 1,
    score,
    explain: (technology) => explain(technology, score(technology)),
    ...likeness.over(index),
  };
}

/** Answers the same question twice in a row without computing again: a value is asked for beside its explanation. */
function rememberingLast(
  compute: (technology: SectorFeature) => number | undefined,
): (technology: SectorFeature) => number | undefined {
  let last: { readonly key: string; readonly value: number | undefined } | undefined;
  return (technology) => {
    if (last?.key !== technology.key) {
      last = { key: technology.key, value: compute(technology) };
    }
    return last.value;
  };
}

/** Explains the values of a demand's pairs; its codes are made ready once. */
function explainer(
  demand: SectorFeature,
  options: SectorTaxonomyOptions,
): (technology: SectorFeature, value: number | undefined) => Explanation {
  let paired: ReturnType<typeof pairing> | undefined;
  const inferredIn = ({ codes }: SectorFeature) =>
    codes.filter((code) => code.inferred).map(({ code }) => code.id);
  return (technology, value = 0) => {
    paired ??= pairing(demand.codes, similarityOptions(options));
    const inferred = new Set([...inferredIn(demand), ...inferredIn(technology)]);
    const isGuessed = (pair: CodePair) => inferred.has(pair.demand) || inferred.has(pair.offer);
    return {
      value,
      evidence: paired(technology.codes)
        .slice(0, MOST_EVIDENCE)
        .map((pair) => evidenceOf(pair, isGuessed(pair))),
    };
  };
}

function evidenceOf(pair: CodePair, inferred: boolean): Evidence {
  const params: Record<string, string | number | boolean> = {
    demand: pair.demand,
    technology: pair.offer,
    value: Math.round(pair.value * 1e6) / 1e6,
  };
  if (pair.common !== undefined) params['common'] = pair.common;
  if (pair.pivot !== undefined) {
    params['demandNode'] = `${pair.pivot}:${pair.demandNode}`;
    params['technologyNode'] = `${pair.pivot}:${pair.offerNode}`;
    params['confidence'] = Math.round(pair.confidence * 1e6) / 1e6;
  }
  if (inferred) params['inferred'] = true;
  return { code: `sector.${pair.relation}`, sentiment: sentimentOf(pair.value), params };
}

function sentimentOf(value: number): Evidence['sentiment'] {
  if (value >= 0.5) return 'positive';
  return value > 0 ? 'mixed' : 'negative';
}
