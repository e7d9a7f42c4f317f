import type { Page } from '@playwright/test';
import { adminCall, CLIENT, expect, signIn, TICKET, test } from './niha';

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
