import { describe, expect, it } from 'vitest';
import { SilkmatchError } from '../../src/model/error.ts';
import { defineGate } from '../../src/scoring/gate.ts';
import type { ReadContext } from '../../src/scoring/scorer.ts';

const context: ReadContext<never> = {
  options: { listed: ['org-1'] } as never,
  asOf: '2026-11-01',
  organization: () => undefined,
};

const listed = defineGate<{ readonly listed: readonly string[] }>({
  id: 'host/listed',
  version: '1.0.0',
  reads: { demand: ['organization'], technology: ['organization'] },
  check: ({ demand, technology, options, asOf }) => {
    if (options.listed.includes(demand.organization ?? '')) {
      const params = { asOf, fields: Object.keys(technology).join() };
      return { outcome: 'block', code: 'host.listed', side: 'demand', overridable: false, params };
    }
    return demand.organization === undefined
      ? { outcome: 'unknown', code: 'host.unknown', side: 'demand' }
      : undefined;
  },
});

const full = {
  id: 'host/full',
  version: '1.0.0',
  readTechnology: () => 1,
  readDemand: () => 1,
  check: () => undefined,
};

function refusalOf(definition: unknown): string {
  try {
    defineGate(definition as typeof full);
  } catch (error) {
    expect(error).toBeInstanceOf(SilkmatchError);
    expect(error).toMatchObject({ code: 'invalid-plugin' });
    return (error as SilkmatchError).message;
  }
  return '';
}

describe('a gate in the small form', () => {
  const check = (demand: object, technology: object) =>
    listed.check(
      listed.readDemand({ id: 'd', title: 'Pump', ...demand }, context),
      listed.readTechnology({ id: 't', title: 'Pump', ...technology }, context),
      context,
    );

  it('decides with the fields it names, and no others', () => {
    expect(check({ organization: 'org-1' }, { organization: 'org-2', trl: 5 })).toEqual({
      outcome: 'block',
      code: 'host.listed',
      side: 'demand',
      overridable: false,
      params: { asOf: '2026-11-01', fields: 'organization' },
    });
    expect(check({ organization: 'org-3' }, {})).toBeUndefined();
  });

  it('is asked about records that have none of its fields, too', () => {
    expect(check({ trl: 4 }, { trl: 5 })).toMatchObject({ outcome: 'unknown', side: 'demand' });
  });

  it('gives one key to technologies that agree in its fields', () => {
    const keyOf = (organization: string | undefined, title: string) =>
      listed.key?.(
        listed.readTechnology(
          { id: title, title, ...(organization ? { organization } : {}) },
          context,
        ),
      );
    expect(keyOf('org-1', 'Pump')).toBe(keyOf('org-1', 'Horse'));
    expect(keyOf('org-1', 'Pump')).not.toBe(keyOf('org-2', 'Pump'));
    expect(keyOf(undefined, 'Pump')).not.toBe(keyOf('org-2', 'Pump'));
  });

  it('has no key if it names no fields: it may look at anything', () => {
    const gate = defineGate({ id: 'host/any', version: '1.0.0', check: () => undefined });
    expect(gate.key).toBeUndefined();
    const technology = { id: 't', title: 'Pump' };
    expect(gate.readTechnology(technology, context)).toEqual(technology);
  });
});

describe('defineGate', () => {
  it('gives a frozen gate of this contract', () => {
    const gate = defineGate(full);
    expect(Object.isFrozen(gate)).toBe(true);
    expect(gate).toMatchObject({ kind: 'gate', contract: 1, id: 'host/full' });
  });

  it.each([
    ['an id without an author', { ...full, id: 'full' }, '`id`'],
    ['no id', { ...full, id: undefined }, '`id`'],
    ['a version of two numbers', { ...full, version: '1.0' }, '`version`'],
    ['a reader that is no function', { ...full, readTechnology: 1 }, '`readTechnology`'],
    ['nothing to check with in the full form', { ...full, check: undefined }, '`check`'],
    ['nothing to check with in the small form', { id: 'host/x', version: '1.0.0' }, '`check`'],
  ])('refuses %s', (_, definition, named) => {
    expect(refusalOf(definition)).toContain(named);
  });

  it('names all faults of a definition at once', () => {
    const message = refusalOf({ ...full, id: 'X', version: 'v1', check: null });
    for (const named of ['`id`', '`version`', '`check`']) expect(message).toContain(named);
  });
});
