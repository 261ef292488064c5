/** `T` with every property and array read-only, however deep: the type of data that nobody may change. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/**
 * Freezes plain data in place, with everything inside it.
 *
 * The data must be a finite tree, which every parsed record is; its depth is bounded by the parser.
 *
 * @param value - The data; a primitive is returned as it is.
 * @returns The same object, frozen.
 */
export function deepFreeze<T>(value: T): Frozen<T> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value as Frozen<T>;
}
