/** Objects that every other object inherits from. */
const shared = [Object.prototype, Array.prototype, String.prototype, Map.prototype];

/**
 * Does some work and says what it left on the prototypes that all objects share.
 *
 * @param work - What to do; what it returns is returned if nothing was left.
 */
export function pollution(work: () => string | undefined): string | undefined {
  const before = shared.map((prototype) => Reflect.ownKeys(prototype));
  const found = work();
  for (const [i, prototype] of shared.entries()) {
    const added = Reflect.ownKeys(prototype).find((key) => !before[i]?.includes(key));
    if (added !== undefined)
      return `\`${String(added)}\` was left on a prototype that objects share`;
  }
  return found;
}
