import { lazy } from '../lazy.ts';
import { binaryLogarithm } from './binary-logarithm.ts';
import { isic4, isic4Codes } from './isic4.ts';
import { isic4GroupTitles } from './isic4-group-titles.ts';
import { SECTOR_WORDS_EN } from './sector-words-en.data.ts';
import { SECTOR_WORDS_RU } from './sector-words-ru.data.ts';
import { SECTOR_WORDS_ZH } from './sector-words-zh.data.ts';
import type { TitleLanguage } from './taxonomy.ts';
import { textFeatures } from './text-features.ts';

/** Added to every count, so that what was never seen is not impossible. */
const SMOOTHING = 0.1;

/** A title counts as much as this many terms. */
const TITLE_WEIGHT = 3;

/** How a text speaks for each division. */
export interface DivisionScores {
  /** Logarithmic evidence for each division in the order of the standard, to be compared with each other. */
  readonly scores: readonly number[];
  /** Share of the text's words (in Chinese of its pairs of characters) that the model knows, 0 to 1. */
  readonly coverage: number;
}

/** Scores texts of one language. */
export type SectorModel = (text: string) => DivisionScores;

const rows: Readonly<Record<TitleLanguage, readonly string[]>> = {
  en: SECTOR_WORDS_EN,
  zh: SECTOR_WORDS_ZH,
  ru: SECTOR_WORDS_RU,
};

/** The divisions of ISIC Rev.4 in the order of the standard. */
export const divisions = /* @__PURE__ */ lazy(() =>
  isic4Codes().filter((code) => code.length === 2),
);

const models: Readonly<Record<TitleLanguage, () => SectorModel>> = {
  en: /* @__PURE__ */ lazy(() => train('en')),
  zh: /* @__PURE__ */ lazy(() => train('zh')),
  ru: /* @__PURE__ */ lazy(() => train('ru')),
};

/** The model of a language, trained when it is first asked for. */
export function sectorModel(language: TitleLanguage): SectorModel {
  return models[language]();
}

/** Logarithms of one feature: for the divisions that have it, and for the others. */
interface FeatureLogarithms {
  /** Division and what the feature says for it. */
  readonly present: readonly (readonly [number, number])[];
  /** What it says for a division that does not have it. */
  readonly absent: number;
}

/** Counts of one feature: by division, and in all. */
interface FeatureCounts {
  readonly byDivision: Map<number, number>;
  all: number;
}

/**
 * Naive Bayes with complement counts (Rennie, Shih, Teevan and Karger 2003): each feature adds the logarithm
 * of its rate in the division over its rate in all the others, trained on the titles of the standard and
 * the rows of terms. A term of many features gives each a share of its weight.
 */
function train(language: TitleLanguage): SectorModel {
  const counts = new Map<string, FeatureCounts>();
  const totals = divisions().map(() => 0);
  if (language === 'en') {
    for (const [code, text] of isic4GroupTitles()) {
      const division = divisions().indexOf(code.slice(0, 2));
      totals[division] =
        (totals[division] ?? 0) + count(counts, division, { text, weight: 1, language });
    }
  }
  divisions().forEach((code, division) => {
    for (const term of (rows[language][division] ?? '').split(';')) {
      totals[division] =
        (totals[division] ?? 0) + count(counts, division, { text: term, weight: 1, language });
    }
    const title = { text: isic4.title?.(code, language) ?? '', weight: TITLE_WEIGHT, language };
    totals[division] = (totals[division] ?? 0) + count(counts, division, title);
  });
  const all = totals.reduce((sum, total) => sum + total, 0);
  const mass = SMOOTHING * counts.size;
  const offsets = totals.map(
    (total) => binaryLogarithm(mass + all - total) - binaryLogarithm(mass + total),
  );
  const logarithms = new Map<string, FeatureLogarithms>();
  const logarithmsOf = (feature: string): FeatureLogarithms | undefined => {
    const known = logarithms.get(feature);
    const counted = counts.get(feature);
    if (known || !counted) return known;
    const made = featureLogarithms(counted);
    logarithms.set(feature, made);
    return made;
  };
  return (text) => score(textFeatures(text, language), offsets, logarithmsOf);
}

interface WeightedText {
  readonly text: string;
  readonly weight: number;
  readonly language: TitleLanguage;
}

/** Counts the features of a text for a division and returns their sum. */
function count(
  counts: Map<string, FeatureCounts>,
  division: number,
  { text, weight, language }: WeightedText,
): number {
  const features = textFeatures(text, language);
  const share = weight / Math.max(1, features.size);
  let sum = 0;
  for (const [feature, value] of features) {
    const amount = share * value;
    const counted = counts.get(feature) ?? { byDivision: new Map<number, number>(), all: 0 };
    counted.byDivision.set(division, (counted.byDivision.get(division) ?? 0) + amount);
    counted.all += amount;
    counts.set(feature, counted);
    sum += amount;
  }
  return sum;
}

function featureLogarithms({ byDivision, all }: FeatureCounts): FeatureLogarithms {
  return {
    present: [...byDivision].map(
      ([division, amount]) =>
        [
          division,
          binaryLogarithm(SMOOTHING + amount) -
            binaryLogarithm(SMOOTHING + Math.max(0, all - amount)),
        ] as const,
    ),
    absent: binaryLogarithm(SMOOTHING) - binaryLogarithm(SMOOTHING + all),
  };
}

function score(
  features: ReadonlyMap<string, number>,
  offsets: readonly number[],
  logarithmsOf: (feature: string) => FeatureLogarithms | undefined,
): DivisionScores {
  const scores = offsets.map(() => 0);
  let common = 0;
  let words = 0;
  let known = 0;
  let knownWeight = 0;
  for (const [feature, weight] of features) {
    const found = logarithmsOf(feature);
    const word = isWord(feature) ? 1 : 0;
    words += word;
    if (!found) continue;
    known += word;
    knownWeight += weight;
    common += weight * found.absent;
    for (const [division, value] of found.present) {
      scores[division] = (scores[division] ?? 0) + weight * (value - found.absent);
    }
  }
  return {
    scores: scores.map((value, at) => value + common + knownWeight * (offsets[at] ?? 0)),
    coverage: words === 0 ? 0 : known / words,
  };
}

function isWord(feature: string): boolean {
  return /^[\u3400-\u9fff]{1,2}$|^[a-z0-9\u0400-\u052f]+$/.test(feature);
}
