import type { englishFacts } from '../en/fact-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Russian sentences for what scorers see. */
export const russianFacts: Readonly<Record<keyof typeof englishFacts, Wording>> = {
  'tfidf.shared-term': {
    item: '{term:quote}',
    full: 'Общие слова двух текстов: {items}.',
    brief: 'в обоих текстах речь идёт об одном: {items}',
  },
  'country.preferred': {
    full: 'Предпочтение {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (место в списке: {rank})][ (страна другой стороны — {country:country})].[ Страна-участник с {since:date}: {country:country}.]',
    brief:
      'страна другой стороны входит в предпочтения {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.near': {
    full: 'В предпочтения {side?demand=заказчика|technology=владельца технологии} эта страна ({country:country}) не входит, но близка к той, что входит ({ref:country}).',
    brief:
      'страна другой стороны ({country:country}) близка к тем, что предпочитает {side?demand=заказчик|technology=владелец технологии}',
  },
  'country.indifferent': {
    full: 'Пожеланий {side?demand=заказчика|technology=владельца технологии} об этой стране ({country:country}) нет.',
    brief:
      'пожеланий {side?demand=заказчика|technology=владельца технологии} об этой стране ({country:country}) нет',
  },
  'country.unlisted': {
    full: '{side?demand=Заказчик|technology=Владелец технологии} предпочитает другие страны (страна другой стороны — {country:country}).',
    brief:
      '{side?demand=заказчик|technology=владелец технологии} предпочитает другие страны, не {country:country}',
  },
  'country.avoided': {
    full: 'Нежелательно для {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (страна другой стороны — {country:country})].',
    brief:
      'страна другой стороны нежелательна для {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.refused': {
    full: 'Неприемлемо для {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (страна другой стороны — {country:country})].',
    brief:
      'страна другой стороны неприемлема для {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.domestic': {
    full: 'Обе стороны из одной страны: {country:country}.',
    brief: 'обе стороны из одной страны ({country:country})',
  },
  'country.corridor': {
    full: 'Обе страны лежат в одном коридоре: {corridors:corridors}.',
    brief: 'обе страны лежат в одном коридоре ({corridors:corridors})',
  },
  'fuzzy-text.same': {
    item: '{asked:quote}',
    full: 'В обоих текстах есть одни и те же термины: {items}.',
    brief: 'в обоих текстах речь идёт о том же: {items}',
  },
  'fuzzy-text.similar': {
    item: '{asked:quote} — {found:quote}',
    full: 'Близкие термины (запрос — технология): {items}.',
    brief: 'в текстах есть близкие термины ({items})',
  },
  'vector.near': {
    full: 'Тексты близки по смыслу (сходство {similarity}; вектор «{vector}», мера {metric}).',
    brief: 'тексты близки по смыслу',
  },
  'vector.far': {
    full: 'По смыслу тексты довольно далеки друг от друга (сходство {similarity}; вектор «{vector}», мера {metric}).',
    brief: 'по смыслу тексты довольно далеки друг от друга',
  },
  'trl.below': {
    full: 'Технология на уровне УГТ {trl}, а запрошен {range:levels}: не хватает {gap} {gap#уровня|уровней|уровней}.',
    brief: 'технология менее зрелая, чем нужно заказчику',
  },
  'trl.above': {
    full: 'Технология на уровне УГТ {trl}, запрошен {range:levels}: она опережает запрос на {gap} {gap#уровень|уровня|уровней}.',
    brief: 'технология проработана глубже, чем нужно заказчику',
  },
  'trl.ideal': {
    full: 'УГТ {trl} — именно та готовность, которую предпочитает заказчик.',
    brief: 'зрелость технологии именно такая, какую предпочитает заказчик',
  },
  'trl.within': {
    full: 'УГТ {trl} отвечает запросу ({range:levels}).',
    brief: 'зрелость технологии отвечает запросу',
  },
  'trl.target-in-time': {
    full: 'Выход на УГТ {target} запланирован[ на {by:date}][, то есть к нужному сроку ({needBy:date})].',
    brief: 'технология созреет к нужному сроку',
  },
  'trl.target-late': {
    full: 'Выход на УГТ {target} запланирован слишком поздно[: на {by:date}][, а нужен он к {needBy:date}].',
    brief: 'технология созреет позже, чем нужно',
  },
  'trl.target-undated': {
    full: 'Выход на УГТ {target} запланирован, но успеет ли технология к сроку, неизвестно: одна из двух дат не указана.',
    brief: 'неизвестно, созреет ли технология к сроку',
  },
  'cooperation.same': {
    full: 'Стороны хотят одной и той же формы сотрудничества: {mode:mode}.',
    brief: 'стороны хотят одной и той же формы сотрудничества ({mode:mode})',
  },
  'cooperation.open': {
    full: '{side?demand=Предложение владельца технологии|technology=Пожелание заказчика} — {mode:mode}; {side?demand=заказчик|technology=владелец технологии} форму сотрудничества не уточняет.',
    brief: '{side?demand=заказчик|technology=владелец технологии} форму сотрудничества не уточняет',
  },
  'cooperation.near': {
    full: 'Желаемые формы сотрудничества близки: у заказчика — {demandMode:mode}, у владельца технологии — {technologyMode:mode}.',
    brief: 'желаемые формы сотрудничества близки',
  },
  'cooperation.avoided': {
    full: '{side?demand=Для заказчика|technology=Для владельца технологии} эта форма нежелательна: {mode:mode}.',
    brief:
      '{side?demand=для заказчика|technology=для владельца технологии} нежелательна такая форма, как {mode:mode}',
  },
  'cooperation.none': {
    full: 'Формы сотрудничества, которая устроила бы обе стороны, нет[; у заказчика — {demandModes:modes}][; у владельца технологии — {technologyModes:modes}].',
    brief: 'нет формы сотрудничества, которая устроила бы обе стороны',
  },
  'budget.covers': {
    full: 'Бюджет ({budget:money}) покрывает цену ({price:money}).',
    brief: 'бюджет покрывает цену',
  },
  'budget.starts-within': {
    full: 'Бюджет ({budget:money}) выше минимальной цены ({price:money}); верхняя граница цены не указана.',
    brief: 'бюджет выше минимальной цены',
  },
  'budget.overlaps': {
    full: 'Бюджет ({budget:money}) покрывает лишь часть ценового диапазона ({price:money}).',
    brief: 'бюджет покрывает лишь часть ценового диапазона',
  },
  'budget.short': {
    full: 'Бюджета ({budget:money}) хватает на {percent:percent} минимальной цены ({price:money}).',
    brief: 'бюджета не хватает на эту цену',
  },
  'budget.converted': {
    full: 'Пересчитано по заданному курсу: 1 {from} = {rate} {to}.',
    brief: 'суммы пересчитаны по заданному курсу',
  },
  'language.shared': {
    full: '{count#Общий рабочий язык|Общие рабочие языки|Общие рабочие языки}: {languages:languages}.',
    brief: 'у сторон есть общий рабочий язык ({languages:languages})',
  },
  'language.bridged': {
    full: 'Общего рабочего языка нет, но поможет переводчик (у заказчика — {demand:language}, у владельца технологии — {technology:language}).',
    brief: 'сторонам понадобится переводчик',
  },
  'language.none': {
    full: 'Общего рабочего языка нет (у заказчика — {demand:languages}; у владельца технологии — {technology:languages}).',
    brief: 'у сторон нет общего рабочего языка',
  },
};
