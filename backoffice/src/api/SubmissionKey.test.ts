import { expect, it } from 'vitest';
import { SubmissionKey } from './SubmissionKey';

it('stays for a retry, whether the answer was lost or a no', () => {
  const key = new SubmissionKey();
  const first = key.for({ name: 'a' });
  expect(key.for({ name: 'a' })).toBe(first);
  key.refused({ name: 'a' });
  expect(key.for({ name: 'a' })).toBe(first);
});

it('changes with the content after an answered no, and only then', () => {
  const key = new SubmissionKey();
  const first = key.for({ name: 'a' });
  // The first attempt may have had its effect: a new key could repeat it.
  expect(key.for({ name: 'b' })).toBe(first);
  key.refused({ name: 'b' });
  const second = key.for({ name: 'c' });
  expect(second).not.toBe(first);
  expect(key.for({ name: 'c' })).toBe(second);
});

it('sends the same again as another command once the first is done', () => {
  const key = new SubmissionKey();
  const first = key.for({ quantity: 5 });
  key.done();
  expect(key.for({ quantity: 5 })).not.toBe(first);
});
