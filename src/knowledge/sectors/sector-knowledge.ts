import { SilkmatchError } from '../../model/error.ts';
import { showValue } from '../../model/show-value.ts';
import { lazy } from '../lazy.ts';
import type { CodeSimilarityOptions } from './code-similarity.ts';
import { codeSimilarity } from './code-similarity.ts';
import { builtInTaxonomies, type ParsedCode, parseCodeIn, taxonomyNamed } from './parse-code.ts';
import {
  pairing,
  type SectorSimilarity,
  setSimilarity,
  type WeightedCode,
  withoutAncestors,
} from './set-similarity.ts';
import { simGic } from './sim-gic.ts';
import type { SimilarityMeasure } from './similarity-measure.ts';
import type { Taxonomy, TitleLanguage } from './taxonomy.ts';

/** A code as a caller writes it: alone, or with its share of what the record is about. */
export type SectorCode =
  | string
  | {
      /** The code, `scheme:code`. */
      readonly code: string;
      /** How much it counts, 0 to 1. */
      readonly weight?: number | undefined;
    };

/** How two sets of codes are compared. */
export interface SectorSimilarityOptions {
  /**
   * The measure between two codes, or `simgic` between the sets as wholes.
   * @defaultValue `tversky`
   */
  readonly measure?: SimilarityMeasure | 'simgic';
  /**
   * Weight of what the demand has and the offer lacks, 0 or more.
   * @defaultValue 0.75
   */
  readonly alpha?: number;
  /**
   * Weight of what the offer has and the demand lacks, 0 or more.
   * @defaultValue 0.25
   */
  readonly beta?: number;
  /**
   * Weight of how well the demand is covered against how well the offer is, 0 to 1.
   * @defaultValue 0.75
   */
  readonly lambda?: number;
}

/** The classifications one host works with. Immutable. */
export interface SectorKnowledge {
  /** The classifications, the host's own first. */
  readonly taxonomies: readonly Taxonomy[];
  /** See {@link parseCode}. */
  readonly parseCode: (text: string, scheme?: string) => ParsedCode;
  /** See {@link similarity}. */
  readonly similarity: (
    demandCodes: readonly SectorCode[],
    offerCodes: readonly SectorCode[],
    options?: SectorSimilarityOptions,
  ) => SectorSimilarity | undefined;
  /** See {@link sectorTitle}. */
  readonly sectorTitle: (code: string, language: TitleLanguage) => string | undefined;
}

/** The measures of likeness that can be chosen. */
export const SECTOR_MEASURES = ['tversky', 'lin', 'resnik', 'wu-palmer', 'simgic'] as const;

const defaults = { measure: 'tversky', alpha: 0.75, beta: 0.25, lambda: 0.75 } as const;

/**
 * Puts a host's own classifications beside the built-in ones. A classification with the scheme of a built-in
 * one replaces it.
 *
 * @param options - The host's classifications.
 * @returns Knowledge that nothing changes any more.
 * @throws A {@link SilkmatchError} with code `invalid-option` if they are no list of classifications.
 * @example
 * ```ts
 * const knowledge = createSectorKnowledge({ taxonomies: [ourTechnologyTree] });
 * knowledge.parseCode('ourtree:A.7');
 * ```
 */
export function createSectorKnowledge(
  options: { readonly taxonomies?: readonly Taxonomy[] } = {},
): SectorKnowledge {
  const own = checkedTaxonomies(options);
  const replaced = new Set(own.map(({ scheme }) => scheme));
  const taxonomies = Object.freeze([
    ...own,
    ...builtInTaxonomies.filter(({ scheme }) => !replaced.has(scheme)),
  ]);
  const parse = (text: string, scheme?: string) => parseCodeIn(text, scheme, taxonomies);
  return Object.freeze({
    taxonomies,
    parseCode: parse,
    similarity: (
      demandCodes: readonly SectorCode[],
      offerCodes: readonly SectorCode[],
      given: SectorSimilarityOptions = {},
    ) => compare(readCodes(demandCodes, parse), readCodes(offerCodes, parse), given),
    sectorTitle: (code: string, language: TitleLanguage) => {
      const { scheme, code: canonical } = parse(code);
      return taxonomyNamed(scheme, taxonomies)?.title?.(canonical, language);
    },
  });
}

/** Checked without a schema, which would be most of what the built-in classifications take to load. */
function checkedTaxonomies(
  options: { readonly taxonomies?: readonly Taxonomy[] } | null,
): readonly Taxonomy[] {
  const { taxonomies = [], ...unknown } = options ?? { options };
  const isTaxonomy = (one: Partial<Taxonomy> | null) =>
    typeof one?.scheme === 'string' && typeof one.find === 'function';
  if (
    Object.keys(unknown).length === 0 &&
    Array.isArray(taxonomies) &&
    taxonomies.every(isTaxonomy)
  ) {
    return taxonomies;
  }
  throw new SilkmatchError(
    'invalid-option',
    `Expected \`{ taxonomies: [...] }\` with what \`defineTaxonomy\` or \`loadTaxonomy\` gave, got ${showValue(options)}.`,
  );
}

function readCodes(
  codes: readonly SectorCode[],
  parse: (text: string) => ParsedCode,
): readonly WeightedCode[] {
  if (!Array.isArray(codes)) {
    throw new SilkmatchError(
      'invalid-input',
      `Expected a list of codes such as \`['isic4:2720']\`, got a value of type ${typeof codes}.`,
    );
  }
  return withoutAncestors(
    codes.map((code) => {
      const { code: text, weight = 1 } = typeof code === 'string' ? { code } : (code ?? { code });
      if (!(weight >= 0 && weight <= 1)) {
        throw new SilkmatchError(
          'invalid-input',
          `Expected the weight of code \`${text}\` to be a number from 0 to 1, got ${String(weight)}.`,
        );
      }
      return { code: parse(text), weight };
    }),
  );
}

/**
 * Fills in and checks the options of a comparison.
 *
 * @throws A {@link SilkmatchError} with code `invalid-option` if the measure is unknown or a number out of range.
 */
export function similarityOptions(
  given: SectorSimilarityOptions,
): CodeSimilarityOptions & { readonly setMeasure: 'average' | 'simgic' } {
  const { measure = defaults.measure, alpha = defaults.alpha } = given;
  if (!SECTOR_MEASURES.includes(measure)) {
    throw outOfRange(`\`measure\` to be one of ${SECTOR_MEASURES.join(', ')}`, `\`${measure}\``);
  }
  const { beta = defaults.beta, lambda = defaults.lambda } = given;
  if (!(alpha >= 0 && alpha < Infinity && beta >= 0 && beta < Infinity)) {
    throw outOfRange('`alpha` and `beta` to be 0 or more', `${alpha} and ${beta}`);
  }
  if (!(lambda >= 0 && lambda <= 1)) throw outOfRange('`lambda` to be from 0 to 1', `${lambda}`);
  return {
    measure: measure === 'simgic' ? 'tversky' : measure,
    setMeasure: measure === 'simgic' ? 'simgic' : 'average',
    alpha,
    beta,
    lambda,
  };
}

function outOfRange(expected: string, found: string): SilkmatchError {
  return new SilkmatchError('invalid-option', `Expected ${expected}, got ${found}.`);
}

function compare(
  demand: readonly WeightedCode[],
  offer: readonly WeightedCode[],
  given: SectorSimilarityOptions,
): SectorSimilarity | undefined {
  const options = similarityOptions(given);
  const value =
    options.setMeasure === 'simgic'
      ? simGic(demand, offer)
      : setSimilarity(demand, offer, (a, b) => codeSimilarity(a, b, options), options.lambda);
  return value === undefined ? undefined : { value, pairs: pairing(demand, options)(offer) };
}

/** The built-in classifications alone. */
export const builtInSectors = lazy(() => createSectorKnowledge());
