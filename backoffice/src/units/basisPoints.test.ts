import { describe, expect, it } from 'vitest';
import { formatBasisPoints, readBasisPoints } from './basisPoints';

describe('basis points', () => {
  it('are read where they are whole and in range', () => {
    expect([' 0 ', '50', '1000'].map(readBasisPoints)).toEqual([0, 50, 1000]);
    expect(['', '-1', '0.5', '1,5', '1001', '5%', '1e2', '٥'].map(readBasisPoints)).toEqual(Array(8).fill(null));
  });

  it('are shown as a percentage to the hundredth', () => {
    expect([0, 1, 37, 50, 1000].map((points) => formatBasisPoints(points, 'en'))).toEqual([
      '0.00%',
      '0.01%',
      '0.37%',
      '0.50%',
      '10.00%',
    ]);
    expect(formatBasisPoints(50, 'ro')).toMatch(/^0,50\s%$/);
  });
});
