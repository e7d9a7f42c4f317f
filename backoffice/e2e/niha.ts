import { randomBytes } from 'node:crypto';
import { test as base, type Locator, type Page } from '@playwright/test';

export const { expect } = base;

export const ADMIN = 'admin@niha.local';
export const CLIENT = 'client@niha.local';

export const TICKET = /TKT-\d{4}-\d{6,}/;

/** Filters answer from an index that follows the commands, and the list renews itself every ten seconds. */
export const INDEXED = { timeout: 15_000 };

/** A name that no other test, and no other run, uses. */
export function fresh(prefix = 'MM-Test'): { name: string; email: string; mark: string } {
  const mark = randomBytes(5).toString('hex');
  return { mark, name: `${prefix}-${mark}`, email: `mm-${mark}@internal.com` };
}

/** From the signed-out page of an address to the address itself. */
export async function signIn(page: Page, path = '/', email = ADMIN): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: /^(Sign in|Autentificare)$/ }).click();
  await page.getByRole('button', { name: email }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/oidc') && url.pathname !== '/signed-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

type Created = { id: string; name: string; email: string; ticketId: string };

/** A call without the page, with the token of who is signed in: for the API side of a step, and for what a test is not about. */
export async function call(page: Page, method: string, path: string, data?: Record<string, unknown>) {
  const token = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((candidate) => candidate.startsWith('oidc.user:'));
    return JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}').access_token as string;
  });
  const headers = { Authorization: `Bearer ${token}` };
  const response = await page.request.fetch(`/api/v1${path}`, { method, headers, data });
  return { status: response.status(), answer: await response.json() };
}

/** The same below /admin. */
export const adminCall = (page: Page, method: string, path: string, data?: Record<string, unknown>) =>
  call(page, method, `/admin${path}`, data);

/** Nobody's order is left in the market: not those of market makers, and not the client's. */
export async function emptyBook(admin: Page, client: Page, certificate: string): Promise<void> {
  const open = `?certificate_type=${certificate}&status=PENDING,PARTIALLY_FILLED&limit=500`;
  for (const { id } of (await call(admin, 'GET', `/admin/market-orders${open}`)).answer) {
    await call(admin, 'DELETE', `/admin/market-orders/${id}`);
  }
  for (const { id } of (await call(client, 'GET', `/orders/my-orders${open}`)).answer) {
    await call(client, 'POST', `/orders/${id}/cancel`);
  }
  await expect(async () => {
    const { bids, asks } = (await call(admin, 'GET', `/cash-market/orderbook?certificate_type=${certificate}`)).answer;
    expect([bids, asks]).toEqual([[], []]);
  }).toPass();
}

/** An order of a market maker that waits in the book. */
export async function makerSells(
  admin: Page,
  maker: { id: string },
  certificate_type: string,
  price: string,
  quantity: number,
): Promise<void> {
  const order = { market_maker_id: maker.id, certificate_type, side: 'SELL', price, quantity };
  const { status } = await call(admin, 'POST', '/admin/market-orders', order);
  expect(status).toBe(200);
}

export async function create(page: Page, body: Record<string, unknown> = {}): Promise<Created> {
  const { name, email } = fresh();
  const { status, answer } = await adminCall(page, 'POST', '/market-makers', { name, email, ...body });
  expect(status).toBe(200);
  const { market_maker, ticket_id } = answer;
  return { id: market_maker.id, name: market_maker.name, email: market_maker.email, ticketId: ticket_id };
}

export async function createEntity(page: Page): Promise<Created> {
  const { name, email } = fresh('Client');
  const { status, answer } = await adminCall(page, 'POST', '/entities', { name, email });
  expect(status).toBe(200);
  return { id: answer.entity.id, name, email, ticketId: answer.ticket_id };
}

/** Deposits or withdraws, and gives the number of the ticket, also that of a refusal. */
export async function move(page: Page, path: string, type: string, asset: string, amount: string): Promise<string> {
  const data = { certificate_type: asset, transaction_type: type, amount };
  const { answer } = await adminCall(page, 'POST', `${path}/transactions`, data);
  return answer.ticket_id;
}

/** A market maker with a deposit and a refused withdrawal. */
export async function trail(page: Page) {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 100 } });
  const path = `/market-makers/${maker.id}`;
  const done = await move(page, path, 'DEPOSIT', 'CEA', '5');
  const refused = await move(page, path, 'WITHDRAWAL', 'CEA', '1000');
  await page.goto(`/audit?market_maker_id=${maker.id}`);
  await expect(page.getByText('3 tickets', { exact: true })).toBeVisible(INDEXED);
  return { maker, done, refused };
}

export function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ hasText: name });
}

/** Every test also watches that nothing breaks the content policy and that no script fails. */
export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Warning:/.test(message.text())) faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
