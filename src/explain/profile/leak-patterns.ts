/** What points to the owner of a record. */
export type LeakKind = 'name' | 'email' | 'link' | 'phone' | 'patent' | 'address' | 'registration';

/** How something that points to an owner is written. */
export interface LeakPattern {
  /** What it is. */
  readonly kind: LeakKind;
  /** Global; without nested repetition, so that hostile text costs no more than its length. */
  readonly pattern: RegExp;
}

/** In order: what one has found, the later ones do not find again. */
export const leakPatterns: readonly LeakPattern[] = [
  { kind: 'email', pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200}\.[A-Za-z]{2,24}/g },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"'，。；）)]{1,2000}/gi },
  {
    kind: 'link',
    pattern:
      /(?<![A-Za-z0-9@.-])[a-z0-9-]{2,63}\.(?:com|org|net|info|edu|gov|cn|ru|kz|uz|kg|tj|tm|by|az|am|mn|in|pk|ir|eu|de|рф)(?![A-Za-z0-9])(?:\/[^\s<>"'，。；）)]{0,500})?/gi,
  },
  {
    kind: 'patent',
    pattern:
      /(?<![A-Za-z])(?:CN|ZL|RU|EP|EA|WO|US|KZ|UZ|JP|KR|DE|PCT)[ \u00a0/]?(?:[A-Z]{2}[ \u00a0/]?)?(?:\d{4}[ /]?)?\d{5,12}(?:\.[0-9X])?(?:[ ]?[A-CUY]\d?)?(?![0-9])/g,
  },
  { kind: 'patent', pattern: /(?:патент|свидетельство)[а-я]{0,3}[^.\d]{0,20}№\s?\d{4,12}/gi },
  { kind: 'patent', pattern: /专利号?[^。\d]{0,10}(?:ZL|CN)?\s?\d{8,13}(?:\.[0-9X])?/g },
  {
    kind: 'registration',
    pattern: /(?:ИНН|ОГРН(?:ИП)?|БИН|УНП|统一社会信用代码)[^0-9A-Z]{0,4}[0-9A-Z]{9,18}/g,
  },
  { kind: 'phone', pattern: /\+\d[\d ()\u00a0-]{6,20}\d/g },
  {
    kind: 'phone',
    pattern: /(?:тел|tel|phone|电话|手机|факс|fax)[^0-9+。.]{0,8}\d[\d ()\u00a0-]{4,20}\d/gi,
  },
  { kind: 'phone', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/g },
  { kind: 'phone', pattern: /(?<!\d)8[ -]?\(?\d{3}\)?[ -]?\d{3}-\d{2}-\d{2}(?!\d)/g },
  { kind: 'address', pattern: /[\u4e00-\u9fff]{1,12}(?:路|街|大道|巷)\s?\d{1,5}\s?号/g },
  {
    kind: 'address',
    pattern:
      /(?:ул\.|улица|пр-т|просп\.|проспект|пер\.|переулок|наб\.|шоссе)\s?[^,.;\n]{2,40},?\s?(?:д\.|дом)?\s?\d{1,4}/gi,
  },
  {
    kind: 'address',
    pattern:
      /(?<!\d)\d{1,5} [A-Z][A-Za-z]{1,30}(?: [A-Z][A-Za-z]{1,30})? (?:Street|Road|Avenue|Lane|Boulevard|St\.|Rd\.|Ave\.)/g,
  },
];
