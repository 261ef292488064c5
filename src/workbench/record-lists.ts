import type { Engine } from '../engine/engine.ts';
import type { CatalogueLanguage } from '../explain/catalogue.ts';
import { labelOf } from '../formats/record-label.ts';
import type { Demand } from '../model/demand.ts';
import type { LocalizedText } from '../model/localized-text.ts';
import { textsOf } from '../model/localized-text.ts';
import type { Technology } from '../model/technology.ts';
import type { ListedRecord } from './protocol.ts';

/** A record as lists show it. */
export function listed(
  record: Technology | Demand,
  engine: Engine,
  speech: CatalogueLanguage,
): ListedRecord {
  const owner =
    record.organization === undefined ? undefined : engine.organization(record.organization);
  const country = record.country ?? owner?.country;
  return {
    id: record.id,
    label: labelOf(record, speech.language) || record.id,
    country: country === undefined ? '' : speech.name('country', country),
  };
}

/** Summary and description, each in the language closest to a wanted one. */
export function paragraphsOf(record: Technology | Demand, language: string): readonly string[] {
  return [record.summary, record.description]
    .map((text) => textIn(text, language))
    .filter((text) => text !== '');
}

function textIn(text: LocalizedText | undefined, wanted: string): string {
  const versions = textsOf(text);
  const found = [wanted, 'en'].map((language) =>
    versions.find((version) => version.language?.split('-')[0] === language),
  );
  return (found[0] ?? found[1] ?? versions[0])?.text ?? '';
}
