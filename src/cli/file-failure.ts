const whyUnread: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file; check the path'],
  ['EISDIR', 'it is a folder; expected a file'],
  ['EACCES', 'reading it is not permitted'],
  ['EPERM', 'reading it is not permitted'],
]);

const whyUnwritten: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'there is no space left on the device; make room or write elsewhere'],
  ['EROFS', 'the disk can only be read; write elsewhere'],
  ['ENOENT', 'there is no such folder; make it first'],
  ['EISDIR', 'it is a folder; expected a file'],
  ['EACCES', 'writing it is not permitted'],
  ['EPERM', 'writing it is not permitted'],
]);

/**
 * Says why a file could not be read or written, without its name, which the message around it gives.
 *
 * @param verb - What was tried.
 * @param cause - What the system threw.
 */
export function fileFailure(verb: 'read' | 'write', cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const known = verb === 'read' ? whyUnread : whyUnwritten;
  return known.get((cause as NodeJS.ErrnoException).code ?? '') ?? cause.message;
}
