import type { Page } from '@playwright/test';
import { adminCall, create, createEntity, expect, INDEXED, move, rowOf, signIn, TICKET, test } from './niha';

// The administrator's guide, chapter "Asset Management", and the client accounts that it was written before.
const { step } = test;

const card = (page: Page, asset: string) => page.getByRole('region', { name: asset });
const drawer = (page: Page) => page.getByRole('dialog', { name: /^Add transaction/ });

async function maker(page: Page, initial_balances: Record<string, number>) {
  await signIn(page, '/market-makers');
  return create(page, { initial_balances });
}

test('Viewing Balances', async ({ page }) => {
  const { id, name } = await maker(page, { CEA: 10_000 });
  await step('Method 1: From MM List', async () => {
    await page.goto(`/market-makers?q=${name}`);
    await expect(rowOf(page, name)).toContainText('10,000');
  });
  await step('Method 2: From MM Details, "Balance Cards" per certificate type', async () => {
    await rowOf(page, name).getByText('Active').click();
    await expect(card(page, 'CEA')).toContainText(/10,000\s*Available\s*10,000\s*Locked\s*0/);
    await expect(card(page, 'EUA')).toContainText(/0\s*Available\s*0\s*Locked\s*0/);
  });
  await step('Understanding Balance Types: Total = Available + Locked in Orders', async () => {
    await expect(card(page, 'CEA')).toContainText('Total = Available + Locked in orders');
    const { answer } = await adminCall(page, 'GET', `/market-makers/${id}/balances`);
    const { available, locked, total } = answer.CEA;
    expect([available, locked, total]).toEqual([10_000, 0, 10_000]);
  });
  await step('Method 3: From Transaction History, each transaction shows balance_after', async () => {
    await expect(rowOf(page, 'Opening balance').first()).toContainText('10,000');
    const [first] = (await adminCall(page, 'GET', `/market-makers/${id}/transactions`)).answer;
    expect([first.transaction_type, first.balance_after, first.total_after]).toEqual(['DEPOSIT', 10_000, 10_000]);
  });
});

test('Adding Assets (Deposit)', async ({ page }) => {
  const { id, name } = await maker(page, { CEA: 10_000 });
  await step('1 and 2: Navigate to Market Makers tab, click on the MM row', async () => {
    await page.goto(`/market-makers?q=${name}`);
    await rowOf(page, name).getByText('Active').click();
  });
  await step('3 and 4: "Transaction History" section, "Add Transaction" button', async () => {
    await expect(page.getByRole('link', { name: 'Transactions' })).toBeVisible();
    await page.getByRole('button', { name: 'Add transaction' }).click();
  });
  await step('5: Fill form: certificate type, Deposit, amount, notes', async () => {
    await drawer(page).getByRole('radiogroup', { name: 'Asset' }).getByText('CEA').click();
    await drawer(page).getByRole('radiogroup', { name: 'Type' }).getByText('Deposit').click();
    await drawer(page).getByLabel('Amount in CEA').fill('5000');
    await drawer(page).getByLabel('Notes').fill('Reason for deposit');
  });
  await step('6: Click "Submit"', async () => {
    await drawer(page).getByRole('button', { name: 'Deposit' }).click();
    await expect(drawer(page)).toBeHidden();
  });
  await step('Example: Before 10,000, deposit 5,000, after 15,000', async () => {
    await expect(card(page, 'CEA')).toContainText('15,000');
    expect((await adminCall(page, 'GET', `/market-makers/${id}`)).answer.current_balances.CEA.total).toBe(15_000);
  });
  await step('Result: appears in transaction history immediately, with its Ticket ID', async () => {
    await expect(rowOf(page, 'Reason for deposit')).toContainText(/CEA\s*Deposit\s*\+5,000\s*15,000/);
    await expect(rowOf(page, 'Reason for deposit').getByRole('link', { name: TICKET })).toBeVisible();
  });
});

test('Withdrawing Assets', async ({ page }) => {
  const { id } = await maker(page, { CEA: 10_000 });
  const path = `/market-makers/${id}`;
  await step('1 to 4: open "Add Transaction" and choose Withdrawal', async () => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Add transaction' }).click();
    await drawer(page).getByRole('radiogroup', { name: 'Type' }).getByText('Withdrawal').click();
    await drawer(page).getByLabel('Amount in CEA').fill('12000');
  });
  await step('Validation: cannot withdraw more than available, "Insufficient available balance"', async () => {
    await drawer(page).getByRole('button', { name: 'Withdraw' }).click();
    await expect(drawer(page).getByRole('alert')).toContainText('Insufficient available balance');
    const data = { certificate_type: 'CEA', transaction_type: 'WITHDRAWAL', amount: 12_000 };
    const { status, answer } = await adminCall(page, 'POST', `${path}/transactions`, data);
    expect([status, answer.code]).toEqual([400, 'INSUFFICIENT_AVAILABLE_BALANCE']);
    expect([answer.detail, answer.ticket_id]).toEqual([
      'Insufficient available balance',
      expect.stringMatching(TICKET),
    ]);
  });
  await step('5: Click "Submit": balance decreases by the amount', async () => {
    await drawer(page).getByLabel('Amount in CEA').fill('5000');
    await drawer(page).getByRole('button', { name: 'Withdraw' }).click();
    await expect(drawer(page)).toBeHidden();
    await expect(card(page, 'CEA')).toContainText(/5,000\s*Available\s*5,000/);
    await expect(rowOf(page, 'Withdrawal').getByRole('link', { name: TICKET })).toBeVisible();
  });
});

test('Transaction History', async ({ page }) => {
  const { id } = await maker(page, { CEA: 1000, EUA: 7 });
  const path = `/market-makers/${id}`;
  for (let n = 1; n <= 50; n++) await move(page, path, n % 2 ? 'DEPOSIT' : 'WITHDRAWAL', 'CEA', `${n}`);
  await page.goto(path);
  await step('Viewing History: the columns of the table', async () => {
    for (const name of ['Time', 'Asset', 'Type', 'Amount', 'Balance after', 'Notes', 'Ticket']) {
      await expect(page.getByRole('columnheader', { name })).toBeVisible();
    }
  });
  await step('Amount: green is positive, red is negative', async () => {
    const colour = (amount: string) =>
      page.getByText(amount, { exact: true }).evaluate((text) => getComputedStyle(text).color);
    expect(await colour('+49')).not.toBe(await colour('\u221250'));
  });
  await step('Chronological order (newest first), pagination for large histories', async () => {
    await expect(page.getByRole('row').nth(1)).toContainText('\u221250');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(rowOf(page, 'Opening balance')).toHaveCount(2);
  });
  await step('Filter by Certificate Type', async () => {
    await page.getByRole('radiogroup', { name: 'Asset' }).getByText('EUA').click();
    await expect(page.getByText('1 transaction', { exact: true })).toBeVisible();
    const { answer } = await adminCall(page, 'GET', `${path}/transactions?certificate_type=EUA`);
    expect(answer.map(({ amount }: { amount: number }) => amount)).toEqual([7]);
  });
});

test('Client accounts', async ({ page }) => {
  await signIn(page, '/entities');
  const client = await createEntity(page);
  const path = `/entities/${client.id}`;
  await step('fund it with EUR, CEA or EUA', async () => {
    for (const [asset, amount] of [
      ['EUR', '10.05'],
      ['CEA', '3'],
      ['EUA', '4'],
    ] as const)
      expect(await move(page, path, 'DEPOSIT', asset, amount)).toMatch(TICKET);
    await page.goto(path);
    await expect(card(page, 'EUR')).toContainText('10.05');
  });
  await step('EUR is exact to the cent, certificates are whole', async () => {
    const data = { certificate_type: 'CEA', transaction_type: 'DEPOSIT', amount: '1.5' };
    const { status, answer } = await adminCall(page, 'POST', `${path}/transactions`, data);
    expect([status, answer.detail]).toEqual([422, 'amount must be a whole number of certificates']);
  });
  await step('each transaction has its ticket', async () => {
    await rowOf(page, '+10.05').getByRole('link', { name: TICKET }).click();
    await expect(page.getByText('admin@niha.local deposited 10.05 EUR')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Response' })).toContainText(client.id);
  });
  await step('its history says who opened it, and what was refused', async () => {
    await page.goto(`${path}?view=history`);
    await expect(rowOf(page, client.ticketId)).toContainText('Open client account', INDEXED);
    await expect(rowOf(page, 'Failed')).toContainText('Deposit', INDEXED);
  });
});
