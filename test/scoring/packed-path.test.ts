import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonDepth } from '../../src/knowledge/sectors/similarity-measure.ts';
import { packPath, sharedDepth } from '../../src/scoring/packed-path.ts';

const key = fc.constantFrom('A', 'AB', 'ABC', '\u0001', '\u0001A', '中\n', '\ud800', 'H01M 10/05');
const path = fc.array(key, { maxLength: 5 });

test('tells what the paths themselves tell, whatever the keys', () => {
  fc.assert(
    fc.property(path, path, (a, b) => {
      expect(sharedDepth(packPath(a), packPath(b))).toBe(commonDepth(a, b));
    }),
  );
});
