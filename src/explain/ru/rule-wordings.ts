import type { englishRules } from '../en/rule-wordings.ts';
import type { Wording } from '../language-pack.ts';

/** Russian sentences for hard rules: vetoes, and rules that could not be decided. */
export const russianRules: Readonly<Record<keyof typeof englishRules, Wording>> = {
  'availability.status': {
    full: '{side?demand=Запрос не участвует|technology=Технология не участвует|both=Обе записи не участвуют} в подборе (статус: {status:status}).',
    brief:
      '{side?demand=запрос не участвует|technology=технология не участвует|both=обе записи не участвуют} в подборе',
  },
  'availability.not-accepting': {
    full: '{side?demand=По запросу|technology=По технологии|both=По обеим записям} отклики сейчас не принимаются.',
    brief:
      '{side?demand=по запросу|technology=по технологии|both=по обеим записям} отклики сейчас не принимаются',
  },
  'availability.not-yet-published': {
    full: '{side?demand=Запрос будет опубликован|technology=Технология будет опубликована|both=Обе записи ещё не опубликованы; запрос выйдет} {publishedAt:date}.',
    brief:
      '{side?demand=запрос ещё не опубликован|technology=технология ещё не опубликована|both=обе записи ещё не опубликованы}',
  },
  'availability.expired': {
    full: '{side?demand=Запрос действовал|technology=Предложение технологии действовало|both=Срок обеих записей истёк; запрос действовал} до {expiresAt:date}.',
    brief:
      '{side?demand=срок запроса истёк|technology=срок предложения технологии истёк|both=срок обеих записей истёк}',
  },
  'availability.answers-closed': {
    full: 'Ответы на запрос принимались до {answerBy:date}.',
    brief: 'ответы на запрос больше не принимаются',
  },
  'organization.same': {
    full: 'Запрос и технология принадлежат одной организации ({organization}).',
    brief: 'запрос и технология принадлежат одной организации',
  },
  'organization.group': {
    full: 'Обе организации ({demandOrganization} и {technologyOrganization}) находятся под общим контролем ({controller}).',
    brief: 'обе организации находятся под общим контролем',
  },
  'organization.excluded': {
    full: '{side?demand=Заказчик|technology=Владелец технологии} исключил организацию {organization}[, поскольку её контролирует {controller}].',
    brief:
      '{side?demand=заказчик исключил эту организацию|technology=владелец технологии исключил эту организацию}',
  },
  'visibility.hidden': {
    full: '{side?demand=Запрос здесь не виден|technology=Технология здесь не видна|both=Обе записи здесь не видны} (доступ: {visibility:visibility}).',
    brief:
      '{side?demand=запрос здесь не виден|technology=технология здесь не видна|both=обе записи здесь не видны}',
  },
  'trl.below-minimum': {
    full: 'УГТ технологии — {trl}, а в запросе требуется не ниже {min}[; выход на УГТ {target} запланирован на {by:date}, нужный срок — {needBy:date}].',
    brief: 'готовность технологии ниже обязательной для заказчика',
  },
  'trl.unknown': {
    full: 'Уровень готовности технологии не указан, а в запросе требуется не ниже УГТ {min}.',
    brief: 'нужно уточнить уровень готовности технологии',
  },
  'cooperation.must': {
    full: 'Обязательное условие {side?demand=заказчика|technology=владельца технологии} — {modes:anyMode}; {side?demand=владелец технологии предлагает другое|technology=заказчику нужно другое}: {offered:modes}.',
    brief:
      'вторая сторона не называет формы сотрудничества, обязательной для {side?demand=заказчика|technology=владельца технологии}',
  },
  'cooperation.never': {
    full: '{side?demand=Заказчик|technology=Владелец технологии} исключает то, чего хочет другая сторона: {modes:modes}.',
    brief:
      '{side?demand=заказчик|technology=владелец технологии} исключает форму сотрудничества, которой хочет другая сторона',
  },
  'cooperation.unknown': {
    full: 'Обязательное условие {side?demand=владельца технологии|technology=заказчика} — {modes:anyMode}; {side?demand=заказчик|technology=владелец технологии} желаемую форму сотрудничества не указал.',
    brief:
      'нужно уточнить, согласен ли {side?demand=заказчик|technology=владелец технологии} на обязательную форму сотрудничества',
  },
  'country.never': {
    full: 'Исключено {side?demand=заказчиком|technology=владельцем технологии}: {ref:country}[ (страна партнёра — {country:country})].',
    brief:
      '{side?demand=заказчик|technology=владелец технологии} исключает эту территорию: {ref:country}',
  },
  'country.must': {
    full: 'Обязательное условие {side?demand=заказчика|technology=владельца технологии} — {required:anyCountry} (страна партнёра — {country:country}).',
    brief:
      'страна партнёра ({country:country}) не отвечает обязательному условию {side?demand=заказчика|technology=владельца технологии}',
  },
  'country.territory-excluded': {
    full: 'Владелец не передаёт права для этой территории: {ref:country}[ (страна запроса — {country:country})].',
    brief: 'владелец не передаёт права для этой территории: {ref:country}',
  },
  'country.territory-not-included': {
    full: 'Права передаются только для этих территорий: {included:countries} (страна запроса — {country:country}).',
    brief: 'передаваемые права не охватывают страну запроса ({country:country})',
  },
  'country.domestic': {
    full: 'Обе стороны из одной страны: {country:country}.',
    brief: 'обе стороны из одной страны ({country:country})',
  },
  'country.policy-denied': {
    full: 'Действующие правила запрещают этот обмен: {reason}.[ Страна запроса — {demandCountry:country}.][ Страна технологии — {technologyCountry:country}.]',
    brief: 'действующие правила запрещают этот обмен',
  },
  'country.policy-review': {
    full: 'Перед обменом правила требуют проверки: {reason}.[ Страна запроса — {demandCountry:country}.][ Страна технологии — {technologyCountry:country}.]',
    brief: 'правила требуют проверки',
  },
  'country.unknown': {
    full: '{side?demand=Страна запроса|technology=Страна технологии} не указана, поэтому {rule?never=запрет на отдельные страны проверить нельзя|must=обязательное условие о стране проверить нельзя|territory=территорию действия прав проверить нельзя}.',
    brief: 'нужно уточнить {side?demand=страну запроса|technology=страну технологии}',
  },
  'country.unknown-ref': {
    full: 'В условии {side?demand=заказчика|technology=владельца технологии} названа неизвестная здесь группа стран: {ref:quote}.',
    brief:
      'условие {side?demand=заказчика|technology=владельца технологии} о странах проверить не удалось',
  },
  'disclosure.withheld': {
    full: 'Пара исключена обязательным условием; каким именно, не сообщается: {side?demand=запрос анонимный|technology=технология предложена анонимно|both=обе записи анонимны}.',
    brief: 'пара исключена обязательным условием',
  },
  'evidence.required': {
    full: 'По критерию {scorer:quote} нужны сведения, но {absence?technology=в описании технологии их нет|demand=в запросе их нет|both=их нет ни у одной из сторон|inapplicable=данные сторон несопоставимы}.',
    brief: 'нет обязательных сведений',
  },
};
