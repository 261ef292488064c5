import fc from 'fast-check';
import {
  createEngine,
  definePipeline,
  type RecordSets,
  type Technology,
  tfidf,
  trlFit,
} from 'silkmatch';
import { canonicalJson, sha256OfText } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';
import { createDigestSet } from '../../src/engine/digest-set.ts';
import { recordDigest } from '../../src/model/record-digest.ts';

const technologies: readonly Technology[] = [
  { id: 'a', title: 'Solar pump', trl: 6 },
  { id: 'b', title: 'Horse breeding' },
  { id: 'c', title: 'Солнечный насос', organization: 'o' },
];
const demands = [{ id: 'd', title: 'Solar water pump', trl: 5 }] as const;
const pipeline = definePipeline({
  scorers: [
    { use: tfidf, weight: 1 },
    { use: trlFit, weight: 0.5 },
  ],
});
const asOf = '2026-11-01';
const engineOf = (sets: RecordSets) =>
  createEngine({ technologies, demands, pipeline, asOf, ...sets });

describe('the fingerprint of a result', () => {
  it('has the digest of its own parts', () => {
    const { fingerprint } = engineOf({}).match('d');
    const { digest, ...rest } = fingerprint;
    expect(digest).toBe(sha256OfText(canonicalJson(rest)));
    expect(rest.plugins).toEqual(['silkmatch/tfidf@1.0.0', 'silkmatch/trl-fit@1.0.0']);
    expect(rest.query.record).toBe(recordDigest('demand', demands[0]));
  });

  it('travels with the result as JSON', () => {
    const result = engineOf({}).match('d');
    expect(JSON.parse(JSON.stringify(result)).fingerprint).toEqual(result.fingerprint);
  });

  it('does not depend on the order of the records, nor on the history', () => {
    const reversed = engineOf({ technologies: [...technologies].reverse() });
    const changed = engineOf({ technologies: technologies.slice(0, 2) });
    changed.add({ technologies: [{ id: 'x', title: 'Other' }, technologies[2] as Technology] });
    changed.update({ technologies: [{ id: 'a', title: 'Else' }] });
    changed.remove({ technologies: ['x'] });
    changed.update({ technologies: [technologies[0] as Technology] });
    const expected = engineOf({}).match('d').fingerprint;
    expect(reversed.match('d').fingerprint).toEqual(expected);
    expect(changed.match('d').fingerprint).toEqual(expected);
  });

  it('changes with everything that a ranking depends on', () => {
    const digests = [
      engineOf({}).match('d'),
      engineOf({}).match('d', { top: 2 }),
      engineOf({}).match('d', { minScore: 0.1 }),
      engineOf({}).match({ ...demands[0], trl: 6 }),
      engineOf({ technologies: technologies.slice(1) }).match('d'),
      engineOf({ organizations: [{ id: 'o', name: 'Sample' }] }).match('d'),
      createEngine({ technologies, demands, pipeline, asOf: '2026-11-02' }).match('d'),
      createEngine({ technologies, demands, asOf }).match('d'),
    ].map(({ fingerprint }) => fingerprint.digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is that of the moment of the match, whenever it is looked at', () => {
    const engine = engineOf({});
    const early = engine.match('d');
    engine.remove({ technologies: ['b'] });
    const late = engine.match('d');
    engine.add({ organizations: [{ id: 'o', name: 'Sample' }] });
    expect(early.fingerprint).toEqual(engineOf({}).match('d').fingerprint);
    const two = technologies.filter(({ id }) => id !== 'b');
    expect(late.fingerprint).toEqual(engineOf({ technologies: two }).match('d').fingerprint);
  });

  it('survives a plugin that fails once while records are exchanged', () => {
    let fails = false;
    const moody = definePipeline({
      scorers: [
        {
          use: {
            ...trlFit,
            id: 'test/moody',
            statistics: {
              empty: () => ({}),
              remove: () => undefined,
              add: () => {
                if (!fails) return;
                fails = false;
                throw new Error('moody');
              },
            },
          },
          weight: 1,
        },
      ],
    });
    const engine = createEngine({ technologies, demands, asOf, pipeline: moody });
    const before = engine.match('d').fingerprint;
    fails = true;
    expect(() => engine.update({ technologies: [{ id: 'a', title: 'New', trl: 3 }] })).toThrow(
      'moody',
    );
    expect(engine.match('d').fingerprint).toEqual(before);
    expect(engine.technology('a')).toEqual(technologies[0]);
  });
});

describe('a set of digests', () => {
  it('has a root that depends on its members alone', () => {
    const digest = fc.integer({ min: 0, max: 40 }).map((i) => sha256OfText(String(i)));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), digest)), (changes) => {
        const set = createDigestSet([]);
        const members = new Set<string>();
        for (const [isIn, member] of changes) {
          set[isIn ? 'add' : 'remove'](member);
          members[isIn ? 'add' : 'delete'](member);
          if (member < '4') set.root();
        }
        expect(set.root()).toBe(createDigestSet([...members].reverse()).root());
      }),
    );
  });
});
