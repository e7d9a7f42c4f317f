import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { codes, contract, isFound, operations, schemas } from './contract';
import { curlOf } from './curl';
import { boundsOf, fieldsOf, typeWords } from './fields';

const operation = (id: string) => {
  const found = operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const said = (words: ReturnType<typeof typeWords>) => words.map(({ text }) => text).join('');

describe('the reference', () => {
  it('has every operation under a tag that is described', () => {
    const tags = contract.tags.map(({ name }) => name);
    expect(operations.length).toBeGreaterThan(20);
    for (const { tag } of operations) expect(tags).toContain(tag);
  });

  it('resolves what is shared', () => {
    const { parameters, answers } = operation('createMarketMaker');
    expect(parameters.map(({ name }) => name)).toEqual(['Idempotency-Key']);
    expect(answers.map(({ status }) => status)).toContain('409');
    for (const { answer } of answers) expect(answer.description).toBeTruthy();
  });

  it('finds an operation by words in any order', () => {
    expect(isFound(operation('createMarketMaker'), 'market POST')).toBe(true);
    expect(isFound(operation('createMarketMaker'), 'market tickets')).toBe(false);
  });

  it('knows every code once, under its status', () => {
    expect(codes.find(({ code }) => code === 'EMAIL_ALREADY_EXISTS')).toMatchObject({ status: '400' });
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  });

  it('names the fields of objects within by the way there', () => {
    const stats = contract.components.schemas.TicketStats ?? {};
    expect(fieldsOf(stats).map(({ path }) => path)).toContain('by_user[].count');
    const proof = contract.components.schemas.Proof ?? {};
    expect(fieldsOf(proof).map(({ path }) => path)).toContain('assets.*.held');
  });

  it('says types in words', () => {
    const types = Object.fromEntries(
      fieldsOf(contract.components.schemas.NewMarketMaker ?? {}).map((f) => [f.path, f]),
    );
    expect(said(typeWords(types.initial_eur_balance?.schema ?? {}))).toBe('Decimal or null');
    expect(said(typeWords(types.description?.schema ?? {}))).toBe('string or null');
    expect(said(typeWords({ type: 'array', items: { $ref: '#/components/schemas/Ticket' } }))).toBe('array of Ticket');
    expect(boundsOf(types.name?.schema ?? {})).toEqual(['1 to 100 characters']);
    for (const [, schema] of schemas) expect(said(typeWords(schema))).not.toBe('');
  });

  it('has a call that a shell reads as it was meant', () => {
    const text = curlOf(
      { ...operation('createEntity'), body: { schema: {}, examples: { one: { value: { name: "O'Neil" } } } } },
      'http://niha.test',
    );
    const words = execFileSync('bash', [
      '-c',
      `curl() { printf '%s\\n' "$@"; }; uuidgen() { echo key; }; TOKEN=t; ${text}`,
    ]);
    expect(words.toString().trim().split('\n')).toEqual([
      ...['-s', '-X', 'POST', 'http://niha.test/api/v1/admin/entities'],
      ...['-H', 'Authorization: Bearer t', '-H', 'Idempotency-Key: key', '-H', 'Content-Type: application/json'],
      ...['-d', '{"name":"O\'Neil"}'],
    ]);
  });
});
