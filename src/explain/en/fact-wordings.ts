import type { Wordings } from '../language-pack.ts';

/** English sentences for what scorers see. */
export const englishFacts = {
  'tfidf.shared-term': {
    item: '{term:quote}',
    full: 'Words in both texts: {items}.',
    brief: 'both texts speak of {items}',
  },
  'tfidf.shared-term-weak': {
    item: '{term:quote}',
    full: 'Few words in common: {items}.',
    brief: 'few words in common ({items})',
  },
  'country.preferred': {
    full: '{side?demand=The requester|technology=The owner} prefers partners from {ref:country}[ (choice no. {rank})][ (country of the other side: {country:country})].[ {country:country} has been a member since {since:date}.]',
    brief: '{side?demand=the requester|technology=the owner} prefers partners from {ref:country}',
  },
  'country.preferred-weak': {
    full: 'For {side?demand=the requester|technology=the owner}, partners from {ref:country} are only a minor preference[ (country of the other side: {country:country})].',
    brief:
      'for {side?demand=the requester|technology=the owner}, partners from {ref:country} are only a minor preference',
  },
  'country.near': {
    full: '{country:country} is not on the list that {side?demand=the requester|technology=the owner} prefers, but close to {ref:country}, which is.',
    brief:
      'the country of the other side ({country:country}) is close to one that {side?demand=the requester|technology=the owner} prefers',
  },
  'country.indifferent': {
    full: '{side?demand=The requester|technology=The owner} states no wish about {country:country}.',
    brief:
      '{side?demand=the requester|technology=the owner} states no wish about {country:country}',
  },
  'country.unlisted': {
    full: '{side?demand=The requester|technology=The owner} prefers other countries than {country:country}.',
    brief:
      '{side?demand=the requester|technology=the owner} prefers other countries than {country:country}',
  },
  'country.avoided': {
    full: '{side?demand=The requester|technology=The owner} would rather avoid partners from {ref:country}[ (country of the other side: {country:country})].',
    brief:
      '{side?demand=the requester|technology=the owner} would rather avoid partners from {ref:country}',
  },
  'country.refused': {
    full: '{side?demand=The requester|technology=The owner} refuses partners from {ref:country}[ (country of the other side: {country:country})].',
    brief: '{side?demand=the requester|technology=the owner} refuses partners from {ref:country}',
  },
  'country.unknown-wish': {
    full: '{side?demand=The requester|technology=The owner} has a wish about {ref:quote}, which is no country or group known here; it does not count.',
    brief:
      'a wish of {side?demand=the requester|technology=the owner} about countries could not be read',
  },
  'country.domestic': {
    full: 'Both sides are in the same country ({country:country}).',
    brief: 'both sides are in the same country ({country:country})',
  },
  'country.corridor': {
    full: 'The two countries lie on a common corridor: {corridors:corridors}.',
    brief: 'the two countries lie on a common corridor ({corridors:corridors})',
  },
  'fuzzy-text.same': {
    item: '{asked:quote}',
    full: 'The same terms stand in both texts: {items}.',
    brief: 'both texts use {items}',
  },
  'fuzzy-text.similar': {
    item: '{asked:quote} – {found:quote}',
    full: 'Closely related terms (request – technology): {items}.',
    brief: 'both texts use closely related terms ({items})',
  },
  'fuzzy-text.alike': {
    item: '{asked:quote} – {found:quote}',
    full: 'Terms that look or sound alike, perhaps by chance (request – technology): {items}.',
    brief: 'some terms look or sound alike ({items})',
  },
  'vector.near': {
    full: 'The two texts are close in meaning (similarity {similarity}; vector “{vector}”, measure {metric}).',
    brief: 'the two texts are close in meaning',
  },
  'vector.far': {
    full: 'The two texts are rather far apart in meaning (similarity {similarity}; vector “{vector}”, measure {metric}).',
    brief: 'the two texts are rather far apart in meaning',
  },
  'trl.below': {
    full: 'The technology is at TRL {trl}; the request asks for {range:levels}, so {gap} {gap#level is|levels are} missing.',
    brief: 'the technology is less mature than the request asks',
  },
  'trl.above': {
    full: 'The technology is at TRL {trl}; the request asks for {range:levels}, so it is {gap} {gap#level|levels} further along.',
    brief: 'the technology is further developed than the request asks',
  },
  'trl.ideal': {
    full: 'TRL {trl} is exactly the readiness that the request prefers.',
    brief: 'the technology is exactly as mature as the request prefers',
  },
  'trl.within': {
    full: 'TRL {trl} is what the request accepts ({range:levels}).',
    brief: 'the technology is as mature as the request asks',
  },
  'trl.target-in-time': {
    full: 'TRL {target} is planned[ for {by:date}][, in time for {needBy:date}].',
    brief: 'the technology is due to mature in time',
  },
  'trl.target-late': {
    full: 'TRL {target} is planned only[ for {by:date}][; it is needed by {needBy:date}].',
    brief: 'the technology will mature too late',
  },
  'trl.target-undated': {
    full: 'TRL {target} is planned, but whether that is in time remains open: one of the two dates is not stated.',
    brief: 'it remains open whether the technology will mature in time',
  },
  'cooperation.same': {
    full: 'Both sides want the same form of cooperation: {mode:mode}.',
    brief: 'both sides want the same form of cooperation ({mode:mode})',
  },
  'cooperation.open': {
    full: '{side?demand=The owner offers|technology=The requester wants} {mode:mode}; {side?demand=the requester|technology=the owner} leaves the form of cooperation open.',
    brief: '{side?demand=the requester|technology=the owner} leaves the form of cooperation open',
  },
  'cooperation.near': {
    full: 'The forms of cooperation are related: the requester wants {demandMode:mode}, the owner {technologyMode:mode}.',
    brief: 'the two sides want related forms of cooperation',
  },
  'cooperation.near-weak': {
    full: 'The forms of cooperation differ, though they are related: the requester wants {demandMode:mode}, the owner {technologyMode:mode}.',
    brief: 'the two sides want different, though related, forms of cooperation',
  },
  'cooperation.avoided': {
    full: '{side?demand=The requester|technology=The owner} would rather avoid {mode:mode}.',
    brief: '{side?demand=the requester|technology=the owner} would rather avoid {mode:mode}',
  },
  'cooperation.none': {
    full: 'No form of cooperation suits both sides[; the requester wants {demandModes:modes}][; the owner wants {technologyModes:modes}].',
    brief: 'no form of cooperation suits both sides',
  },
  'budget.covers': {
    full: 'The budget ({budget:money}) covers the price ({price:money}).',
    brief: 'the budget covers the price',
  },
  'budget.starts-within': {
    full: 'The budget ({budget:money}) is above the lowest price ({price:money}); no upper price is stated.',
    brief: 'the budget is above the lowest price',
  },
  'budget.overlaps': {
    full: 'The budget ({budget:money}) covers only part of the price range ({price:money}).',
    brief: 'the budget covers only part of the price range',
  },
  'budget.short': {
    full: 'The budget ({budget:money}) pays for {percent:percent} of the lowest price ({price:money}).',
    brief: 'the budget does not reach the price',
  },
  'budget.converted': {
    full: 'Converted at the given rate: 1 {from} = {rate} {to}.',
    brief: 'the amounts were converted at the given rate',
  },
  'language.shared': {
    full: '{count#Common working language|Common working languages}: {languages:languages}.',
    brief: 'the two sides share a working language ({languages:languages})',
  },
  'language.bridged': {
    full: 'The two sides share no working language, but an interpreter can help (requester: {demand:language}; owner: {technology:language}).',
    brief: 'the two sides will need an interpreter',
  },
  'language.none': {
    full: 'The two sides share no working language (requester: {demand:languages}; owner: {technology:languages}).',
    brief: 'the two sides share no working language',
  },
} as const satisfies Wordings;
