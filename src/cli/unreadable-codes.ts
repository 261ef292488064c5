import {
  type Code,
  type Demand,
  type Organization,
  SilkmatchError,
  type Technology,
} from '../index.ts';
import { parseCode } from '../knowledge/sectors/index.ts';
import type { Remark } from '../node/index.ts';

/**
 * Finds the codes that stand under a known classification but are none of it. Other schemes may be those of a host.
 *
 * @param record - A good record.
 */
export function unreadableCodes(record: Technology | Demand | Organization): readonly Remark[] {
  return (['sectors', 'technologyCodes'] as const).flatMap((field) => {
    const codes: readonly Code[] = (record as Technology)[field] ?? [];
    return codes.flatMap((code, i) =>
      typeof code === 'string'
        ? remarkOn(code, `${field}[${i}]`)
        : remarkOn(code.code, `${field}[${i}].code`),
    );
  });
}

function remarkOn(text: string, path: string): readonly Remark[] {
  const fault = faultOf(text);
  if (fault === undefined) return [];
  return [
    {
      path,
      code: 'unreadable-code',
      found: text,
      expected: `a code of ${fault.scheme}: ${fault.form}`,
      mend: 'It counts for nothing as it stands: correct it, or write the scheme that it belongs to.',
    },
  ];
}

/** What the classification of a code expects instead, if it is known. */
function faultOf(text: string): { readonly scheme: string; readonly form: string } | undefined {
  try {
    parseCode(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SilkmatchError)) throw error;
    return error.details as ReturnType<typeof faultOf>;
  }
}
