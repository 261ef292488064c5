import type { englishGaps } from '../en/gap-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Russian sentences for changes that would move a match. */
export const russianGaps: Readonly<Record<keyof typeof englishGaps, Wording>> = {
  'gap.trl-state': {
    full: 'Если технология достигла УГТ {trl}, укажите это.',
    brief: 'указать уровень готовности технологии (УГТ {trl})',
  },
  'gap.trl-raise': {
    full: 'Когда технология достигнет УГТ {trl}, обновите запись.',
    brief: 'довести технологию до УГТ {trl}',
  },
  'gap.trl-plan': {
    full: 'Если технология выйдет на УГТ {trl} к сроку ({by:date}), укажите этот план.',
    brief: 'указать план выхода на УГТ {trl} к сроку',
  },
  'gap.trl-ask': {
    full: 'Если заказчику нужна готовность не ниже УГТ {trl}, укажите это в запросе.',
    brief: 'указать нужную заказчику готовность (не ниже УГТ {trl})',
  },
  'gap.trl-accept': {
    full: 'Если заказчика устроит УГТ {trl}, расширьте диапазон в запросе.',
    brief: 'допустить в запросе УГТ {trl}',
  },
  'gap.cooperation': {
    full: 'Если {side?demand=заказчик согласен|technology=владелец технологии согласен} и на такую форму сотрудничества, как {mode:mode}, добавьте её.',
    brief:
      'добавить {side?demand=в запрос|technology=в описание технологии} форму сотрудничества: {mode:mode}',
  },
  'gap.language': {
    full: 'Если {side?demand=заказчик может|technology=владелец технологии может} работать и на этом языке ({language:language}), добавьте его в рабочие языки.',
    brief:
      'добавить рабочий язык {side?demand=заказчика|technology=владельца технологии}: {language:language}',
  },
  'gap.budget': {
    full: 'Если бюджет может составить {amount:money}, укажите это.',
    brief: 'указать бюджет {amount:money}',
  },
  'gap.price': {
    full: 'Если цена может не превышать {amount:money}, укажите её верхнюю границу.',
    brief: 'указать верхнюю границу цены: {amount:money}',
  },
  'gap.sector': {
    full: 'Если {side?demand=запрос относится|technology=технология относится} и к области «{sector:sector}», добавьте её код.',
    brief: 'добавить код {side?demand=в запрос|technology=в описание технологии}: {sector:sector}',
  },
  'gap.territory': {
    full: 'Если владелец может передать права для этой территории ({country:country}), добавьте её.',
    brief: 'добавить территорию: {country:country}',
  },
  'gap.country-welcome': {
    full: 'Если {side?demand=заказчик готов|technology=владелец технологии готов} работать с партнёрами из этой страны ({country:country}), добавьте её в пожелания.',
    brief:
      'добавить в пожелания {side?demand=заказчика|technology=владельца технологии} страну: {country:country}',
  },
  'gap.country-state': {
    full: 'Если {side?demand=страна запроса|technology=страна технологии} — {country:country}, укажите её.',
    brief: 'указать {side?demand=страну запроса|technology=страну технологии}',
  },
  'gap.country-of-group': {
    full: 'Если {side?demand=страна запроса|technology=страна технологии} входит в группу «{ref:country}», укажите её (расчёт для страны: {member:country}).',
    brief: 'указать {side?demand=страну запроса|technology=страну технологии}',
  },
  'gap.renew': {
    full: 'Срок {side?demand=запроса|technology=предложения} истёк; если {side?demand=он ещё актуален|technology=оно ещё актуально}, продлите его.',
    brief: 'продлить срок {side?demand=запроса|technology=предложения}',
  },
  'gap.accept-interest': {
    full: 'Если {side?demand=заказчик открыт|technology=владелец технологии открыт} для контактов, снова разрешите отклики.',
    brief: 'снова разрешить отклики {side?demand=на запрос|technology=на технологию}',
  },
  'gap.answer-by': {
    full: 'Если ответы ещё принимаются, продлите срок их приёма.',
    brief: 'продлить срок приёма ответов',
  },
  'gap.moved': {
    full: '{change} Место изменится: {before} → {after}.',
    brief: 'место {before} → {after}',
  },
  'gap.stayed': {
    full: '{change} Место останется прежним ({after}), оценка вырастет на {gain}.',
    brief: 'оценка выше на {gain}',
  },
  'gap.raised': {
    full: '{change} Оценка вырастет на {gain}.',
    brief: 'оценка выше на {gain}',
  },
  'gap.none-moves': {
    full: '{count#Само по себе это изменение места не меняет|По отдельности эти изменения места не меняют|По отдельности эти изменения места не меняют}: оно останется прежним ({rank}).',
    brief: 'место останется прежним ({rank})',
  },
  'gap.admitted': {
    full: '{change} Тогда пара перестанет быть исключённой и займёт место {after}.',
    brief: 'больше не исключено, место {after}',
  },
};
