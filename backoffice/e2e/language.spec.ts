import { create, expect, rowOf, signIn, test } from './niha';

test('the page speaks the language of the browser, then the chosen one', async ({ page }) => {
  await signIn(page, '/market-makers');
  await create(page, { initial_balances: { CEA: 1234567 } });
  await page.goto('/market-makers');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('1,234,567').first()).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('RO', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formatori de piață');
  await expect(page.getByText('1.234.567').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formatori de piață');
});

test.describe('in a Romanian browser', () => {
  test.use({ locale: 'ro-RO' });

  test('amounts are typed and counted as Romanians do', async ({ page }) => {
    await signIn(page, '/market-makers');
    const maker = await create(page, { mm_type: 'LIQUIDITY_PROVIDER', initial_eur_balance: '250000.10' });
    await page.goto(`/market-makers?q=${maker.name}`);
    await expect(rowOf(page, maker.name)).toContainText('250.000,10');
    await expect(page.getByText('1 formator de piață', { exact: true })).toBeVisible();
    await page.goto('/market-makers?create=1');
    const field = page.getByRole('dialog').getByLabel('CEA');
    await field.fill('10.000');
    await field.blur();
    await expect(field).toHaveValue('10.000');
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  });
});
