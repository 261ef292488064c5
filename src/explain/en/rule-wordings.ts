import type { Wordings } from '../language-pack.ts';

/** English sentences for hard rules: vetoes, and rules that could not be decided. */
export const englishRules = {
  'availability.status': {
    full: '{side?demand=The request is|technology=The technology is|both=Both records are} not open to matching (status: {status:status}).',
    brief:
      '{side?demand=the request is|technology=the technology is|both=both records are} not open to matching',
  },
  'availability.not-accepting': {
    full: '{side?demand=The request is|technology=The technology is|both=Both records are} not accepting expressions of interest at present.',
    brief:
      '{side?demand=the request is|technology=the technology is|both=both records are} not accepting expressions of interest',
  },
  'availability.not-yet-published': {
    full: '{side?demand=The request is|technology=The technology is|both=Neither record is published yet; the request is} to be published on {publishedAt:date}.',
    brief:
      '{side?demand=the request is|technology=the technology is|both=the two records are} not published yet',
  },
  'availability.expired': {
    full: '{side?demand=The request was|technology=The technology offer was|both=Both records have expired; the request was} valid until {expiresAt:date}.',
    brief:
      '{side?demand=the request has|technology=the technology offer has|both=both records have} expired',
  },
  'availability.answers-closed': {
    full: 'The request took answers until {answerBy:date}.',
    brief: 'the request no longer takes answers',
  },
  'organization.same': {
    full: 'Request and technology come from the same organization ({organization}).',
    brief: 'request and technology come from the same organization',
  },
  'organization.group': {
    full: 'The two organizations ({demandOrganization} and {technologyOrganization}) are under common control ({controller}).',
    brief: 'the two organizations are under common control',
  },
  'organization.excluded': {
    full: '{side?demand=The requester|technology=The owner} excludes the organization {organization}[ because it is controlled by {controller}].',
    brief:
      '{side?demand=the requester excludes the owner|technology=the owner excludes the requester}',
  },
  'visibility.hidden': {
    full: '{side?demand=The request is|technology=The technology is|both=Both records are} not visible here (visibility: {visibility:visibility}).',
    brief:
      '{side?demand=the request is|technology=the technology is|both=both records are} not visible here',
  },
  'trl.below-minimum': {
    full: 'The technology is at TRL {trl}, but the request requires at least TRL {min}[; TRL {target} is planned for {by:date}, the date asked for is {needBy:date}].',
    brief: 'the technology is below the readiness that the request requires',
  },
  'trl.unknown': {
    full: 'The readiness of the technology is not stated; the request requires at least TRL {min}.',
    brief: 'the readiness of the technology has to be clarified',
  },
  'cooperation.must': {
    full: '{side?demand=The requester|technology=The owner} requires {modes:anyMode}; {side?demand=the owner offers|technology=the requester wants} {offered:modes}.',
    brief:
      '{side?demand=the requester|technology=the owner} requires a form of cooperation that the other side does not name',
  },
  'cooperation.never': {
    full: '{side?demand=The requester|technology=The owner} rules out what the other side wants: {modes:modes}.',
    brief:
      '{side?demand=the requester|technology=the owner} rules out the form of cooperation that the other side wants',
  },
  'cooperation.unknown': {
    full: '{side?demand=The owner|technology=The requester} requires {modes:anyMode}; {side?demand=the requester|technology=the owner} does not say what form of cooperation is wanted.',
    brief:
      'it has to be clarified whether {side?demand=the requester|technology=the owner} accepts the required form of cooperation',
  },
  'country.never': {
    full: '{side?demand=The requester|technology=The owner} rules out partners from {ref:country}[ (country of the other side: {country:country})].',
    brief: '{side?demand=the requester|technology=the owner} rules out partners from {ref:country}',
  },
  'country.must': {
    full: '{side?demand=The requester|technology=The owner} accepts only partners from {required:anyCountry} (country of the other side: {country:country}).',
    brief:
      '{side?demand=the requester|technology=the owner} requires another country than {country:country}',
  },
  'country.territory-excluded': {
    full: 'The owner does not grant rights for {ref:country}[ (country of the request: {country:country})].',
    brief: 'the owner does not grant rights for {ref:country}',
  },
  'country.territory-not-included': {
    full: 'The owner grants rights only for {included:countries} (country of the request: {country:country}).',
    brief: 'the rights on offer do not cover the country of the request ({country:country})',
  },
  'country.domestic': {
    full: 'Both sides are in the same country ({country:country}).',
    brief: 'both sides are in the same country ({country:country})',
  },
  'country.policy-denied': {
    full: 'A policy forbids the exchange: {reason}.[ Country of the request: {demandCountry:country}.][ Country of the technology: {technologyCountry:country}.]',
    brief: 'a policy forbids the exchange',
  },
  'country.policy-review': {
    full: 'A policy asks for a review before the exchange: {reason}.[ Country of the request: {demandCountry:country}.][ Country of the technology: {technologyCountry:country}.]',
    brief: 'a policy asks for a review',
  },
  'country.unknown': {
    full: '{side?demand=The country of the request|technology=The country of the technology} is not stated, so {rule?never=a rule against certain countries|must=a rule that requires certain countries|territory=the territory of the rights} cannot be checked.',
    brief:
      '{side?demand=the country of the request|technology=the country of the technology} has to be clarified',
  },
  'country.unknown-ref': {
    full: 'A rule of {side?demand=the requester|technology=the owner} names the country group {ref:quote}, which is not known here.',
    brief:
      'a country rule of {side?demand=the requester|technology=the owner} could not be checked',
  },
  'disclosure.withheld': {
    full: 'The pair is excluded by a hard rule; which one is not shown, because {side?demand=the request is|technology=the technology is|both=both records are} anonymous.',
    brief: 'a hard rule excludes the pair',
  },
  'evidence.required': {
    full: 'The criterion {scorer:quote} has to be answered, but {absence?technology=the technology says nothing about it|demand=the request says nothing about it|both=neither side says anything about it|inapplicable=the two statements cannot be compared}.',
    brief: 'a required statement is missing',
  },
} as const satisfies Wordings;
