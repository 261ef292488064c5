/**
 * The named fields of a record that are present; the whole record if no list is given; `null` if fields
 * are named and none is present.
 */
export function projectFields<Fields extends object>(
  record: Fields,
  names: readonly (keyof Fields)[] | undefined,
): Partial<Fields> | null {
  if (!names) return record;
  if (names.length === 0) return {};
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
