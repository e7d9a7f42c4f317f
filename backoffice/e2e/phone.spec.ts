import type { Page } from '@playwright/test';
import { create, expect, rowOf, signIn, test } from './niha';

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    const root = document.documentElement;
    return Math.max(root.scrollWidth - root.clientWidth, main.scrollWidth - main.clientWidth);
  });
  expect(overflow).toBe(0);
}

// The width of a common phone, and the narrowest that WCAG's reflow asks for.
for (const width of [390, 320]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 780 }, hasTouch: true });

    test('every page fits', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await signIn(page, '/market-makers');
      const maker = await create(page, { initial_balances: { CEA: 10000, EUA: 5000 } });
      await page.goto('/market-makers');
      await expect(rowOf(page, maker.name)).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Create market maker' }).click();
      await expect(page.getByRole('dialog').getByLabel('CEA')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.goto(`/market-makers/${maker.id}`);
      await expect(page.getByRole('region', { name: 'EUA' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      for (const address of [
        `/market-makers/${maker.id}?open=transaction`,
        '/entities',
        '/audit?view=overview',
        '/orders',
        '/book/CEA',
        '/liquidity?bid=800000000000&ask=50000',
        '/liquidity?view=history',
        '/market/CEA',
        '/audit?view=search',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeAttached();
        await expect(page.getByRole('table', { includeHidden: true }).first()).toBeAttached();
        await expectNoSidewaysScroll(page);
      }
      await page.goto('/fees');
      await expect(page.getByRole('group', { name: 'EUA' })).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.goto('/reference');
      await expect(page.getByRole('article').first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.goto('/audit');
      await expect(rowOf(page, maker.ticketId)).toBeVisible();
      await expectNoSidewaysScroll(page);
      await page.goto(`/audit/${maker.ticketId}`);
      await expect(page.getByRole('region', { name: 'Technical' })).toBeVisible();
      await expectNoSidewaysScroll(page);
    });

    test('the areas are in a drawer', async ({ page }) => {
      await signIn(page, '/market-makers');
      await page.getByRole('button', { name: 'Open the menu' }).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Audit' }).click();
      await expect(page).toHaveURL('/audit');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  });
}
