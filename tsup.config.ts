import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { naturalStemmers } from './scripts/natural-stemmers-plugin.ts';

const countryNames = 'src/knowledge/countries/names/';

const publicFaces = [
  'src/index.ts',
  'src/text/index.ts',
  'src/knowledge/sectors/index.ts',
  'src/knowledge/countries/index.ts',
  'src/explain/index.ts',
  'src/evaluation/index.ts',
  'src/hub/index.ts',
  'src/node/index.ts',
  'src/testing/index.ts',
  ...readdirSync(countryNames).map((file) => countryNames + file),
];

export default defineConfig({
  entry: [...publicFaces, 'src/cli/main.ts'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false, // Deno needs the prefix
  dts: { entry: publicFaces, compilerOptions: { ignoreDeprecations: '6.0' } }, // tsup 8 still sets `baseUrl`
  esbuildPlugins: [naturalStemmers],
  splitting: true,
  sourcemap: true,
  clean: true,
});
