import * as z from 'zod/mini';
import type { CatalogueLanguage } from '../explain/catalogue.ts';
import type { Pipeline, PipelineScorer } from '../scoring/pipeline.ts';
import type { EntryKnobs, Knob } from './protocol.ts';

/** What can be tuned of every entry of a pipeline. */
export function knobsOf(pipeline: Pipeline, speech: CatalogueLanguage): readonly EntryKnobs[] {
  return pipeline.scorers.map((entry) => ({
    name: entry.as,
    label:
      speech.knownName('entry', entry.as) ??
      speech.knownName('scorer', entry.scorer.id) ??
      entry.as,
    scorer: entry.scorer.id,
    neutral: entry.scorer.neutral,
    options: numbersIn(entry.options, schemaOf(entry), []),
  }));
}

interface JsonSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of the options as JSON Schema, where it is one of zod's. */
function schemaOf({ scorer }: PipelineScorer): JsonSchema {
  if (!(scorer.options && '_zod' in scorer.options)) return {};
  const schema = scorer.options as unknown as z.core.$ZodType;
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

function numbersIn(value: unknown, schema: JsonSchema, path: readonly string[]): readonly Knob[] {
  if (typeof value === 'number') return [knobOf(value, schema, path)];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersIn(inner, schema.properties?.[key] ?? {}, [...path, key]),
  );
}

/** Options that may be very large are tuned up to a few times of what they are. */
const MOST_TIMES = 4;

function knobOf(standard: number, schema: JsonSchema, path: readonly string[]): Knob {
  const isWhole = schema.type === 'integer';
  const step = isWhole ? 1 : 0.01;
  const min = schema.minimum ?? (schema.exclusiveMinimum ?? -step) + step;
  const limit = schema.maximum ?? Number.POSITIVE_INFINITY;
  const max = limit > 16 ? Math.min(limit, Math.max(1, standard * MOST_TIMES)) : limit;
  return { path, standard, min, max, step: max > 16 ? 1 : step };
}
