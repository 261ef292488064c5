import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestName, onlyNameBeginningLike } from '../../src/model/did-you-mean.ts';
import { SilkmatchError } from '../../src/model/error.ts';
import { showPath } from '../../src/model/path.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import { showValue } from '../../src/model/show-value.ts';

const problem: Problem = {
  row: 4,
  id: 'pump-1',
  path: 'trl',
  severity: 'error',
  code: 'invalid-level',
  found: '12',
  expected: 'a whole number from 1 to 9',
  mend: 'Correct it.',
};

test('a problem is said in one line', () => {
  expect(formatProblem(problem)).toBe(
    'error in row 4 ("pump-1") at `trl`: found 12, expected a whole number from 1 to 9. Correct it. [invalid-level]',
  );
});

test('the line of a file stands in place of the row, and an id cannot break the line', () => {
  const { id: _, ...anonymous } = problem;
  expect(formatProblem({ ...anonymous, line: 6, path: '' })).toMatch(/^error in line 6: found 12,/);
  expect(formatProblem({ ...problem, id: 'a\nb\u202e' })).toContain('("a\\nb\\u202e")');
});

test('a path is written as in code', () => {
  expect(showPath([])).toBe('');
  expect(showPath(['keywords', 2, 'zh-Hans'])).toBe('keywords[2].zh-Hans');
  expect(showPath(['ext', 'two words', 0])).toBe('ext["two words"][0]');
});

test('any value at all is rendered in one line of at most 80 characters', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
      (value) => {
        const shown = showValue(value);
        expect(shown.length).toBeLessThanOrEqual(80);
        expect(shown).not.toMatch(/[\n\r\u2028\u2029]/);
      },
    ),
  );
});

test('cyclic objects and objects that cannot be read are rendered too', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(showValue(cycle)).toBe('{"self":{"self":{…}}}');
  const throwing = {
    get x() {
      throw new Error('no');
    },
  };
  expect(showValue(throwing)).toBe('an object that cannot be read');
  expect(showValue('x'.repeat(1e7)).endsWith('…')).toBe(true);
  expect(showValue(() => 1)).toBe('a function');
  expect(showValue(new Date(0))).toBe('a Date');
});

test('the name meant is found through case, separators and small slips', () => {
  const names = ['licence', 'joint_venture', 'expiresAt', 'keywords'];
  expect(nearestName('license', names)).toBe('licence');
  expect(nearestName('Joint Venture', names)).toBe('joint_venture');
  expect(nearestName('expires_at', names)).toBe('expiresAt');
  expect(nearestName('keyword', names)).toBe('keywords');
  expect(nearestName('lcience', names)).toBe('licence');
});

test('a value of another form of the word is found by its beginning, unless two begin like it', () => {
  const names = ['licence', 'joint_venture', 'joint_lab', 'training'];
  expect(onlyNameBeginningLike('licensing', names)).toBe('licence');
  expect(onlyNameBeginningLike('Trainees', names)).toBe('training');
  expect(onlyNameBeginningLike('joint', names)).toBeUndefined();
  expect(onlyNameBeginningLike('lice', names)).toBeUndefined();
});

test('nothing is suggested for a name that is like none', () => {
  expect(nearestName('colour', ['licence', 'title'])).toBeUndefined();
  expect(nearestName('', ['a'])).toBeUndefined();
  expect(nearestName('x'.repeat(1_000_000), ['a'])).toBeUndefined();
});

test('a name is always its own nearest name', () => {
  const name = fc.stringMatching(/^[a-z]{3,12}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), fc.nat(), (names, pick) => {
      const wanted = names[pick % names.length] ?? '';
      expect(nearestName(wanted, names)).toBe(wanted);
    }),
  );
});

test('an error carries its code, its cause and its details', () => {
  const cause = new Error('underneath');
  const error = new SilkmatchError('invalid-file', 'Found X.', { cause, details: [1] });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'SilkmatchError',
    code: 'invalid-file',
    message: 'Found X.',
    cause,
    details: [1],
  });
  const bare = new SilkmatchError('aborted', 'Stopped.');
  expect([bare.cause, bare.details]).toEqual([undefined, undefined]);
});
