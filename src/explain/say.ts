import type { CatalogueLanguage, WordingForm } from './catalogue.ts';
import { fillerOf, type SentenceParams } from './speech.ts';
import { fillTemplate } from './template.ts';

/** A code with its parameters: evidence, a veto, a rule that could not be decided. */
export interface Fact {
  /** Stable code. */
  readonly code: string;
  /** Parameters of the sentence. */
  readonly params?: SentenceParams | undefined;
  /** Whose statement it is about. */
  readonly side?: string | undefined;
}

/** A clause, and a whole sentence, name at most so many items. */
const MOST_ITEMS = { brief: 3, full: 8 } as const;

/**
 * Says facts of one code in one text; `undefined` if the language has no words for the code or a parameter is
 * missing.
 *
 * @param facts - At least one; only those with an `item` wording can be several.
 */
export function sayFacts(
  facts: readonly Fact[],
  form: 'full' | 'brief',
  language: CatalogueLanguage,
): string | undefined {
  const [first] = facts;
  if (!first) return undefined;
  const params = paramsOf(first);
  if (!language.template(first.code, 'item')) return say(first.code, form, params, language);
  const items = facts
    .slice(0, MOST_ITEMS[form])
    .map((fact) => say(fact.code, 'item', paramsOf(fact), language))
    .filter((item) => item !== undefined);
  return items.length === 0
    ? undefined
    : say(first.code, form, { ...params, items: language.grammar.list(items, 'and') }, language);
}

/** Fills the template of a code; `undefined` if there is none or a parameter is missing. */
export function say(
  code: string,
  form: WordingForm,
  params: SentenceParams,
  language: CatalogueLanguage,
): string | undefined {
  const template = language.template(code, form);
  const text = template && fillTemplate(template, fillerOf(params, language));
  return text?.replace(/([^.])\.\.$/, '$1.');
}

/** The texts of the catalogue itself, which are always there. */
export function frame(code: string, params: SentenceParams, language: CatalogueLanguage): string {
  return say(code, 'full', params, language) ?? fallbackText({ code, params });
}

/** A fact without words: its code, and its parameters as they are. */
export function fallbackText(fact: Fact): string {
  const params = Object.entries(paramsOf(fact)).filter(([, value]) => value !== undefined);
  const written = params.map(([name, value]) => `${name}: ${plain(value)}`).join(', ');
  return written === '' ? plain(fact.code) : `${plain(fact.code)} (${written})`;
}

function plain(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? '…' : String(value);
}

/** The side is a parameter like the others; a country that is itself the reference is said once. */
function paramsOf({ params, side }: Fact): SentenceParams {
  const given = typeof params === 'object' && params !== null ? params : {};
  const all: SentenceParams = typeof side === 'string' ? { side, ...given } : given;
  const { country, ...others } = all as SentenceParams & { readonly country?: unknown };
  return country === undefined || country === others['ref'] ? others : all;
}

const small = 'abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const large = 'ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';

/** A text that begins like a sentence: its first letter, Latin or Cyrillic, as a capital. */
export function asSentence(text: string): string {
  const at = small.indexOf(text.charAt(0));
  return at < 0 || text === '' ? text : `${large.charAt(at)}${text.slice(1)}`;
}
