import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExact, prettyExact, Written } from './exact';

describe('parseExact', () => {
  it('keeps the digits that a float would lose', () => {
    const parsed = parseExact('{"a":250000.10,"b":9007199254740993,"c":12,"d":-0.1,"e":1e3}');
    expect(parsed).toEqual({
      a: new Written('250000.10'),
      b: new Written('9007199254740993'),
      c: 12,
      d: new Written('-0.1'),
      e: new Written('1e3'),
    });
  });

  it('leaves numbers in strings alone', () => {
    expect(parseExact('{"note":"say \\"1.5\\" or 2.5","1.5":[]}')).toEqual({ note: 'say "1.5" or 2.5', '1.5': [] });
  });

  it('refuses what is not JSON', () => {
    for (const text of ['', '{', '[1.5.2]', '01.5', '{"a":.5}', '1 2']) {
      expect(() => parseExact(text), text).toThrow(SyntaxError);
    }
  });

  it('agrees with JSON.parse on every document, number by number', () => {
    const asFloats = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_key, item) => (item instanceof Written ? Number(item.text) : item)));
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(asFloats(parseExact(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('prettyExact', () => {
  it('writes numbers as they were read', () => {
    expect(prettyExact(parseExact('{"a":[1.50,{}],"b":[],"c":null}'))).toBe(
      '{\n  "a": [\n    1.50,\n    {}\n  ],\n  "b": [],\n  "c": null\n}',
    );
  });

  it('writes what it can read again', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = parseExact(text);
        expect(parseExact(prettyExact(read))).toEqual(read);
      }),
    );
  });
});
