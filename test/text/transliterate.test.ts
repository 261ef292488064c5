import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../src/text/transliterate.ts';

describe('transliterate', () => {
  it.each([
    ['ru', 'Щукин', 'shchukin'],
    ['ru', 'Объём', 'obyom'],
    ['be', 'Віцебск ў', 'vitsebsk w'],
    ['uk', 'Київ', 'kiyiv'],
    ['kk', 'Қазақстан', 'qazaqstan'],
    ['ky', 'Өзгөн', 'ozgon'],
    ['tg', 'Ҷумҳурӣ', 'jumhuri'],
    ['mn', 'Улаанбаатар', 'ulaanbaatar'],
    ['uz', 'Ғузор', 'ghuzor'],
    ['sr', 'Љубљана', 'lyublyana'],
    ['el', 'Θεσσαλονίκη', 'thessaloniki'],
    ['ka', 'თბილისი', 'tbilisi'],
    ['hy', 'Երևան', 'erevan'],
    ['ko', '한국', 'hanguk'],
    ['lt', 'Šimkutė', 'shimkute'],
    ['tr', 'Iğdır', 'igdir'],
    ['vi', 'Nguyễn', 'nguyen'],
    ['de', 'Straße', 'strasse'],
  ])('spells %s %s as %s', (_language, text, latin) => {
    expect(transliterate(text)).toBe(latin);
  });

  it('leaves digits, signs and scripts that it does not know', () => {
    expect(transliterate('LiFePO4-锂 العراق')).toBe('lifepo4-锂 العراق');
  });

  it('reads a letter and its mark as the composed letter', () => {
    expect(transliterate('и\u0306')).toBe(transliterate('й'));
    expect(transliterate('s\u030c')).toBe('sh');
  });

  it('takes any string and has nothing left to do the second time for letters that it knows', () => {
    const known = fc.string({
      unit: fc.constantFrom(...'абвгдеёжщъьэюяқғңөұіҷӣўščžłøıθψშჭխճ한국 aZ9-'),
    });
    fc.assert(
      fc.property(known, (text) => {
        const latin = transliterate(text);
        expect(transliterate(latin)).toBe(latin);
        expect(latin).toMatch(/^[ -~]*$/);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof transliterate(text)).toBe('string');
      }),
    );
  });
});
