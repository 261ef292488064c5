import type { Component } from '../model/match.ts';
import type { CatalogueLanguage } from './catalogue.ts';
import { frame, say } from './say.ts';

/** The part of `id@version` that names the scorer. */
function scorerId({ scorer }: Pick<Component, 'scorer'>): string {
  const at = scorer.lastIndexOf('@');
  return at < 0 ? scorer : scorer.slice(0, at);
}

/** What components are called, by name of the entry; entries that would be called the same have their name added. */
export function criterionLabels(
  components: readonly Pick<Component, 'name' | 'scorer'>[],
  language: CatalogueLanguage,
): ReadonlyMap<string, string> {
  const plain = components.map((component) => labelOf(component, language));
  return new Map(
    components.map(({ name }, i) => {
      const label = plain[i] ?? name;
      const isShared = plain.some((other, at) => other === label && at !== i);
      return [name, isShared ? `${label} (${name})` : label];
    }),
  );
}

function labelOf(
  component: Pick<Component, 'name' | 'scorer'>,
  language: CatalogueLanguage,
): string {
  return (
    language.knownName('entry', component.name) ??
    language.knownName('scorer', scorerId(component)) ??
    component.name
  );
}

/** What a side has to state for a component, for example "Budget". */
function subjectOf(component: Component, label: string, language: CatalogueLanguage): string {
  const id = scorerId(component);
  const { name, absence = 'both' } = component;
  return (
    language.knownName('subject', `${name} ${absence}`) ??
    language.knownName('subject', `${id} ${absence}`) ??
    language.knownName('subject', id) ??
    label
  );
}

/** What a component does to a match; `-told` where others have told all its facts. */
export type Verdict = 'for' | 'against' | 'for-told' | 'against-told';

/** That a component speaks for or against the match, where no fact says it. */
export function criterionVerdict(
  { component, label }: { readonly component: Component; readonly label: string },
  verdict: Verdict,
  language: CatalogueLanguage,
): { readonly full: string; readonly brief: string } {
  const id = scorerId(component);
  const plain = verdict.replace('-told', '');
  const said = (form: 'full' | 'brief') =>
    say(`component.${verdict}.${id}`, form, {}, language) ??
    say(`component.${plain}.${id}`, form, {}, language) ??
    say(`component.${plain}`, form, { component: label }, language) ??
    label;
  return { full: said('full'), brief: said('brief') };
}

/** Why a component says nothing, and what follows from that. */
export function absenceSentence(
  component: Component,
  label: string,
  language: CatalogueLanguage,
): string {
  const { absence = 'both', contribution, forDemand, forTechnology } = component;
  const hasEffect = contribution !== 0 || forDemand !== 0 || forTechnology !== 0;
  const code = `absence.${absence}${hasEffect ? '-counted' : ''}`;
  const subject = subjectOf(component, label, language);
  const why =
    language.knownName('incomparable', scorerId(component)) ?? language.name('incomparable', 'any');
  return frame(code, { subject, why }, language);
}
