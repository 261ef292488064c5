import { SilkmatchError } from '../model/error.ts';
import type { Block, Side, Unknown } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { showValue } from '../model/show-value.ts';
import { type AccountLine, accountLines } from './account-lines.ts';
import { type Argument, argumentsOf } from './argument.ts';
import { builtInCatalogue, type Catalogue, type CatalogueLanguage } from './catalogue.ts';
import { absenceSentence, criterionLabels } from './criterion.ts';
import { asSentence, fallbackText, frame, sayFacts } from './say.ts';
import { type TermLines, termLines } from './words.ts';

/** How {@link explainMatch} explains. */
export interface ExplainOptions {
  /** Explain how good the match is for this side, not the score of both. */
  readonly forSide?: Side;
  /**
   * Sentences and names.
   * @defaultValue the built-in ones
   */
  readonly catalogue?: Catalogue;
}

/** A hard rule in words. */
export interface RuleLine {
  /** Reason code. */
  readonly code: string;
  /** Whose statement, or missing statement, causes it. */
  readonly side: 'demand' | 'technology' | 'both';
  /** Whether a person responsible may lift it; left out where nothing is vetoed. */
  readonly overridable?: boolean;
  /** The sentence. */
  readonly text: string;
}

/** An entry of the pipeline without evidence, in words. */
export interface AbsenceLine {
  /** Name of the entry of the pipeline. */
  readonly name: string;
  /** What the entry is called in the language. */
  readonly label: string;
  /** Which side says nothing, or `inapplicable`. */
  readonly absence: string;
  /** The sentence: what is not stated, and what follows from that. */
  readonly text: string;
}

/** A match in words. */
export interface MatchExplanation {
  /** BCP-47 tag of the language. */
  readonly language: string;
  /** The band in words. */
  readonly band: string;
  /** The two strongest reasons and the strongest reservation, without figures. */
  readonly summary: string;
  /** What speaks for the match, the strongest first. */
  readonly reasons: readonly Argument[];
  /** What speaks against it, the strongest first. */
  readonly reservations: readonly Argument[];
  /** The hard rules that exclude the pair. */
  readonly vetoes: readonly RuleLine[];
  /** The hard rules that could not be decided, for a person to clear up. */
  readonly open: readonly RuleLine[];
  /** What is not stated, and what follows from that. */
  readonly absent: readonly AbsenceLine[];
  /** The words of the demand that the technology has or lacks. */
  readonly terms: TermLines;
  /** The score line by line; the lines add up exactly. Empty where the account is held back. */
  readonly account: readonly AccountLine[];
}

/**
 * Explains a match to a person.
 *
 * @param match - The match; it is enough by itself, so one read from a file is explained as well.
 * @param language - BCP-47 tag of a language of the catalogue: `zh`, `ru` or `en` for the built-in one.
 * @param options - See {@link ExplainOptions}.
 * @throws A {@link silkmatch!SilkmatchError} with code `invalid-option` if the catalogue does not have the language, or
 * `invalid-input` for anything but a match.
 * @example
 * ```ts
 * const { summary, reasons, reservations } = explainMatch(match, 'ru', { forSide: 'demand' });
 * ```
 */
export function explainMatch(
  match: Match,
  language: string,
  options: ExplainOptions = {},
): MatchExplanation {
  refuseOtherThanMatch(match);
  const { forSide, catalogue = builtInCatalogue() } = options;
  const spoken = catalogue.speak(language);
  const labels = criterionLabels(match.components, spoken);
  const { reasons, reservations } = argumentsOf(match, forSide, spoken);
  return {
    language: spoken.language,
    band: spoken.name('band', match.band),
    summary: summaryOf(match, { reasons, reservations, forSide }, spoken),
    reasons,
    reservations,
    vetoes: match.vetoes.map((veto) => ruleLine(withLabel(veto, labels), spoken)),
    open: match.flags.map((flag) => ruleLine(flag, spoken)),
    absent: match.components
      .filter(({ value }) => value === undefined)
      .map((component) => {
        const { name, absence = 'both' } = component;
        const label = labels.get(name) ?? name;
        return { name, label, absence, text: absenceSentence(component, label, spoken) };
      }),
    terms: termLines(match, spoken),
    account: match.withheld === undefined ? accountLines(match, forSide, spoken) : [],
  };
}

function refuseOtherThanMatch(match: Partial<Match> | undefined): void {
  if (Array.isArray(match?.components)) return;
  throw new SilkmatchError(
    'invalid-input',
    `Expected a match, got ${showValue(match)}. A list may be empty: look at \`matches.length\` first.`,
  );
}

/** The veto for missing evidence names an entry of the pipeline; people know it by its label. */
function withLabel(veto: Block, labels: ReadonlyMap<string, string>): Block {
  const label = labels.get(String(veto.params?.['scorer']));
  return veto.code === 'evidence.required' && label !== undefined
    ? { ...veto, params: { ...veto.params, scorer: label } }
    : veto;
}

function ruleLine(rule: Block | Unknown, language: CatalogueLanguage): RuleLine {
  return {
    code: rule.code,
    side: rule.side,
    ...(rule.outcome === 'block' ? { overridable: rule.overridable } : {}),
    text: sayFacts([rule], 'full', language) ?? fallbackText(rule),
  };
}

/** The clauses of rules, for a sentence that names them. */
export function ruleClauses(
  rules: readonly (Block | Unknown)[],
  language: CatalogueLanguage,
): string {
  return [
    ...new Set(
      rules.map((rule) => sayFacts([rule], 'brief', language) ?? fallbackText({ code: rule.code })),
    ),
  ].join(language.grammar.clauseMark);
}

function reasonsText(
  clauses: readonly string[],
  code: string,
  language: CatalogueLanguage,
): string {
  return clauses.length > 0
    ? frame(code, { reasons: clauses.join(language.grammar.clauseMark) }, language)
    : frame('summary.no-reasons', {}, language);
}

const REASONS_IN_SUMMARY = 2;

/** A reservation without a fact against the match is passed over in a summary if it takes less than this. */
const LEAST_LOSS = 5000;

function isWorthSaying({ millionths, evidence }: Argument): boolean {
  return millionths <= -LEAST_LOSS || evidence.some(({ sentiment }) => sentiment !== 'positive');
}

function summaryOf(
  { vetoes, flags, band, withheld }: Match,
  {
    reasons,
    reservations,
    forSide,
  }: {
    readonly reasons: readonly Argument[];
    readonly reservations: readonly Argument[];
    readonly forSide: Side | undefined;
  },
  language: CatalogueLanguage,
): string {
  const strongest = reasons.filter(({ millionths, isTelling }) => millionths > 0 && isTelling);
  const clauses = strongest.slice(0, REASONS_IN_SUMMARY).map(({ brief }) => brief);
  const code = forSide === undefined ? 'summary.reasons' : `summary.reasons-${forSide}`;
  const strongestReservation = reservations.find(isWorthSaying);
  const reservation = strongestReservation?.brief ?? ruleClauses(flags.slice(0, 1), language);
  const sentences = [
    vetoes.length > 0
      ? frame('summary.vetoed', { vetoes: ruleClauses(vetoes, language) }, language)
      : undefined,
    withheld === undefined
      ? reasonsText(clauses, code, language)
      : frame('summary.withheld', { side: withheld }, language),
    reservation === '' ? undefined : frame('summary.reservation', { reservation }, language),
    band === 'insufficient' && !(withheld && vetoes.length > 0)
      ? frame('summary.insufficient', {}, language)
      : undefined,
  ];
  return sentences
    .filter((text) => text !== undefined)
    .map(asSentence)
    .join(language.grammar.sentenceGap);
}
