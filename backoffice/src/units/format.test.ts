import { describe, expect, it } from 'vitest';
import { decimal } from './decimal';
import { formatAge, formatAmount, formatDay, formatSigned, formatUtc } from './format';

describe('formatAmount', () => {
  it('shows euro to the cent and certificates whole', () => {
    expect(formatAmount(decimal('250000'), 'EUR', 'en')).toBe('250,000.00');
    expect(formatAmount(decimal('250000'), 'EUR', 'ro')).toBe('250.000,00');
    expect(formatAmount(decimal('10000'), 'CEA', 'en')).toBe('10,000');
  });

  it('writes a real minus sign', () => {
    expect(formatAmount(decimal('-1.5'), 'EUR', 'en')).toBe('−1.50');
  });

  it('hides no digit that is there', () => {
    expect(formatAmount(decimal('12345678901234567890.123'), 'EUR', 'en')).toBe('12,345,678,901,234,567,890.123');
    expect(formatAmount(decimal('1.5'), 'CEA', 'en')).toBe('1.5');
  });
});

describe('formatSigned', () => {
  it('says whether an amount came in or went out', () => {
    expect(formatSigned(decimal('5000'), 'CEA', 'en')).toBe('+5,000');
    expect(formatSigned(decimal('-0.1'), 'EUR', 'ro')).toBe('−0,10');
    expect(formatSigned(decimal('0'), 'CEA', 'en')).toBe('0');
  });
});

describe('times', () => {
  it('of a day are those of UTC, wherever the reader is', () => {
    expect(formatDay('2026-11-20', 'en')).toBe('20 Nov 2026');
  });

  it('are kept in UTC with milliseconds', () => {
    expect(formatUtc('2026-11-20T09:30:00.007Z')).toBe('2026-11-20 09:30:00.007 UTC');
  });

  it('grow old in their largest unit', () => {
    expect(formatAge(12_400, 'en')).toBe('12s');
    expect(formatAge(190_000, 'en')).toBe('3m');
    expect(formatAge(-5, 'en')).toBe('0s');
  });
});
