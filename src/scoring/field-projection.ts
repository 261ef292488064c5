/**
 * The named fields of a record that are present; the whole record if none are named; `null` if none of
 * those named is present.
 */
export function projectFields<Fields extends object>(
  record: Fields,
  names: readonly (keyof Fields)[] | undefined,
): Partial<Fields> | null {
  if (!names) return record;
  const projection: Partial<Fields> = {};
  let present = false;
  for (const name of names) {
    if (record[name] !== undefined) {
      projection[name] = record[name];
      present = true;
    }
  }
  return present ? projection : null;
}

/** A key that two projections share only if their fields are equal. */
export function fieldKey(projection: object): string {
  return JSON.stringify(projection);
}
