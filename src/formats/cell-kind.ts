/**
 * What the cells of a column hold: words (`text`), words separated by semicolons or bars (`list`), wishes (`wishes`),
 * numbers separated likewise (`numbers`), one number, yes or no, or JSON.
 */
export type CellKind = 'text' | 'list' | 'wishes' | 'number' | 'numbers' | 'boolean' | 'json';

/** The fields that hold lists of plain words. */
const wordLists = [
  'sectors',
  'technologyCodes',
  'languages',
  'excludedOrganizations',
  'supportOffered',
  'partnerSought.types',
  'partnerSought.sizes',
  'territories.include',
  'territories.exclude',
  'iprWanted.types',
  'iprWanted.statuses',
  'supplierConditions.types',
  'supplierConditions.sizes',
  'supplierConditions.certifications',
  'serves',
  'directions',
  'ipr.territory',
];

/** The fields that hold lists of texts; a language may follow: `keywords.zh`. */
const textLists = ['keywords', 'advantages', 'applications', 'constraints'];

/** The fields that hold one text; a language may follow: `title.zh`. */
const texts = [
  'title',
  'summary',
  'description',
  'problemSolved',
  'economicComparison',
  'problem',
  'currentState',
  'name',
  'partnerSought.expertise',
];

const wishes = ['countryPreferences', 'cooperation'];

const numbers = [
  'trl',
  'trl.min',
  'trl.max',
  'trl.ideal',
  'trlTarget.trl',
  'budget.min',
  'budget.max',
  'price.min',
  'price.max',
  'place.lat',
  'place.lon',
  'deadlines.projectMonths',
];

const booleans = ['acceptingInterest', 'sample'];

/** The fields that hold lists of objects; a number may follow: `metrics.0.value`. */
const objectLists = [
  'metrics',
  'performance',
  'ipr',
  'certifications',
  'provenance',
  'identifiers',
  'controlledBy',
];

const numbersInLists = ['metrics.value', 'performance.value', 'controlledBy.share'];

/** The fields that hold an object, which a cell can give whole. */
const objects = [
  'place',
  'budget',
  'price',
  'trlTarget',
  'territories',
  'partnerSought',
  'deadlines',
  'iprWanted',
  'supplierConditions',
  'vectors',
  'ext',
];

const kindByPath: ReadonlyMap<string, CellKind> = new Map([
  ...[...wordLists, ...textLists].map((path) => [path, 'list'] as const),
  ...wishes.map((path) => [path, 'wishes'] as const),
  ...[...numbers, ...numbersInLists].map((path) => [path, 'number'] as const),
  ...booleans.map((path) => [path, 'boolean'] as const),
  ...[...objectLists, ...objects].map((path) => [path, 'json'] as const),
]);

/**
 * Tells what the cells of a column hold.
 *
 * @param path - The keys that lead to its field.
 * @returns The kind; `text` where nothing else is known.
 */
export function cellKind(path: readonly string[]): CellKind {
  const [first = '', second] = path;
  if (first === 'vectors' && path.length === 2) return 'numbers';
  if (second !== undefined && isItemOf(first, second)) {
    return kindByPath.get([first, ...path.slice(2)].join('.')) ?? 'text';
  }
  return kindByPath.get(isTextList(path) ? first : path.join('.')) ?? 'text';
}

/**
 * Whether a key is the number of an item of a list of objects.
 *
 * @param field - The name of a field at the top of a record.
 * @param key - The key after it.
 */
export function isItemOf(field: string, key: string): boolean {
  return objectLists.includes(field) && /^\d{1,3}$/.test(key);
}

/**
 * Whether a path leads to a text in one language of a list of texts, such as `keywords.zh`.
 *
 * @param path - The keys.
 */
export function isTextList(path: readonly string[]): boolean {
  return path.length === 2 && textLists.includes(path[0] ?? '');
}

/**
 * Whether a path leads to a text that may be there in several languages.
 *
 * @param path - The keys, without a language.
 */
export function isLocalizedText(path: readonly string[]): boolean {
  return texts.includes(path.join('.'));
}
