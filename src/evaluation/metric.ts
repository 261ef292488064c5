import type { JudgedList } from './judged-list.ts';

/** A measure of the answer to one query. A host's own metric is an object of this shape. */
export interface Metric {
  /** Its name with its parameters, such as `nDCG@10`. */
  readonly name: string;
  /** The value for one query; higher is better. Pure. */
  readonly measure: (list: JudgedList) => number;
  /** How much higher the value could be if everything not judged were relevant; left out where nothing bounds it. */
  readonly residual?: (list: JudgedList) => number;
}

/** Parameters of a metric as its name gives them. */
export interface MetricParameters {
  /** Ranks beyond this one do not count; `Infinity` without a cut-off. */
  readonly cutoff: number;
  /** Least grade of a relevant target. */
  readonly rel: number;
  /** The other parameters, by name. */
  readonly others: ReadonlyMap<string, string>;
}
