import * as z from 'zod/mini';
import { SECTOR_MEASURES } from '../knowledge/sectors/sector-knowledge.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const amount = z.number().check(z.gte(0), z.lte(1000));

/** What unrelated records get, about. */
export const SECTOR_NEUTRAL = 0.15;

/** Schema of {@link SectorTaxonomyOptions}. */
export const sectorTaxonomyOptionsSchema = z.strictObject({
  measure: z._default(z.enum(SECTOR_MEASURES), 'tversky'),
  alpha: z._default(amount, 0.75),
  beta: z._default(amount, 0.25),
  lambda: z._default(share, 0.75),
  inferredConfidence: z._default(share, 0.8),
});

/** Options of `sectorTaxonomy`. */
export interface SectorTaxonomyOptions {
  /**
   * How two codes are compared; `simgic` compares the sets as wholes.
   * @defaultValue `tversky`
   */
  readonly measure: 'tversky' | 'lin' | 'resnik' | 'wu-palmer' | 'simgic';
  /**
   * Weight of what the demand's code has and the technology's lacks, 0 to 1000.
   * @defaultValue 0.75
   */
  readonly alpha: number;
  /**
   * Weight of what the technology's code has and the demand's lacks, 0 to 1000.
   * @defaultValue 0.25
   */
  readonly beta: number;
  /**
   * Weight of how well the demand's codes are covered against how well the technology's are, 0 to 1.
   * @defaultValue 0.75
   */
  readonly lambda: number;
  /**
   * What is left of the likeness where a program guessed one of the codes, 0 to 1.
   * @defaultValue 0.8
   */
  readonly inferredConfidence: number;
}
