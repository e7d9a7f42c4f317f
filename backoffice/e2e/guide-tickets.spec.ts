import { readFile } from 'node:fs/promises';
import { adminCall, expect, INDEXED, rowOf, TICKET, test, trail } from './niha';

// The administrator's guide, chapter "Audit Logging" from its search on, and the ticket format of its appendix.
const { step } = test;

test('Search Tab', async ({ page }) => {
  const { maker, done, refused } = await trail(page);
  const search = async (fields: Record<string, string>) => {
    await page.goto('/audit?view=search');
    for (const [label, value] of Object.entries(fields)) {
      const field = page.getByLabel(label, { exact: true });
      const isChoice = await field.evaluate((node) => node instanceof HTMLSelectElement);
      await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
    }
    await page.getByRole('button', { name: 'Search', exact: true }).click();
  };
  await step('Search Fields', async () => {
    await page.goto('/audit?view=search');
    for (const label of [
      ...['Ticket or tag', 'Action', 'Entity type', 'Entity id', 'User id', 'Market maker id', 'Status', 'Tags'],
      ...['From', 'Until'],
    ])
      await expect(page.getByLabel(label, { exact: true })).toBeVisible();
  });
  await step('Find all actions for a specific MM', async () => {
    await search({ 'Market maker id': maker.id, From: '2026-01-01' });
    await expect(page.getByText('3 tickets', { exact: true })).toBeVisible(INDEXED);
  });
  await step('Find failed actions of one type', async () => {
    await search({ 'Market maker id': maker.id, Action: 'Withdrawal', Status: 'Failed', From: '2026-01-15' });
    await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
    await expect(rowOf(page, refused)).toBeVisible();
  });
  await step('Find all deposits', async () => {
    await search({ Tags: 'asset_transaction, deposit', 'Market maker id': maker.id });
    await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
    await expect(rowOf(page, done)).toBeVisible();
  });
  await step('Usage 4: Click "Clear" to reset', async () => {
    await page.getByRole('button', { name: 'Clear' }).first().click();
    await expect(page).toHaveURL('/audit?view=search');
    await expect(page.getByLabel('Tags')).toHaveValue('');
  });
});

test('Ticket Details', async ({ page }) => {
  const { maker, done, refused } = await trail(page);
  await page.goto(`/audit/${done}`);
  const details = page.getByRole('region', { name: 'Details' });
  await step('Basic Info and Identifiers', async () => {
    for (const text of [done, 'ASSET_DEPOSIT', 'Transaction', 'admin@niha.local', maker.id]) {
      await expect(details).toContainText(text);
    }
    await expect(page.getByRole('region', { name: 'Technical' })).toContainText('0190a000-0000-7000-8000-000000000001');
  });
  await step('Tags and Related Tickets', async () => {
    for (const text of ['asset_transaction', 'deposit', 'Related']) await expect(details).toContainText(text);
  });
  await step('Request Payload and Response Data', async () => {
    await expect(page.getByRole('region', { name: 'Request' })).toContainText('"amount": "5"');
    await expect(page.getByRole('region', { name: 'Response' })).toContainText('"balance_after": 105');
  });
  await step('Before State and After State', async () => {
    const total = page.getByRole('region', { name: 'Changes' }).getByRole('row', { name: /^total/ });
    await expect(total).toContainText(/100\s*105/);
  });
  await step('Technical Info', async () => {
    const technical = page.getByRole('region', { name: 'Technical' });
    for (const text of ['IP address', 'User agent', 'Session']) await expect(technical).toContainText(text);
  });
  await step('a refusal keeps its error message', async () => {
    await page.goto(`/audit/${refused}`);
    await expect(page.getByRole('region', { name: 'Response' })).toContainText('"Insufficient available balance"');
  });
  await step('Ticket ID Format: TKT-YYYY-NNNNNN', async () => {
    expect(done).toMatch(new RegExp(`^TKT-${new Date().getUTCFullYear()}-\\d{6}$`));
    expect(done).toMatch(TICKET);
  });
});

test('Audit Compliance', async ({ page }) => {
  const { maker, done } = await trail(page);
  await step('Cannot be deleted (by design)', async () => {
    const { status } = await adminCall(page, 'DELETE', `/logging/tickets/${done}`);
    expect(status).toBe(405);
  });
  await step('Export capability for external storage', async () => {
    await page.goto(`/audit?market_maker_id=${maker.id}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /^JSON Lines/ }).click();
    const lines = (await readFile(await (await saved).path(), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '').ticket_id).toMatch(TICKET);
  });
});
