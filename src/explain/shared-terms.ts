import type { Evidence, Term } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { isBareWord } from './generic-words.ts';
import { type PlacedTerm, sharedPhrases } from './phrases.ts';

/** Facts about a term that both texts share, with the parameter that names it. */
const namedBy: ReadonlyMap<string, string> = new Map([
  ['tfidf.shared-term', 'term'],
  ['fuzzy-text.same', 'asked'],
]);

/** Of a demand's average term, a term that says something by itself has at least this share of the weight. */
const LEAST_SHARE = 0.4;

/** What the terms of one match say, each of them once. */
export interface SharedTerms {
  /**
   * Facts about terms put together to facts about words, the heaviest first; those told before are left out, and so
   * are bare words where there is anything else.
   */
  readonly tell: (facts: readonly Evidence[]) => readonly Evidence[];
  /** Whether a fact names nothing but a bare word. */
  readonly isBare: (fact: Evidence) => boolean;
  /** Whether a fact says something by itself: about anything but a bare number or a word found everywhere. */
  readonly isTelling: (fact: Evidence) => boolean;
}

/** Reads the terms of a match, for a reader of a language. */
export function sharedTermsOf(
  { found, missing }: Pick<Match, 'found' | 'missing'>,
  language: string,
): SharedTerms {
  const told: string[] = [];
  const weights = weightsOf(found);
  const least = LEAST_SHARE * average([...found, ...missing]);
  const isBare = (fact: Evidence): boolean => {
    const term = termOf(fact);
    return term !== undefined && isBareWord(term);
  };
  const once = (fact: Evidence): boolean => {
    const term = (termOf(fact) ?? likeTerm(fact))?.toLowerCase();
    if (term === undefined) return true;
    if (told.some((other) => holds(other, term))) return false;
    told.push(term);
    return true;
  };
  return {
    tell: (facts) => {
      const all = readableFirst(inPhrases(facts, found), language).filter(
        ({ code, params }) => code !== 'fuzzy-text.alike' || !isBareWord(String(params?.['asked'])),
      );
      const better = all.filter((fact) => !isBare(fact));
      return (better.length > 0 || told.length > 0 ? better : all).filter(once);
    },
    isBare,
    isTelling: (fact) => {
      const term = termOf(fact);
      if (term === undefined) return fact.code !== 'fuzzy-text.alike';
      return !isBare(fact) && heaviestIn(term, weights) >= least;
    },
  };
}

/** The term of the technology that a term of the demand is like. */
function likeTerm({ code, params }: Evidence): string | undefined {
  return code === 'fuzzy-text.similar' || code === 'fuzzy-text.alike'
    ? String(params?.['found'])
    : undefined;
}

/** The words of a match that say something by themselves, in the order of a summary. */
export function tellingWords(
  match: Pick<Match, 'components' | 'found' | 'missing'>,
  language: string,
): readonly string[] {
  const { tell, isTelling } = sharedTermsOf(match, language);
  const facts = match.components.flatMap(({ evidence }) => evidence);
  return [...namedBy.keys()]
    .flatMap((named) => tell(facts.filter(({ code }) => code === named)))
    .filter(isTelling)
    .map((fact) => termOf(fact) ?? '');
}

/** Words in Chinese characters come last for whoever reads another language. */
function readableFirst(facts: readonly Evidence[], language: string): readonly Evidence[] {
  if (/^(?:zh|ja)(?:-|$)/.test(language)) return facts;
  const isHan = (fact: Evidence) => /[\u3400-\u9fff]/.test(termOf(fact) ?? '');
  return [...facts.filter((fact) => !isHan(fact)), ...facts.filter(isHan)];
}

function termOf({ code, params }: Evidence): string | undefined {
  const name = namedBy.get(code);
  return name === undefined ? undefined : String(params?.[name]);
}

/** Facts of one code that name shared terms, joined to facts about words; other facts as they are. */
function inPhrases(facts: readonly Evidence[], found: readonly Term[]): readonly Evidence[] {
  const name = namedBy.get(facts[0]?.code ?? '');
  if (name === undefined) return facts;
  const terms = facts.map((fact): PlacedTerm => ({ term: termOf(fact) ?? '', spans: fact.spans }));
  const phrases = sharedPhrases(terms, found).flatMap(({ text, terms: indexes }) => {
    const parts = indexes.flatMap((index) => facts[index] ?? []);
    const [first] = parts;
    if (!first) return [];
    const gain = parts.reduce((sum, { params }) => sum + Number(params?.['share'] ?? 0), 0);
    return [{ gain, fact: { ...first, params: { ...first.params, [name]: text } } }];
  });
  const texts = phrases.map(({ fact }) => termOf(fact)?.toLowerCase() ?? '');
  return phrases
    .filter((_, at) => !texts.some((other, i) => i !== at && holds(other, texts[at] ?? '')))
    .map((phrase, order) => ({ ...phrase, order }))
    .sort((a, b) => b.gain - a.gain || a.order - b.order)
    .map(({ fact }) => fact);
}

/** Whether a term is another, or a part of it: 驾驶台 of 驾驶台模拟器, `2` of `D-2`, but not `ship` of `shipping`. */
function holds(term: string, part: string): boolean {
  if (term === part) return true;
  const at = term.indexOf(part);
  if (at < 0 || part === '') return false;
  const isLetter = (unit: string) => /[a-z\u00df-\u024f\u0370-\u052f\u05d0-\u07bf0-9]/.test(unit);
  return !isLetter(term.charAt(at - 1)) && !isLetter(term.charAt(at + part.length));
}

function weightsOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) {
    const key = term.toLowerCase();
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  return weights;
}

/** The weight of a term, or of the heaviest of those that were joined to it. */
function heaviestIn(term: string, weights: ReadonlyMap<string, number>): number {
  const key = term.toLowerCase();
  const own = weights.get(key);
  if (own !== undefined) return own;
  const parts = [...weights].filter(([part]) => key.includes(part)).map(([, weight]) => weight);
  return Math.max(0, ...parts);
}

function average(terms: readonly Term[]): number {
  const weights = [...weightsOf(terms).values()];
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}
