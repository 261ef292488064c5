import type { Wordings } from '../language-pack.ts';

/** English sentences about what a record should say and what it should not give away. */
export const englishProfile = {
  'profile.summary-line': {
    full: '{points} of 20 points: {verdict}.',
    brief: '{verdict}',
  },
  'profile.title': {
    full: 'Write a title that says what it is and what it is for, in at least 15 letters.',
    brief: 'write a title that says what it is and what it is for, in at least 15 letters',
  },
  'profile.summary': {
    full: 'Add a summary of two or three sentences, at least 120 letters, without anything confidential.',
    brief:
      'add a summary of two or three sentences, at least 120 letters, without anything confidential',
  },
  'profile.description': {
    full: 'Describe it at more length, at least 400 letters: how it works, what is needed, what has been shown.',
    brief:
      'describe it at more length, at least 400 letters: how it works, what is needed, what has been shown',
  },
  'profile.keywords': {
    full: 'Add at least three keywords.',
    brief: 'add at least three keywords',
  },
  'profile.sectors': {
    full: 'Add the code of an industry or of a field of technology.',
    brief: 'add the code of an industry or of a field of technology',
  },
  'profile.problem-solved': {
    full: 'Say which problem the technology solves, or what it can be used for.',
    brief: 'say which problem the technology solves, or what it can be used for',
  },
  'profile.advantages': {
    full: 'Name at least one advantage over what is in use today.',
    brief: 'name at least one advantage over what is in use today',
  },
  'profile.economic-comparison': {
    full: 'Compare cost and benefit with what is in use today.',
    brief: 'compare cost and benefit with what is in use today',
  },
  'profile.performance': {
    full: 'State at least one measured figure with its unit.',
    brief: 'state at least one measured figure with its unit',
  },
  'profile.readiness': {
    full: 'State the readiness: the TRL or the stage of development.',
    brief: 'state the readiness: the TRL or the stage of development',
  },
  'profile.problem': {
    full: 'Say what the problem is.',
    brief: 'say what the problem is',
  },
  'profile.current-state': {
    full: 'Say what is in use today and what has been tried.',
    brief: 'say what is in use today and what has been tried',
  },
  'profile.metrics': {
    full: 'State at least one target figure with its unit.',
    brief: 'state at least one target figure with its unit',
  },
  'profile.constraints': {
    full: 'Name the standards, rules or limits that a solution has to respect.',
    brief: 'name the standards, rules or limits that a solution has to respect',
  },
  'profile.readiness-wanted': {
    full: 'State which readiness (TRL) will do.',
    brief: 'state which readiness (TRL) will do',
  },
  'profile.cooperation': {
    full: 'State at least one form of cooperation that is wanted.',
    brief: 'state at least one form of cooperation that is wanted',
  },
  'profile.partner-sought': {
    full: 'Say who is sought: type, size and expertise of the partner.',
    brief: 'say who is sought: type, size and expertise of the partner',
  },
  'profile.supplier-conditions': {
    full: 'Say what a supplier has to be: type, size, certificates.',
    brief: 'say what a supplier has to be: type, size, certificates',
  },
  'profile.territories': {
    full: 'Say where rights can be given, or which countries partners should come from.',
    brief: 'say where rights can be given, or which countries partners should come from',
  },
  'profile.countries': {
    full: 'Say which countries a supplier should or should not come from.',
    brief: 'say which countries a supplier should or should not come from',
  },
  'profile.price': {
    full: 'State a price, at least as a range.',
    brief: 'state a price, at least as a range',
  },
  'profile.budget': {
    full: 'State a budget, at least as a range.',
    brief: 'state a budget, at least as a range',
  },
  'profile.languages': {
    full: 'State the languages that you can work in.',
    brief: 'state the languages that you can work in',
  },
  'profile.country': {
    full: 'State the country.',
    brief: 'state the country',
  },
  'profile.organization': {
    full: 'Name the organization that owns the record; an anonymous record does not show it.',
    brief: 'name the organization that owns the record; an anonymous record does not show it',
  },
  'profile.ipr': {
    full: 'State the rights over the technology: patents, know-how, or none.',
    brief: 'state the rights over the technology: patents, know-how, or none',
  },
  'profile.ipr-wanted': {
    full: 'Say who is to own the results and which rights are wanted.',
    brief: 'say who is to own the results and which rights are wanted',
  },
  'profile.expiry': {
    full: 'State until when the record holds.',
    brief: 'state until when the record holds',
  },
  'profile.leaks': {
    full: 'Take out everything that gives the owner away.',
    brief: 'take out everything that gives the owner away',
  },
  'leak.name': {
    full: '{field:field}: the name {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.email': {
    full: '{field:field}: the e-mail address {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.link': {
    full: '{field:field}: the link {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.phone': {
    full: '{field:field}: the phone number {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.patent': {
    full: '{field:field}: the patent number {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.address': {
    full: '{field:field}: the address {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
  'leak.registration': {
    full: '{field:field}: the registration number {text:quote} gives the owner away. Rewrite this sentence: {sentence:quote}',
    brief: 'the text gives the owner away ({text:quote})',
  },
} as const satisfies Wordings;
