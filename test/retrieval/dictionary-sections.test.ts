import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary, type Dictionary } from '../../src/retrieval/dictionary.ts';
import type { Section, Sections } from '../../src/retrieval/sections.ts';

const keyOf = (term: string) => (term.startsWith('=') ? '' : term);
const term = fc.string({ unit: fc.constantFrom(...'=abcdж水\ud83d'), minLength: 1, maxLength: 9 });
const document = fc.uniqueArray(term, { maxLength: 6 });
const documents = fc.array(document, { maxLength: 12 });

/** A dictionary of documents in the slots of their order. */
function dictionaryOf(kept: readonly (readonly string[])[]): Dictionary {
  const dictionary = createDictionary(keyOf);
  for (const [slot, terms] of kept.entries()) dictionary.add(slot, terms);
  return dictionary;
}

function allSlots(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, slot) => slot);
}

/** What a dictionary says about terms and documents. */
function account(dictionary: Dictionary, terms: readonly string[], slots: number) {
  return {
    documents: dictionary.documents,
    size: dictionary.size,
    terms: [...allSlots(slots)].map(dictionary.terms),
    answers: terms.map((asked) => {
      const id = dictionary.find(asked);
      return {
        slots: id === undefined ? [] : [...dictionary.slots(id)],
        key: id === undefined ? '' : dictionary.key(id),
        nearest: ([2, 3] as const).map((size) =>
          dictionary.nearest(keyOf(asked), size, 5).map((found) => dictionary.term(found)),
        ),
      };
    }),
  };
}

describe('the sections of a dictionary', () => {
  it('give back an equal dictionary', () => {
    fc.assert(
      fc.property(documents, document, (kept, asked) => {
        const dictionary = dictionaryOf(kept);
        const sections = dictionary.save(allSlots(kept.length));
        const restored = createDictionary(keyOf, sections);
        const questions = [...asked, ...kept.flat()];
        expect(account(restored, questions, kept.length)).toEqual(
          account(dictionary, questions, kept.length),
        );
        expect(restored.save(allSlots(kept.length))).toEqual(sections);
      }),
    );
  });

  it('are the same whatever the history and the slots', () => {
    fc.assert(
      fc.property(documents, documents, fc.boolean(), (kept, gone, again) => {
        const used = createDictionary(keyOf);
        const last = kept.length + gone.length - 1;
        for (const [i, terms] of gone.entries()) used.add(kept.length + i, terms);
        for (const [i, terms] of kept.entries()) used.add(i, terms);
        for (const i of gone.keys()) used.remove(kept.length + i);
        if (again && kept[0] && last >= kept.length) {
          used.remove(0);
          used.add(last, kept[0]);
        }
        const slots = allSlots(kept.length);
        if (again && kept[0] && last >= kept.length) slots[0] = last;
        expect(used.save(slots)).toEqual(dictionaryOf(kept).save(allSlots(kept.length)));
      }),
    );
  });

  it('are never changed by what happens to the dictionary afterwards, which counts as any other', () => {
    fc.assert(
      fc.property(documents, documents, fc.nat(11), (stored, added, removed) => {
        const sections = dictionaryOf(stored).save(allSlots(stored.length));
        const before = structuredClone(sections);
        const restored = createDictionary(keyOf, sections);
        const kept = stored.map((terms, slot) => (slot < removed ? (added[slot] ?? []) : terms));
        for (const slot of stored.slice(0, removed).keys()) restored.remove(slot);
        for (const slot of stored.slice(0, removed).keys()) {
          restored.add(slot, kept[slot] as string[]);
        }
        expect(sections).toEqual(before);
        const questions = [...stored.flat(), ...added.flat()];
        const fresh = dictionaryOf(kept);
        expect(account(restored, questions, kept.length)).toEqual(
          account(fresh, questions, kept.length),
        );
        expect(restored.save(allSlots(kept.length))).toEqual(fresh.save(allSlots(kept.length)));
      }),
    );
  });

  it('are refused when damaged, or at least do no harm', () => {
    const damage = fc.record({
      section: fc.nat(11),
      at: fc.nat(1000),
      value: fc.oneof(fc.nat(3), fc.nat(0xffff_ffff), fc.constant(Number.NaN)),
      kind: fc.constantFrom('number', 'number', 'number', 'shorter', 'type', 'missing'),
    });
    fc.assert(
      fc.property(documents, documents, damage, (stored, added, { section, at, value, kind }) => {
        const sections: Record<string, Section> = {
          ...dictionaryOf(stored).save(allSlots(stored.length)),
        };
        const name = Object.keys(sections)[section] as string;
        const hurt = (sections[name] as Section).slice();
        if (kind === 'number' && hurt.length > 0) hurt[at % hurt.length] = value as never;
        sections[name] = kind === 'shorter' ? hurt.slice(0, at % (hurt.length + 1)) : hurt;
        if (kind === 'type') sections[name] = new Int32Array(hurt.length);
        if (kind === 'missing') delete sections[name];

        const restored = restore(sections);
        if (restored === undefined) return;
        for (const asked of [...stored.flat(), ...added.flat()]) {
          const id = restored.find(asked);
          if (id !== undefined) restored.slots(id);
          for (const near of restored.nearest(keyOf(asked), 3, 5)) restored.term(near);
        }
        for (const slot of stored.keys()) restored.remove(slot);
        for (const [slot, terms] of added.entries()) restored.add(slot, terms);
        expect(restored.documents).toBe(added.filter((terms) => terms.length > 0).length);
      }),
      { numRuns: 100 },
    );
  });
});

/** The dictionary, or nothing where the sections are refused as they should be. */
function restore(sections: Sections): Dictionary | undefined {
  try {
    return createDictionary(keyOf, sections);
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-sections' });
    return undefined;
  }
}
