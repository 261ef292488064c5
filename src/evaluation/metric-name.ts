import { SilkmatchError } from '../model/error.ts';
import type { JudgedList } from './judged-list.ts';
import type { Metric, MetricParameters } from './metric.ts';
import {
  averagePrecision,
  binaryPreference,
  judgedShare,
  precision,
  recall,
  reciprocalRank,
  rPrecision,
  success,
} from './metrics/binary.ts';
import {
  expectedReciprocalRank,
  rankBiasedPrecision,
  rankBiasedResidual,
} from './metrics/cascade.ts';
import { type GainKind, ndcg } from './metrics/gain.ts';

interface MetricKind {
  readonly cutoff: 'needed' | 'optional' | 'none';
  readonly parameters: readonly string[];
  readonly make: (parameters: MetricParameters) => Omit<Metric, 'name'>;
}

const binary = (
  measure: (list: JudgedList, rel: number, cutoff: number) => number,
  cutoff: MetricKind['cutoff'],
): MetricKind => ({
  cutoff,
  parameters: ['rel'],
  make: ({ rel, cutoff: k }) => ({ measure: (list) => measure(list, rel, k) }),
});

const kinds: ReadonlyMap<string, MetricKind> = new Map<string, MetricKind>([
  [
    'nDCG',
    {
      cutoff: 'optional',
      parameters: ['dcg'],
      make: ({ cutoff, others }) => {
        const kind = gainKind(others.get('dcg') ?? 'log2');
        return { measure: (list) => ndcg(list, kind, cutoff) };
      },
    },
  ],
  ['AP', binary(averagePrecision, 'optional')],
  ['RR', binary(reciprocalRank, 'optional')],
  ['P', binary(precision, 'needed')],
  ['R', binary(recall, 'needed')],
  ['Success', binary(success, 'needed')],
  ['Rprec', binary(rPrecision, 'none')],
  ['Bpref', binary(binaryPreference, 'none')],
  [
    'Judged',
    {
      cutoff: 'needed',
      parameters: [],
      make: ({ cutoff }) => ({ measure: (list) => judgedShare(list, cutoff) }),
    },
  ],
  [
    'ERR',
    {
      cutoff: 'optional',
      parameters: ['max'],
      make: ({ cutoff, others }) => {
        const max = others.get('max');
        const given = max === undefined ? undefined : numberIn(max, 'max', [1, 30], true);
        return {
          measure: (list) => expectedReciprocalRank(list, given ?? list.highest, cutoff),
        };
      },
    },
  ],
  [
    'RBP',
    {
      cutoff: 'none',
      parameters: ['p', 'rel'],
      make: ({ rel, others }) => {
        const p = numberIn(others.get('p') ?? '0.8', 'p', [0, 1], false);
        return {
          measure: (list) => rankBiasedPrecision(list, p, rel),
          residual: (list) => rankBiasedResidual(list, p),
        };
      },
    },
  ],
]);

/**
 * Makes a metric from its name, written as ir-measures prints it: `nDCG@10`, `nDCG(dcg='exp-log2')@10`, `AP`,
 * `AP(rel=2)`, `RR`, `P@5`, `R@100`, `Success@1`, `Rprec`, `Bpref`, `ERR@20`, `RBP(p=0.8)`, `Judged@10`.
 *
 * - `rel` is the least grade of a relevant target, 1 unless given.
 * - `dcg` is `log2` (gain = grade, as trec_eval) or `exp-log2` (gain = 2^grade − 1).
 * - `p` is the persistence of RBP, 0.8 unless given.
 * - `max` is the highest grade of the scale of ERR; the highest of the judgments unless given.
 *
 * @param name - The name.
 * @throws A {@link SilkmatchError} with code `invalid-option` if there is no such metric or parameter.
 * @example
 * ```ts
 * const { measure } = parseMetric('P@2');
 * measure({ ranked: [3, undefined], judged: [3], highest: 3 }); // => 0.5
 * ```
 */
export function parseMetric(name: string): Metric {
  const [, head = '', inside, k] =
    /^([A-Za-z]+)(?:\(([^()]*)\))?(?:@([1-9]\d{0,6}))?$/.exec(name) ?? [];
  const kind = kinds.get(head);
  if (!kind) {
    throw refused(name, `expected one of ${[...kinds.keys()].join(', ')}, such as \`nDCG@10\``);
  }
  if (kind.cutoff === 'needed' && k === undefined)
    throw refused(name, `expected a cut-off, \`${head}@10\``);
  if (kind.cutoff === 'none' && k !== undefined)
    throw refused(name, `\`${head}\` takes no cut-off`);
  const others = parametersOf(name, inside ?? '', kind.parameters);
  const rel = numberIn(others.get('rel') ?? '1', 'rel', [1, 30], true);
  const cutoff = k === undefined ? Number.POSITIVE_INFINITY : Number(k);
  return Object.freeze({ name, ...kind.make({ cutoff, rel, others }) });
}

function parametersOf(
  name: string,
  text: string,
  known: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    const [, key = '', value = ''] = /^([a-z]+)=['"]?([\w.-]+)['"]?$/.exec(part) ?? [];
    if (!known.includes(key)) {
      const wanted = known.length === 0 ? 'no parameter' : `the parameters ${known.join(', ')}`;
      throw refused(name, `got the parameter \`${part}\`; expected ${wanted}`);
    }
    found.set(key, value);
  }
  return found;
}

function gainKind(text: string): GainKind {
  if (text === 'log2' || text === 'exp-log2') return text;
  throw refused(`nDCG(dcg='${text}')`, "expected `dcg` to be 'log2' or 'exp-log2'");
}

function numberIn(
  text: string,
  parameter: string,
  [least, most]: readonly [number, number],
  isWhole: boolean,
): number {
  const value = Number(text);
  const inside = isWhole ? value >= least && value <= most : value > least && value < most;
  if (inside && (!isWhole || Number.isInteger(value))) return value;
  const kind = isWhole ? `a whole number from ${least} to ${most}` : `between ${least} and ${most}`;
  throw refused(`${parameter}=${text}`, `expected \`${parameter}\` to be ${kind}`);
}

function refused(name: string, why: string): SilkmatchError {
  return new SilkmatchError('invalid-option', `Cannot make the metric \`${name}\`: ${why}.`);
}
