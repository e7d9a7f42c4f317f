import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { CLIENT, call, create, emptyBook, expect, makerSells, signIn, TICKET, test } from './niha';

// The market is one and the client is one: these tests take turns.
test.describe.configure({ mode: 'serial' });

type Scene = { client: Page; admin: Page; maker: { id: string } };

/** A client in front of an empty EUA market, and a market maker who may sell. */
async function scene(page: Page, browser: Browser): Promise<Scene> {
  const admin = await (await browser.newContext()).newPage();
  await signIn(admin, '/market-makers');
  const maker = await create(admin, { initial_balances: { EUA: 10000 } });
  await signIn(page, '/market/EUA', CLIENT);
  await emptyBook(admin, page, 'EUA');
  return { client: page, admin, maker };
}

const form = (page: Page) => page.getByRole('form', { name: /^(Place an order|Plasează un ordin)$/ });
const asks = (page: Page) => page.getByRole('table', { name: /^(Sellers|Vânzători)$/ });
const bids = (page: Page) => page.getByRole('table', { name: /^(Buyers|Cumpărători)$/ });

async function balance(page: Page, asset: string): Promise<Record<'available' | 'locked' | 'total', number>> {
  return (await call(page, 'GET', '/users/me/balances')).answer[asset];
}

async function previewed(page: Page, name: string): Promise<string> {
  const line = form(page).locator('dl > div').filter({ hasText: name }).locator('dd');
  await expect(line).toHaveText(/\d/);
  return (await line.textContent()) ?? '';
}

const cents = (text: string) => Math.round(Number(text.replace(/[^\d.]/g, '')) * 100);

test('a market order trades exactly as its preview said', async ({ page, browser }) => {
  const { client, admin, maker } = await scene(page, browser);
  await makerSells(admin, maker, 'EUA', '80.00', 100);
  await makerSells(admin, maker, 'EUA', '80.50', 200);
  await expect(asks(client).getByRole('row').filter({ hasText: '80.50' })).toContainText('300');
  const before = await balance(client, 'EUR');

  await form(client).getByText('Market', { exact: true }).click();
  await expect(form(client).getByRole('button', { name: 'Enter a quantity' })).toBeEnabled();
  await form(client).getByRole('textbox', { name: 'Quantity' }).fill('150');
  expect(await previewed(client, 'Worst price')).toBe('80.50');
  expect(await previewed(client, 'Fee')).toBe('60.13');
  const paid = await previewed(client, 'You pay now');
  expect(paid).toBe('12,085.13');
  await form(client).getByRole('button', { name: 'Buy EUA' }).click();
  await expect(client.getByText('Order to buy 150 EUA placed')).toBeVisible();
  await expect(client.getByText(TICKET).first()).toBeVisible();

  await client.getByRole('link', { name: 'All orders' }).click();
  const order = client.getByRole('region', { name: 'All orders' }).getByRole('row').nth(1);
  await expect(order).toContainText('Filled', { timeout: 15_000 });
  await expect
    .poll(async () => Math.round((before.total - (await balance(client, 'EUR')).total) * 100))
    .toBe(cents(paid));
  await client.getByRole('link', { name: 'Fills' }).click();
  // Trades of one moment have no order of their own.
  const fills = client.getByRole('region', { name: 'Fills' }).getByRole('row');
  await expect(fills.nth(1).or(fills.nth(2)).filter({ hasText: '80.00' })).toBeVisible();
  await expect(client.getByRole('region', { name: 'Trades' }).getByText('80.50').first()).toBeVisible();
  await admin.context().close();
});

test('who looks on is told of the book, the tape and the balances, and asks for nothing', async ({ page, browser }) => {
  const { client, admin, maker } = await scene(page, browser);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, '/market/EUA', CLIENT);
  await client.goto('/market/EUA?tab=balances');
  await expect(client.getByText('Live', { exact: true })).toBeVisible();
  const held = client
    .getByRole('region', { name: 'Balances' })
    .getByRole('row')
    .filter({ hasText: 'EUA' })
    .getByRole('cell')
    .last();
  await expect(held).toHaveText(/\d/);
  const before = Number((await held.textContent())?.replaceAll(',', ''));
  await client.waitForLoadState('networkidle');
  const tape = client.getByRole('region', { name: 'Trades' }).getByRole('row', { name: /83\.10 (50|10)$/ });
  const printed = await tape.count();
  // From here on no answer comes: whatever changes was told.
  await client.route(/\/api\/v1\/(cash-market|users|orders|trades)\//, () => undefined);

  await makerSells(admin, maker, 'EUA', '83.10', 50);
  const level = asks(client).getByRole('row').filter({ hasText: '83.10' });
  await expect(level).toContainText('50');
  await makerSells(admin, maker, 'EUA', '83.10', 25);
  await expect(level).toContainText('75');

  await form(other).getByRole('textbox', { name: 'Price' }).fill('83.10');
  await form(other).getByRole('textbox', { name: 'Quantity' }).fill('60');
  await form(other).getByRole('button', { name: 'Buy EUA' }).click();
  await expect(other.getByText('Order to buy 60 EUA placed')).toBeVisible();
  await expect(level).toContainText('15');
  await expect(tape).toHaveCount(printed + 2);
  await expect(held).toHaveText((before + 60).toLocaleString('en-GB'));
  await expect(client.getByText('Live', { exact: true })).toBeVisible();
  await other.context().close();
  await admin.context().close();
});

test('a limit order waits in the book under a mark, and is changed and cancelled', async ({ page, browser }) => {
  const { client, admin } = await scene(page, browser);
  await expect(form(client).getByRole('button', { name: 'Enter a price' })).toBeEnabled();
  await form(client).getByRole('textbox', { name: 'Price' }).fill('70');
  await form(client).getByRole('textbox', { name: 'Quantity' }).fill('10');
  expect(await previewed(client, 'Rests in the book')).toBe('10');
  await form(client).getByRole('button', { name: 'Buy EUA' }).click();
  const level = bids(client).getByRole('row').filter({ hasText: '70.00' });
  await expect(level).toContainText('Your order is here', { timeout: 15_000 });
  await expect.poll(async () => (await balance(client, 'EUR')).locked).toBeGreaterThanOrEqual(700);

  const row = client.getByRole('row').filter({ hasText: 'Pending' }).first();
  await row.getByRole('button', { name: 'Buy EUA' }).click();
  const drawer = client.getByRole('dialog', { name: 'Order' });
  await drawer.getByRole('textbox', { name: 'Quantity' }).fill('4');
  await expect(drawer.getByText('A smaller quantity keeps')).toBeVisible();
  await drawer.getByRole('button', { name: 'Change' }).click();
  await expect(client.getByText('Order changed')).toBeVisible();
  await expect(level.getByRole('button', { name: 'Use the quantity 4' })).toBeVisible({ timeout: 15_000 });

  // Whoever is on a row stays there while the list renews itself, as it does when another order has changed.
  await row.getByRole('button', { name: 'Buy EUA' }).focus();
  const renewed = client.waitForResponse((response) => response.url().includes('/my-orders') && response.ok());
  const another = { certificate_type: 'EUA', side: 'BUY', price: '60', quantity: 1 };
  const { answer } = await call(client, 'POST', '/orders/place', another);
  await renewed;
  await expect(client.getByRole('row').filter({ hasText: '60.00' }).last()).toBeVisible();
  await call(client, 'POST', `/orders/${answer.order.id}/cancel`);
  await expect(client.getByRole('row').filter({ hasText: '60.00' })).toHaveCount(0);
  await expect(row.getByRole('button', { name: 'Buy EUA' })).toBeFocused();
  await client.keyboard.press('x');
  await expect(level).toHaveCount(0, { timeout: 15_000 });
  await expect(client.getByText('No open orders')).toBeVisible();
  await expect.poll(async () => (await balance(client, 'EUR')).locked).toBe(0);
  await admin.context().close();
});

test('a click on the book fills the ticket, and what is too much is said in a sentence', async ({ page, browser }) => {
  const { client, admin, maker } = await scene(page, browser);
  await makerSells(admin, maker, 'EUA', '81.20', 400);
  await asks(client).getByRole('button', { name: 'Use the price 81.20' }).click();
  await asks(client).getByRole('button', { name: 'Use the quantity 400' }).click();
  await expect(form(client).getByRole('textbox', { name: 'Price' })).toHaveValue('81.20');
  await expect(form(client).getByRole('textbox', { name: 'Quantity' })).toHaveValue('400');
  await form(client).getByRole('textbox', { name: 'Quantity' }).fill('1000000');
  await expect(form(client).getByRole('status')).toContainText('EUR short: you have');
  await form(client).getByRole('button', { name: '100 %' }).click();
  await expect(form(client).getByRole('status')).toHaveCount(0);
  await expect(form(client).getByRole('button', { name: 'Buy EUA' })).toBeVisible();
  await admin.context().close();
});

test('the keys choose the side and the arrows walk the book', async ({ page, browser }) => {
  const { client, admin, maker } = await scene(page, browser);
  await makerSells(admin, maker, 'EUA', '81.20', 400);
  await makerSells(admin, maker, 'EUA', '81.30', 400);
  await expect(asks(client).getByRole('button', { name: 'Use the price 81.30' })).toBeVisible();
  await client.keyboard.press('s');
  await expect(form(client).getByRole('radio', { name: 'Sell' })).toBeChecked();
  await expect(form(client).getByRole('textbox', { name: 'Price' })).toBeFocused();
  await asks(client).getByRole('button', { name: 'Use the price 81.20' }).focus();
  await client.keyboard.press('ArrowUp');
  await client.keyboard.press('Enter');
  await expect(form(client).getByRole('textbox', { name: 'Price' })).toHaveValue('81.30');
  await admin.context().close();
});

test('the chart has a twin to be read', async ({ page }) => {
  await signIn(page, '/market/EUA', CLIENT);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('region', { name: 'Show as a table' }).getByRole('row').nth(1)).toContainText('80.00');
  await page.getByRole('button', { name: 'Show as a picture' }).click();
  await expect(page.getByRole('figure', { name: /EUA, \d+ candles/ })).toBeVisible();
});

test('a market that stands still takes no orders', async ({ page }) => {
  await page.route('**/cash-market/orderbook**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), halted: true } });
  });
  await signIn(page, '/market/EUA', CLIENT);
  await expect(page.getByText('The EUA market is halted')).toBeVisible();
  await expect(form(page).getByText('Orders can be placed when it goes on.')).toBeVisible();
  await expect(form(page).getByRole('button', { name: /^(Enter|Buy)/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Resume' })).toHaveCount(0);
});

test('an administrator may look, without a ticket', async ({ page }) => {
  await signIn(page, '/market/EUA');
  await expect(page.getByRole('heading', { name: 'Order book', level: 2 })).toBeVisible();
  await expect(form(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('the market comes in parts, and a price leads to the ticket', async ({ page, browser }) => {
    const { client, admin, maker } = await scene(page, browser);
    await makerSells(admin, maker, 'EUA', '81.20', 400);
    await asks(client).getByRole('button', { name: 'Use the price 81.20' }).click();
    await expect(client).toHaveURL('/market/EUA?screen=trade');
    await expect(form(client).getByRole('textbox', { name: 'Price' })).toHaveValue('81.20');
    await client.getByRole('navigation', { name: 'Parts of the market' }).getByRole('link', { name: 'Orders' }).click();
    await expect(client.getByRole('link', { name: 'Open orders' })).toBeVisible();
    for (const screen of ['', '?screen=trade', '?screen=mine']) {
      await client.goto(`/market/EUA${screen}`);
      await expect(client.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await client.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await admin.context().close();
  });
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('the market has no barriers', async ({ page, browser }) => {
        const { client, admin, maker } = await scene(page, browser);
        await makerSells(admin, maker, 'EUA', '81.20', 400);
        await expect(asks(client).getByRole('row').nth(1)).toBeVisible();
        await client.locator('[name=price]').fill('81.20');
        await client.locator('[name=quantity]').fill('10');
        await expect(form(client).locator('dl')).toContainText(/81[.,]20/);
        for (const tab of ['', '?tab=history', '?tab=fills', '?tab=balances']) {
          if (tab) await client.goto(`/market/EUA${tab}`);
          await expect(client.getByRole('table').last()).toBeVisible();
          const { violations } = await new AxeBuilder({ page: client }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        }
        await admin.context().close();
      });
    });
  }
}
