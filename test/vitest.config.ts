import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export default defineConfig({
  root: at('.'),
  resolve: {
    alias: [
      { find: /^silkmatch$/, replacement: at('src/index.ts') },
      { find: /^silkmatch\/(sectors|countries)$/, replacement: at('src/knowledge/$1/index.ts') },
      {
        find: /^silkmatch\/countries\/names\/([A-Za-z-]+)$/,
        replacement: at('src/knowledge/countries/names/$1.data.ts'),
      },
      { find: /^silkmatch\/([a-z]+)$/, replacement: at('src/$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', at('test/closing-line.ts')],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false, // no test mocks a module or leaves a trace, so that each worker loads the sources once
    maxWorkers: '100%',
  },
});
