import type { Page } from '@playwright/test';
import { create, expect, fresh, rowOf, signIn, TICKET, test } from './niha';

const drawer = (page: Page) => page.getByRole('dialog', { name: 'Create market maker' });
const submit = (page: Page) => drawer(page).getByRole('button', { name: 'Create market maker' });

async function fill(page: Page, { name, email }: { name: string; email: string }) {
  await drawer(page).getByLabel('Name').fill(name);
  await drawer(page).getByLabel('E-mail').fill(email);
}

test('an asset holder is created with its certificates', async ({ page }) => {
  const maker = fresh('MM-Alpha');
  await signIn(page, '/market-makers?create=1');
  await fill(page, maker);
  await drawer(page).getByLabel('CEA').fill('10000');
  await drawer(page).getByLabel('EUA').fill('5 000');
  await drawer(page).getByLabel('Description').fill('Sells the 2026 vintage');
  await expect(drawer(page).getByLabel('EUA')).toHaveValue('5,000');
  await submit(page).click();

  await expect(drawer(page)).toBeHidden();
  const row = rowOf(page, maker.name);
  await expect(row).toContainText(/Asset holder\s*Active\s*10,000\s*5,000\s*–/);
  await expect(page).toHaveURL(/\/market-makers$/);
  const toast = page.getByRole('alert').filter({ hasText: maker.name });
  const ticketId = (await toast.getByRole('link').textContent())?.trim() ?? '';
  expect(ticketId).toMatch(TICKET);
  await toast.getByRole('link').click();
  await expect(page).toHaveURL(`/audit/${ticketId}`);
  await expect(page.getByText(`admin@niha.local created market maker ${maker.name}`)).toBeVisible();
});

test('a liquidity provider is created with its euro, to the cent', async ({ page }) => {
  const maker = fresh('MM-Liquidity');
  await signIn(page, '/market-makers');
  await page.getByRole('button', { name: 'Create market maker' }).click();
  await expect(page).toHaveURL(/create=1/);
  await drawer(page).getByRole('radio', { name: 'Liquidity provider' }).click();
  await fill(page, maker);
  await drawer(page).getByLabel('EUR').fill('250000.10');
  await submit(page).click();
  await expect(rowOf(page, maker.name)).toContainText('250,000.10');

  await rowOf(page, maker.name).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(maker.name);
  const balance = page.getByRole('region', { name: 'EUR' });
  await expect(balance).toContainText(/250,000\.10\s*Available\s*250,000\.10\s*Locked\s*0\.00/);
  await expect(balance).toContainText('Total = Available + Locked');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(maker.email);
});

test('a type is offered only the balances that it may hold', async ({ page }) => {
  await signIn(page, '/market-makers?create=1');
  await expect(drawer(page).getByLabel('CEA')).toBeVisible();
  await expect(drawer(page).getByLabel('EUA')).toBeVisible();
  await expect(drawer(page).getByLabel('EUR')).toHaveCount(0);
  await drawer(page).getByRole('radio', { name: 'Liquidity provider' }).click();
  await expect(drawer(page).getByLabel('EUR')).toBeVisible();
  await expect(drawer(page).getByLabel('CEA')).toHaveCount(0);
  await expect(drawer(page).getByLabel('EUA')).toHaveCount(0);
});

test('a refusal stands beside its field, and is on record', async ({ page }) => {
  await signIn(page, '/market-makers');
  const taken = await create(page);
  const maker = fresh();
  await page.goto('/market-makers?create=1');
  await fill(page, { name: maker.name, email: taken.email.toUpperCase() });
  await submit(page).click();
  const field = drawer(page).getByLabel('E-mail');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/already exists/);
  const banner = drawer(page).getByRole('alert');
  await expect(banner.getByRole('button', { name: 'Copy: Correlation id' })).toBeVisible();

  await field.fill(maker.email);
  await submit(page).click();
  await expect(rowOf(page, maker.name)).toBeVisible();
});

test('the ticket of a refusal says who tried what', async ({ page }) => {
  await signIn(page, '/market-makers');
  const taken = await create(page);
  const maker = fresh();
  await page.goto('/market-makers?create=1');
  await fill(page, { name: maker.name, email: taken.email });
  await submit(page).click();
  await drawer(page).getByRole('alert').getByRole('link', { name: TICKET }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TICKET);
  await expect(page.getByText(`tried to create market maker ${maker.name} and was refused`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText('Nothing was changed.');
});

test('what is plainly missing is said before anything is sent', async ({ page }) => {
  await signIn(page, '/market-makers?create=1');
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/market-makers')) posts += 1;
  });
  await drawer(page).getByLabel('CEA').fill('1.5');
  await submit(page).click();
  await expect(drawer(page).getByLabel('Name')).toBeFocused();
  await expect(drawer(page).getByText('Certificates are whole: no fractions.')).toBeVisible();
  expect(posts).toBe(0);
});

test('one submission is one request, and a retry after a lost answer has the same key', async ({ page }) => {
  const maker = fresh();
  await signIn(page, '/market-makers?create=1');
  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/admin/market-makers', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.push(route.request().headers()['idempotency-key']);
    if (keys.length > 1) return route.fallback();
    // The command arrives, its answer does not.
    await route.fetch();
    return route.abort();
  });
  await fill(page, maker);
  await submit(page).dblclick();
  await expect(drawer(page).getByRole('alert')).toContainText('Niha does not answer');
  expect(keys).toHaveLength(1);
  await submit(page).click();
  await expect(drawer(page)).toBeHidden();
  await expect(rowOf(page, maker.name)).toHaveCount(1);
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

test('filters live in the address', async ({ page }) => {
  await signIn(page, '/market-makers');
  const holder = await create(page);
  const provider = await create(page, { mm_type: 'LIQUIDITY_PROVIDER', initial_eur_balance: '1.00' });
  await page.goto('/market-makers');
  await page.getByRole('radiogroup', { name: 'Type' }).getByText('Liquidity provider').click();
  await expect(page).toHaveURL('/market-makers?type=LIQUIDITY_PROVIDER');
  await page.getByRole('searchbox').fill(provider.name.toUpperCase());
  await expect(page).toHaveURL(`/market-makers?type=LIQUIDITY_PROVIDER&q=${provider.name.toUpperCase()}`);
  await expect(rowOf(page, provider.name)).toBeVisible();
  await expect(page.getByText('1 market maker', { exact: true })).toBeVisible();

  await page.goto(`/market-makers?status=inactive&q=${holder.name}`);
  await expect(page.getByText('No market maker matches')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Inactive' })).toBeChecked();
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Active', { exact: true }).click();
  await expect(rowOf(page, holder.name)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/market-makers?status=inactive&q=${holder.name}`);
  await expect(page.getByText('No market maker matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page).toHaveURL('/market-makers');
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a new market maker shows even where the filter would hide it', async ({ page }) => {
  const maker = fresh();
  await signIn(page, '/market-makers?q=nobody-has-this-name&create=1');
  await fill(page, maker);
  await submit(page).click();
  await expect(rowOf(page, maker.name)).toBeVisible();
  await expect(page).toHaveURL('/market-makers');
});

test('pages follow the cursor, there and back, and over a reload', async ({ page }) => {
  await signIn(page, '/market-makers');
  const { mark } = fresh();
  for (let n = 10; n <= 60; n++) await create(page, { name: `${mark}-${n}` });
  await page.goto(`/market-makers?q=${mark}`);
  await expect(rowOf(page, `${mark}-60`)).toBeVisible();
  await expect(page.getByText('Rows 1 to 50')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Rows 51 to 51')).toBeVisible();
  await expect(rowOf(page, `${mark}-10`)).toBeVisible();
  await expect(page).toHaveURL(/cursor=/);
  await page.reload();
  await expect(page.getByText('Rows 51 to 51')).toBeVisible();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page.getByText('Rows 1 to 50')).toBeVisible();
  await expect(page).toHaveURL(`/market-makers?q=${mark}`);
});

test('a name is text, whatever it looks like', async ({ page }) => {
  await signIn(page, '/market-makers');
  const name = `<img src=x onerror=alert(1)> ${fresh().mark} {{email}}`;
  const maker = await create(page, { name });
  await page.goto(`/market-makers/${maker.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goto(`/audit/${maker.ticketId}`);
  await expect(page.getByText(`created market maker ${name}`)).toBeVisible();
});

test('an unknown market maker is said to be unknown', async ({ page }) => {
  await signIn(page, '/market-makers/0199d3c0-7a10-7c3e-9d0b-000000000000');
  await expect(page.getByText('No market maker has this id')).toBeVisible();
  await page.getByRole('link', { name: 'All market makers' }).click();
  await expect(page).toHaveURL('/market-makers');
});

test('data stays on the screen while the server is away', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.goto(`/market-makers?q=${maker.name}`);
  await expect(rowOf(page, maker.name)).toBeVisible();
  const down = { status: 503, headers: { 'Retry-After': '1' }, json: { detail: 'The ledger does not answer' } };
  await page.route('**/api/v1/admin/**', (route) => route.fulfill(down));
  await page.getByRole('button', { name: 'Refresh' }).click();
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('The ledger does not answer');
  await expect(banner).toContainText(/What you see is from \d+s ago/);
  await expect(rowOf(page, maker.name)).toBeVisible();
  await page.unroute('**/api/v1/admin/**');
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toBeHidden();
});
