import type { TitleLanguage } from './taxonomy.ts';

/** What is left of a word, by language: inflections differ at the end. */
const STEM_LENGTH = { en: 7, ru: 6 } as const;

/** Beginnings this long stand in for words whose stem was never seen. */
const PREFIX_LENGTH = 5;

/** A beginning says less than a word. */
const PREFIX_WEIGHT = 0.3;

/** Words that every technology text has. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'an the of and or for to in on at by with from as is are be been it its this that these those not no use used using new based ' +
    'technology technologies development developing develop system systems platform method methods process production equipment ' +
    'device devices product products manufacture manufacturing activities services service related other except high low quality our ' +
    'we was which can will has have than more also into per up seek seeking wanted need needs offer offers ' +
    'на по для из от до не или но ко об при во со за под над без это как так же бы ли технология технологии технологий разработка ' +
    'система системы платформа метод способ производство оборудование новый новая новые деятельность услуги прочий прочие прочих ' +
    'предоставление получение применение использование который которая область области обеспечение качество ищем нужен нужна требуется'
  ).split(' '),
);

/** The same in Chinese, cut out of the text. */
const stopCharacters =
  /技术|研究|开发|系统|平台|设备|方法|产品|应用|服务|活动|其他|制造|生产|用于|进行|采用|一种|[的和与及]/g;

const words = /[a-z0-9\u0400-\u052f]+/g;
const runs = /[\u3400-\u9fff]+|[a-z0-9]+/g;

const englishPlural = /(?:ies|[^s]s)$/;

const russianEnding =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ием|иях|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ия|ии|ию|ью|[аяоеыиуюьй])$/;

/**
 * The features of a text by which sectors are told apart: stems, their neighbours and their beginnings;
 * in Chinese runs of two and three characters. Each counts once.
 *
 * @param text - Any text.
 * @param language - Its language.
 * @returns Features with their weights, in the order of the text.
 */
export function textFeatures(text: string, language: TitleLanguage): ReadonlyMap<string, number> {
  const plain = text.normalize('NFKC').toLowerCase().replace(/ё/g, 'е');
  return language === 'zh' ? characterFeatures(plain) : wordFeatures(plain, language);
}

function characterFeatures(text: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const [run] of text.replace(stopCharacters, ' ').matchAll(runs)) {
    if (run.length === 1 || /^[a-z0-9]/.test(run)) {
      features.set(run, 1);
      continue;
    }
    for (let at = 0; at + 1 < run.length; at++) {
      features.set(run.slice(at, at + 2), 1);
      if (at + 2 < run.length) features.set(run.slice(at, at + 3), 1);
    }
  }
  return features;
}

function wordFeatures(text: string, language: 'en' | 'ru'): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  let previous = '';
  for (const [word] of text.matchAll(words)) {
    if (word.length < 2 || stopWords.has(word)) continue;
    const stem = stemOf(word, language);
    features.set(stem, 1);
    if (stem.length >= PREFIX_LENGTH) {
      features.set(`${stem.slice(0, PREFIX_LENGTH)}…`, PREFIX_WEIGHT);
    }
    if (previous) features.set(`${previous} ${stem}`, 1);
    previous = stem;
  }
  return features;
}

function stemOf(word: string, language: 'en' | 'ru'): string {
  const bare = language === 'en' ? singular(word) : withoutEnding(word);
  return bare.slice(0, STEM_LENGTH[language]);
}

function singular(word: string): string {
  if (!englishPlural.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function withoutEnding(word: string): string {
  const ending = russianEnding.exec(word);
  return ending && ending.index >= 3 ? word.slice(0, ending.index) : word;
}
