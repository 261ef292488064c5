import type { Component } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { say } from './say.ts';

/** The part of `id@version` that names the scorer. */
function scorerId({ scorer }: Pick<Component, 'scorer'>): string {
  const at = scorer.lastIndexOf('@');
  return at < 0 ? scorer : scorer.slice(0, at);
}

/** What a component is called; an entry with a name of its own has it added. */
export function criterionName(
  component: Pick<Component, 'name' | 'scorer'>,
  language: CatalogueLanguage,
): string {
  const id = scorerId(component);
  const known = language.knownName('scorer', id);
  if (known === undefined) return component.name;
  return id.endsWith(`/${component.name}`) ? known : `${known} (${component.name})`;
}

/** What a side has to state for a component, for example "Budget". */
export function criterionSubject(component: Component, language: CatalogueLanguage): string {
  const id = scorerId(component);
  return (
    language.knownName('subject', `${id} ${component.absence ?? ''}`) ??
    language.knownName('subject', id) ??
    criterionName(component, language)
  );
}

/** That a component speaks for or against the match, where no fact says it. */
export function criterionVerdict(
  component: Component,
  verdict: 'for' | 'against',
  language: CatalogueLanguage,
): { readonly full: string; readonly brief: string } {
  const name = criterionName(component, language);
  const code = `component.${verdict}`;
  const said = (form: 'full' | 'brief') =>
    say(`${code}.${scorerId(component)}`, form, {}, language) ??
    say(code, form, { component: name }, language) ??
    name;
  return { full: said('full'), brief: said('brief') };
}

/** Why a component says nothing, and what follows from that. */
export function absenceSentence(component: Component, language: CatalogueLanguage): string {
  const { absence = 'both', contribution, forDemand, forTechnology } = component;
  const hasEffect = contribution !== 0 || forDemand !== 0 || forTechnology !== 0;
  const code = `absence.${absence}${hasEffect ? '-counted' : ''}`;
  const subject = criterionSubject(component, language);
  return say(code, 'full', { subject }, language) ?? `${subject}: ${code}`;
}
