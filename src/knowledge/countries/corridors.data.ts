// Corridors of a technology transfer network with its headquarters in China: presets of this project after the
// network's four directions, with editorial affinities; meant to be replaced where a host sees it otherwise.
// Edition: November 2026. Terms: this project’s own, MIT.

/** A direction of exchange between a base and its partners. */
export interface CorridorRow {
  /** Identifier in lower case. */
  readonly id: string;
  /** English name. */
  readonly en: string;
  /** Chinese name. */
  readonly zh: string;
  /** Russian name. */
  readonly ru: string;
  /** The country that every exchange of the corridor begins or ends in. */
  readonly base: string;
  /** Countries and groups the corridor is for: affinity 1. */
  readonly core: readonly string[];
  /** Countries and groups that lie close to it: affinity 0.6. */
  readonly ring: readonly string[];
}

/** The built-in corridors. */
export const CORRIDORS: readonly CorridorRow[] = [
  {
    id: 'north',
    en: 'North: Shanghai Cooperation Organisation',
    zh: '北线：上合组织',
    ru: 'Север: Шанхайская организация сотрудничества',
    base: 'CN',
    core: ['sco'],
    ring: ['MN', 'AF', 'AZ', 'AM', 'TR', 'TM'],
  },
  {
    id: 'west',
    en: 'West: Central and Eastern Europe',
    zh: '西线：中东欧',
    ru: 'Запад: Центральная и Восточная Европа',
    base: 'CN',
    core: ['ceec'],
    ring: ['EE', 'LV', 'LT', 'eu'],
  },
  {
    id: 'east',
    en: 'East: Northeast Asia',
    zh: '东线：东北亚',
    ru: 'Восток: Северо-Восточная Азия',
    base: 'CN',
    core: ['JP', 'KR', 'MN', 'RU'],
    ring: ['KP'],
  },
  {
    id: 'south',
    en: 'South: ASEAN',
    zh: '南线：东盟',
    ru: 'Юг: АСЕАН',
    base: 'CN',
    core: ['asean'],
    ring: ['AU', 'NZ', 'LK', 'MV'],
  },
];
