/**
 * The TypeScript blocks of a page as one program. What two blocks import is imported once; an expression with `// => value`
 * behind it has to give that value.
 */
export function pageProgram(page: string): string {
  const code = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n');
  if (code === '') return '';
  const imports = new Map<string, Set<string>>();
  const body = code.replace(
    /^import (?:(\* as \w+)|\{([^}]*)\}) from ('[^']+');$/gm,
    (_, star: string | undefined, names: string | undefined, from: string) => {
      const known = imports.get(from) ?? new Set();
      for (const name of star ? [star] : (names ?? '').split(',')) {
        if (name.trim() !== '') known.add(name.trim());
      }
      imports.set(from, known);
      return '';
    },
  );
  const heads = [...imports].flatMap(([from, names]) => {
    const stars = [...names].filter((name) => name.startsWith('*'));
    const others = [...names].filter((name) => !name.startsWith('*'));
    return [
      ...stars.map((star) => `import ${star} from ${from};`),
      ...(others.length > 0 ? [`import { ${others.join(', ')} } from ${from};`] : []),
    ];
  });
  return [
    "import { deepStrictEqual } from 'node:assert/strict';",
    ...heads,
    body.replace(/^([^\s/].*?);? \/\/ => (.+)$/gm, 'deepStrictEqual($1, $2);'),
  ].join('\n');
}
