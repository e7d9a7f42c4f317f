import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import ro from './ro.json';

type Tree = { [key: string]: string | Tree };

function texts(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const PLURAL = /_(one|few|other)$/;
const english = texts(en);
const romanian = texts(ro);
const names = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the Romanian words', () => {
  it('are there for every English text, and for nothing else', () => {
    const base = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();
    expect(base(romanian.keys())).toEqual(base(english.keys()));
  });

  it('have the three forms of number wherever English has two', () => {
    const counted = [...english.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''));
    expect(counted.length).toBeGreaterThan(0);
    for (const key of counted) {
      for (const form of ['one', 'few', 'other']) expect(romanian.has(`${key}_${form}`), `${key}_${form}`).toBe(true);
    }
  });

  it('take the same values into their sentences', () => {
    for (const [key, text] of romanian) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
      expect(names(text), key).toEqual(names(original));
    }
  });

  it('are never empty', () => {
    for (const [key, text] of [...english, ...romanian]) expect(text.trim(), key).not.toBe('');
  });

  it('count as Romanians do', async () => {
    const i18n = createInstance();
    await i18n.init({ lng: 'ro', resources: { ro: { translation: ro } } });
    const count = (n: number) => i18n.t('marketMakers.count', { count: n });
    expect([1, 2, 21, 101].map(count)).toEqual([
      '1 formator de piață',
      '2 formatori de piață',
      '21 de formatori de piață',
      '101 formatori de piață',
    ]);
  });
});
