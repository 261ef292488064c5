import type { Plugin } from 'esbuild';

/** What natural's stemmers import but do not need for stemming a word. */
const unneeded = /stopwords-iso|util\/stopwords|tokenizers\/|normalizers\//;

const stands: Readonly<Record<string, string>> = {
  stopwords: 'module.exports = { words: [], de: [] };',
  normaliser: 'module.exports = (word) => word;',
  tokeniser: 'module.exports = class {};',
};

function standInFor(path: string): string {
  if (path.includes('stopwords')) return 'stopwords';
  return path.includes('normalizers') ? 'normaliser' : 'tokeniser';
}

/**
 * Bundles natural's stemmers alone: the stop words, tokenisers and normalisers that they import for their other methods
 * are replaced by empty ones, which takes the German stemmer from 310 kB to 3 kB.
 */
export const naturalStemmers: Plugin = {
  name: 'natural-stemmers',
  setup(build) {
    build.onResolve({ filter: unneeded }, ({ path, importer }) =>
      /natural.lib.natural.stemmers/.test(importer)
        ? { path: standInFor(path), namespace: 'natural-stand-in' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'natural-stand-in' }, ({ path }) => ({
      contents: stands[path] ?? '',
      loader: 'js',
    }));
  },
};
