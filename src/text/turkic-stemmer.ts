/** Endings of a Turkic language, in the order in which they are taken off from the end of a word. */
type Endings = readonly (readonly string[])[];

const list = (endings: string): readonly string[] =>
  endings.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const KAZAKH: Endings = [
  list('мен бен пен'),
  list(
    'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен дағы дегі тағы тегі ндағы ндегі',
  ),
  list('сын сін ын ін ым ім ың ің сы сі ы і мыз міз ымыз іміз ңыз ңіз'),
  list('лар лер дар дер тар тер'),
  list('лық лік дық дік тық тік лы лі'),
];
const KYRGYZ: Endings = [
  list(
    'нын нин нун нүн дын дин дун дүн тын тин тун түн га ге го гө ка ке ко кө на не но нө ны ни ну нү ды ди ду дү ты ти ту тү да де до дө та те то тө нда нде ндо ндө дан ден дон дөн тан тен тон төн нан нен нон нөн',
  ),
  list('сын син сун сүн ын ин ун үн ым им ум үм ың иң уң үң сы си су сү ы и у ү быз биз буз бүз'),
  list('лар лер лор лөр дар дер дор дөр тар тер тор төр'),
  list('лык лик лук лүк дык дик дук дүк тык тик тук түк луу лүү дуу дүү туу түү'),
];
const UZBEK: Endings = [
  list('ning ga ka qa ni da dan dagi gacha'),
  list('im ing i si imiz miz ingiz ngiz lari'),
  list('lar'),
  list('lik li'),
];

const AZERBAIJANI: Endings = [
  list('nın nin nun nün ın in un ün na nə nı ni nu nü da də nda ndə dan dən ndan ndən'),
  list('sı si su sü ım im um üm ı i u ü mız miz muz müz ımız imiz umuz ümüz nız niz nuz nüz'),
  list('lar lər'),
  list('lıq lik luq lük lı li lu lü'),
];

/** No stem is shorter. */
const SHORTEST = 3;

function strip(endings: Endings): (word: string) => string {
  const once = (word: string): string => {
    let stem = word;
    for (const group of endings) {
      const room = stem.length - SHORTEST;
      const ending = group.find((e) => e.length <= room && stem.endsWith(e));
      if (ending !== undefined) stem = stem.slice(0, -ending.length);
    }
    return stem;
  };
  const stemOf = (word: string): string => {
    const stem = once(word);
    return stem === word ? stem : stemOf(stem);
  };
  return stemOf;
}

/**
 * Light stemmer of Kazakh: takes case, possession, number and the commonest derivation off, again and
 * again until no ending is left, never below three letters. A word that only looks as if it had an ending
 * loses it in all its forms, so they still meet.
 *
 * @param word - Lower case, in Cyrillic letters.
 */
export const stemKazakh = strip(KAZAKH);

/** Light stemmer of Kyrgyz; see {@link stemKazakh}. */
export const stemKyrgyz = strip(KYRGYZ);

/** Light stemmer of Uzbek in Latin letters; see {@link stemKazakh}. */
export const stemUzbek = strip(UZBEK);

/** Light stemmer of Azerbaijani in Latin letters; see {@link stemKazakh}. */
export const stemAzerbaijani = strip(AZERBAIJANI);
