import type { Page } from '@playwright/test';
import { adminCall, expect, INDEXED, move, rowOf, test, trail } from './niha';

// The administrator's guide, chapter "Audit Logging".
const { step } = test;

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views of the audit' }).getByRole('link', { name });

test('Overview Tab', async ({ page }) => {
  await trail(page);
  await page.goto('/audit');
  await tab(page, 'Overview').click();
  await step('Metric Cards: total, successful, failed, success rate', async () => {
    for (const card of ['Total actions', 'Successful', 'Failed']) {
      await expect(page.getByRole('link', { name: new RegExp(`^\\d[\\d,]*\\s*${card}$`) })).toBeVisible();
    }
    await expect(page.getByText(/^\d+(\.\d)?%$/)).toBeVisible();
  });
  await step('Charts: Top Action Types, Most Active Users', async () => {
    await expect(page.getByRole('region', { name: 'Top action types' })).toContainText('Create market maker');
    await expect(page.getByRole('region', { name: 'Most active users' })).toContainText('admin@niha.local');
  });
  await step('the same by API, and it adds up', async () => {
    const { answer } = await adminCall(page, 'GET', '/logging/stats');
    const { total_actions: total, success_count, failed_count, void_count } = answer;
    expect(success_count + failed_count + void_count).toBe(total);
  });
});

test('All Tickets Tab', async ({ page }) => {
  const { maker, done } = await trail(page);
  await step('Columns', async () => {
    await page.goto('/audit');
    for (const name of ['Ticket', 'Time', 'Action', 'Actor', 'Subject', 'Market maker', 'Status']) {
      await expect(page.getByRole('columnheader', { name })).toBeVisible();
    }
    const row = rowOf(page, done);
    await expect(row).toContainText(/Deposit\s*admin@niha\.local\s*Transaction\s*5 CEA/);
    await expect(row.getByRole('link', { name: maker.id.slice(-8) })).toHaveAttribute(
      'href',
      `/market-makers/${maker.id}`,
    );
  });
  await step('Search by Ticket ID or tags', async () => {
    await page.getByRole('searchbox').fill(done);
    await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
    await page.getByRole('searchbox').fill('deposit');
    await expect(rowOf(page, done)).toBeVisible(INDEXED);
  });
  await step('Filter by Status, Action Type and Entity Type, which hold together', async () => {
    await page.goto(`/audit?market_maker_id=${maker.id}`);
    await page.getByRole('radiogroup', { name: 'Status' }).getByText('Success').click();
    await expect(page.getByText('2 tickets', { exact: true })).toBeVisible(INDEXED);
    await page.getByRole('button', { name: 'Action: Any action' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Deposit' }).click();
    await page.keyboard.press('Escape');
    await page.getByLabel('Entity type').selectOption('AssetTransaction');
    await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
    await expect(rowOf(page, done)).toBeVisible();
  });
  await step('Viewing Details: click any row', async () => {
    await rowOf(page, done).getByText('Deposit').click();
    await expect(page).toHaveURL(`/audit/${done}`);
  });
});

test('MM Actions Tab', async ({ page }) => {
  const { maker, done } = await trail(page);
  await step('only tickets that concern a market maker, in the same grid', async () => {
    await page.goto('/audit');
    await tab(page, 'MM actions').click();
    await expect(rowOf(page, done)).toBeVisible(INDEXED);
    const { answer } = await adminCall(page, 'GET', '/logging/market-maker-actions?limit=200');
    for (const ticket of answer.tickets) expect(ticket.market_maker_id).not.toBeNull();
  });
  await step('Action Type Reference', async () => {
    const path = `/market-makers/${maker.id}`;
    await move(page, path, 'WITHDRAWAL', 'CEA', '1');
    await adminCall(page, 'PUT', path, { description: 'Changed' });
    await adminCall(page, 'DELETE', path);
    const seen = async () => {
      const { answer } = await adminCall(page, 'GET', `/logging/tickets?market_maker_id=${maker.id}&status=SUCCESS`);
      const kinds = answer.tickets as { action_type: string; entity_type: string }[];
      return kinds.map(({ action_type, entity_type }) => `${action_type} ${entity_type}`);
    };
    await expect
      .poll(seen, INDEXED)
      .toEqual([
        'MM_DELETED MarketMaker',
        'MM_UPDATED MarketMaker',
        'ASSET_WITHDRAWAL AssetTransaction',
        'ASSET_DEPOSIT AssetTransaction',
        'MM_CREATED MarketMaker',
      ]);
  });
});

test('Failed Actions Tab', async ({ page }) => {
  const { refused } = await trail(page);
  await step('only tickets whose status is FAILED, the word in red', async () => {
    await page.goto('/audit');
    await tab(page, 'Failed actions').click();
    const status = rowOf(page, refused).getByText('Failed', { exact: true });
    await expect(status).toBeVisible(INDEXED);
    const [word, link] = await Promise.all(
      [status, rowOf(page, refused).getByText('Withdrawal')].map((text) =>
        text.evaluate((node) => getComputedStyle(node).color),
      ),
    );
    expect(word).not.toBe(link);
    await expect(page.getByRole('cell', { name: 'Success' })).toHaveCount(0);
  });
  await step('Debugging: the ticket says why', async () => {
    await rowOf(page, refused).getByText('Withdrawal').click();
    await expect(page.getByRole('main')).toContainText('Insufficient available balance');
  });
  await step('Empty state: "All actions completed successfully"', async () => {
    await page.goto('/audit?view=failed&date_to=2001-01-01');
    await expect(page.getByText('No ticket matches')).toBeVisible();
    await page.route('**/logging/failed-actions**', (route) =>
      route.fulfill({ json: { total: 0, tickets: [], next_cursor: null } }),
    );
    await page.goto('/audit?view=failed');
    await expect(page.getByText('All actions completed successfully')).toBeVisible();
  });
});
