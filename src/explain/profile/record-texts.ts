import { type LocalizedText, textsOf } from '../../model/localized-text.ts';
import type { AnyFields } from '../any-fields.ts';

/** One text of a record and where it stands. */
export interface PlacedText {
  /** Name of the field. */
  readonly field: string;
  /** Index of the item where the field is a list. */
  readonly item?: number;
  /** BCP-47 key where the text is a map of languages. */
  readonly language?: string;
  /** The text. */
  readonly text: string;
}

/** Every free text of a record, field by field. */
export function recordTexts(record: AnyFields): readonly PlacedText[] {
  const {
    title,
    summary,
    description,
    keywords,
    problemSolved,
    economicComparison,
    advantages,
    applications,
    problem,
    currentState,
    constraints,
    partnerSought,
  } = record;
  return [
    ...placed('title', title),
    ...placed('summary', summary),
    ...placed('description', description),
    ...placedList('keywords', keywords),
    ...placed('problemSolved', problemSolved),
    ...placed('economicComparison', economicComparison),
    ...placedList('advantages', advantages),
    ...placedList('applications', applications),
    ...placed('problem', problem),
    ...placed('currentState', currentState),
    ...placedList('constraints', constraints),
    ...placed('partnerSought', partnerSought?.expertise),
  ];
}

function placedList(
  field: string,
  texts: readonly LocalizedText[] | undefined,
): readonly PlacedText[] {
  return (texts ?? []).flatMap((text, item) => placed(field, text, item));
}

function placed(
  field: string,
  text: LocalizedText | undefined,
  item?: number,
): readonly PlacedText[] {
  return textsOf(text).map((version) => ({
    field,
    ...(item === undefined ? {} : { item }),
    ...(version.language === undefined ? {} : { language: version.language }),
    text: version.text,
  }));
}
