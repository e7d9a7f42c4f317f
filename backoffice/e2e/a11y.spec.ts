import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CLIENT, create, createEntity, expect, INDEXED, signIn, test } from './niha';

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
  expect(found).toEqual([]);
}

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, locale });

      test('the doors have no barriers', async ({ page }) => {
        await page.goto('/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectClean(page);
        await page.goto('/signed-in?error=access_denied&state=unknown');
        await expect(page.getByRole('alert')).toBeVisible();
        await expectClean(page);
        await signIn(page, '/', CLIENT);
        await expect(page.getByText(CLIENT)).toBeVisible();
        await expectClean(page);
      });

      test('the market makers have no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        const maker = await create(page, { initial_balances: { CEA: 10000 } });
        await page.goto('/market-makers');
        await expect(page.getByRole('link', { name: maker.name })).toBeVisible();
        await expectClean(page);
        await page.goto('/market-makers?q=nobody-has-this-name&status=inactive');
        await expect(page.getByRole('paragraph').first()).toBeVisible();
        await expectClean(page);
        await page.goto(`/market-makers/${maker.id}`);
        await expect(page.getByRole('region', { name: 'CEA' })).toBeVisible();
        await expectClean(page);
        await page.goto('/market-makers/0199d3c0-7a10-7c3e-9d0b-000000000000');
        await expect(page.getByRole('main').getByRole('link')).toBeVisible();
        await expectClean(page);
      });

      test('the panel has no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        const maker = await create(page);
        await page.goto('/market-makers?create=1');
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByLabel('CEA')).toBeVisible();
        await expectClean(page);
        await dialog.getByLabel(/^(Name|Nume)/).fill(maker.name);
        await dialog.getByLabel(/^E-mail/).fill(maker.email);
        await dialog.getByRole('button').last().click();
        await expect(dialog.getByRole('alert')).toBeVisible();
        await expectClean(page);
      });

      test('the audit has no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        const maker = await create(page);
        await page.goto('/audit');
        await expect(page.getByRole('link', { name: maker.ticketId })).toBeVisible();
        await expectClean(page);
        await page.goto(`/audit/${maker.ticketId}`);
        await expect(page.getByRole('link', { name: maker.id })).toBeVisible();
        await expectClean(page);
        await page.goto('/audit/TKT-2026-999999999');
        await expect(page.getByRole('main').getByRole('link')).toBeVisible();
        await expectClean(page);
        await page.goto('/no-such-page');
        await expect(page.getByRole('main').getByRole('link')).toBeVisible();
        await expectClean(page);
      });

      test('the work on an account has no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        const maker = await create(page, { initial_balances: { CEA: 10000 } });
        for (const open of ['transaction', 'edit', 'standing']) {
          await page.goto(`/market-makers/${maker.id}?open=${open}`);
          await expect(page.getByRole('dialog')).toBeVisible();
          await expectClean(page);
        }
        await page.goto(`/market-makers/${maker.id}?view=history`);
        await expect(page.getByRole('link', { name: maker.ticketId })).toBeVisible(INDEXED);
        await expectClean(page);
      });

      test('the client accounts have no barriers', async ({ page }) => {
        await signIn(page, '/entities');
        const client = await createEntity(page);
        await page.goto('/entities');
        await expect(page.getByRole('link', { name: client.name })).toBeVisible();
        await expectClean(page);
        await page.goto('/entities?create=1');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page);
        await page.goto(`/entities/${client.id}`);
        await expect(page.getByRole('region', { name: /^EUR/ })).toBeVisible();
        await expectClean(page);
      });

      test('the fees have no barriers', async ({ page }) => {
        await signIn(page, '/fees');
        const field = page.getByRole('group', { name: 'EUA' }).getByRole('textbox').first();
        await expect(field).toBeVisible();
        await expectClean(page);
        await field.fill('much');
        await page.keyboard.press('Enter');
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expectClean(page);
      });

      test('a plan of liquidity has no barriers', async ({ page }) => {
        await signIn(page, '/liquidity?bid=800000000000&ask=700000000000');
        await expect(page.getByRole('status').first()).toBeVisible();
        await expectClean(page);
      });

      test('the views of the audit have no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        await create(page);
        await page.goto('/audit?view=overview');
        await expect(page.getByRole('listitem').first()).toBeVisible();
        await expectClean(page);
        for (const view of ['mm', 'failed', 'search']) {
          await page.goto(`/audit?view=${view}&user_id=0190a000-0000-7000-8000-000000000001`);
          await expect(page.getByRole('table')).toBeVisible();
          await expectClean(page);
        }
      });

      test('the reference has no barriers', async ({ page }) => {
        // The whole contract on one page is a lot to look at.
        test.slow();
        await page.goto('/reference');
        await expect(page.locator('article').first()).toBeVisible();
        await expectClean(page);
        await signIn(page, '/market-makers');
        await page.goto('/reference?q=no-operation-like-it');
        await expect(page.getByRole('searchbox')).toBeVisible();
        await expectClean(page);
      });

      test('the layers have no barriers', async ({ page }) => {
        await signIn(page, '/market-makers');
        await expect(page.getByRole('table')).toBeVisible();
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        for (const menu of [/^(Account|Cont):/, /^(Theme|Temă)$/]) {
          await page.getByRole('button', { name: menu }).click();
          await expect(page.getByRole('menu')).toBeVisible();
          await expectClean(page);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('menu')).toBeHidden();
        }
      });
    });
  }
}
