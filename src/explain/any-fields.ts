import type { Demand } from '../model/demand.ts';
import type { Technology } from '../model/technology.ts';
import type { TrlRange } from '../model/trl.ts';

/** The fields of either kind of record. */
export type AnyFields = Partial<Omit<Technology, 'id' | 'kind' | 'trl'>> &
  Partial<Omit<Demand, 'id' | 'kind' | 'trl'>> & { readonly trl?: number | TrlRange | undefined };
