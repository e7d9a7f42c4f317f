import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from '@playwright/test';
import { adminCall, CLIENT, call, create, emptyBook, expect, fresh, rowOf, signIn, TICKET, test } from './niha';

// Who places liquidity fills a whole market: these tests take turns, and come after all others.
test.describe.configure({ mode: 'serial' });

const BEYOND_OTHER_TESTS = 5_000_000;

/** More EUR than all who buy have together: market makers are everybody's, and other tests fund some meanwhile. */
async function tooMuch(page: Page): Promise<string> {
  const { answer } = await adminCall(page, 'GET', '/market-makers?status=active&mm_type=LIQUIDITY_PROVIDER&limit=500');
  const there = (answer as { current_balances: { EUR: { available: number } } }[]).map(
    (maker) => maker.current_balances.EUR.available,
  );
  return String(Math.ceil(there.reduce((sum, available) => sum + available, BEYOND_OTHER_TESTS)));
}

test('a plan appears in the book while it is typed, and what is missing is created beside it', async ({ page }) => {
  await signIn(page, '/market-makers');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL('/liquidity');
  await page.getByLabel('Bids to place').fill(await tooMuch(page));
  const bids = page.getByRole('region', { name: /^Bids/ });
  await expect(bids.getByText(/EUR are missing/)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/Not enough EUR/);
  await bids.getByLabel('How many').fill('3');
  await bids.getByRole('button', { name: 'Create new market makers' }).click();
  const toast = page.getByRole('alert').filter({ hasText: '3 market makers were provisioned' });
  await expect(toast.getByRole('link', { name: TICKET })).toBeVisible();
  await expect(page.getByText('All market makers have what it takes')).toBeVisible();
  await expect(bids.getByRole('link', { name: /MM-Liquidity-\d+/ }).first()).toBeVisible();
  const buyers = page.getByRole('table', { name: 'Buyers' });
  await expect(buyers.getByText('Planned').first()).toBeAttached();
});

test('the address says what is planned, and who is no administrator does not plan', async ({ page }) => {
  await signIn(page, '/liquidity?certificate=EUA&ask=81000');
  await expect(page.getByLabel('Asks to place')).toHaveValue('81000');
  await expect(page.getByRole('region', { name: /^Asks/ })).toContainText('81,000.00');
  await page.getByLabel('Asks to place').fill('much');
  await expect(page.getByLabel('Asks to place')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Say how much liquidity you want')).toBeVisible();
});

test('a client is shown the way to the market instead', async ({ page }) => {
  await signIn(page, '/liquidity', CLIENT);
  await expect(page.getByText('This area is for administrators')).toBeVisible();
});

/** A CEA market without an order, and market makers of both kinds who can pay. */
async function scene(page: Page, browser: Browser): Promise<void> {
  const client = await (await browser.newContext()).newPage();
  await signIn(client, '/market/CEA', CLIENT);
  await signIn(page, '/liquidity');
  await emptyBook(page, client, 'CEA');
  await client.context().close();
  await create(page, { initial_balances: { CEA: 1_000_000 } });
  await rich(page);
}

const rich = (page: Page) => create(page, { mm_type: 'LIQUIDITY_PROVIDER', initial_eur_balance: 10_000_000 });

const question = (page: Page) => page.getByRole('dialog', { name: 'Place this liquidity?' });
const confirm = (page: Page) => question(page).getByRole('button', { name: /^Place / });
const last = (page: Page) => page.getByRole('region', { name: 'Placed last' });

/** Types how much is wanted, and opens the question with a note that no other test has. */
async function ask(page: Page): Promise<string> {
  const notes = `Opening depth ${fresh().mark}`;
  await page.getByLabel('Bids to place').fill('100000');
  await page.getByLabel('Asks to place').fill('50000');
  await page.getByRole('button', { name: /^Place [\d,]+ orders · [\d,.]+ EUR bid · [\d,.]+ EUR ask$/ }).click();
  await question(page).getByLabel('Notes').fill(notes);
  return notes;
}

async function withNotes(page: Page, notes: string): Promise<{ id: string; status: string; orders: number }[]> {
  const { answer } = await call(page, 'GET', '/liquidity/operations?certificate_type=CEA&limit=500');
  return answer.filter((operation: { notes: string }) => operation.notes === notes);
}

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

const levels = (page: Page, side: 'Buyers' | 'Sellers'): Locator =>
  page
    .getByRole('table', { name: side })
    .getByRole('row')
    .filter({ hasText: /\d\.\d\d/ });

test('what is planned is placed once, stands in the book and on record, and is taken back', async ({
  page,
  browser,
}) => {
  await scene(page, browser);
  const notes = await ask(page);
  await expectClean(page);
  await confirm(page).dblclick();
  const toast = page.getByRole('alert').filter({ hasText: /placed|being funded/ });
  await expect(toast.getByRole('link', { name: TICKET })).toBeVisible();
  await expect(toast.getByRole('link', { name: 'Liquidity operation' })).toBeVisible();
  await expect(last(page)).toContainText('In the book');
  await expect(page.getByLabel('Bids to place')).toHaveValue('');
  await expect(levels(page, 'Buyers')).toHaveCount(3);
  await expect(levels(page, 'Sellers')).toHaveCount(3);
  await expectClean(page);
  await page.reload();
  await expect(last(page)).toContainText('In the book');
  expect(await withNotes(page, notes)).toHaveLength(1);

  await page.getByRole('link', { name: 'History' }).click();
  const row = rowOf(page, notes);
  await expect(row).toContainText('In the book');
  await expect(row).toContainText('/ 100,000.00');
  await expect(row).toContainText('/ 50,000.00');
  await row.getByRole('link').click();
  const drawer = page.getByRole('dialog', { name: 'Liquidity operation' });
  await expect(drawer.getByRole('region', { name: 'Market makers' }).getByRole('link').first()).toBeVisible();
  await expectClean(page);
  await drawer.getByRole('button', { name: 'Cancel the operation' }).click();
  await expect(drawer.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await drawer.getByRole('button', { name: /^Cancel \d+ orders?$/ }).click();
  await expect(drawer.getByText(/Cancellation of \d+ orders? requested/)).toBeVisible();
  await expect(drawer.getByText('Cancelled')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toContainText('Cancelled');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(levels(page, 'Buyers')).toHaveCount(0);
  await expect(levels(page, 'Sellers')).toHaveCount(0);
});

test('a plan that moved is shown anew, and the notes stay', async ({ page, browser }) => {
  await scene(page, browser);
  const notes = await ask(page);
  await rich(page);
  await confirm(page).click();
  await expect(question(page).getByRole('alert')).toContainText('nothing was placed');
  await expect(question(page).getByRole('link', { name: TICKET })).toBeVisible();
  await expect(question(page).getByLabel('Notes')).toHaveValue(notes);
  await confirm(page).click();
  await expect(last(page)).toContainText('In the book');
  const [operation] = await withNotes(page, notes);
  const { status } = await call(page, 'POST', `/liquidity/operations/${operation?.id}/cancel`);
  expect(status).toBe(200);
  await expect(last(page)).toContainText('Cancelled');
});

test('a placement whose answer got lost is asked about, and not placed twice', async ({ page, browser }) => {
  await scene(page, browser);
  const notes = await ask(page);
  await page.route('**/liquidity/create', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await confirm(page).click();
  await expect(question(page).getByRole('alert')).toContainText('Niha does not answer');
  await page.unroute('**/liquidity/create');
  await page.reload();
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(last(page)).toContainText('In the book');
  const operations = await withNotes(page, notes);
  expect(operations).toHaveLength(1);
  await call(page, 'POST', `/liquidity/operations/${operations[0]?.id}/cancel`);
  await expect(last(page)).toContainText('Cancelled');
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('the history and an operation have no barriers', async ({ page }) => {
        await signIn(page, '/liquidity?view=history&of=CEA');
        await expect(page.getByRole('row').nth(1)).toContainText('CEA');
        await expectClean(page);
        await page.getByRole('row').nth(1).getByRole('link').click();
        await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
        await expectClean(page);
      });
    });
  }
}
