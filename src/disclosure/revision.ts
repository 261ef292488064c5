import type { Engine } from '../engine/engine.ts';

const revisions = new WeakMap<object, { count: number }>();

/**
 * How often an engine has changed since it was first asked about here. One listener serves all views of an engine, so
 * that a view for every request leaves nothing behind.
 */
export function revisionOf(engine: Pick<Engine, 'on'>): number {
  let revision = revisions.get(engine);
  if (revision === undefined) {
    const made = { count: 0 };
    engine.on('change', () => made.count++);
    revisions.set(engine, made);
    revision = made;
  }
  return revision.count;
}
