import createClient, { type Middleware } from 'openapi-fetch';
import { parseExact } from '../units/exact';
import { refusalOf } from './problems';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** Sends the caller's token, if there is one at that moment. */
export function bearer(token: () => string | null): Middleware {
  return {
    onRequest({ request }) {
      const value = token();
      if (value) request.headers.set('Authorization', `Bearer ${value}`);
      return request;
    },
  };
}

const refusalsAreThrown: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await refusalOf(response);
  },
};

const numbersStayExact: Middleware = {
  async onResponse({ response }) {
    const text = await response.text();
    const exact = new Response(text, response);
    // With a length the client asks the response for its JSON instead of parsing the text itself.
    exact.headers.set('Content-Length', String(text.length));
    exact.json = async () => parseExact(text);
    return exact;
  },
};

export const api = createClient<paths>({ baseUrl: '/api/v1' });
// Answers pass these from the last to the first.
api.use(numbersStayExact, refusalsAreThrown);

/** The answer's body; refusals were thrown before this. */
export async function bodyOf<T>(answer: Promise<{ data?: T }>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new TypeError('An answer without a body');
  return data;
}

/** The cursor of the next page, from a `Link: <…>; rel="next"` header. */
export function nextCursor(response: Response): string | null {
  const link = /<([^>]*)>\s*;[^,]*rel="?next"?/.exec(response.headers.get('Link') ?? '');
  return link?.[1] ? new URL(link[1], 'http://niha').searchParams.get('cursor') : null;
}
