import { lazy } from '../lazy.ts';
import { GENERIC_ENDINGS, GENERIC_NAMES, GENERIC_WORDS } from './country-aliases.data.ts';
import { russianCases } from './russian-cases.ts';

/** Marks that are not part of a name: apostrophes of all kinds, points, bullets, and characters that cannot be seen. */
const droppedMarks = /['`´‘’ʻʼʹ"“”„«».·•*\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A point after a letter before a whole word, with no space between: `P.R.China`, `Ю.Корея`. */
const pointBeforeWord = /\.(?=[^\s.]{3})/g;

/** Marks that part words. */
const separators = /[\s,;:/\\()[\]{}|_+‐-―−-]+/g;

const combiningMarks = /[\u0300-\u036f]/g;

/** Letters that people write in two ways, and joiners that cannot be seen. */
const letterForms: ReadonlyMap<string, string> = new Map([
  ['ё', 'е'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['\u200c', ''],
  ['\u200d', ''],
  ['\u0640', ''],
]);

const letterFormPattern = new RegExp(`[${[...letterForms.keys()].join('')}]`, 'g');

const han = /[\u3400-\u9fff]/;
const hanLetters = /[\u3400-\u9fff]/g;

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['rep', 'republic'],
  ['resp', 'respublikasi'],
  ['cum', 'cumhuriyeti'],
  ['ssr', 'soviet socialist republic'],
  ['soc', 'socialist'],
  ['dem', 'democratic'],
  ['fed', 'federated'],
  ['st', 'saint'],
  ['is', 'islands'],
  ['isl', 'islands'],
  ['респ', 'республика'],
  ['сср', 'советская социалистическая республика'],
  ['соц', 'социалистическая'],
  ['нар', 'народная'],
  ['сев', 'северная'],
  ['северн', 'северная'],
  ['ю', 'южная'],
  ['южн', 'южная'],
]);

const fillers: ReadonlySet<string> = new Set(['of', 'the']);

const conjunctions: ReadonlySet<string> = new Set(['and', 'и']);

const genericWords = lazy(() => {
  const all = GENERIC_WORDS.flatMap((row) => row.split(' '));
  return new Set(all.flatMap((word) => [word, ...russianCases(word)]).map(foldName));
});

/** Characters of names of countries as Taiwan and Hong Kong write them, each before that of the mainland. */
const mainlandForms: ReadonlyMap<string, string> = new Map(
  (
    '國国亞亚爾尔聯联島岛羅罗馬马烏乌茲兹別别薩萨蘭兰韓韩鮮鲜緬缅賓宾萊莱東东紐纽澤泽奧奥盧卢維维臘腊麥麦義义愛爱脫脱頓顿納纳達达衛卫約约敘叙葉叶門门蘇苏貝贝賴赖寧宁' +
    '幾几內内獅狮剛刚魯鲁贊赞倫伦喬乔聖圣華华區区灣湾臺台開开諸诸歐欧錫锡賽赛遜逊紹绍圖图湯汤諾诺貢贡屬属亂乱萬万莊庄時时來来庫库滿满漢汉濟济獨独瑪玛畢毕發发盤盘' +
    '礦矿祕秘種种穩稳綠绿緯纬繆缪總总與与興兴舊旧蓋盖藍蓝誕诞護护買买費费貿贸賀贺農农連连進进遠远鄰邻釋释銀银長长關关陽阳際际電电領领風风飛飞騰腾龍龙齊齐黨党極极' +
    '會会優优兩两動动務务勝胜勞劳參参廣广張张從从復复應应嶼屿億亿陸陆巖岩曆历樹树橋桥歷历氣气溫温濱滨灘滩無无現现產产確确禮礼節节範范級级結结統统經经網网緣缘縣县繼继' +
    '聶聂職职臨临處处製制複复視视親亲觀观許许設设評评證证議议讓让負负財财責责質质車车軍军輸输辦办郵邮釘钉鋼钢鍵键錢钱鐵铁閉闭間间閩闽陰阴隊队險险雙双難难雲云靈灵韋韦項项順顺須须預预額额願愿類类顯显餘余館馆駐驻驗验鬆松魚鱼鳥鸟鹽盐黃黄點点撾挝'
  )
    .match(/../g)
    ?.map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Words that stand before the name of a country in a sentence. */
const prepositions: ReadonlySet<string> = new Set('in from в во из с на по'.split(' '));

const hanPrepositions = /^(?:来自|在|从)/;

/** A folded name without a preposition before it; empty if it has none, or one Chinese character is left: `在意` is a word. */
export function withoutPreposition(folded: string): string {
  if (han.test(folded)) {
    const rest = hanPrepositions.test(folded) ? folded.replace(hanPrepositions, '') : '';
    return rest.length > 1 ? rest : '';
  }
  const [first = '', ...rest] = words(folded);
  return prepositions.has(first) ? rest.join(' ') : '';
}

/**
 * Brings the spellings of one name together: compatibility forms, case, accents, letters with two forms,
 * apostrophes, punctuation, spaces and common abbreviations.
 *
 * @param name - Any text.
 * @returns The folded name; names that only differ in these points fold alike.
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(letterFormPattern, (letter) => letterForms.get(letter) ?? letter)
    .normalize('NFD')
    .replace(combiningMarks, '')
    .normalize('NFC')
    .replace(/&/g, ' and ')
    .replace(
      /(^|[ (])о-ва?(?=[ )]|$)/g,
      (found, before) => `${before}остров${found.endsWith('а') ? 'а' : ''}`,
    )
    .replace(pointBeforeWord, ' ')
    .replace(droppedMarks, '')
    .replace(separators, ' ')
    .trim();
  if (han.test(plain)) {
    return plain
      .replace(/ /g, '')
      .replace(hanLetters, (letter) => mainlandForms.get(letter) ?? letter);
  }
  return words(plain)
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
}

/** Whether a folded text is written in Chinese characters, at least in part. */
export function hasHan(folded: string): boolean {
  return han.test(folded);
}

function words(folded: string): readonly string[] {
  return folded.split(' ').filter((word) => word !== '');
}

/**
 * The words of a folded name in a fixed order, so that `Korea, Republic of` meets `Republic of Korea`; empty if they are single
 * letters, whose order says everything.
 */
export function inFixedOrder(folded: string): string {
  const ordered = words(folded)
    .filter((word) => !fillers.has(word))
    .sort();
  return ordered.every((word) => word.length === 1) ? '' : ordered.join(' ');
}

/** A folded name as people shorten it: `Bosnia Herzegovina`. Only names may lose their *and*: `China and Taiwan` is a list. */
export function withoutConjunctions(folded: string): string {
  return words(folded)
    .filter((word) => !conjunctions.has(word))
    .join(' ');
}

/**
 * A folded name without the words that a long name adds to a short one; empty if nothing else is left, or only one Chinese
 * character (`英联邦` is not `英`), or if the other words are a name themselves (`United Kingdom, Sweden`).
 */
export function withoutGenericWords(folded: string): string {
  if (han.test(folded)) {
    const ending = GENERIC_ENDINGS.find((one) => folded.endsWith(one));
    const bare = ending ? folded.slice(0, -ending.length) : folded;
    return bare.length > 1 ? bare : '';
  }
  const all = words(folded);
  const bare = all.filter((word) => !genericWords().has(word));
  const isList = GENERIC_NAMES.some((name) => words(name).every((word) => all.includes(word)));
  return isList ? '' : bare.join(' ');
}
