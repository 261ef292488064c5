import fc from 'fast-check';
import type { Technology } from 'silkmatch';
import {
  type ChangeSet,
  changeSetBytes,
  changesSince,
  commit,
  createReplica,
  merge,
  parseChangeSet,
  parseReplica,
  type Replica,
  replicaBytes,
  replicaDigest,
  revisionVector,
  sharedRecords,
  signAgain,
} from 'silkmatch/hub';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Network, networkOf, today } from './network.ts';

const hubs = ['hq', 'hub-kz', 'hub-rs', 'hub-th', 'hub-jp'];
let network: Network;
beforeAll(async () => {
  network = await networkOf(hubs);
});

const technology = (id: string, title: string): Technology => ({ id, title });

/** One hub shares and withdraws. */
async function share(
  replica: Replica,
  share: readonly Technology[],
  withdraw: readonly string[] = [],
) {
  const signer = network.signers[replica.hub];
  if (signer === undefined) throw new Error(`no signer for ${replica.hub}`);
  const changes = { share: { technologies: share }, withdraw: { technologies: withdraw } };
  return commit(replica, changes, { date: today, signers: [signer] });
}

const outcomes = ({ hubs }: Awaited<ReturnType<typeof merge>>) =>
  hubs.map(({ hub, outcome }) => [hub, outcome]);

const send = (from: Replica, to: Replica): ChangeSet =>
  parseChangeSet(changeSetBytes(changesSince(from, revisionVector(to))));

describe('merge', () => {
  it('carries records, changes and withdrawals from hub to hub, also through a third', async () => {
    let kz = await share(createReplica('hub-kz'), [
      technology('a', 'Dryer'),
      technology('b', 'Pump'),
    ]);
    let rs = (
      await merge(createReplica('hub-rs'), send(kz, createReplica('hub-rs')), network.roster)
    ).replica;
    kz = await share(kz, [technology('a', 'Better dryer')], ['b']);
    rs = (await merge(rs, send(kz, rs), network.roster)).replica;
    const hq = await merge(createReplica('hq'), send(rs, createReplica('hq')), network.roster);
    expect(outcomes(hq)).toEqual([['hub-kz', 'merged']]);
    expect(sharedRecords(hq.replica).technologies).toEqual([
      { id: 'a', title: 'Better dryer', hub: 'hub-kz' },
    ]);
    expect(replicaDigest(hq.replica)).toBe(replicaDigest(kz));
  });

  it('brings five hubs to the same state over any history of loss, repetition and disorder', async () => {
    const index = fc.nat({ max: hubs.length - 1 });
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('share' as const),
        hub: index,
        id: fc.nat({ max: 4 }),
        title: fc.nat({ max: 9 }),
      }),
      fc.record({ kind: fc.constant('withdraw' as const), hub: index, id: fc.nat({ max: 4 }) }),
      fc.record({ kind: fc.constant('send' as const), from: index, to: index, lost: fc.boolean() }),
      fc.record({ kind: fc.constant('deliver' as const), message: fc.nat({ max: 30 }), to: index }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        async (steps, order) => {
          const replicas = hubs.map(createReplica);
          const messages: ChangeSet[] = [];
          const truth = new Map<string, string>();
          const at = (i: number) => replicas[i] as Replica;
          const deliver = async (message: ChangeSet, to: number) => {
            const before = at(to);
            const result = await merge(before, message, network.roster);
            for (const { outcome } of result.hubs)
              expect(['merged', 'known', 'gap']).toContain(outcome);
            replicas[to] = result.replica;
            const again = await merge(result.replica, message, network.roster);
            expect(replicaDigest(again.replica)).toBe(replicaDigest(result.replica));
          };
          for (const action of steps) {
            if (action.kind === 'share') {
              const id = `${hubs[action.hub]}-${action.id}`;
              replicas[action.hub] = await share(at(action.hub), [
                technology(id, `title ${action.title}`),
              ]);
              truth.set(id, `title ${action.title}`);
            } else if (action.kind === 'withdraw') {
              const id = `${hubs[action.hub]}-${action.id}`;
              if (!truth.delete(id)) continue;
              replicas[action.hub] = await share(at(action.hub), [], [id]);
            } else if (action.kind === 'send') {
              messages.push(send(at(action.from), at(action.to)));
              if (!action.lost) await deliver(messages.at(-1) as ChangeSet, action.to);
            } else if (messages[action.message]) {
              await deliver(messages[action.message] as ChangeSet, action.to);
            }
          }
          // Everybody asks a few others, in any order, until all have heard of all.
          const random = order[Symbol.iterator]();
          for (let round = 0; round < 3; round++) {
            const pairs = hubs.flatMap((_, from) => hubs.map((__, to) => [from, to] as const));
            while (pairs.length > 0) {
              const [pair] = pairs.splice((random.next().value as number) % pairs.length, 1);
              if (pair) await deliver(send(at(pair[0]), at(pair[1])), pair[1]);
            }
          }
          expect(new Set(replicas.map(replicaDigest)).size).toBe(1);
          for (const replica of replicas) {
            const { technologies, problems } = sharedRecords(replica);
            expect(problems).toEqual([]);
            expect(new Map(technologies.map(({ id, title }) => [id, title]))).toEqual(truth);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of change sets', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const later = await share(kz, [technology('b', 'Pump')]);
    const rs = await share(createReplica('hub-rs'), [technology('c', 'Valve')]);
    const sets = [changesSince(kz), changesSince(later), changesSince(rs)];
    const digests = new Set<string>();
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
      [0, 2, 1],
      [2, 0, 1],
    ]) {
      let replica = createReplica('hq');
      for (const i of order)
        replica = (await merge(replica, sets[i] as ChangeSet, network.roster)).replica;
      digests.add(replicaDigest(replica));
    }
    expect(digests.size).toBe(1);
  });

  it('asks again where changes in between were lost, and takes nothing until then', async () => {
    const first = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const second = await share(first, [technology('b', 'Pump')]);
    const empty = createReplica('hq');
    const late = await merge(empty, changesSince(second, revisionVector(first)), network.roster);
    expect(outcomes(late)).toEqual([['hub-kz', 'gap']]);
    expect(late.replica).toBe(empty);
    const retried = await merge(empty, send(second, empty), network.roster);
    expect(replicaDigest(retried.replica)).toBe(replicaDigest(second));
  });

  it('refuses changes of strangers, without signature, and to records of others', async () => {
    const stranger = await networkOf(['hub-xx']);
    const signers = Object.values(stranger.signers);
    const xx = await commit(
      createReplica('hub-xx'),
      { share: { technologies: [technology('a', 'A')] } },
      { date: today, signers },
    );
    const posing = await commit(
      createReplica('hub-kz'),
      { share: { technologies: [technology('a', 'A')] } },
      { date: today, signers },
    );
    const hq = createReplica('hq');
    expect(outcomes(await merge(hq, changesSince(xx), network.roster))).toEqual([
      ['hub-xx', 'stranger'],
    ]);
    expect(outcomes(await merge(hq, changesSince(posing), network.roster))).toEqual([
      ['hub-kz', 'unsigned'],
    ]);
    await expect(
      share(createReplica('hub-kz'), [{ ...technology('a', 'A'), hub: 'hub-rs' }]),
    ).rejects.toMatchObject({ code: 'invalid-record' });
  });

  it('refuses any change made on the way', async () => {
    const kz = await share(createReplica('hub-kz'), [
      technology('a', 'Dryer'),
      technology('b', 'Pump'),
    ]);
    const bytes = changeSetBytes(changesSince(kz));
    const hq = createReplica('hq');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] as number) ^ change;
          let parsed: ChangeSet;
          try {
            parsed = parseChangeSet(changed);
          } catch (error) {
            expect(error).toMatchObject({ code: 'invalid-bundle' });
            return;
          }
          const { replica } = await merge(hq, parsed, network.roster);
          expect(replica.hubs.size === 0 || replicaDigest(replica) === replicaDigest(kz)).toBe(
            true,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('proves that a hub has signed two histories', async () => {
    const base = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const told = await share(base, [technology('b', 'Pump')]);
    const toldOthers = await share(base, [technology('b', 'Valve')]);
    const hq = (await merge(createReplica('hq'), changesSince(told), network.roster)).replica;
    const result = await merge(hq, changesSince(toldOthers), network.roster);
    expect(result.replica).toBe(hq);
    expect(result.hubs[0]?.outcome).toBe('fork');
    expect(result.hubs[0]?.heads?.map(({ head }) => head.sequence)).toEqual([2, 2]);
    const later = await share(toldOthers, [technology('c', 'Tap')]);
    expect(
      outcomes(await merge(hq, changesSince(later, revisionVector(hq)), network.roster)),
    ).toEqual([['hub-kz', 'mismatch']]);
  });

  it('gives a hub that lost its laptop its own records back', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const hq = (await merge(createReplica('hq'), changesSince(kz), network.roster)).replica;
    const back = await merge(createReplica('hub-kz'), changesSince(hq), network.roster);
    const next = await share(back.replica, [technology('b', 'Pump')]);
    expect(outcomes(await merge(hq, send(next, hq), network.roster))).toEqual([
      ['hub-kz', 'merged'],
    ]);
  });

  it('takes newer signatures of the head that it has, and gives them on', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const fresh = await networkOf(['hub-kz']);
    const roster = { ...network.roster, hubs: { ...network.roster.hubs, ...fresh.roster.hubs } };
    const hq = (await merge(createReplica('hq'), changesSince(kz), network.roster)).replica;
    const again = await signAgain(kz, Object.values(fresh.signers));
    const renewed = (await merge(hq, changesSince(again), roster)).replica;
    const third = await merge(createReplica('hub-rs'), changesSince(renewed), roster);
    expect(outcomes(third)).toEqual([['hub-kz', 'merged']]);
  });

  it('loses no other hub where a record has no canonical form, or a revision lies outside', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const rs = await share(createReplica('hub-rs'), [technology('b', 'Pump')]);
    const { replica } = await merge(kz, changesSince(rs), network.roster);
    const changes = changesSince(replica);
    let deep: unknown = 1;
    for (let level = 0; level < 300; level++) deep = { deep };
    const entry = changes.hubs[0]?.entries[0];
    if (!entry?.record) throw new Error('no entry');
    const broken = [
      { ...entry, record: { ...entry.record, ext: { deep } } },
      { ...entry, revision: 7 },
    ];
    for (const tampered of broken) {
      const [first, ...others] = changes.hubs;
      if (!first) throw new Error('no hub');
      const set = { ...changes, hubs: [{ ...first, entries: [tampered] as never }, ...others] };
      const result = await merge(createReplica('hq'), set, network.roster);
      expect(outcomes(result)).toEqual([
        ['hub-kz', 'mismatch'],
        ['hub-rs', 'merged'],
      ]);
    }
  });

  it('goes on after the keys of a hub have changed', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const fresh = await networkOf(['hub-kz']);
    const roster = { ...network.roster, hubs: { ...network.roster.hubs, ...fresh.roster.hubs } };
    expect(outcomes(await merge(createReplica('hq'), changesSince(kz), roster))).toEqual([
      ['hub-kz', 'unsigned'],
    ]);
    const again = await signAgain(kz, Object.values(fresh.signers));
    expect(outcomes(await merge(createReplica('hq'), changesSince(again), roster))).toEqual([
      ['hub-kz', 'merged'],
    ]);
    expect(replicaDigest(again)).toBe(replicaDigest(kz));
  });
});

describe('commit', () => {
  it('changes nothing where nothing is new', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    expect(await share(kz, [technology('a', 'Dryer')])).toBe(kz);
  });

  it('refuses what nobody could read back', async () => {
    const signers = Object.values(network.signers);
    const kz = createReplica('hub-kz');
    const record = JSON.parse('{"id":"a","title":"A","__proto__":{"x":1}}');
    for (const bad of [record, { id: '', title: 'A' }, { id: 'x'.repeat(5000), title: 'A' }]) {
      const changes = { share: { technologies: [bad] } };
      await expect(commit(kz, changes, { date: today, signers })).rejects.toMatchObject({
        code: 'invalid-record',
      });
    }
    const changes = { share: { technologies: [technology('a', 'A')] } };
    await expect(commit(kz, changes, { date: 'yesterday', signers })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    await expect(commit(kz, changes, { date: today, signers: [] })).rejects.toMatchObject({
      code: 'invalid-option',
    });
    expect(() => createReplica('__proto__')).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('refuses to withdraw what is not shared', async () => {
    await expect(share(createReplica('hub-kz'), [], ['a'])).rejects.toMatchObject({
      code: 'unknown-record',
    });
  });
});

describe('sharedRecords', () => {
  it('reports a bad record and an id that two hubs claim, and loses nothing else', async () => {
    const kz = await share(createReplica('hub-kz'), [
      technology('a', 'Dryer'),
      { id: 'b', trl: 99 } as unknown as Technology,
    ]);
    const rs = await share(createReplica('hub-rs'), [
      technology('a', 'Valve'),
      technology('c', 'Tap'),
    ]);
    const { replica } = await merge(kz, changesSince(rs), network.roster);
    const { technologies, problems } = sharedRecords(replica);
    expect(technologies.map(({ id, hub }) => [id, hub])).toEqual([
      ['a', 'hub-kz'],
      ['c', 'hub-rs'],
    ]);
    expect(new Set(problems.map(({ hub, problem }) => `${hub} ${problem.id}`))).toEqual(
      new Set(['hub-kz b', 'hub-rs a']),
    );
  });
});

describe('replicaBytes', () => {
  it('keeps a replica from run to run and finds damage', async () => {
    const kz = await share(createReplica('hub-kz'), [technology('a', 'Dryer')]);
    const { replica } = await merge(createReplica('hq'), changesSince(kz), network.roster);
    const bytes = replicaBytes(replica);
    expect(parseReplica(bytes)).toEqual(replica);
    const text = new TextDecoder().decode(bytes).replace('Dryer', 'Drier');
    expect(() => parseReplica(new TextEncoder().encode(text))).toThrow(/damaged/);
    expect(() => parseReplica(bytes.subarray(1))).toThrow(/not JSON/);
  });
});
