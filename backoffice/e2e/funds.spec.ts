import type { Page } from '@playwright/test';
import { create, expect, INDEXED, move, rowOf, signIn, TICKET, test } from './niha';

const drawer = (page: Page) => page.getByRole('dialog', { name: /^Add transaction/ });
const cea = (page: Page) => page.getByRole('region', { name: 'CEA', exact: false }).first();

async function holder(page: Page) {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 10000 } });
  await page.goto(`/market-makers/${maker.id}`);
  await expect(cea(page)).toContainText('10,000');
  return maker;
}

test('a deposit is previewed, made, and in the history', async ({ page }) => {
  const maker = await holder(page);
  await page.getByRole('button', { name: 'Add transaction' }).click();
  await expect(page).toHaveURL(`/market-makers/${maker.id}?open=transaction`);
  await expect(drawer(page).getByLabel('Amount in CEA')).toBeFocused();
  await drawer(page).getByLabel('Amount in CEA').fill('5000');
  const total = drawer(page).getByRole('row', { name: /^Total/ });
  await expect(total).toContainText(/10,000\s*15,000/);
  await drawer(page).getByLabel('Notes').fill('Vintage 2026');
  await drawer(page).getByRole('button', { name: 'Deposit' }).click();

  await expect(drawer(page)).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: 'Deposited 5,000 CEA' })).toContainText(TICKET);
  await expect(cea(page)).toContainText('15,000');
  await expect(rowOf(page, 'Vintage 2026')).toContainText(/CEA\s*Deposit\s*\+5,000\s*15,000\s*15,000/);
  await rowOf(page, 'Vintage 2026').getByRole('link').click();
  await expect(page.getByText('admin@niha.local deposited 5,000 CEA')).toBeVisible();
});

test('a withdrawal takes what is available, and no more', async ({ page }) => {
  const maker = await holder(page);
  await page.goto(`/market-makers/${maker.id}?open=transaction`);
  await drawer(page).getByRole('radiogroup', { name: 'Type' }).getByText('Withdrawal').click();
  const amount = drawer(page).getByLabel('Amount in CEA');
  await amount.fill('10001');
  await expect(drawer(page).getByText('Only 10,000 CEA is available')).toBeVisible();
  await drawer(page).getByRole('button', { name: 'Withdraw' }).click();
  const banner = drawer(page).getByRole('alert');
  await expect(banner).toContainText('Insufficient available balance');
  const refused = (await banner.getByRole('link', { name: TICKET }).textContent()) ?? '';

  await amount.fill('300');
  await drawer(page).getByRole('button', { name: 'Withdraw' }).click();
  await expect(drawer(page)).toBeHidden();
  await expect(cea(page)).toContainText('9,700');
  await expect(rowOf(page, 'Withdrawal')).toContainText('\u2212300');
  await page.goto(`/audit/${refused}`);
  await expect(page.getByText('tried to withdraw 10,001 CEA and was refused')).toBeVisible();
});

test('nothing, or a fraction of a certificate, is not sent', async ({ page }) => {
  const maker = await holder(page);
  await page.goto(`/market-makers/${maker.id}?open=transaction`);
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/transactions')) posts += 1;
  });
  const amount = drawer(page).getByLabel('Amount in CEA');
  await drawer(page).getByRole('button', { name: 'Deposit' }).click();
  await expect(amount).toBeFocused();
  await expect(amount).toHaveAccessibleDescription(/This is needed/);
  await amount.fill('0');
  await drawer(page).getByRole('button', { name: 'Deposit' }).click();
  await expect(amount).toHaveAccessibleDescription(/more than zero/);
  expect(posts).toBe(0);
});

test('the history is filtered in the address', async ({ page }) => {
  const maker = await holder(page);
  const path = `/market-makers/${maker.id}`;
  await move(page, path, 'DEPOSIT', 'EUA', '70');
  await move(page, path, 'WITHDRAWAL', 'CEA', '1');
  await page.reload();
  await expect(page.getByText('3 transactions', { exact: true })).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Asset' }).getByText('CEA').click();
  await expect(page).toHaveURL(`${path}?certificate_type=CEA`);
  await expect(page.getByText('2 transactions', { exact: true })).toBeVisible();
  await page.getByLabel('Type').selectOption('Withdrawal');
  await expect(page).toHaveURL(`${path}?certificate_type=CEA&transaction_type=WITHDRAWAL`);
  await expect(page.getByText('1 transaction', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText('2 transactions', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(path);
});

test('a market maker is edited, and its e-mail stays', async ({ page }) => {
  const maker = await holder(page);
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${maker.name}` });
  await expect(dialog.getByLabel('E-mail')).toHaveValue(maker.email);
  await expect(dialog.getByLabel('E-mail')).not.toBeEditable();
  await dialog.getByLabel('Name').fill(`${maker.name}-B`);
  await dialog.getByLabel('Description').fill('Renamed');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${maker.name}-B`);
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('Renamed');
});

test('switching the active switch off asks first', async ({ page }) => {
  const maker = await holder(page);
  await page.goto(`/market-makers/${maker.id}?open=edit`);
  const dialog = page.getByRole('dialog', { name: `Edit ${maker.name}` });
  await dialog.getByRole('switch', { name: 'Active' }).click({ force: true });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Resting orders stay in the book');
  await expect(dialog.getByRole('button', { name: 'Keep active' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Deactivate' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Inactive', { exact: true })).toBeVisible();
});

test('deactivated, then reactivated, and both are in the history', async ({ page }) => {
  const maker = await holder(page);
  await page.getByRole('button', { name: 'Deactivate' }).click();
  const question = page.getByRole('dialog', { name: `Deactivate ${maker.name}?` });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('Inactive', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Reactivate' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reactivate' }).click();
  await expect(page.getByText('Active', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page).toHaveURL(`/market-makers/${maker.id}?view=history`);
  await expect(rowOf(page, 'Deactivate market maker')).toBeVisible(INDEXED);
  await expect(rowOf(page, 'Update market maker')).toBeVisible(INDEXED);
  await expect(rowOf(page, maker.ticketId)).toBeVisible(INDEXED);
  await page.getByRole('link', { name: 'Open in Audit' }).click();
  await expect(page).toHaveURL(`/audit?market_maker_id=${maker.id}`);
  await expect(rowOf(page, maker.ticketId)).toBeVisible(INDEXED);
});
