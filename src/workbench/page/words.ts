import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageLanguage } from '../protocol.ts';
import { en, type Words } from './words-en.ts';
import { ru } from './words-ru.ts';
import { zh } from './words-zh.ts';

const words: Readonly<Record<PageLanguage, Words>> = { en, ru, zh };

/** What each language calls itself. */
export const languageNames: Readonly<Record<PageLanguage, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
};

/** The language of the page. */
export const LanguageContext = createContext<PageLanguage>('en');

/** The words of the page, and its language. */
export function useWords(): { readonly words: Words; readonly language: PageLanguage } {
  const language = useContext(LanguageContext);
  return { words: words[language], language };
}

/** The language that the browser asks for, as far as the page speaks it. */
export function preferredLanguage(wanted: readonly string[]): PageLanguage {
  const known = wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
  return (known.find((tag) => tag in words) as PageLanguage | undefined) ?? 'en';
}
