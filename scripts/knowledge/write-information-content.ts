/**
 * Writes src/knowledge/sectors/information-content.data.ts. Run it with
 * `npx tsx scripts/knowledge/write-information-content.ts` after changing a built-in tree.
 */
import { writeFileSync } from 'node:fs';
import { informationContentFile } from './information-content.ts';

const target = new URL('../../src/knowledge/sectors/information-content.data.ts', import.meta.url);
writeFileSync(target, informationContentFile());
