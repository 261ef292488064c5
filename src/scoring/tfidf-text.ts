import type { Demand } from '../model/demand.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';

/** Text fields of a technology. */
export const technologyTextFields = [
  'title',
  'keywords',
  'summary',
  'description',
  'problemSolved',
  'advantages',
  'applications',
] as const;

/** Text fields of a demand. */
export const demandTextFields = ['title', 'keywords', 'problem', 'summary', 'description'] as const;

/** How often a word counts by the field it stands in: integers, 0 leaves the field out. */
export type FieldWeights<Field extends string> = Readonly<Record<Field, number>>;

/** A text of a record and where it stands. */
export interface PlacedText {
  readonly field: string;
  /** Index in the list, where the field is one. */
  readonly item?: number;
  readonly text: LocalizedText;
  readonly weight: number;
}

interface TextRecord {
  readonly [field: string]: unknown;
}

/** The texts of a record that count, in the order of the fields. */
export function placedTexts<Field extends string>(
  record: Technology | Demand,
  weights: FieldWeights<Field>,
): readonly PlacedText[] {
  const placed: PlacedText[] = [];
  for (const field of Object.keys(weights) as Field[]) {
    const weight = weights[field];
    const value = (record as TextRecord)[field] as
      | LocalizedText
      | readonly LocalizedText[]
      | undefined;
    if (value === undefined || weight === 0) continue;
    if (Array.isArray(value)) {
      value.forEach((text: LocalizedText, item) => {
        placed.push({ field, item, text, weight });
      });
    } else placed.push({ field, text: value as LocalizedText, weight });
  }
  return placed;
}
