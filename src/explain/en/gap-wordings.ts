import type { Wordings } from '../language-pack.ts';

/** English sentences for changes that would move a match. */
export const englishGaps = {
  'gap.trl-state': {
    full: 'If the technology has reached TRL {trl}, state it.',
    brief: 'state the readiness of the technology (TRL {trl})',
  },
  'gap.trl-raise': {
    full: 'Once the technology has reached TRL {trl}, update its record.',
    brief: 'bring the technology to TRL {trl}',
  },
  'gap.trl-plan': {
    full: 'If the technology will reach TRL {trl} by {by:date}, state that plan.',
    brief: 'state the plan to reach TRL {trl} in time',
  },
  'gap.trl-ask': {
    full: 'If the request needs at least TRL {trl}, state it.',
    brief: 'state the readiness that the request needs (from TRL {trl})',
  },
  'gap.trl-accept': {
    full: 'If TRL {trl} would do for the requester, widen the range that the request asks for.',
    brief: 'accept TRL {trl} in the request',
  },
  'gap.cooperation': {
    full: 'If {side?demand=the requester|technology=the owner} would accept {mode:mode}, add it to the forms of cooperation.',
    brief:
      'add {mode:mode} to the forms of cooperation of {side?demand=the request|technology=the technology}',
  },
  'gap.language': {
    full: 'If {side?demand=the requester|technology=the owner} can also work in {language:language}, add it to the working languages.',
    brief:
      'add {language:language} to the languages of {side?demand=the request|technology=the technology}',
  },
  'gap.budget': {
    full: 'If the budget can reach {amount:money}, state it.',
    brief: 'state a budget of {amount:money}',
  },
  'gap.price': {
    full: 'If the technology can be had for {amount:money}, state it as the highest price.',
    brief: 'state a highest price of {amount:money}',
  },
  'gap.sector': {
    full: 'If {side?demand=the request|technology=the technology} also belongs to {sector:sector}, add that code.',
    brief: 'add {sector:sector} to {side?demand=the request|technology=the technology}',
  },
  'gap.territory': {
    full: 'If the owner can grant rights for {country:country}, add it to the territories.',
    brief: 'add {country:country} to the territories',
  },
  'gap.country-welcome': {
    full: 'If {side?demand=the requester|technology=the owner} would welcome a partner from {country:country}, add it to the wishes about countries.',
    brief:
      'add {country:country} to the wishes of {side?demand=the requester|technology=the owner}',
  },
  'gap.country-state': {
    full: 'If {side?demand=the request|technology=the technology} comes from {country:country}, state that country.',
    brief: 'state the country of {side?demand=the request|technology=the technology}',
  },
  'gap.country-of-group': {
    full: 'If {side?demand=the request|technology=the technology} comes from {ref:country}, state its country (worked out for {member:country}).',
    brief: 'state the country of {side?demand=the request|technology=the technology}',
  },
  'gap.renew': {
    full: 'If {side?demand=the request|technology=the technology offer} still holds, extend its validity, which has run out.',
    brief: 'extend the validity of {side?demand=the request|technology=the technology offer}',
  },
  'gap.accept-interest': {
    full: 'If {side?demand=the requester|technology=the owner} is open to contacts, allow expressions of interest again.',
    brief: 'allow expressions of interest in {side?demand=the request|technology=the technology}',
  },
  'gap.answer-by': {
    full: 'If answers are still welcome, extend the deadline for them.',
    brief: 'extend the deadline for answers',
  },
  'gap.moved': {
    full: '{change} Rank {before} → {after}.',
    brief: 'rank {before} → {after}',
  },
  'gap.stayed': {
    full: '{change} The rank stays {after}, the score rises by {gain}.',
    brief: 'score {gain} higher',
  },
  'gap.raised': {
    full: '{change} The score rises by {gain}.',
    brief: 'score {gain} higher',
  },
  'gap.none-moves': {
    full: '{count#This change alone does not move|None of these changes alone moves} the rank, which stays {rank}.',
    brief: 'the rank stays {rank}',
  },
  'gap.admitted': {
    full: '{change} The pair is then no longer excluded and takes rank {after}.',
    brief: 'no longer excluded, rank {after}',
  },
} as const satisfies Wordings;
