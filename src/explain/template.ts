import { SilkmatchError } from '../model/error.ts';

/** A sentence with holes, ready to be filled. */
export type Template = readonly TemplatePart[];

/** One part of a {@link Template}. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly format: string }
  | { readonly kind: 'plural'; readonly name: string; readonly forms: readonly string[] }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly choices: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'optional'; readonly parts: Template };

/** Fills the holes of a template; each gives `undefined` where it cannot. */
export interface Filler {
  /** The parameter in a format. */
  readonly value: (name: string, format: string) => string | undefined;
  /** The index of the plural form that the parameter takes. */
  readonly plural: (name: string) => number | undefined;
  /** The parameter as it is. */
  readonly raw: (name: string) => string | undefined;
}

/**
 * Reads a template.
 *
 * - `{name}` and `{name:format}` stand for a parameter, the latter in a format such as `date`
 * - `{name#form|form|form}` is the plural form that the count `name` takes; the count itself is not written
 * - `{name?a=text|b=text}` is the text that belongs to the value of `name`
 * - `[…]` is left out if a parameter in it is missing
 *
 * Braces and brackets have no other meaning and cannot be written literally.
 *
 * @param source - The template.
 * @param owner - Whose template it is, for the error.
 * @throws A {@link SilkmatchError} with code `invalid-option` if it is malformed.
 */
export function parseTemplate(source: string, owner = 'a sentence'): Template {
  return parseParts(source, (expected) => {
    throw new SilkmatchError(
      'invalid-option',
      `The template ${JSON.stringify(source)} of ${owner} is malformed: expected ${expected}.`,
    );
  });
}

type Refuse = (expected: string) => never;

function parseParts(source: string, refuse: Refuse): Template {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of source.matchAll(/\[([^[\]]*)\]|\{([^{}[\]]*)\}/g)) {
    const [whole, optional, hole] = match;
    if (match.index > end) parts.push(plainText(source.slice(end, match.index), refuse));
    parts.push(
      optional === undefined
        ? parseHole(hole ?? '', refuse)
        : { kind: 'optional', parts: parseParts(optional, refuse) },
    );
    end = match.index + whole.length;
  }
  if (end < source.length) parts.push(plainText(source.slice(end), refuse));
  return parts;
}

function plainText(text: string, refuse: Refuse): TemplatePart {
  if (/[{}[\]]/.test(text)) {
    return refuse('every brace and bracket to be closed, and none inside another');
  }
  return { kind: 'text', text };
}

function parseHole(hole: string, refuse: Refuse): TemplatePart {
  const [, name, mark, rest = ''] = /^([A-Za-z][A-Za-z0-9]*)(?:([:#?])(.*))?$/.exec(hole) ?? [];
  if (name === undefined) {
    return refuse(`\`{${hole}}\` to be \`{name}\`, \`{name:format}\`, or a choice`);
  }
  if (mark === '#') return { kind: 'plural', name, forms: rest.split('|') };
  if (mark === '?') return { kind: 'choice', name, choices: parseChoices(rest, refuse) };
  return { kind: 'value', name, format: rest };
}

function parseChoices(text: string, refuse: Refuse): ReadonlyMap<string, string> {
  return new Map(
    text.split('|').map((choice) => {
      const at = choice.indexOf('=');
      if (at < 1) return refuse(`\`${choice}\` to be \`value=text\``);
      return [choice.slice(0, at), choice.slice(at + 1)];
    }),
  );
}

/**
 * Fills a template.
 *
 * @param template - What {@link parseTemplate} gave.
 * @param filler - Knows the parameters and the language.
 * @returns The text; `undefined` if a parameter outside of `[…]` is missing.
 */
export function fillTemplate(template: Template, filler: Filler): string | undefined {
  let text = '';
  for (const part of template) {
    const filled = fillPart(part, filler);
    if (filled === undefined) return undefined;
    text += filled;
  }
  return text;
}

function fillPart(part: TemplatePart, filler: Filler): string | undefined {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'value':
      return filler.value(part.name, part.format);
    case 'plural': {
      const form = filler.plural(part.name);
      return form === undefined ? undefined : (part.forms[form] ?? part.forms.at(-1));
    }
    case 'choice':
      return part.choices.get(filler.raw(part.name) ?? '');
    case 'optional':
      return fillTemplate(part.parts, filler) ?? '';
  }
}
