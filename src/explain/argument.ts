import type { Evidence, Side } from '../model/evidence.ts';
import type { Component } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { criterionLabels, criterionVerdict } from './criterion.ts';
import { sharedPhrases } from './phrases.ts';
import { fallbackText, sayFacts } from './say.ts';
import { contribution } from './side-figures.ts';

/** A reason for a match, or a reservation about it: what one entry of the pipeline has to say. */
export interface Argument {
  /** Name of the entry of the pipeline. */
  readonly name: string;
  /** What the entry is called in the language. */
  readonly label: string;
  /** The sentences. */
  readonly text: string;
  /** The first of them as a clause without figures. */
  readonly brief: string;
  /** What the entry contributes to the score, or to the side asked for: an integer of millionths. */
  readonly millionths: number;
  /** The facts behind the sentences. */
  readonly evidence: readonly Evidence[];
}

/** What speaks for a match and what against it, the strongest first. */
export interface Arguments {
  /** Reasons. */
  readonly reasons: readonly Argument[];
  /** Reservations. */
  readonly reservations: readonly Argument[];
}

/**
 * Sorts what the components of a match say into reasons and reservations.
 *
 * A positive fact is a reason unless its component lowers the score; a negative one is always a reservation; a mixed
 * one follows the fact before it, or else the sign of the contribution. A component that moves the score without a
 * fact on that side is named itself.
 */
export function argumentsOf(
  components: readonly Component[],
  side: Side | undefined,
  language: CatalogueLanguage,
): Arguments {
  const labels = criterionLabels(components, language);
  const weighed = components
    .filter(({ value }) => value !== undefined)
    .map((component) => ({
      component,
      label: labels.get(component.name) ?? component.name,
      millionths: contribution(component, side),
    }));
  const spoken = weighed.map((criterion) => {
    const { component, millionths } = criterion;
    const facts = parted(component.evidence, millionths);
    const argument = (verdict: 'for' | 'against') =>
      argumentOf(criterion, { verdict, facts: facts[verdict] }, language);
    return { for: argument('for'), against: argument('against') };
  });
  return {
    reasons: ranked(
      spoken.map((both) => both.for),
      -1,
    ),
    reservations: ranked(
      spoken.map((both) => both.against),
      1,
    ),
  };
}

interface Parted {
  readonly for: readonly Evidence[];
  readonly against: readonly Evidence[];
}

function parted(evidence: readonly Evidence[], millionths: number): Parted {
  const sides: { for: Evidence[]; against: Evidence[] } = { for: [], against: [] };
  let last: keyof Parted = millionths > 0 ? 'for' : 'against';
  for (const fact of evidence) {
    if (fact.sentiment === 'negative') last = 'against';
    else if (fact.sentiment === 'positive') last = millionths < 0 ? 'against' : 'for';
    sides[last].push(fact);
  }
  return sides;
}

interface Criterion {
  readonly component: Component;
  readonly label: string;
  readonly millionths: number;
}

function argumentOf(
  criterion: Criterion,
  { verdict, facts }: { readonly verdict: keyof Parted; readonly facts: readonly Evidence[] },
  language: CatalogueLanguage,
): Argument | undefined {
  const { component, label, millionths } = criterion;
  const moves = verdict === 'for' ? millionths > 0 : millionths < 0;
  const speaks = facts.some(({ sentiment }) =>
    verdict === 'for' ? sentiment !== 'negative' : sentiment !== 'positive',
  );
  if (facts.length === 0 && !moves) return undefined;
  const told = tell(facts, language);
  const brief = speaks && told.length > 0 ? clause(facts, language) : undefined;
  const general = brief === undefined ? criterionVerdict(criterion, verdict, language) : undefined;
  return {
    name: component.name,
    label,
    text: [...(general ? [general.full] : []), ...told].join(language.grammar.sentenceGap),
    brief: brief ?? general?.brief ?? label,
    millionths,
    evidence: facts,
  };
}

/** One sentence for all facts that the language tells together, one for each other fact. */
function tell(facts: readonly Evidence[], language: CatalogueLanguage): readonly string[] {
  const groups: Evidence[][] = [];
  for (const fact of facts) {
    const group = groups.find(
      ([first]) => first?.code === fact.code && language.template(fact.code, 'item') !== undefined,
    );
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  return groups.flatMap((group) => {
    const facts = inPhrases(group);
    const told = sayFacts(facts, 'full', language);
    return told === undefined ? facts.map(fallbackText) : [told];
  });
}

/** The first thing that facts say; `undefined` if it is made of pieces of words that say nothing. */
function clause(facts: readonly Evidence[], language: CatalogueLanguage): string | undefined {
  const code = facts[0]?.code ?? '';
  const same = inPhrases(facts.filter((fact) => fact.code === code));
  if (same.length === 0) return undefined;
  return sayFacts(same, 'brief', language) ?? fallbackText({ code });
}

/** Facts about a term that both texts share, with the parameter that names it. */
const sharedTerms: ReadonlyMap<string, string> = new Map([
  ['tfidf.shared-term', 'term'],
  ['fuzzy-text.same', 'asked'],
]);

/** Facts of one code, those about pieces of words joined to facts about words. */
function inPhrases(facts: readonly Evidence[]): readonly Evidence[] {
  const param = sharedTerms.get(facts[0]?.code ?? '');
  if (param === undefined) return facts;
  const terms = facts.map(({ params, spans }) => ({ term: String(params?.[param]), spans }));
  return sharedPhrases(terms).flatMap(({ text, terms: [at = 0] }) => {
    const fact = facts[at];
    return fact ? [{ ...fact, params: { ...fact.params, [param]: text } }] : [];
  });
}

function ranked(list: readonly (Argument | undefined)[], direction: 1 | -1): readonly Argument[] {
  return list
    .filter((argument) => argument !== undefined)
    .map((argument, order) => ({ argument, order }))
    .sort(
      (a, b) => direction * (a.argument.millionths - b.argument.millionths) || a.order - b.order,
    )
    .map(({ argument }) => argument);
}
