import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Written } from '../units/exact';

const answer = vi.fn<(request: Request) => Promise<Response>>();

async function client() {
  vi.resetModules();
  vi.stubGlobal('fetch', answer);
  // Relative addresses mean nothing outside a browser.
  vi.stubGlobal(
    'Request',
    class extends Request {
      constructor(input: string, init?: RequestInit) {
        super(new URL(input, 'http://niha.test'), init);
      }
    },
  );
  return import('./client');
}

beforeEach(() => answer.mockReset());
afterEach(() => vi.unstubAllGlobals());

describe('the client', () => {
  it('sends the token of the moment and keeps numbers exact', async () => {
    const { api, bearer, bodyOf } = await client();
    let token: string | null = 'first';
    api.use(bearer(() => token));
    answer.mockImplementation(async () => new Response('{"eur_balance":250000.10}', { status: 200 }));
    const get = () => bodyOf(api.GET('/admin/market-makers/{id}', { params: { path: { id: 'x' } } }));
    expect(await get()).toEqual({ eur_balance: new Written('250000.10') });
    token = null;
    await get();
    const sent = answer.mock.calls.map(([request]) => request.headers.get('Authorization'));
    expect(sent).toEqual(['Bearer first', null]);
  });

  it('throws a refusal with everything the server said', async () => {
    const { api } = await client();
    const problem = {
      type: '/problems/email-already-exists',
      title: 'Refused',
      status: 400,
      detail: 'Email already exists',
      code: 'EMAIL_ALREADY_EXISTS',
      ticket_id: 'TKT-2026-000007',
      correlation_id: 'c-1',
      errors: [{ field: 'email', message: 'Email already exists' }, { field: 7 }],
      preview: { price: 0.5 },
    };
    answer.mockImplementation(async () => new Response(JSON.stringify(problem), { status: 400 }));
    const refusal = await api.GET('/users/me').catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'Refusal',
      status: 400,
      isPassing: false,
      problem: {
        ...problem,
        errors: [{ field: 'email', message: 'Email already exists' }],
        preview: { price: new Written('0.5') },
      },
    });
  });

  it('makes a refusal of a page that is no problem document', async () => {
    const { api } = await client();
    answer.mockImplementation(
      async () => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }),
    );
    const refusal = await api.GET('/users/me').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 502, isPassing: true, problem: { detail: '502 Bad Gateway', code: '' } });
  });
});

describe('nextCursor', () => {
  it('is read from the Link header', async () => {
    const { nextCursor } = await client();
    const cursor = (link?: string) => nextCursor(new Response('', { headers: link ? { Link: link } : {} }));
    expect(cursor('</api/v1/admin/market-makers?limit=50&cursor=a%2Bb>; rel="next"')).toBe('a+b');
    expect(cursor('<https://x/y?cursor=c>; rel="prev", <https://x/y?cursor=d>; rel="next"')).toBe('d');
    expect(cursor()).toBeNull();
  });
});
