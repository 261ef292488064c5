/**
 * A view of a record that notes which fields are looked at: read, tested for, or asked about.
 *
 * @param record - The record; a frozen one stays as it is.
 * @param seen - Receives the names.
 */
export function watchFields<Fields extends object>(record: Fields, seen: Set<string>): Fields {
  const note = (name: string | symbol) => {
    if (typeof name === 'string') seen.add(name);
  };
  return new Proxy(record, {
    get(target, name, receiver) {
      note(name);
      return Reflect.get(target, name, receiver);
    },
    has(target, name) {
      note(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor(target, name) {
      note(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}
