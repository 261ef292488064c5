import { Option } from 'commander';
import { builtInCatalogue } from '../explain/index.ts';

/**
 * Makes the option that says in which language to write: one of those that sentences can be said in.
 *
 * @param meaning - What is written in it.
 */
export function languageOption(meaning: string): Option {
  return new Option('--lang <language>', meaning)
    .choices(builtInCatalogue().languages)
    .default('en');
}
