/**
 * Variants of records in one field: without it, and with that of the next record that has it.
 *
 * @param records - Records of one kind.
 * @returns The records and all variants, frozen at the top like the records.
 */
export function recordVariants<Fields extends object>(
  records: readonly Fields[],
): readonly Fields[] {
  return records.flatMap((record, index) => [
    record,
    ...Object.keys(record).map((name) => without(record, [name])),
    ...fieldNames(records).flatMap((name) => {
      const donor = nextWith(records, index, name);
      return donor ? [Object.freeze({ ...record, [name]: Reflect.get(donor, name) })] : [];
    }),
  ]);
}

/** A record without some of its fields, frozen. */
export function without<Fields extends object>(record: Fields, names: readonly string[]): Fields {
  const left = Object.entries(record).filter(([name]) => !names.includes(name));
  return Object.freeze(Object.fromEntries(left)) as Fields;
}

function fieldNames(records: readonly object[]): readonly string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

function nextWith(records: readonly object[], index: number, name: string): object | undefined {
  const others = [...records.slice(index + 1), ...records.slice(0, index)];
  return others.find((record) => Object.hasOwn(record, name));
}
