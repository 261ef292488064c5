import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  builtInPlugins,
  createEngine,
  type Engine,
  parseDemands,
  parseOrganizations,
  parseTechnologies,
  type Technology,
} from 'silkmatch';
import { describeSnapshot, openSnapshot, snapshot, toHex } from 'silkmatch/hub';
import { describe, expect, it } from 'vitest';
import {
  pipelines,
  demands as someDemands,
  technologies as someTechnologies,
} from '../engine/worlds.ts';

const rows = (name: string): unknown[] =>
  readFileSync(new URL(`../../examples/data/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const asOf = '2026-11-01';
const catalogue = {
  technologies: parseTechnologies(rows('technologies')).records,
  demands: parseDemands(rows('demands')).records,
  organizations: parseOrganizations(rows('organizations')).records,
};
const engine = createEngine({ ...catalogue, asOf });
const bytes = snapshot(engine);
const digest = (of: Engine) => toHex(snapshot(of));

describe('a snapshot', () => {
  it('opens as an engine with the same answers and the same fingerprint', () => {
    const opened = openSnapshot(bytes);
    expect(opened.size).toEqual(engine.size);
    expect(opened.fingerprint).toEqual(engine.fingerprint);
    for (const { id } of catalogue.demands.slice(0, 4)) {
      expect(opened.match(id, { top: 5 })).toEqual(engine.match(id, { top: 5 }));
    }
    for (const { id } of catalogue.technologies.slice(0, 4)) {
      expect(opened.match(id, { top: 3 })).toEqual(engine.match(id, { top: 3 }));
    }
    const [{ id }] = catalogue.technologies as readonly [Technology];
    expect(opened.technology(id)).toEqual(engine.technology(id));
  });

  it('gives the same bytes again when it is opened', () => {
    expect(digest(openSnapshot(bytes)) === toHex(bytes)).toBe(true);
  });

  it('is the same whatever the history of the engine', () => {
    const [first, second, ...others] = [...catalogue.technologies].reverse();
    const winding = createEngine({
      technologies: others,
      demands: [...catalogue.demands].reverse(),
      organizations: [...catalogue.organizations].reverse(),
      asOf,
    });
    winding.add({
      technologies: [second as Technology, { id: 'passing', title: 'Passing guest' }],
    });
    winding.match(catalogue.demands[0]?.id as string, { from: 'demands' });
    winding.add({ technologies: [first as Technology] });
    winding.remove({ technologies: ['passing'] });
    expect(digest(winding) === toHex(bytes)).toBe(true);
  });

  it('opens from shared memory, and from bytes at any place', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    const id = catalogue.demands[0]?.id as string;
    const expected = engine.match(id, { from: 'demands' });
    expect(openSnapshot(shared).match(id, { from: 'demands' })).toEqual(expected);
    expect(openSnapshot(shifted).match(id, { from: 'demands' })).toEqual(expected);
  });

  it('is not changed by what is done to the engine opened from it', () => {
    const copy = bytes.slice();
    const opened = openSnapshot(copy);
    opened.remove({ technologies: [catalogue.technologies[3]?.id as string] });
    opened.add({ technologies: [{ id: 'new', title: 'New pump', sectors: ['isic4:2813'] }] });
    opened.match(catalogue.demands[0]?.id as string, { from: 'demands' });
    expect(toHex(copy) === toHex(bytes)).toBe(true);
  });

  it('opens with records that carry a warning', () => {
    const odd = {
      technologies: parseTechnologies([
        {
          id: 't',
          title: 'Heat pump',
          country: 'KZ',
          place: { country: 'UZ' },
          countryPreferences: [
            { value: 'sco', strength: 'prefer' },
            { value: 'sco', strength: 'avoid' },
          ],
        },
      ]),
      demands: parseDemands([{ id: 'd', title: 'Heat pump', country: 'CN' }]),
    };
    expect(odd.technologies.problems).toHaveLength(2);
    const made = createEngine({
      technologies: odd.technologies.records,
      demands: odd.demands.records,
      asOf,
    });
    expect(openSnapshot(snapshot(made)).match('d')).toEqual(made.match('d'));
  });

  it('says what it holds without being opened', () => {
    const { fingerprint, pipeline } = describeSnapshot(bytes);
    expect(fingerprint).toEqual(engine.fingerprint);
    expect(pipeline).toEqual(engine.pipeline.spec);
  });

  it('refuses what another version of a plugin has saved, and says which', () => {
    const newer = builtInPlugins.map((plugin) =>
      plugin.id === 'silkmatch/tfidf' ? { ...plugin, version: '1.1.0' } : plugin,
    );
    expect(() => openSnapshot(bytes, { plugins: newer })).toThrow('silkmatch/tfidf@1.1.0');
    expect(() => openSnapshot(bytes, { plugins: [] })).toThrow('No scorer `silkmatch/tfidf`');
  });
});

describe('an opened engine', () => {
  it('after any changes answers as one made afresh from the records it holds', () => {
    fc.assert(
      fc.property(
        pipelines,
        someTechnologies,
        someDemands,
        fc.array(fc.nat()),
        (pipeline, technologies, demands, picks) => {
          const plugins = [
            ...pipeline.gates.map(({ gate }) => gate),
            ...pipeline.scorers.map(({ scorer }) => scorer),
          ];
          const half = Math.ceil(technologies.length / 2);
          const opened = openSnapshot(
            snapshot(
              createEngine({ pipeline, technologies: technologies.slice(0, half), demands, asOf }),
            ),
            { plugins },
          );
          const held = new Map(technologies.slice(0, half).map((item) => [item.id, item]));
          for (const pick of picks) {
            const record = technologies[pick % Math.max(1, technologies.length)];
            if (record === undefined) break;
            if (held.delete(record.id)) opened.remove({ technologies: [record.id] });
            else {
              opened.add({ technologies: [record] });
              held.set(record.id, record);
            }
          }
          const fresh = createEngine({ pipeline, technologies: [...held.values()], demands, asOf });
          expect([...opened.matchAll()]).toEqual([...fresh.matchAll()]);
          expect([...opened.matchAll({ from: 'technologies' })]).toEqual([
            ...fresh.matchAll({ from: 'technologies' }),
          ]);
          expect(digest(opened) === digest(fresh)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});
