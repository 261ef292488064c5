import type { Plugin } from 'esbuild';

const stemmers = /natural.lib.natural.stemmers/;

/**
 * Bundles natural's stemmers alone: the base of their other methods, which brings stop words and tokenisers along, is
 * replaced by an empty one, which takes the German stemmer from 310 kB to 3 kB.
 */
export const naturalStemmers: Plugin = {
  name: 'natural-stemmers',
  setup(build) {
    build.onResolve({ filter: /^\.\/stemmer_/ }, ({ path, importer }) =>
      stemmers.test(importer) ? { path, namespace: 'natural-stand-in' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'natural-stand-in' }, () => ({
      contents: 'module.exports = class {};',
    }));
  },
};
