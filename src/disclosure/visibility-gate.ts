import type { Demand } from '../model/demand.ts';
import type { Technology } from '../model/technology.ts';
import { type Visibility, visibilitySchema } from '../model/visibility.ts';
import { visibility as visibilityGate } from '../scoring/gates/visibility.ts';
import type { Pipeline } from '../scoring/pipeline.ts';

const fromOpenToClosed = visibilitySchema.options;

/** Whether the visibility gate of a pipeline vetoes every pair with a record, so that none needs to be asked about. */
export function isVetoedByVisibility(
  record: Technology | Demand | undefined,
  { gates }: Pipeline,
): boolean {
  const entry = gates.find(({ gate }) => gate.id === visibilityGate.id);
  if (!entry) return false;
  const { viewer } = entry.options as { readonly viewer: Visibility };
  const { visibility = 'public' } = record ?? {};
  return fromOpenToClosed.indexOf(visibility) > fromOpenToClosed.indexOf(viewer);
}
