import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { CLIENT, call, create, emptyBook, expect, INDEXED, rowOf, signIn, TICKET, test } from './niha';

// The market is one: these tests take turns.
test.describe.configure({ mode: 'serial' });

type Maker = { id: string; name: string };

async function scene(page: Page, browser: Browser): Promise<{ admin: Page; client: Page; maker: Maker }> {
  const client = await (await browser.newContext()).newPage();
  await signIn(client, '/market/CEA', CLIENT);
  await signIn(page, '/orders');
  await emptyBook(page, client, 'CEA');
  const maker = await create(page, { initial_balances: { CEA: 10000 } });
  await page.goto('/orders');
  return { admin: page, client, maker };
}

const form = (page: Page) => page.getByRole('form', { name: 'Place an order for a market maker' });

async function place(page: Page, maker: Maker, price: string, quantity: string): Promise<void> {
  const picker = form(page).getByRole('combobox', { name: 'Market maker' });
  await picker.click();
  await picker.fill(maker.name);
  await page.getByRole('option', { name: maker.name }).click();
  await form(page).getByRole('textbox', { name: 'Price' }).fill(price);
  await form(page).getByRole('textbox', { name: 'Quantity' }).fill(quantity);
  await form(page).getByRole('button', { name: 'Place sell order' }).click();
}

/** Available, locked and total, as the page of the market maker shows them. */
async function balances(page: Page, maker: Maker): Promise<number[]> {
  const { answer } = await call(page, 'GET', `/admin/market-makers/${maker.id}/balances`);
  return [answer.CEA.available, answer.CEA.locked, answer.CEA.total];
}

test('SELL 1,000 @ 25.50 is placed and cancelled, and the balances tell it', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  await expect(form(admin).getByRole('button', { name: 'Choose a market maker' })).toBeEnabled();
  await place(admin, maker, '25.50', '1000');
  await expect(admin.getByText(`Order to sell 1,000 CEA placed: ${maker.name}`)).toBeVisible();
  await expect(admin.getByText(TICKET).first()).toBeVisible();
  expect(await balances(admin, maker)).toEqual([9000, 1000, 10000]);
  const row = admin.getByRole('row').filter({ hasText: maker.name });
  const listed = (await call(admin, 'GET', `/admin/market-makers/${maker.id}`)).answer;
  expect([listed.total_orders, listed.open_orders, listed.total_trades]).toEqual([1, 1, 0]);
  await expect(row).toContainText('Pending');
  await expect(row).toContainText('25.50');
  await expect(admin.getByRole('table', { name: 'Sellers' })).toContainText('25.50', { timeout: 15_000 });

  await row.getByRole('button', { name: 'Cancel order' }).click();
  await expect(row).toContainText('Cancelled', { timeout: 15_000 });
  await expect.poll(() => balances(admin, maker)).toEqual([10000, 0, 10000]);
  await expect(admin.getByRole('table', { name: 'Sellers' })).not.toContainText('25.50', { timeout: 15_000 });

  await admin.goto(`/market-makers?q=${maker.name}`);
  await expect(rowOf(admin, maker.name)).toContainText('0 / 1');
  await admin.goto(`/market-makers/${maker.id}`);
  await expect(rowOf(admin, 'Locked').filter({ hasText: '−1,000' })).toBeVisible();
  await expect(rowOf(admin, 'Credited').filter({ hasText: '+1,000' })).toBeVisible();
  await client.context().close();
});

test('SELL 500 @ 26.00 is bought by a client, and the balances tell it', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  await place(admin, maker, '26.00', '500');
  await expect(admin.getByText(`Order to sell 500 CEA placed: ${maker.name}`)).toBeVisible();
  expect(await balances(admin, maker)).toEqual([9500, 500, 10000]);

  await client.reload();
  await client.getByRole('button', { name: 'Use the price 26.00' }).click({ timeout: 15_000 });
  await client.getByRole('button', { name: 'Use the quantity 500' }).click();
  await client.getByRole('button', { name: 'Buy CEA' }).click();
  await expect(client.getByText('Bought 500 CEA at 26.00 EUR')).toBeVisible({ timeout: 15_000 });

  const row = admin.getByRole('row').filter({ hasText: maker.name });
  await expect(row).toContainText('Filled', { timeout: 15_000 });
  await expect.poll(() => balances(admin, maker)).toEqual([9500, 0, 9500]);
  await admin.goto(`/market-makers/${maker.id}`);
  await expect(admin.getByRole('region', { name: 'Details' })).toContainText(/Orders\s*1, 0 open\s*Trades\s*1/);
  await expect(rowOf(admin, 'Traded').filter({ hasText: '−500' })).toBeVisible();
  await admin.getByRole('radiogroup', { name: 'Asset' }).getByText('EUR').click();
  await expect(rowOf(admin, 'Credited').filter({ hasText: '+13,000.00' })).toBeVisible();
  await admin.getByRole('link', { name: 'Orders', exact: true }).last().click();
  await expect(admin.getByRole('row').filter({ hasText: '26.00' })).toContainText('Filled');
  await client.context().close();
});

test('what cannot be sold is refused in the words of the guide, beside its field', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  await place(admin, maker, '25.50', '10001');
  await expect(form(admin).getByRole('alert')).toContainText('See the marked fields.');
  await expect(form(admin).getByText('Insufficient available balance')).toBeVisible();
  await expect(form(admin).getByRole('link', { name: TICKET })).toBeVisible();
  await client.context().close();
});

test('the filters are in the address, and several orders are cancelled after a summary', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  for (const price of ['27.00', '27.50']) {
    const order = { market_maker_id: maker.id, certificate_type: 'CEA', side: 'SELL', price, quantity: 10 };
    expect((await call(admin, 'POST', '/admin/market-orders', order)).status).toBe(200);
  }
  await admin.goto(`/orders?status=open&mm=${maker.id}&side=SELL`);
  await expect(admin.getByRole('row').filter({ hasText: maker.name })).toHaveCount(2);
  await expect(admin.getByLabel('Status')).toHaveValue('open');
  for (const box of await admin.getByRole('checkbox', { name: 'Choose this order' }).all()) await box.check();
  await admin.getByRole('button', { name: 'Cancel 2 chosen' }).click();
  const question = admin.getByRole('dialog', { name: 'Cancel the chosen orders?' });
  await expect(question.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await expect(question).toContainText(maker.name);
  await question.getByRole('button', { name: 'Cancel 2 orders' }).click();
  await expect(question.getByRole('status')).toHaveText('2 of 2 cancelled, 0 refused.', { timeout: 15_000 });
  await question.getByRole('button', { name: 'Close' }).last().click();
  await expect(admin.getByText('No order matches')).toBeVisible({ timeout: 15_000 });
  await admin.getByRole('button', { name: 'Cancel stale (> 24 h)' }).click();
  await expect(admin.getByText('No open order is older than 24 hours.')).toBeVisible();
  await admin.keyboard.press('Escape');
  await admin.getByRole('button', { name: 'Clear filters' }).click();
  await expect(admin).toHaveURL('/orders');
  await client.context().close();
});

test('a market maker that is not active is not offered', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  await call(admin, 'DELETE', `/admin/market-makers/${maker.id}`);
  await admin.reload();
  const picker = form(admin).getByRole('combobox', { name: 'Market maker' });
  await picker.click();
  await picker.fill(maker.name);
  const choices = admin.getByRole('listbox', { name: 'Market maker', exact: true });
  await expect(choices.getByText('No market maker matches')).toBeVisible();
  await client.context().close();
});

test('an order is in the audit in words', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  await place(admin, maker, '25.50', '1000');
  await expect(admin.getByText(`Order to sell 1,000 CEA placed: ${maker.name}`)).toBeVisible();
  await admin.goto(`/market-makers/${maker.id}?view=history`);
  const row = rowOf(admin, "Place market maker's order");
  await expect(row).toBeVisible(INDEXED);
  await row.getByRole('link', { name: TICKET }).click();
  await expect(admin.getByText('placed Sell 1,000 CEA @ 25.50 for a market maker')).toBeVisible();
  await client.context().close();
});

test('the order book has everything at a look', async ({ page, browser }) => {
  const { admin, client, maker } = await scene(page, browser);
  for (const price of ['25.50', '25.60']) {
    const order = { market_maker_id: maker.id, certificate_type: 'CEA', side: 'SELL', price, quantity: 10 };
    await call(admin, 'POST', '/admin/market-orders', order);
  }
  await admin.goto('/market-makers');
  await expect(rowOf(admin, maker.name)).toBeVisible();
  await admin.keyboard.press('g');
  await admin.keyboard.press('b');
  await expect(admin).toHaveURL('/book/CEA');
  await expect(admin.getByRole('table', { name: 'Sellers' })).toContainText("A market maker's order is here", {
    timeout: 15_000,
  });
  await expect(admin.getByRole('img', { name: /^Depth of the CEA market/ })).toBeVisible();
  await client.context().close();
});

test('a market that stands still says so, and an administrator is asked before it goes on', async ({ page }) => {
  // Nothing that a page can do halts a market: the book says so here, and everything else is the server's.
  await page.route('**/cash-market/orderbook**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), halted: true } });
  });
  await signIn(page, '/book/CEA');
  await expect(page.getByText('The CEA market is halted')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  const question = page.getByRole('dialog', { name: 'Let the CEA market go on?' });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Resume' }).click();
  await expect(question.getByRole('alert')).toContainText('halted');
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('the orders and the order book have no barriers', async ({ page }) => {
        await signIn(page, '/orders');
        for (const address of ['/orders', '/orders?status=open&market=EUA', '/book/CEA', '/market/CEA']) {
          await page.goto(address);
          await expect(page.getByRole('region').first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        }
      });
    });
  }
}
