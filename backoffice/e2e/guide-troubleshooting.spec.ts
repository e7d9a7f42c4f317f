import { adminCall, create, createEntity, expect, fresh, INDEXED, move, rowOf, signIn, test } from './niha';

// The administrator's guide, chapter "Troubleshooting" and the shortcuts of its appendix; docs/admin-guide.md, "When something is
// refused". "Too many changes at once" takes a crowd of writers: the contention tests of the functions see to it.
const { step } = test;

test('Issue: "Insufficient available balance"', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 10 } });
  const path = `/market-makers/${maker.id}`;
  const dialog = page.getByRole('dialog', { name: /^Add transaction/ });
  await page.goto(`${path}?open=transaction`);
  await dialog.getByRole('radiogroup', { name: 'Type' }).getByText('Withdrawal').click();
  await dialog.getByLabel('Amount in CEA').fill('11');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await step('Cause: more than available', async () => {
    await expect(dialog.getByRole('alert')).toContainText('Insufficient available balance');
  });
  await step('Solution 1 and 2: check balances and the locked amount, beside the form', async () => {
    await expect(dialog.getByRole('row', { name: /^Available/ })).toContainText('10');
    await expect(dialog.getByRole('row', { name: /^Locked/ })).toContainText('0');
  });
  await step('Solution 3: reduce the quantity', async () => {
    await dialog.getByLabel('Amount in CEA').fill('10');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(dialog).toBeHidden();
  });
  await step('Solution 3: or add more assets via deposit', async () => {
    await move(page, path, 'DEPOSIT', 'CEA', '11');
    await move(page, path, 'WITHDRAWAL', 'CEA', '11');
    expect((await adminCall(page, 'GET', path)).answer.current_balances.CEA.total).toBe(0);
  });
});

test('Issue: MM is inactive', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  const path = `/market-makers/${maker.id}`;
  await adminCall(page, 'DELETE', path);
  await step('Solution 1: Check MM status in Market Makers tab', async () => {
    await page.goto(`/market-makers?status=inactive&q=${maker.name}`);
    await expect(rowOf(page, maker.name)).toContainText('Inactive');
  });
  await step('it says: Market Maker is not active', async () => {
    const data = { certificate_type: 'CEA', transaction_type: 'DEPOSIT', amount: 1 };
    const { status, answer } = await adminCall(page, 'POST', `${path}/transactions`, data);
    expect([status, answer.detail]).toEqual([400, 'Market Maker is not active']);
  });
  await step('Solution 2: If inactive, reactivate: row, "Edit", toggle, save', async () => {
    await rowOf(page, maker.name).getByText('Inactive').click();
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('switch', { name: 'Active' }).click({ force: true });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Active', { exact: true })).toBeVisible();
  });
});

test("Issue: Balances don't match expectations", async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 10 } });
  const path = `/market-makers/${maker.id}`;
  await move(page, path, 'DEPOSIT', 'CEA', '5');
  await move(page, path, 'WITHDRAWAL', 'CEA', '2');
  await page.goto(path);
  await step('Solution 1: View transaction history', async () => {
    await expect(page.getByText('3 transactions', { exact: true })).toBeVisible();
  });
  await step('Solution 2 and 4: "Locked" in the balance card, Total = Available + Locked', async () => {
    await expect(page.getByRole('region', { name: 'CEA' })).toContainText(/13\s*Available\s*13\s*Locked\s*0/);
  });
  await step('Investigation: the amounts of the history add up to the balance', async () => {
    const { answer } = await adminCall(page, 'GET', `${path}/transactions`);
    const rows = answer as { amount: number; total_after: number }[];
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(13);
    expect(rows[0]?.total_after).toBe(13);
  });
});

test('Issue: Cannot create MM with email', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  const client = await createEntity(page);
  await step('Cause: Email already used by another user/MM, in any spelling', async () => {
    for (const { email } of [maker, client]) {
      const { status, answer } = await adminCall(page, 'POST', '/market-makers', {
        ...named(),
        email: email.toUpperCase(),
      });
      expect([status, answer.code, answer.detail]).toEqual([400, 'EMAIL_ALREADY_EXISTS', 'Email already exists']);
    }
  });
  await step('Solution: Check if email exists', async () => {
    await page.goto(`/entities?q=${client.email}`);
    await expect(rowOf(page, client.name)).toBeVisible();
  });
  await step('Solution: Use unique email for each MM', async () => {
    await page.goto('/market-makers?create=1');
    const dialog = page.getByRole('dialog', { name: 'Create market maker' });
    const next = fresh();
    await dialog.getByLabel('Name').fill(next.name);
    await dialog.getByLabel('E-mail').fill(client.email);
    await dialog.getByRole('button', { name: 'Create market maker' }).click();
    await expect(dialog.getByLabel('E-mail')).toHaveAccessibleDescription(/already exists/);
    await dialog.getByLabel('E-mail').fill(next.email);
    await dialog.getByRole('button', { name: 'Create market maker' }).click();
    await expect(rowOf(page, next.name)).toBeVisible();
  });
});

test('Issue: Ticket not appearing in Logging tab', async ({ page }) => {
  await signIn(page, '/audit?view=failed');
  const maker = await create(page);
  await step('Solution 2 and 4: wrong filter, wrong tab', async () => {
    await expect(rowOf(page, maker.ticketId)).toHaveCount(0);
    await page.getByRole('link', { name: 'All tickets' }).click();
  });
  await step('Solution 1: Click "Refresh" button', async () => {
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(rowOf(page, maker.ticketId)).toBeVisible();
  });
  await step('Solution 3: Try "Search" tab with Ticket ID', async () => {
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByLabel('Ticket or tag').fill(maker.ticketId);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByText('1 ticket', { exact: true })).toBeVisible(INDEXED);
  });
});

test('When something is refused: what a type may hold, and what may be done', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  const refusals: [string, Record<string, unknown>, string][] = [
    ['/market-makers', { ...named(), initial_eur_balance: '1' }, 'ASSET_HOLDER cannot have EUR balance'],
    [
      '/market-makers',
      { ...named(), mm_type: 'LIQUIDITY_PROVIDER', initial_balances: { CEA: 1 } },
      'LIQUIDITY_PROVIDER cannot have certificate balances',
    ],
    [
      `/market-makers/${maker.id}/transactions`,
      { certificate_type: 'CEA', transaction_type: 'TRADE_DEBIT', amount: 1 },
      'Only DEPOSIT and WITHDRAWAL allowed',
    ],
  ];
  for (const [path, body, says] of refusals) {
    await step(says, async () => {
      const { status, answer } = await adminCall(page, 'POST', path, body);
      expect([status, answer.detail]).toEqual([400, says]);
      await page.goto(`/audit/${answer.ticket_id}`);
      await expect(page.getByRole('main')).toContainText(says);
    });
  }
});

test('Keyboard Shortcuts', async ({ page }) => {
  await signIn(page, '/market-makers');
  await expect(page.getByRole('table')).toBeVisible();
  await step('Esc: Close modal', async () => {
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await step('r: Refresh current view', async () => {
    const asked = page.waitForRequest((request) => request.url().includes('/admin/market-makers'));
    await page.keyboard.press('r');
    await asked;
  });
  await step("Ctrl+R: stays the browser's own", async () => {
    const prevented = await page.evaluate(() => {
      const key = new KeyboardEvent('keydown', { key: 'r', ctrlKey: true, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(key);
    });
    expect(prevented).toBe(false);
  });
  await step('/: Focus search bar', async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

function named(): { name: string; email: string } {
  const { name, email } = fresh();
  return { name, email };
}
