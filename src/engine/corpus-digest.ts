import { createDigestSet, type DigestSet } from './digest-set.ts';

/** The digest of the records of an engine: computed when it is first asked for, kept up to date from then on. */
export interface CorpusDigest {
  /** Notes the digest of this moment; it may be read at any later time. */
  now(): () => string;
  /** To be called before records are changed. */
  change(removed: () => Iterable<string>, added: () => Iterable<string>): void;
}

/** A digest that is read when it is needed. */
interface Moment {
  digest?: string;
}

/**
 * Digests of records, as one.
 *
 * @param all - Gives the digests of all records held; if the digest is known, of those held at first.
 * @param known - The digest of the records held at first, where it is known.
 */
export function createCorpusDigest(all: () => Iterable<string>, known?: string): CorpusDigest {
  let set: DigestSet | undefined;
  let current: Moment | undefined = known === undefined ? undefined : { digest: known };

  const members = () => {
    set ??= createDigestSet(all());
    return set;
  };
  const read = (moment: Moment): string => {
    moment.digest ??= members().root();
    return moment.digest;
  };
  return {
    now() {
      current ??= {};
      const moment = current;
      return () => read(moment);
    },
    change(removed, added) {
      if (current) read(current); // whoever noted this moment gets its digest, not a later one
      current = undefined;
      if (set === undefined && known === undefined) return;
      for (const digest of removed()) members().remove(digest);
      for (const digest of added()) members().add(digest);
    },
  };
}
