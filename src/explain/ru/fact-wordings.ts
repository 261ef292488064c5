import type { englishFacts } from '../en/fact-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Russian sentences for what scorers see. */
export const russianFacts: Readonly<Record<keyof typeof englishFacts, Wording>> = {
  'tfidf.shared-term': {
    item: '{term:quote}',
    full: 'Общие слова в текстах: {items}.',
    brief: 'в текстах есть общие слова: {items}',
  },
  'tfidf.shared-term-weak': {
    item: '{term:quote}',
    full: 'Общих слов мало: {items}.',
    brief: 'общих слов мало ({items})',
  },
  'country.preferred': {
    full: 'Предпочтение {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (место в списке: {rank})][ (страна партнёра — {country:country})].[ Страна-участник с {since:date}: {country:country}.]',
    brief:
      'страна партнёра входит в предпочтения {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.preferred-weak': {
    full: 'Второстепенное предпочтение {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (страна партнёра — {country:country})].',
    brief:
      'страна партнёра для {side?demand=заказчика|technology=владельца технологии} — лишь второстепенное предпочтение ({ref:country})',
  },
  'country.near': {
    full: 'В предпочтения {side?demand=заказчика|technology=владельца технологии} эта страна ({country:country}) не входит, но близка к той, что входит ({ref:country}).',
    brief:
      'страна партнёра ({country:country}) близка к тем, что предпочитает {side?demand=заказчик|technology=владелец технологии}',
  },
  'country.indifferent': {
    full: 'Пожеланий {side?demand=заказчика|technology=владельца технологии} по этой стране ({country:country}) нет.',
    brief:
      'пожеланий {side?demand=заказчика|technology=владельца технологии} по этой стране ({country:country}) нет',
  },
  'country.unlisted': {
    full: '{side?demand=Заказчик|technology=Владелец технологии} предпочитает другие страны (страна партнёра — {country:country}).',
    brief:
      'страна партнёра ({country:country}) не входит в предпочтения {side?demand=заказчика|technology=владельца технологии}',
  },
  'country.avoided': {
    full: 'Нежелательно для {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (страна партнёра — {country:country})].',
    brief:
      'страна партнёра нежелательна для {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.refused': {
    full: 'Неприемлемо для {side?demand=заказчика|technology=владельца технологии}: {ref:country}[ (страна партнёра — {country:country})].',
    brief:
      'страна партнёра неприемлема для {side?demand=заказчика|technology=владельца технологии} ({ref:country})',
  },
  'country.unknown-wish': {
    full: 'В пожеланиях {side?demand=заказчика|technology=владельца технологии} названо {ref:quote} — такой страны или группы стран здесь не знают; это пожелание не учтено.',
    brief:
      'одно из пожеланий {side?demand=заказчика|technology=владельца технологии} о странах не учтено',
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
    full: 'Общие термины в текстах: {items}.',
    brief: 'в текстах есть общие термины: {items}',
  },
  'fuzzy-text.similar': {
    item: '{asked:quote} — {found:quote}',
    full: 'Близкие термины (запрос — технология): {items}.',
    brief: 'в текстах есть близкие термины ({items})',
  },
  'fuzzy-text.alike': {
    item: '{asked:quote} — {found:quote}',
    full: 'Слова, похожие по написанию или звучанию, возможно случайно (запрос — технология): {items}.',
    brief: 'некоторые слова похожи по написанию или звучанию ({items})',
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
    full: 'УГТ технологии — {trl}, а запрошен {range:levels}: не хватает {gap} {gap#уровня|уровней|уровней}.',
    brief: 'готовность технологии ниже, чем нужно заказчику',
  },
  'trl.above': {
    full: 'УГТ технологии — {trl}, а запрошен {range:levels}: технология опережает запрос на {gap} {gap#уровень|уровня|уровней}.',
    brief: 'готовность технологии выше, чем нужно заказчику',
  },
  'trl.ideal': {
    full: 'УГТ {trl} — именно та готовность, которую предпочитает заказчик.',
    brief: 'готовность технологии именно такая, какую предпочитает заказчик',
  },
  'trl.within': {
    full: 'УГТ {trl} отвечает запросу ({range:levels}).',
    brief: 'готовность технологии отвечает запросу',
  },
  'trl.target-in-time': {
    full: 'Выход на УГТ {target} запланирован[ на {by:date}][, то есть к нужному сроку ({needBy:date})].',
    brief: 'технология достигнет нужной готовности к сроку',
  },
  'trl.target-late': {
    full: 'Выход на УГТ {target} запланирован слишком поздно[: на {by:date}][, а нужен он к {needBy:date}].',
    brief: 'технология достигнет нужной готовности позже срока',
  },
  'trl.target-undated': {
    full: 'Выход на УГТ {target} запланирован, но успеет ли технология к сроку, неизвестно: одна из двух дат не указана.',
    brief: 'неизвестно, достигнет ли технология нужной готовности к сроку',
  },
  'cooperation.same': {
    full: 'Желаемая форма сотрудничества у сторон одна и та же: {mode:mode}.',
    brief: 'желаемая форма сотрудничества у сторон одна и та же ({mode:mode})',
  },
  'cooperation.open': {
    full: '{side?demand=Предложение владельца технологии|technology=Пожелание заказчика} — {mode:mode}; {side?demand=заказчик|technology=владелец технологии} форму сотрудничества не уточняет.',
    brief: '{side?demand=заказчик|technology=владелец технологии} форму сотрудничества не уточняет',
  },
  'cooperation.near': {
    full: 'Желаемые формы сотрудничества близки: у заказчика — {demandMode:mode}, у владельца технологии — {technologyMode:mode}.',
    brief: 'желаемые формы сотрудничества близки',
  },
  'cooperation.near-weak': {
    full: 'Желаемые формы сотрудничества различаются, хотя и близки: у заказчика — {demandMode:mode}, у владельца технологии — {technologyMode:mode}.',
    brief: 'желаемые формы сотрудничества различаются, хотя и близки',
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
    brief: 'бюджета не хватает',
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
