/**
 * Delays a computation until it is first asked for, so that importing knowledge costs nothing.
 *
 * @param make - Computes the value; pure.
 * @returns A function that gives the value, the same one every time.
 */
export function lazy<Value>(make: () => Value): () => Value {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
}
