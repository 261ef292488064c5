import type { englishFrames } from '../en/frame-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Russian sentences around the facts: summary, absences, words, lists, accounts. */
export const russianFrames: Readonly<Record<keyof typeof englishFrames, Wording>> = {
  'summary.reasons': { full: '{reasons}.', brief: '{reasons}' },
  'summary.reasons-demand': { full: 'Для заказчика: {reasons}.', brief: '{reasons}' },
  'summary.reasons-technology': {
    full: 'Для владельца технологии: {reasons}.',
    brief: '{reasons}',
  },
  'summary.no-reasons': {
    full: 'Явных доводов в пользу этой пары в записях нет.',
    brief: 'явных доводов в пользу этой пары нет',
  },
  'summary.reservation': { full: 'Оговорка: {reservation}.', brief: '{reservation}' },
  'summary.vetoed': { full: 'Исключено: {vetoes}.', brief: 'исключено: {vetoes}' },
  'summary.insufficient': {
    full: 'Для оценки слишком мало данных об обеих сторонах.',
    brief: 'для оценки слишком мало данных',
  },
  'summary.withheld': {
    full: 'Подробности не раскрываются: {side?demand=запрос анонимный|technology=технология предложена анонимно|both=обе записи анонимны}.',
    brief: 'подробности не раскрываются',
  },
  'component.for': {
    full: 'Критерий «{component}» говорит в пользу этой пары.',
    brief: 'критерий «{component}» говорит в пользу этой пары',
  },
  'component.against': {
    full: 'Критерий «{component}» говорит против этой пары.',
    brief: 'критерий «{component}» говорит против этой пары',
  },
  'component.for.silkmatch/tfidf': {
    full: 'В текстах есть общие слова.',
    brief: 'в текстах есть общие слова',
  },
  'component.for.silkmatch/fuzzy-text': {
    full: 'В текстах есть близкие термины.',
    brief: 'в текстах есть близкие термины',
  },
  'component.for-told.silkmatch/fuzzy-text': {
    full: 'Близкие термины — те же, что уже названы.',
    brief: 'близкие термины — те же, что уже названы',
  },
  'component.against.silkmatch/tfidf': {
    full: 'В текстах мало общих слов.',
    brief: 'в текстах мало общих слов',
  },
  'component.against.silkmatch/fuzzy-text': {
    full: 'Для большинства терминов запроса в описании технологии нет близких.',
    brief: 'для большинства терминов запроса в описании технологии нет близких',
  },
  'component.against.silkmatch/sector-taxonomy': {
    full: 'Записи относятся к разным отраслям.',
    brief: 'записи относятся к разным отраслям',
  },
  'absence.demand': {
    full: '{subject}: в запросе не указано — на оценку не влияет.',
    brief: '{subject}: в запросе не указано',
  },
  'absence.technology': {
    full: '{subject}: в описании технологии не указано — на оценку не влияет.',
    brief: '{subject}: в описании технологии не указано',
  },
  'absence.both': {
    full: '{subject}: не указано ни одной из сторон — на оценку не влияет.',
    brief: '{subject}: не указано ни одной из сторон',
  },
  'absence.inapplicable': {
    full: '{subject}: {why} — на оценку не влияет.',
    brief: '{subject}: {why}',
  },
  'absence.demand-counted': {
    full: '{subject}: в запросе не указано — снижает оценку.',
    brief: '{subject}: в запросе не указано',
  },
  'absence.technology-counted': {
    full: '{subject}: в описании технологии не указано — снижает оценку.',
    brief: '{subject}: в описании технологии не указано',
  },
  'absence.both-counted': {
    full: '{subject}: не указано ни одной из сторон — снижает оценку.',
    brief: '{subject}: не указано ни одной из сторон',
  },
  'absence.inapplicable-counted': {
    full: '{subject}: {why} — снижает оценку.',
    brief: '{subject}: {why}',
  },
  'words.found': {
    item: '{term:quote}[ ({places})]',
    full: 'Термины запроса, которые есть в описании технологии: {items}[ (и ещё {more})].',
    brief: 'найдено: {items}',
  },
  'words.missing': {
    item: '{term:quote}',
    full: 'Термины запроса, которых в описании технологии нет: {items}[ (и ещё {more})].',
    brief: 'не найдено: {items}',
  },
  'words.places': {
    full: '[запрос: {demand:fields}][; технология: {technology:fields}]',
    brief: '[запрос: {demand:fields}][; технология: {technology:fields}]',
  },
  'search.technologies': {
    full: '{considered#Рассмотрена|Рассмотрены|Рассмотрено} {considered} {considered#технология|технологии|технологий}[, из них {vetoed} {vetoed#исключена|исключены|исключено} обязательными условиями]. Список полный: ничего лучшего не упущено. Дата расчёта: {asOf:date}.',
    brief: 'рассмотрены все технологии',
  },
  'search.demands': {
    full: '{considered#Рассмотрен|Рассмотрены|Рассмотрено} {considered} {considered#запрос|запроса|запросов}[, из них {vetoed} {vetoed#исключён|исключены|исключено} обязательными условиями]. Список полный: ничего лучшего не упущено. Дата расчёта: {asOf:date}.',
    brief: 'рассмотрены все запросы',
  },
  'search.excluded': { full: '{count#Причина|Причины|Причины}: {vetoes}.', brief: '{vetoes}' },
  'why-not.listed': { full: 'В списке, место {rank}.', brief: 'в списке' },
  'why-not.vetoed': { full: 'Исключено: {vetoes}.', brief: 'исключено: {vetoes}' },
  'why-not.below': {
    full: 'Место {rank}, ниже списка: до него не хватает {gap}.',
    brief: 'ниже списка',
  },
  'why-not.tied': {
    full: 'Место {rank}, ниже списка: оценка такая же, как у последней строки.',
    brief: 'ниже списка, с той же оценкой, что у последней строки',
  },
  'compare.above': {
    item: '{component} ({difference})',
    full: '{better:quote} опережает {worse:quote} на {difference}. В пользу первой записи: {items}.',
    brief: '{better:quote} опережает {worse:quote}',
  },
  'compare.other-side': {
    item: '{component} ({difference})',
    full: 'В пользу {worse:quote}: {items}.',
    brief: 'в пользу {worse:quote}: {items}',
  },
  'compare.equal': {
    full: 'Оценки {better:quote} и {worse:quote} равны; порядок определяют их идентификаторы.',
    brief: 'оценки {better:quote} и {worse:quote} равны',
  },
  'account.baseline': { full: 'Исходный уровень (без сведений)', brief: 'исходный уровень' },
  'account.score': { full: 'Оценка', brief: 'оценка' },
  'account.score-demand': { full: 'Ценность для заказчика', brief: 'ценность для заказчика' },
  'account.score-technology': { full: 'Ценность для владельца', brief: 'ценность для владельца' },
  'account.step': { full: 'Критерий', brief: 'критерий' },
  'account.change': { full: 'Изменение', brief: 'изменение' },
  'account.total': { full: 'Итого', brief: 'итого' },
  'report.scope': {
    full: '{demands} {demands#запрос|запроса|запросов}, {technologies} {technologies#технология|технологии|технологий}. Дата расчёта: {asOf:date}.',
    brief: 'дата расчёта: {asOf:date}',
  },
  'report.figures': {
    full: 'Оценка {score}: для заказчика {forDemand}, для владельца {forTechnology}; известно {coverage:percent}.',
    brief: '{score}',
  },
  'waterfall.title': {
    full: 'Из чего складывается оценка пары {demand} — {technology}',
    brief: 'из чего складывается оценка',
  },
};
