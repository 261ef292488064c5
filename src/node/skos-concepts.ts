import type { TaxonomyNodeDefinition } from '../knowledge/sectors/define-taxonomy.ts';
import type { RdfStatement } from './rdf-statements.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What the statements say of one concept. */
interface Concept {
  isConcept: boolean;
  readonly schemes: Set<string>;
  readonly notations: string[];
  readonly broader: Set<string>;
  readonly titles: Record<string, string>;
}

/**
 * Reads the concepts of a SKOS vocabulary as the nodes of a tree. The code is the notation, or else the last part of the IRI;
 * of several broader concepts the first by IRI counts; titles are the preferred labels, `und` without a language.
 *
 * @param statements - The vocabulary.
 * @param scheme - IRI of the concept scheme, if the file holds more than one.
 */
export function skosConcepts(
  statements: readonly RdfStatement[],
  scheme: string | undefined,
): readonly TaxonomyNodeDefinition[] {
  const concepts = gathered(statements);
  const kept = new Map(
    [...concepts].filter(
      ([, { isConcept, schemes }]) => isConcept && (scheme === undefined || schemes.has(scheme)),
    ),
  );
  return [...kept].map(([iri, { broader, titles }]) => {
    const parent = [...broader].sort().find((other) => kept.has(other) && other !== iri);
    return {
      code: codeOf(iri, kept),
      titles,
      ...(parent === undefined ? {} : { parent: codeOf(parent, kept) }),
    };
  });
}

function codeOf(iri: string, concepts: ReadonlyMap<string, Concept>): string {
  const [notation] = [...(concepts.get(iri)?.notations ?? [])].sort();
  return notation ?? (iri.split(/[/#]/).findLast((part) => part !== '') || iri);
}

function gathered(statements: readonly RdfStatement[]): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  const at = (iri: string): Concept => {
    const known = concepts.get(iri) ?? emptyConcept();
    concepts.set(iri, known);
    return known;
  };
  for (const { subject, predicate, object, language } of statements) {
    switch (predicate) {
      case TYPE:
        if (object === `${SKOS}Concept`) at(subject).isConcept = true;
        break;
      case `${SKOS}inScheme`:
      case `${SKOS}topConceptOf`:
        at(subject).schemes.add(object);
        break;
      case `${SKOS}hasTopConcept`:
        at(object).schemes.add(subject);
        break;
      case `${SKOS}notation`:
        at(subject).notations.push(object.trim());
        break;
      case `${SKOS}broader`:
        at(subject).broader.add(object);
        break;
      case `${SKOS}narrower`:
        at(object).broader.add(subject);
        break;
      case `${SKOS}prefLabel`:
        at(subject).titles[language || 'und'] = object.trim();
        break;
    }
  }
  return concepts;
}

function emptyConcept(): Concept {
  return {
    isConcept: false,
    schemes: new Set(),
    notations: [],
    broader: new Set(),
    titles: Object.create(null),
  };
}
