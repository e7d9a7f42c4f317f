import type { Page } from '@playwright/test';
import { ADMIN, adminCall, CLIENT, expect, signIn, TICKET, test } from './niha';

// The schedule is one: these tests take turns. They set only what market makers pay who buy EUA, and nobody here does.
test.describe.configure({ mode: 'serial' });

const field = (page: Page) => page.getByRole('group', { name: 'EUA' }).getByLabel('Market makers who buy');
const save = (page: Page) => page.getByRole('button', { name: 'Save fees' });

test('a fee is set from the keyboard, and its ticket says what changed', async ({ page }) => {
  await signIn(page, '/market-makers');
  await adminCall(page, 'PUT', '/fees', { EUA: { MARKET_MAKER: { BUY: 0 } } });
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await expect(page).toHaveURL('/fees');
  await expect(field(page)).toHaveValue('0');
  const sent = page.waitForRequest((request) => request.method() === 'PUT');
  await field(page).fill('12');
  await expect(field(page)).toHaveAccessibleDescription('0.12%');
  await field(page).press('Enter');
  expect((await sent).postDataJSON()).toEqual({ EUA: { MARKET_MAKER: { BUY: 12 } } });
  const toast = page.getByRole('alert').filter({ hasText: 'The fees were set' });
  await toast.getByRole('link', { name: TICKET }).click();
  await expect(page.getByText(`${ADMIN} set fees`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText(/EUA\.MARKET_MAKER\.BUY\s*0\s*12/);
});

test('what is no fee is said before anything is sent, and can be taken back', async ({ page }) => {
  await signIn(page, '/fees');
  let puts = 0;
  page.on('request', (request) => {
    if (request.method() === 'PUT') puts += 1;
  });
  const before = await field(page).inputValue();
  await field(page).fill('1001');
  await save(page).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleDescription(/Whole basis points from 0 to 1000/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(field(page)).toHaveValue(before);
  await expect(page.getByText('Whole basis points')).toHaveCount(0);
  expect(puts).toBe(0);
});

test('what the server refuses stands beside its field', async ({ page }) => {
  await signIn(page, '/fees');
  await page.route('**/api/v1/admin/fees', (route) =>
    route.request().method() === 'PUT'
      ? route.continue({ postData: JSON.stringify({ EUA: { MARKET_MAKER: { BUY: 2000 } } }) })
      : route.fallback(),
  );
  await field(page).fill('7');
  await save(page).click();
  await expect(field(page)).toHaveAccessibleDescription(/must be from 0 to 1000/);
  await expect(page.getByRole('main').getByRole('link', { name: TICKET })).toBeVisible();
});

test('it is for administrators', async ({ page }) => {
  await signIn(page, '/fees', CLIENT);
  await expect(page.getByText('This area is for administrators')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fees' })).toHaveCount(0);
});
