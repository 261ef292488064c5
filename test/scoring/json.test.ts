import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonCopy } from '../../src/scoring/json.ts';

function copyOf(value: unknown): { readonly copy: unknown; readonly faults: readonly string[] } {
  const faults: string[] = [];
  return { copy: jsonCopy(value, 'data', faults), faults };
}

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  );
}

describe('jsonCopy', () => {
  it('copies plain data, frozen and sharing nothing with it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const { copy, faults } = copyOf(value);
        expect(faults).toEqual([]);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect(isDeeplyFrozen(copy)).toBe(true);
        if (typeof value === 'object' && value !== null) expect(copy).not.toBe(value);
      }),
    );
  });

  it('copies anything at all to something that survives JSON, or says where it cannot', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          const { copy, faults } = copyOf(value);
          expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
          expect(faults.every((fault) => fault.startsWith('Expected `data'))).toBe(true);
        },
      ),
    );
  });

  it('leaves out fields that are undefined, and refuses undefined anywhere else', () => {
    expect(copyOf({ a: undefined, b: 1 })).toEqual({ copy: { b: 1 }, faults: [] });
    expect(copyOf(undefined).faults).toEqual([
      'Expected `data` to be plain data, got `undefined`.',
    ]);
    expect(copyOf([undefined]).faults).toEqual([
      'Expected `data[0]` to be plain data, got `undefined`.',
    ]);
  });

  it('refuses the holes of a sparse array', () => {
    const sparse: unknown[] = [];
    sparse[2] = 1;
    expect(copyOf(sparse).faults).toEqual([
      'Expected `data[0]` to be plain data, got `undefined`.',
      'Expected `data[1]` to be plain data, got `undefined`.',
    ]);
  });

  it('tells a cycle from a value that stands in two places', () => {
    const shared = { a: 1 };
    expect(copyOf([shared, { shared }])).toEqual({
      copy: [{ a: 1 }, { shared: { a: 1 } }],
      faults: [],
    });
    const cyclic: unknown[] = [1];
    cyclic.push({ back: cyclic });
    expect(copyOf(cyclic).faults).toEqual(['Expected `data[1].back` to be free of cycles.']);
  });

  it('names every part that is not plain data', () => {
    const { faults } = copyOf({
      f: () => 1,
      s: Symbol('s'),
      n: [Number.NaN],
      d: new Date(0),
      r: /x/,
    });
    expect(faults).toEqual([
      'Expected `data.f` to be plain data, got a function.',
      'Expected `data.s` to be plain data, got a symbol.',
      'Expected `data.n[0]` to be plain data, got `NaN`.',
      'Expected `data.d` to be plain data, got an instance of a class.',
      'Expected `data.r` to be plain data, got an instance of a class.',
    ]);
  });

  it('keeps a field called __proto__ as a field', () => {
    const { copy, faults } = copyOf(JSON.parse('{"__proto__":{"polluted":true},"a":1}'));
    expect(faults).toEqual([]);
    expect(Object.keys(copy as object)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses more than 32 levels', () => {
    const nest = (levels: number) => {
      let value: unknown = 1;
      for (let i = 0; i < levels; i++) value = [value];
      return value;
    };
    expect(copyOf(nest(32)).faults).toEqual([]);
    expect(copyOf(nest(33)).faults).toEqual([
      `Expected \`data${'[0]'.repeat(32)}\` to have at most 32 levels.`,
    ]);
  });

  it('stops at a million parts, with one fault', () => {
    let doubled: unknown = 0;
    for (let i = 0; i < 30; i++) doubled = [doubled, doubled];
    for (const value of [doubled, new Array(2_000_000).fill(0), new Array(4_000_000_000)]) {
      const { faults } = copyOf(value);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain('to have at most 1000000 parts');
    }
  });

  it('stops at a hundred faults', () => {
    expect(copyOf(new Array(500).fill(Number.NaN)).faults).toHaveLength(100);
  });

  it('says so where reading a field throws', () => {
    const trap = {
      get secret(): never {
        throw new RangeError('no');
      },
    };
    expect(copyOf({ trap }).faults).toEqual([
      'Expected `data.trap` to be plain data, got an object that cannot be read: RangeError: no.',
    ]);
  });
});
