import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingPhrases, type PlacedTerm, sharedPhrases } from '../../src/explain/phrases.ts';
import type { Span } from '../../src/model/evidence.ts';

/** The pairs of neighbouring characters of two texts: those in both, and those of the first alone. */
function compared(asked: string, offered: string) {
  const placed = (text: string, side: Span['side']) => {
    const spans = new Map<string, Span[]>();
    for (let start = 0; start + 2 <= text.length; start++) {
      const term = text.slice(start, start + 2);
      const span = { side, field: 'title', start, end: start + 2 };
      spans.set(term, [...(spans.get(term) ?? []), span]);
    }
    return spans;
  };
  const [own, other] = [placed(asked, 'demand'), placed(offered, 'technology')];
  const found: PlacedTerm[] = [];
  const missing: PlacedTerm[] = [];
  for (const [term, spans] of own) {
    const theirs = other.get(term);
    if (theirs) found.push({ term, spans: [...spans, ...theirs] });
    else missing.push({ term, spans });
  }
  return { found, missing };
}

const texts = (phrases: readonly { readonly text: string }[]) => phrases.map(({ text }) => text);

describe('phrases', () => {
  it('put pairs of characters together to the words that both texts share', () => {
    const { found, missing } = compared(
      '寻求白桦树皮提取聚戊烯醇技术',
      '从桦树皮中提取聚戊烯醇的工艺',
    );
    expect(texts(sharedPhrases(found))).toEqual(['桦树皮', '提取聚戊烯醇']);
    expect(texts(missingPhrases(missing, found))).toEqual(['技术']);
  });

  it('leave no character over where the texts share words on either side of it', () => {
    const { found } = compared('低温电芯', '低温电池的电芯');
    expect(texts(sharedPhrases(found))).toEqual(['低温', '电芯']);
  });

  it('are words, not what is left of one or of a sentence', () => {
    const { found } = compared('亲体培育和智能化改造', '整体培育与数字化改造');
    expect(texts(sharedPhrases(found))).toEqual(['培育', '改造']);
    const { missing } = compared('由对方派工程师指导安装调试的冷库', '水泵');
    expect(texts(missingPhrases(missing, []))).toEqual(['冷库']);
  });

  it('leave words of scripts with spaces as they are', () => {
    const terms = ['heat', 'exchanger', 'насос'].map((term) => ({
      term,
      spans: [{ side: 'demand' as const, field: 'title', start: 0, end: term.length }],
    }));
    expect(texts(sharedPhrases(terms))).toEqual(['heat', 'exchanger', 'насос']);
    expect(texts(missingPhrases(terms, []))).toEqual(['heat', 'exchanger', 'насос']);
  });

  it('keep terms whose places are not known', () => {
    expect(texts(sharedPhrases([{ term: '水泵' }, { term: 'pump' }]))).toEqual(['水泵', 'pump']);
  });

  it('drop single characters that belong to no word', () => {
    const spans = [
      { side: 'demand' as const, field: 'title', start: 3, end: 4 },
      { side: 'technology' as const, field: 'title', start: 8, end: 9 },
    ];
    expect(sharedPhrases([{ term: '的', spans }])).toEqual([]);
  });

  it('give only texts that both sides hold, each once, and none inside another', () => {
    const text = fc
      .array(fc.constantFrom('水', '泵', '太', '阳', '能', '站'), { minLength: 2, maxLength: 14 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (asked, offered) => {
        const { found, missing } = compared(asked, offered);
        const shared = texts(sharedPhrases(found));
        expect(new Set(shared).size).toBe(shared.length);
        for (const phrase of shared) {
          expect(asked).toContain(phrase);
          expect(offered).toContain(phrase);
          expect(shared.some((other) => other !== phrase && other.includes(phrase))).toBe(false);
        }
        if (found.length > 0) expect(shared.length).toBeGreaterThan(0);
        for (const phrase of texts(missingPhrases(missing, found))) expect(asked).toContain(phrase);
      }),
    );
  });
});
