import { create, expect, rowOf, signIn, TICKET, test } from './niha';

test('every command is in the list, newest first, and opens', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.getByRole('link', { name: 'Audit' }).click();
  const row = rowOf(page, maker.ticketId);
  await expect(row).toContainText('Create market maker');
  await expect(row).toContainText('admin@niha.local');
  await expect(row).toContainText('Success');
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await row.getByText('Create market maker').click();
  await expect(page).toHaveURL(`/audit/${maker.ticketId}`);
  await page.goBack();
  await expect(page).toHaveURL('/audit');
});

test('a ticket has an address, a sentence, its changes and its documents', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 10000, EUA: '5000' } });
  await page.goto(`/audit/${maker.ticketId}`);
  await expect(page).toHaveTitle(`${maker.ticketId} · Niha`);
  await expect(page.getByText(`admin@niha.local created market maker ${maker.name}`)).toBeVisible();
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes.getByRole('row', { name: /^name/ })).toContainText(maker.name);
  await changes.getByRole('switch', { name: 'Raw JSON' }).click({ force: true });
  await expect(changes.getByRole('figure', { name: 'After' })).toContainText(`"name": "${maker.name}"`);
  // Personal data is masked before it is written down.
  await expect(page.getByRole('region', { name: 'Request' })).toContainText('m***@internal.com');
  await expect(page.getByRole('region', { name: 'Response' })).toContainText(maker.id);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('MM_CREATED');
  await expect(details).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} UTC/);
  await expect(page.getByRole('region', { name: 'Technical' })).toContainText('Correlation id');
  await details.getByRole('link', { name: maker.id }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(maker.name);
});

test('its link can be copied, and its neighbours are a step away', async ({ page, baseURL }) => {
  await signIn(page, '/market-makers');
  const first = await create(page);
  await create(page);
  await page.goto(`/audit/${first.ticketId}`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/audit/${first.ticketId}`);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first.ticketId);
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(page).toHaveURL(`/audit/${first.ticketId}`);
});

test('a ticket opens by its number', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.goto('/audit');
  await page.getByRole('searchbox').fill(maker.ticketId.replace(/^TKT-/, ''));
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(`/audit/${maker.ticketId}`);
});

test('a number that was never drawn is said to be none', async ({ page }) => {
  await signIn(page, '/audit/TKT-2026-999999999');
  await expect(page.getByText('There is no ticket TKT-2026-999999999')).toBeVisible();
  await page.getByRole('link', { name: 'All tickets' }).click();
  await expect(page).toHaveURL('/audit');
});

test('where nobody tells of news, the list renews itself', async ({ page }) => {
  await page.routeWebSocket(/\/stream\?/, (socket) => void socket.close());
  await page.clock.install();
  await signIn(page, '/audit');
  await expect(page.getByRole('link', { name: TICKET }).or(page.getByText('No tickets yet')).first()).toBeVisible();
  await expect(page.getByText(/Updated \d+s ago/)).toBeVisible();
  const maker = await create(page);
  await expect(rowOf(page, maker.ticketId)).toBeHidden();
  await page.clock.runFor(11_000);
  await expect(rowOf(page, maker.ticketId)).toBeVisible();
});
