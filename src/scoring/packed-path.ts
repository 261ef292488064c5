/** The keys from the top of a tree down to a node as one text: before each key its length as a code unit. */
export type PackedPath = string;

/** Packs a path whose keys have at most 65,535 code units. */
export function packPath(path: readonly string[]): PackedPath {
  return path.map((key) => String.fromCharCode(key.length) + key).join('');
}

/** How many keys two paths share from the top. */
export function sharedDepth(a: PackedPath, b: PackedPath): number {
  let depth = 0;
  let at = 0;
  while (at < a.length) {
    const end = at + 1 + a.charCodeAt(at);
    while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
    if (at < end) break;
    depth++;
  }
  return depth;
}
