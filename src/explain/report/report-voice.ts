import type { Catalogue, CatalogueLanguage } from '../catalogue.ts';
import type { NameSource } from '../record-name.ts';

/** Who speaks in a report, and about whose records. */
export interface ReportVoice {
  /** Where records are looked up. */
  readonly source: NameSource;
  /** BCP-47 tag. */
  readonly language: string;
  /** Sentences and names. */
  readonly catalogue: Catalogue;
  /** The language of the catalogue. */
  readonly spoken: CatalogueLanguage;
  /** A label of the report itself. */
  readonly label: (key: string) => string;
}
