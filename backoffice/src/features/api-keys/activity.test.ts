import { describe, expect, it } from 'vitest';
import { activityFilters, keyLabel, keyOf } from './activity';

describe('the activity of keys', () => {
  it('is what is tagged as theirs, or as that of one', () => {
    expect(activityFilters('u1', { key: undefined, status: undefined })).toEqual({
      user_id: 'u1',
      tags: 'api',
    });
    expect(activityFilters('u1', { key: 'k1', status: 'FAILED' })).toEqual({
      user_id: 'u1',
      tags: 'api_key:k1',
      status: 'FAILED',
    });
  });

  it('names its key where the ticket does', () => {
    expect(keyOf(['api', 'api_key:k1', 'CEA'])).toBe('k1');
    expect(keyOf(['api'])).toBeNull();
  });

  it('calls a key by its name and its beginning', () => {
    expect(keyLabel({ name: 'Engine', prefix: 'nk_01' })).toBe('Engine (nk_01…)');
    expect(keyLabel({ name: null, prefix: 'nk_01' })).toBe('nk_01…');
  });
});
