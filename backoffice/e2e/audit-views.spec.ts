import { readFile } from 'node:fs/promises';
import { create, expect, INDEXED, move, rowOf, signIn, TICKET, test } from './niha';

test('the tabs of the guide are views of one grid, each with its address', async ({ page }) => {
  await signIn(page, '/audit');
  const views = page.getByRole('navigation', { name: 'Views of the audit' });
  await expect(views.getByRole('link', { name: 'All tickets' })).toHaveAttribute('aria-current', 'page');
  for (const [name, view] of [
    ['MM actions', 'mm'],
    ['Failed actions', 'failed'],
    ['Search', 'search'],
    ['Overview', 'overview'],
  ] as const) {
    await views.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`/audit?view=${view}`);
    await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
});

test('filters live in the address, and hold together', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 100 } });
  const path = `/market-makers/${maker.id}`;
  const done = await move(page, path, 'DEPOSIT', 'CEA', '5');
  const refused = await move(page, path, 'WITHDRAWAL', 'CEA', '1000');
  await page.goto(`/audit?market_maker_id=${maker.id}`);
  await expect(rowOf(page, done)).toBeVisible(INDEXED);
  await page.getByRole('radiogroup', { name: 'Status' }).getByText('Failed').click();
  await expect(page).toHaveURL(`/audit?market_maker_id=${maker.id}&status=FAILED`);
  await expect(rowOf(page, refused)).toBeVisible(INDEXED);
  await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);

  await page.goto(`/audit?market_maker_id=${maker.id}`);
  await page.getByRole('button', { name: 'Action: Any action' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Deposit' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Create market maker' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/action_type=ASSET_DEPOSIT%2CMM_CREATED/);
  await expect(page.getByText('2 tickets', { exact: true })).toBeVisible(INDEXED);
  await page.getByRole('button', { name: /^Remove filter: Market maker id/ }).click();
  await expect(page).toHaveURL('/audit?action_type=ASSET_DEPOSIT%2CMM_CREATED');
});

test('a part of a number finds its ticket', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.goto('/audit');
  await page.getByRole('searchbox').fill(maker.ticketId.slice(4));
  await expect(page).toHaveURL(`/audit?search=${maker.ticketId.slice(4)}`);
  await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
  await expect(rowOf(page, maker.ticketId)).toBeVisible(INDEXED);
});

test('the failed view shows refusals only', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  const refused = await move(page, `/market-makers/${maker.id}`, 'WITHDRAWAL', 'CEA', '1');
  await page.goto('/audit?view=failed');
  await expect(rowOf(page, refused)).toBeVisible(INDEXED);
  await expect(page.getByRole('cell', { name: 'Success' })).toHaveCount(0);
  const none = { json: { total: 0, tickets: [], next_cursor: null } };
  await page.route('**/api/v1/admin/logging/failed-actions**', (route) => route.fulfill(none));
  await page.reload();
  await expect(page.getByText('All actions completed successfully')).toBeVisible();
});

test('the search view asks by everything at once, and clears', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 100 } });
  const done = await move(page, `/market-makers/${maker.id}`, 'DEPOSIT', 'CEA', '5');
  await page.goto('/audit?view=search');
  await page.getByLabel('Market maker id').fill(maker.id);
  await page.getByLabel('Tags').fill('asset_transaction, deposit');
  await page.getByLabel('From').fill('2026-01-01');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/view=search/);
  await expect(page).toHaveURL(/date_from=2026-01-01/);
  await expect(rowOf(page, done)).toBeVisible(INDEXED);
  await expect(rowOf(page, maker.ticketId)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).first().click();
  await expect(page).toHaveURL('/audit?view=search');
  await expect(page.getByLabel('Market maker id')).toHaveValue('');
});

test('the overview counts, proves, and leads to the tickets behind its bars', async ({ page }) => {
  await signIn(page, '/market-makers');
  await create(page);
  await page.goto('/audit?view=overview');
  await expect(page.getByRole('link', { name: /Total actions$/ })).toBeVisible();
  await expect(page.getByText('Success rate')).toBeVisible();
  await expect(page.getByText('The ledger balances')).toBeVisible();
  await page
    .getByRole('region', { name: 'Top action types' })
    .getByRole('link', { name: /^Create market maker/ })
    .click();
  await expect(page).toHaveURL('/audit?action_type=MM_CREATED');
  await page.goBack();
  await page.getByRole('region', { name: 'Actions over time' }).getByRole('link').last().click();
  await expect(page).toHaveURL(/date_from=\d{4}-\d\d-\d\d&date_to=/);
  await expect(page.getByRole('link', { name: TICKET }).first()).toBeVisible(INDEXED);
});

test('the export is one file of the filtered tickets', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 100 } });
  const done = await move(page, `/market-makers/${maker.id}`, 'DEPOSIT', 'CEA', '5');
  await page.goto(`/audit?market_maker_id=${maker.id}`);
  await expect(rowOf(page, done)).toBeVisible(INDEXED);
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^CSV/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^tickets-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^ticket_id,timestamp/);
  expect(lines.join()).toContain(done);
});

test('an export follows every part to the last', async ({ page }) => {
  await signIn(page, '/audit');
  await page.route('**/api/v1/admin/logging/export**', (route) => {
    const isFirst = !route.request().url().includes('cursor=');
    const headers = { Link: '</api/v1/admin/logging/export?cursor=second>; rel="next"' };
    return isFirst
      ? route.fulfill({ contentType: 'application/jsonl', body: '{"n":1}\n', headers })
      : route.fulfill({ contentType: 'application/jsonl', body: '{"n":2}\n' });
  });
  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^JSON Lines/ }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toBe('{"n":1}\n{"n":2}\n');
});

test('the trail is verified, and a bad ticket is named', async ({ page }) => {
  await signIn(page, '/audit');
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(/as (it was|they were) sealed|is sealed yet/)).toBeVisible();
  const bad = { valid: false, verified: 3, first_bad: 'TKT-2026-000004', problem: 'Its digest differs', next: null };
  await page.route('**/api/v1/admin/logging/verify**', (route) => route.fulfill({ json: bad }));
  await page.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText('TKT-2026-000004 is not as it was sealed')).toBeVisible();
  await expect(page.getByRole('status').getByRole('link', { name: 'TKT-2026-000004' })).toBeVisible();
});

test('a ticket says whether it is sealed', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.goto(`/audit/${maker.ticketId}`);
  await expect(page.getByRole('region', { name: 'Evidence' })).toContainText(/Sealed|Not sealed yet/);
});
