import type { Evidence, Side } from '../model/evidence.ts';
import type { Component, Match } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { criterionLabels, criterionVerdict } from './criterion.ts';
import { fallbackText, sayFacts } from './say.ts';
import { type SharedTerms, sharedTermsOf } from './shared-terms.ts';
import { contribution } from './side-figures.ts';
import { isWeakFact, toldFact, weakFact } from './told-fact.ts';

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
  /** Whether it says anything by itself: not if all it has is a number, a word found everywhere, or what another says. */
  readonly isTelling: boolean;
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
 * fact on that side is named itself. A term that both texts share is told once, by the component to which it is worth
 * most.
 */
export function argumentsOf(
  match: Pick<Match, 'components' | 'found' | 'missing'>,
  side: Side | undefined,
  language: CatalogueLanguage,
): Arguments {
  const { components } = match;
  const terms = sharedTermsOf(match, language.language);
  const labels = criterionLabels(components, language);
  const weighed = components
    .filter(({ value }) => value !== undefined)
    .map((component) => ({
      component,
      label: labels.get(component.name) ?? component.name,
      millionths: contribution(component, side),
    }))
    .map((criterion, order) => ({ ...criterion, order }))
    .sort((a, b) => b.millionths - a.millionths || a.order - b.order);
  const spoken = weighed.map((criterion) => {
    const { component, millionths } = criterion;
    const facts = parted(component.evidence, millionths);
    const argument = (verdict: 'for' | 'against') =>
      argumentOf(criterion, { verdict, facts: facts[verdict], terms }, language);
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

interface Said {
  readonly verdict: keyof Parted;
  readonly facts: readonly Evidence[];
  readonly terms: SharedTerms;
}

function argumentOf(
  criterion: Criterion,
  { verdict, facts, terms }: Said,
  language: CatalogueLanguage,
): Argument | undefined {
  const { component, label, millionths } = criterion;
  const moves = verdict === 'for' ? millionths > 0 : millionths < 0;
  if (facts.length === 0 && !moves) return undefined;
  const speaks = facts.some((fact) => speaksOn(verdict, fact, language));
  const { told, brief } = factsInWords({ verdict, facts, terms }, component.evidence, language);
  const isToldElsewhere = facts.length > 0 && told.length === 0;
  const general = criterionVerdict(
    criterion,
    isToldElsewhere ? `${verdict}-told` : verdict,
    language,
  );
  const opening = speaks && told.length > 0 ? [] : [general.full];
  return {
    name: component.name,
    label,
    text: [...opening, ...told].join(language.grammar.sentenceGap),
    brief: brief ?? general.brief,
    millionths,
    isTelling: brief !== undefined || facts.length === 0 || !speaks,
    evidence: facts,
  };
}

/** The sentences of facts, each once, and the first thing that those on the side of the verdict say, as a clause. */
function factsInWords(
  { verdict, facts, terms }: Said,
  beside: readonly Evidence[],
  language: CatalogueLanguage,
): { readonly told: readonly string[]; readonly brief: string | undefined } {
  const isOnSide = (fact: Evidence) => speaksOn(verdict, fact, language);
  const groups = grouped(facts, beside, language).map((group) => {
    const told = terms.tell(group);
    const isLittle = verdict === 'against' || told.every(terms.isBare);
    const asTold = (fact: Evidence) => (isLittle ? weakFact(fact, language) : fact);
    const telling = told.filter((fact) => isOnSide(fact) && terms.isTelling(fact));
    return {
      isOnSide: group.some(isOnSide),
      told: tell(told.map(asTold), language),
      telling: telling.map(asTold),
    };
  });
  return {
    told: [...new Set(groups.flatMap(({ told }) => told))],
    brief: clause(groups.find((group) => group.isOnSide)?.telling ?? [], language),
  };
}

function speaksOn(verdict: keyof Parted, fact: Evidence, language: CatalogueLanguage): boolean {
  return verdict === 'for'
    ? fact.sentiment !== 'negative'
    : fact.sentiment !== 'positive' || isWeakFact(fact, language);
}

/**
 * Facts that the language tells in one sentence, together: of one code and, unless the sentence names each, of one
 * sector. A sector that is shared under two codes is told once.
 */
function grouped(
  facts: readonly Evidence[],
  beside: readonly Evidence[],
  language: CatalogueLanguage,
): readonly (readonly Evidence[])[] {
  const groups = new Map<string, Evidence[]>();
  for (const [order, seen] of facts.entries()) {
    const fact = toldFact(seen, beside);
    const key = groupKey(fact, language) ?? String(order);
    const group = groups.get(key) ?? [];
    const title = sharedTitle(fact, language);
    const isTold = group.some((other) => sharedTitle(other, language) === title);
    if (title === undefined || !isTold) group.push(fact);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What facts of one sentence have in common; `undefined` for a fact that has a sentence of its own. */
function groupKey({ code, params }: Evidence, language: CatalogueLanguage): string | undefined {
  if (language.template(code, 'item') === undefined) return undefined;
  return code === SAME_SECTOR ? code : `${code} ${params?.['common']}`;
}

const SAME_SECTOR = 'sector.same-code';

function sharedTitle({ code, params }: Evidence, language: CatalogueLanguage): string | undefined {
  return code === SAME_SECTOR
    ? language.knownName('sectorTitle', String(params?.['common']))
    : undefined;
}

function tell(facts: readonly Evidence[], language: CatalogueLanguage): readonly string[] {
  if (facts.length === 0) return [];
  const told = sayFacts(facts, 'full', language);
  return told === undefined ? facts.map(fallbackText) : [told];
}

/** The first thing that facts say; `undefined` if there are none that say anything by themselves. */
function clause(telling: readonly Evidence[], language: CatalogueLanguage): string | undefined {
  const [first] = telling;
  return first && (sayFacts(telling, 'brief', language) ?? fallbackText({ code: first.code }));
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
