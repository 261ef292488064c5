import type { englishSectors } from '../en/sector-wordings.ts';
import type { Wording } from '../language-pack.ts';

const pairOfCodes =
  '{demand:code} — {technology:code}[ (сопоставлены как {demandNode:code} — {technologyNode:code})][{inferred?true= (один определён автоматически)}]';

/** Russian sentences for where the sectors of the two records meet. */
export const russianSectors: Readonly<Record<keyof typeof englishSectors, Wording>> = {
  'sector.same-code': {
    item: '{common:sector}',
    full: 'Отрасль у сторон одна и та же: {items}.',
    brief: 'отрасль у сторон одна и та же[ ({common:sectorTitle})]',
  },
  'sector.offer-more-specific': {
    full: 'Технология охватывает часть запрошенной отрасли: {technology:sector}; запрос: {demand:sector}.',
    brief: 'технология охватывает часть запрошенной отрасли[ ({demand:sectorTitle})]',
  },
  'sector.demand-more-specific': {
    full: 'Технология относится к более широкой отрасли, чем запрос: {technology:sector}; запрос: {demand:sector}.',
    brief: 'технология относится к более широкой отрасли, чем запрос[ ({technology:sectorTitle})]',
  },
  'sector.same-class': {
    item: pairOfCodes,
    full: 'Один вид деятельности: {common:sector}; запрос — технология: {items}.',
    brief: 'у сторон один вид деятельности[ ({common:sectorTitle})]',
  },
  'sector.same-group': {
    item: pairOfCodes,
    full: 'Одна группа: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одной группе[ ({common:sectorTitle})]',
  },
  'sector.same-division': {
    item: pairOfCodes,
    full: 'Одна отрасль: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одной отрасли[ ({common:sectorTitle})]',
  },
  'sector.same-section': {
    item: pairOfCodes,
    full: 'Отрасли сходятся лишь в крупном разделе: {common:sector}; запрос — технология: {items}.',
    brief: 'отрасли сходятся лишь в крупном разделе[ ({common:sectorTitle})]',
  },
  'sector.same-subclass': {
    item: pairOfCodes,
    full: 'Один подкласс патентов: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одному подклассу патентов[ ({common:sectorTitle})]',
  },
  'sector.same-patent-class': {
    item: pairOfCodes,
    full: 'Один класс патентов: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одному классу патентов[ ({common:sectorTitle})]',
  },
  'sector.same-field': {
    item: pairOfCodes,
    full: 'Одна область техники: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одной области техники[ ({common:sectorTitle})]',
  },
  'sector.same-technology-sector': {
    item: pairOfCodes,
    full: 'Технологии сходятся лишь в широкой области: {common:sector}; запрос — технология: {items}.',
    brief: 'технологии сходятся лишь в широкой области[ ({common:sectorTitle})]',
  },
  'sector.same-branch': {
    item: pairOfCodes,
    full: 'Одна ветвь классификации: {common:sector}; запрос — технология: {items}.',
    brief: 'стороны относятся к одной ветви классификации[ ({common:sectorTitle})]',
  },
  'sector.mapped': {
    item: '{demand:code} — {technology:code}',
    full: 'Коды разных классификаций, соответствие лишь приблизительное (запрос — технология): {items}; общая область: {common:sector}.',
    brief: 'отрасли сторон приблизительно соответствуют друг другу[ ({common:sectorTitle})]',
  },
  'sector.mapped-broad': {
    item: '{demand:code} — {technology:code}',
    full: 'Коды разных классификаций, соответствие лишь в самых общих чертах (запрос — технология): {items}; общая область: {common:sector}.',
    brief: 'отрасли сторон сходятся лишь в самых общих чертах[ ({common:sectorTitle})]',
  },
  'sector.related': {
    full: 'Смежные области; запрос: {demand:sector}, технология: {technology:sector}.',
    brief: 'стороны работают в смежных областях',
  },
  'sector.unrelated': {
    full: 'Общего между отраслями нет; запрос: {demand:sector}, технология: {technology:sector}.',
    brief: 'общего между отраслями нет',
  },
  'sector.rest-unrelated': {
    full: 'Другие отрасли между собой не связаны; запрос: {demand:sector}, технология: {technology:sector}.',
    brief: 'часть отраслей сторон между собой не связана',
  },
};
