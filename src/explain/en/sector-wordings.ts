import type { Wordings } from '../language-pack.ts';

const pairOfCodes =
  '{demand:code} – {technology:code}[ (compared as {demandNode:code} – {technologyNode:code})][{inferred?true= (one of them inferred)}]';

/** English sentences for where the sectors of the two records meet. */
export const englishSectors = {
  'sector.same-code': {
    item: '{common:sector}',
    full: 'Same sector on both sides: {items}.',
    brief: 'both concern the same sector[ ({common:sectorTitle})]',
  },
  'sector.offer-more-specific': {
    full: 'The technology covers part of the sector asked for: {technology:sector}; request: {demand:sector}.',
    brief: 'the technology covers part of the sector asked for[ ({demand:sectorTitle})]',
  },
  'sector.demand-more-specific': {
    full: 'The technology comes from a wider sector than the one asked for: {technology:sector}; request: {demand:sector}.',
    brief:
      'the technology comes from a wider sector than the one asked for[ ({technology:sectorTitle})]',
  },
  'sector.same-class': {
    item: pairOfCodes,
    full: 'Same class of activity: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same class of activity[ ({common:sectorTitle})]',
  },
  'sector.same-group': {
    item: pairOfCodes,
    full: 'Same group: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same group[ ({common:sectorTitle})]',
  },
  'sector.same-division': {
    item: pairOfCodes,
    full: 'Same industry: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same industry[ ({common:sectorTitle})]',
  },
  'sector.same-section': {
    item: pairOfCodes,
    full: 'The sectors meet only in a broad section: {common:sector}; request – technology: {items}.',
    brief: 'the sectors meet only in a broad section[ ({common:sectorTitle})]',
  },
  'sector.same-subclass': {
    item: pairOfCodes,
    full: 'Same patent subclass: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same patent subclass[ ({common:sectorTitle})]',
  },
  'sector.same-patent-class': {
    item: pairOfCodes,
    full: 'Same patent class: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same patent class[ ({common:sectorTitle})]',
  },
  'sector.same-field': {
    item: pairOfCodes,
    full: 'Same field of technology: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same field of technology[ ({common:sectorTitle})]',
  },
  'sector.same-technology-sector': {
    item: pairOfCodes,
    full: 'The technologies meet only in a broad area: {common:sector}; request – technology: {items}.',
    brief: 'the technologies meet only in a broad area[ ({common:sectorTitle})]',
  },
  'sector.same-branch': {
    item: pairOfCodes,
    full: 'Same branch of the classification: {common:sector}; request – technology: {items}.',
    brief: 'the two belong to the same branch of the classification[ ({common:sectorTitle})]',
  },
  'sector.mapped': {
    item: '{demand:code} – {technology:code}',
    full: 'Different classifications, corresponding only approximately (request – technology): {items}; meeting in {common:sector}.',
    brief: 'the sectors correspond approximately[ ({common:sectorTitle})]',
  },
  'sector.mapped-broad': {
    item: '{demand:code} – {technology:code}',
    full: 'Different classifications, corresponding only in broad outline (request – technology): {items}; meeting in {common:sector}.',
    brief: 'the sectors correspond only broadly[ ({common:sectorTitle})]',
  },
  'sector.related': {
    full: 'Neighbouring fields; request: {demand:sector}, technology: {technology:sector}.',
    brief: 'the two work in neighbouring fields',
  },
  'sector.unrelated': {
    full: 'The sectors have nothing in common; request: {demand:sector}, technology: {technology:sector}.',
    brief: 'the sectors have nothing in common',
  },
  'sector.rest-unrelated': {
    full: 'Other sectors have nothing in common; request: {demand:sector}, technology: {technology:sector}.',
    brief: 'some of the sectors have nothing in common',
  },
} as const satisfies Wordings;
