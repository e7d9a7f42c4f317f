import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from '@playwright/test';
import { adminCall, CLIENT, call, create, emptyBook, expect, INDEXED, rowOf, signIn, TICKET, test } from './niha';

// Who quotes comes back after every emptying of the book: these tests have the market for themselves.
test.describe.configure({ mode: 'serial' });

/** It looks every second, and the page asks every three. */
const LOOKED = { timeout: 20_000 };

async function emptyMarket(page: Page, browser: Browser): Promise<void> {
  const client = await (await browser.newContext()).newPage();
  await signIn(client, '/market/EUA', CLIENT);
  await emptyBook(page, client, 'EUA');
  await client.context().close();
}

const view = (page: Page, maker: { id: string }, name: string) => page.goto(`/market-makers/${maker.id}?view=${name}`);
const card = (page: Page) => page.getByRole('region', { name: 'Quoting EUA' });
const standing = (page: Page) => page.getByRole('table', { name: 'Quotes in the book, EUA' });
/** The figures of EUA: the market's column is the third of its row. */
const figure = (page: Page, table: string, name: RegExp): Locator =>
  page.getByRole('table', { name: table }).getByRole('row', { name }).getByRole('cell').nth(1);

/** Who may be quoting when a test ends, however it ends. */
const quoters: string[] = [];

test.afterEach(async ({ page }) => {
  for (const id of quoters.splice(0))
    await adminCall(page, 'POST', `/market-makers/${id}/quoting/status`, { certificate_type: 'EUA', status: 'OFF' });
});

async function seller(page: Page): Promise<{ id: string; name: string }> {
  const maker = await create(page, { initial_balances: { EUA: 1000 } });
  quoters.push(maker.id);
  return maker;
}

/** A market maker that quotes two levels of EUA. */
async function quoting(page: Page): Promise<{ id: string; name: string }> {
  const maker = await seller(page);
  const path = `/market-makers/${maker.id}/quoting`;
  const terms = { certificate_type: 'EUA', spread_bps: 100, size: 50, layers: 2, refresh_seconds: 1 };
  expect((await adminCall(page, 'PUT', path, terms)).status).toBe(200);
  expect((await adminCall(page, 'POST', `${path}/status`, { certificate_type: 'EUA', status: 'ON' })).status).toBe(200);
  return maker;
}

test('a market maker quotes, is limited, stopped, released and switched off', async ({ page, browser }) => {
  test.setTimeout(150_000);
  await signIn(page, '/market-makers');
  await emptyMarket(page, browser);
  const maker = await seller(page);
  await view(page, maker, 'quoting');
  await expect(card(page)).toContainText('Off');
  await expect(card(page).getByRole('button', { name: 'Switch on EUA' })).toBeDisabled();

  await card(page).getByRole('button', { name: 'Set terms EUA' }).click();
  const form = page.getByRole('dialog', { name: 'Terms of quoting EUA' });
  await form.getByRole('button', { name: 'Save terms' }).click();
  await expect(form.getByLabel('Spread, bps')).toHaveAccessibleDescription(/This is needed/);
  await form.getByLabel('Spread, bps').fill('100');
  await expect(form.getByText('(1.00%)')).toBeVisible();
  await form.getByLabel(/^Size, EUA/).fill('50');
  await form.getByLabel('Layers').fill('2');
  await form.getByLabel('Looks every').fill('1');
  await form.getByLabel('Skew, bps').fill('20');
  await form.getByRole('button', { name: 'Save terms' }).click();
  await expect(form.getByLabel('Maximum position, EUA')).toHaveAccessibleDescription(/is required where/);
  await form.getByLabel('Skew, bps').fill('0');
  await form.getByRole('button', { name: 'Save terms' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Terms of quoting EUA saved' });
  await expect(toast.getByRole('link', { name: TICKET })).toBeVisible();

  await card(page).getByRole('button', { name: 'Switch on EUA' }).click();
  await expect(card(page)).toContainText('It follows the market', LOOKED);
  await expect(standing(page).getByRole('row')).toHaveCount(3, LOOKED);
  await expect(standing(page).getByRole('row').last()).toContainText('+0.5');
  await page.goto('/book/EUA');
  const sellers = page.getByRole('table', { name: 'Sellers' });
  await expect(sellers.getByRole('row').filter({ hasText: '50' }).first()).toBeVisible();

  await view(page, maker, 'risk');
  await page.getByRole('button', { name: 'Edit limits' }).click();
  const limits = page.getByRole('dialog', { name: `Limits of ${maker.name}` });
  await limits.getByLabel('Price band, bps').fill('20000');
  await limits.getByRole('button', { name: 'Set limits' }).click();
  await expect(limits.getByLabel('Price band, bps')).toHaveAccessibleDescription(/whole number from 1 to 10000/);
  await limits.getByLabel('Price band, bps').fill('');
  await limits.getByLabel('Position, EUA').fill('1,000');
  await limits.getByLabel('Open orders, EUR').fill('1,000,000');
  await limits.getByRole('button', { name: 'Set limits' }).click();
  await expect(page.getByText('The limit is reached')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Position EUA' })).toContainText('1,000 / 1,000');

  await page.getByRole('button', { name: 'Engage kill switch' }).click();
  const question = page.getByRole('dialog', { name: `Engage the kill switch of ${maker.name}?` });
  await question.getByLabel('Reason').fill('The feed is wrong');
  await question.getByRole('button', { name: 'Engage kill switch' }).click();
  const banner = page.getByRole('alert', { name: 'Kill switch' });
  await expect(banner).toContainText('The feed is wrong');
  for (const name of ['quoting', 'activity', 'history']) {
    await view(page, maker, name);
    await expect(banner).toContainText('The feed is wrong');
  }
  await view(page, maker, 'quoting');
  await expect(card(page)).toContainText('The kill switch is engaged. It goes on when it is released.', LOOKED);
  await expect(card(page)).toContainText('No quotes in the book.', LOOKED);
  await expect(async () => {
    const { answer } = await call(page, 'GET', '/cash-market/orderbook?certificate_type=EUA');
    expect(answer.asks).toEqual([]);
  }).toPass();

  await banner.getByRole('button', { name: 'Release kill switch' }).click();
  const release = page.getByRole('dialog', { name: `Release the kill switch of ${maker.name}?` });
  await release.getByRole('button', { name: 'Release kill switch' }).click();
  await expect(banner).toBeHidden();
  await expect(standing(page).getByRole('row')).toHaveCount(3, LOOKED);

  await card(page).getByRole('button', { name: 'Switch off EUA' }).click();
  const end = page.getByRole('dialog', { name: 'Switch quoting of EUA off?' });
  await expect(end.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await end.getByRole('button', { name: 'Switch off' }).click();
  await expect(card(page)).toContainText('It does not quote.');
  await expect(card(page)).toContainText('No quotes in the book.', LOOKED);
  for (const action of ['Configure auto-quoting', 'Start auto-quoting', 'Stop auto-quoting'])
    await expect(rowOf(page, action).first()).toBeVisible(INDEXED);
});

test('the inventory says what a trade has won', async ({ page, browser }) => {
  await signIn(page, '/market-makers');
  await emptyMarket(page, browser);
  const maker = await quoting(page);
  const buyer = await create(page, { mm_type: 'LIQUIDITY_PROVIDER', initial_eur_balance: 1_000_000 });
  await view(page, maker, 'quoting');
  await expect(standing(page).getByRole('row')).toHaveCount(3, LOOKED);
  const order = { market_maker_id: buyer.id, certificate_type: 'EUA', side: 'BUY', price: '500', quantity: 10 };
  expect((await call(page, 'POST', '/admin/market-orders', order)).status).toBe(200);
  await view(page, maker, 'risk');
  await expect(figure(page, 'Inventory', /^Quantity/)).toHaveText('990', LOOKED);
  await expect(figure(page, 'Inventory', /^Realised profit/)).toHaveText(/^[+−][\d,]+\.\d\d$/);
  await expect(figure(page, 'Risk', /^Net position/)).toHaveText('990');
});

test('what machines do, and what they are refused, is listed by key', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 1000 } });
  await view(page, maker, 'activity');
  await expect(page.getByText('Nothing has come by API yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Generate an API key' })).toBeVisible();
  const keyed = async (name: string) => {
    const key = { market_maker_id: maker.id, scope: 'read trade', name };
    const { answer } = await call(page, 'POST', '/auth/mm/api-key', key);
    return { 'X-API-Key': answer.api_key as string };
  };
  const [first, second] = [await keyed('First'), await keyed('Second')];
  const order = { certificate_type: 'CEA', side: 'SELL', price: '900', quantity: 10 };
  expect((await page.request.post('/api/v1/mm/orders', { headers: first, data: order })).status()).toBe(200);
  const refused = { ...order, side: 'BUY' };
  expect((await page.request.post('/api/v1/mm/orders', { headers: second, data: refused })).status()).toBe(400);
  await page.reload();
  await expect(rowOf(page, 'Sell 10 CEA @ 900.00')).toContainText('Success', INDEXED);
  await expect(rowOf(page, 'Buy 10 CEA @ 900.00')).toContainText('Failed', INDEXED);
  const choice = page.getByLabel('Key', { exact: true });
  const option = choice.getByRole('option', { name: /^Second/ });
  await choice.selectOption((await option.getAttribute('value')) ?? '');
  await expect(rowOf(page, 'Sell 10 CEA @ 900.00')).toHaveCount(0);
  await expect(rowOf(page, 'Buy 10 CEA @ 900.00')).toBeVisible();
  await page.getByText('Success', { exact: true }).first().click();
  await expect(page.getByText('No ticket matches')).toBeVisible();
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    for (const width of [1440, 390]) {
      test.describe(`${colorScheme}, ${locale}, ${width}`, () => {
        test.use({ colorScheme, locale, viewport: { width, height: 900 } });

        test('the tabs of a market maker have no barriers', async ({ page }) => {
          const clean = async () => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
            const { scroll, client } = await page.evaluate(() => ({
              scroll: document.documentElement.scrollWidth,
              client: document.documentElement.clientWidth,
            }));
            expect(scroll).toBeLessThanOrEqual(client);
          };
          await signIn(page, '/market-makers');
          const maker = await quoting(page);
          const limits = { position_max: { EUA: 1000 }, notional_max_eur: 1_000_000 };
          expect((await adminCall(page, 'PUT', `/market-makers/${maker.id}/limits`, limits)).status).toBe(200);
          await view(page, maker, 'quoting');
          const cards = page.getByRole('region', { name: /^(Quoting|Cotare) EUA$/ });
          await expect(cards.getByRole('table').getByRole('row')).toHaveCount(3, LOOKED);
          await clean();
          await cards.getByRole('button', { name: /^(Change terms|Modifică termenii) EUA$/ }).click();
          await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
          await clean();
          await view(page, maker, 'risk');
          await expect(page.getByRole('listitem').filter({ hasText: /1[.,]000 \/ 1[.,]000/ })).toBeVisible();
          await clean();
          await page.getByRole('button', { name: /^(Engage kill switch|Oprește de urgență)$/ }).click();
          const question = page.getByRole('dialog');
          await expect(question.getByRole('textbox')).toBeVisible();
          await clean();
          await question.getByRole('button', { name: /^(Engage kill switch|Oprește de urgență)$/ }).click();
          await expect(page.getByRole('alert', { name: /^(Kill switch|Oprire de urgență)$/ })).toBeVisible();
          await view(page, maker, 'activity');
          await expect(page.getByText(/^(Nothing has come by API yet|Nu a venit încă nimic prin API)$/)).toBeVisible();
          await clean();
        });
      });
    }
  }
}
