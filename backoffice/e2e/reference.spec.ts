import { readFile } from 'node:fs/promises';
import { CLIENT, expect, signIn, test } from './niha';

const CONTRACT = new URL('../../shared/api/src/main/resources/openapi.yaml', import.meta.url);

test('every operation of the contract is on the page, with a call to copy', async ({ page, baseURL }) => {
  const yaml = await readFile(CONTRACT, 'utf8');
  const ids = [...yaml.matchAll(/^ {6}operationId: (\w+)$/gm)].map(([, id]) => id ?? '');
  expect(ids.length).toBeGreaterThan(20);
  await page.goto('/reference');
  await expect(page).toHaveTitle('API reference · Niha');
  for (const id of ids) await expect(page.locator(`article#${id}`)).toContainText(id);
  const card = page.locator('article#createMarketMaker');
  await card.getByRole('button', { name: 'Copy: call of createMarketMaker' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`curl -s -X POST "${baseURL}/api/v1/admin/market-makers"`);
  expect(copied).toContain('-H "Authorization: Bearer $TOKEN"');
});

test('it names every code of a refusal, and every schema leads to its fields', async ({ page }) => {
  await page.goto('/reference');
  const codes = page.getByRole('region', { name: 'Codes of refusals' });
  await expect(codes.getByRole('row', { name: /400 INSUFFICIENT_AVAILABLE_BALANCE/ })).toContainText('Insufficient');
  await page.locator('article#createMarketMaker').getByRole('link', { name: 'NewMarketMaker' }).click();
  await expect(page).toHaveURL('/reference#schema-NewMarketMaker');
  const fields = page.locator('article#schema-NewMarketMaker');
  await expect(fields).toBeInViewport();
  await expect(fields.getByRole('row', { name: /^initial_eur_balance/ })).toContainText('Decimal or null');
});

test('it is searched, and the search is in the address', async ({ page }) => {
  await page.goto('/reference');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('tickets export');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page).toHaveURL('/reference?q=tickets+export');
  await page.reload();
  await expect(page.locator('article#exportTickets')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.getByText('No operation matches')).toBeVisible();
});

test('it needs no sign-in, and no role', async ({ page }) => {
  await page.goto('/reference');
  const source = await page.getByRole('link', { name: /openapi\.yaml/ }).getAttribute('href');
  expect(await (await page.request.get(source ?? '')).text()).toBe(await readFile(CONTRACT, 'utf8'));
  await signIn(page, '/', CLIENT);
  await page.goto('/reference');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API reference');
});

test('an administrator finds it in the menu and by Ctrl+K, and an address opens at its operation', async ({ page }) => {
  await signIn(page, '/audit');
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'API reference' }).click();
  await expect(page).toHaveURL('/reference');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('API reference');
  await page.goto('/market-makers');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('api reference');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/reference');
  await page.goto('/reference#verifyTickets');
  await expect(page.locator('article#verifyTickets')).toBeInViewport();
});
