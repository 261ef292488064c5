import * as z from 'zod/mini';
import type { Frozen } from './frozen.ts';

const codePattern = /^[a-z][a-z0-9_.-]{0,31}:[^ \p{Cc}](?:\P{Cc}{0,198}[^ \p{Cc}])?$/u;

const codeTextSchema = z.string().check(z.regex(codePattern, 'invalid-code'));

const weightedCodeSchema = z.strictObject({
  /** The code with its scheme, such as `ipc:H01M 10/05`. */
  code: codeTextSchema,
  /** How much of the record the code covers, 0 to 1; 1 if absent. */
  weight: z.optional(z.number().check(z.gte(0), z.lte(1))),
  /** Whether a program guessed the code rather than a person who knew; `false` if absent. */
  inferred: z.optional(z.boolean()),
});

/** Schema of {@link Code}. */
export const codeSchema = z.union([codeTextSchema, weightedCodeSchema], { error: 'invalid-code' });

/**
 * A code of a classification as `scheme:code`, alone or with a weight.
 *
 * Schemes: `isic4`, `nace2`, `okved2`, `gbt4754` (industries), `ipc`, `cpc`, `wipo35` (technologies), `sector10` (the ten
 * broad sectors), and any scheme of the host.
 *
 * @useDeclaredType
 * @example
 * ```ts
 * const codes: Code[] = ['isic4:2720', { code: 'ipc:H01M 10/05', weight: 0.5, inferred: true }];
 * ```
 */
export type Code = Frozen<z.infer<typeof codeSchema>>;

/** A {@link Code} taken apart. */
export interface CodeParts {
  /** The scheme: `isic4`. */
  readonly scheme: string;
  /** The code inside its scheme: `2720`. */
  readonly code: string;
  /** How much of the record it covers, 0 to 1. */
  readonly weight: number;
  /** Whether a program guessed it. */
  readonly inferred: boolean;
}

/**
 * Takes a code apart and fills in what it leaves out: weight 1, not inferred.
 *
 * @param code - A code of a parsed record.
 * @returns Its parts; without a colon the scheme is empty.
 * @example
 * ```ts
 * codeOf('nace2:27.20'); // { scheme: 'nace2', code: '27.20', weight: 1, inferred: false }
 * ```
 */
export function codeOf(code: Code): CodeParts {
  const { code: text, weight = 1, inferred = false } = typeof code === 'string' ? { code } : code;
  const colon = text.indexOf(':');
  return {
    scheme: text.slice(0, Math.max(colon, 0)),
    code: text.slice(colon + 1),
    weight,
    inferred,
  };
}
