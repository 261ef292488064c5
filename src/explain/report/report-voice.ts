import type { Engine } from '../../engine/engine.ts';
import type { Catalogue, CatalogueLanguage } from '../catalogue.ts';
import type { GapEngine } from '../gaps/find-gaps.ts';

/** Who speaks in a report, and about whose records. */
export interface ReportVoice {
  /** Where records are looked up and pairs are scored again. */
  readonly source: GapEngine & Pick<Engine, 'ids'>;
  /** For how many of the first matches of each list gaps are told. */
  readonly gaps: number;
  /** BCP-47 tag. */
  readonly language: string;
  /** Sentences and names. */
  readonly catalogue: Catalogue;
  /** The language of the catalogue. */
  readonly spoken: CatalogueLanguage;
  /** A label of the report itself. */
  readonly label: (key: string) => string;
}
