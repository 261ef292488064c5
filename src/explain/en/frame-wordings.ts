import type { Wordings } from '../language-pack.ts';

/** English sentences around the facts: summary, absences, words, lists, accounts. */
export const englishFrames = {
  'summary.reasons': { full: '{reasons}.', brief: '{reasons}' },
  'summary.reasons-demand': { full: 'For the requester: {reasons}.', brief: '{reasons}' },
  'summary.reasons-technology': { full: 'For the owner: {reasons}.', brief: '{reasons}' },
  'summary.no-reasons': {
    full: 'Nothing in the two records speaks clearly for this match.',
    brief: 'nothing speaks clearly for this match',
  },
  'summary.reservation': { full: 'Reservation: {reservation}.', brief: '{reservation}' },
  'summary.vetoed': { full: 'Excluded: {vetoes}.', brief: 'excluded: {vetoes}' },
  'summary.insufficient': {
    full: 'Too little is known of the two records to judge them.',
    brief: 'too little is known of the two records to judge them',
  },
  'summary.withheld': {
    full: 'The details are not shown, because {side?demand=the request is|technology=the technology is|both=both records are} anonymous.',
    brief: 'the details are not shown',
  },
  'component.for': {
    full: 'The criterion “{component}” speaks for the match.',
    brief: 'the criterion “{component}” speaks for the match',
  },
  'component.against': {
    full: 'The criterion “{component}” speaks against the match.',
    brief: 'the criterion “{component}” speaks against the match',
  },
  'component.for.silkmatch/tfidf': {
    full: 'The two texts have some words in common.',
    brief: 'the two texts have some words in common',
  },
  'component.for.silkmatch/fuzzy-text': {
    full: 'The two texts have some related terms.',
    brief: 'the two texts have some related terms',
  },
  'component.for-told.silkmatch/fuzzy-text': {
    full: 'The related terms are those already named.',
    brief: 'the related terms are those already named',
  },
  'component.against.silkmatch/tfidf': {
    full: 'The two texts have few words in common.',
    brief: 'the two texts have few words in common',
  },
  'component.against.silkmatch/fuzzy-text': {
    full: 'For most terms of the request the technology has no related one.',
    brief: 'for most terms of the request the technology has no related one',
  },
  'component.against.silkmatch/sector-taxonomy': {
    full: 'The two records belong to different sectors.',
    brief: 'the two records belong to different sectors',
  },
  'absence.demand': {
    full: '{subject}: not stated in the request – no effect.',
    brief: '{subject}: not stated in the request',
  },
  'absence.technology': {
    full: '{subject}: not stated in the technology – no effect.',
    brief: '{subject}: not stated in the technology',
  },
  'absence.both': {
    full: '{subject}: not stated on either side – no effect.',
    brief: '{subject}: not stated on either side',
  },
  'absence.inapplicable': {
    full: '{subject}: {why} – no effect.',
    brief: '{subject}: {why}',
  },
  'absence.demand-counted': {
    full: '{subject}: not stated in the request – counts as a drawback.',
    brief: '{subject}: not stated in the request',
  },
  'absence.technology-counted': {
    full: '{subject}: not stated in the technology – counts as a drawback.',
    brief: '{subject}: not stated in the technology',
  },
  'absence.both-counted': {
    full: '{subject}: not stated on either side – counts as a drawback.',
    brief: '{subject}: not stated on either side',
  },
  'absence.inapplicable-counted': {
    full: '{subject}: {why} – counts as a drawback.',
    brief: '{subject}: {why}',
  },
  'words.found': {
    item: '{term:quote}[ ({places})]',
    full: 'Terms of the request that the technology has: {items}[ (and {more} more)].',
    brief: 'found: {items}',
  },
  'words.missing': {
    item: '{term:quote}',
    full: 'Terms of the request that the technology lacks: {items}[ (and {more} more)].',
    brief: 'missing: {items}',
  },
  'words.places': {
    full: '[request: {demand:fields}][; technology: {technology:fields}]',
    brief: '[request: {demand:fields}][; technology: {technology:fields}]',
  },
  'search.technologies': {
    full: 'Compared with {considered} {considered#technology|technologies}[, of which {vetoed} {vetoed#is|are} excluded by hard rules]. The list is complete: nothing better was left out. As of {asOf:date}.',
    brief: 'compared with all technologies',
  },
  'search.demands': {
    full: 'Compared with {considered} {considered#request|requests}[, of which {vetoed} {vetoed#is|are} excluded by hard rules]. The list is complete: nothing better was left out. As of {asOf:date}.',
    brief: 'compared with all requests',
  },
  'search.excluded': { full: '{count#Reason|Reasons}: {vetoes}.', brief: '{vetoes}' },
  'why-not.listed': { full: 'In the list at rank {rank}.', brief: 'in the list' },
  'why-not.vetoed': { full: 'Excluded: {vetoes}.', brief: 'excluded: {vetoes}' },
  'why-not.below': {
    full: 'At rank {rank}, below the list: {gap} short of it.',
    brief: 'below the list',
  },
  'why-not.tied': {
    full: 'At rank {rank}, below the list: its score equals that of the last one listed.',
    brief: 'below the list, with the same score as the last one listed',
  },
  'compare.above': {
    item: '{component} ({difference})',
    full: '{better:quote} is {difference} ahead of {worse:quote}. In its favour: {items}.',
    brief: '{better:quote} is ahead of {worse:quote}',
  },
  'compare.other-side': {
    item: '{component} ({difference})',
    full: 'In favour of {worse:quote}: {items}.',
    brief: 'in favour of {worse:quote}: {items}',
  },
  'compare.equal': {
    full: '{better:quote} and {worse:quote} have the same score; their order follows their ids.',
    brief: '{better:quote} and {worse:quote} have the same score',
  },
  'account.baseline': { full: 'Starting point (nothing known)', brief: 'starting point' },
  'account.score': { full: 'Score', brief: 'score' },
  'account.score-demand': { full: 'Value for the requester', brief: 'value for the requester' },
  'account.score-technology': { full: 'Value for the owner', brief: 'value for the owner' },
  'account.step': { full: 'Criterion', brief: 'criterion' },
  'account.change': { full: 'Change', brief: 'change' },
  'account.total': { full: 'Total', brief: 'total' },
  'report.scope': {
    full: 'Matches of {demands} {demands#request|requests} and {technologies} {technologies#technology|technologies}. As of {asOf:date}.',
    brief: 'as of {asOf:date}',
  },
  'report.figures': {
    full: 'Score {score}: for the requester {forDemand}, for the owner {forTechnology}; known: {coverage:percent}.',
    brief: '{score}',
  },
  'waterfall.title': {
    full: 'How the score of {demand} and {technology} comes about',
    brief: 'how the score comes about',
  },
} as const satisfies Wordings;
