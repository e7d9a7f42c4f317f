import { ADMIN, adminCall, CLIENT, create, expect, fresh, move, rowOf, signIn, TICKET, test } from './niha';

// The administrator's guide, chapters "Getting Started" and "Managing Market Makers": each step is named with its heading.
const { step } = test;

test('Getting Started', async ({ page }) => {
  await step('Accessing the Backoffice, 1: Login to the platform with admin credentials', async () => {
    await signIn(page, '/', ADMIN);
    await expect(page.getByRole('button', { name: `Account: ${ADMIN}` })).toBeVisible();
  });
  await step('Accessing the Backoffice, 2 and 3: use the navigation to access the areas', async () => {
    const areas = page.getByRole('navigation', { name: 'Areas' });
    for (const area of ['Client accounts', 'Audit', 'Market makers']) {
      await areas.getByRole('link', { name: area }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(area);
    }
  });
  await step('What are Market Makers?: managed entirely by administrators', async () => {
    expect((await page.request.get('/api/v1/admin/market-makers')).status()).toBe(401);
    expect((await adminCall(page, 'GET', '/market-makers?limit=1')).status).toBe(200);
  });
});

test('Introduction: Admin-Only Access', async ({ page }) => {
  await step('a client sees no backoffice', async () => {
    await signIn(page, '/market-makers', CLIENT);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Market makers');
    await expect(page.getByText('This area is for administrators')).toBeVisible();
  });
  await step('and is refused by the API', async () => {
    const { status, answer } = await adminCall(page, 'POST', '/market-makers', fresh());
    expect([status, answer.code, answer.detail]).toEqual([403, 'FORBIDDEN', 'Your role does not allow this']);
  });
});

test('Creating a New Market Maker', async ({ page }) => {
  const maker = fresh('MM-Alpha');
  const dialog = page.getByRole('dialog', { name: 'Create market maker' });
  await step('Step 1: Navigate to Market Makers tab', async () => {
    await signIn(page, '/audit');
    await page.getByRole('link', { name: 'Market makers' }).click();
  });
  await step('Step 2: Click "Create Market Maker" button', async () => {
    await page.getByRole('button', { name: 'Create market maker' }).click();
    await expect(dialog).toBeVisible();
  });
  await step('Step 3: Fill in the form', async () => {
    await dialog.getByLabel('Name').fill(maker.name);
    await dialog.getByLabel('E-mail').fill(maker.email);
    await dialog.getByLabel('Description').fill('Notes for internal reference');
    await dialog.getByLabel('CEA').fill('10000');
    await dialog.getByLabel('EUA').fill('5000');
  });
  await step('Step 4: Click "Create"', async () => {
    await dialog.getByRole('button', { name: 'Create market maker' }).click();
    await expect(dialog).toBeHidden();
  });
  const ticketId = await step('Result: Ticket ID generated for audit trail', async () => {
    const toast = page.getByRole('alert').filter({ hasText: maker.name });
    return (await toast.getByRole('link', { name: TICKET }).textContent())?.trim() ?? '';
  });
  await step('Result: MM appears in the list immediately', async () => {
    await expect(rowOf(page, maker.name)).toContainText(/Active\s*10,000\s*5,000/);
  });
  await step('Result: initial balances added as DEPOSIT transactions', async () => {
    await rowOf(page, maker.name).getByText('Active').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(maker.name);
    await expect(rowOf(page, 'Opening balance')).toHaveText([/Deposit\+(10,000|5,000)/, /Deposit\+(10,000|5,000)/]);
  });
  await step('Result: a unique ID and a user account of its own', async () => {
    const [found] = (await adminCall(page, 'GET', `/market-makers?q=${maker.name}`)).answer;
    expect(found.user_id).not.toBe(found.id);
    await expect(page.getByRole('region', { name: 'Details' })).toContainText(found.user_id);
    const { answer: ticket } = await adminCall(page, 'GET', `/logging/tickets/${ticketId}`);
    expect([ticket.action_type, ticket.entity_type, ticket.entity_id]).toEqual(['MM_CREATED', 'MarketMaker', found.id]);
  });
});

test('Viewing Market Makers', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 70, EUA: 9 }, description: 'Internal notes' });
  await step('the list displays name, email, status, balances and description', async () => {
    await page.goto(`/market-makers?q=${maker.name}`);
    for (const name of ['Name', 'E-mail', 'Status', 'CEA', 'EUA', 'Orders', 'Trades', 'Description']) {
      await expect(page.getByRole('columnheader', { name })).toBeVisible();
    }
    const row = rowOf(page, maker.name);
    for (const text of [maker.email, 'Active', '70', '9', 'Internal notes']) await expect(row).toContainText(text);
  });
  await step('Status: Active (green) or Inactive (gray) badge', async () => {
    const colour = (word: string) =>
      rowOf(page, maker.name)
        .getByText(word, { exact: true })
        .evaluate((badge) => getComputedStyle(badge).color);
    const token = (name: string) =>
      page.evaluate((variable) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = `var(${variable})`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }, name);
    expect(await colour('Active')).toBe(await token('--buy'));
    await adminCall(page, 'PUT', `/market-makers/${maker.id}`, { is_active: false });
    await page.reload();
    expect(await colour('Inactive')).toBe(await token('--muted'));
  });
  await step('Click on any row to view full details and transaction history', async () => {
    await rowOf(page, maker.name).getByText(maker.email).click();
    await expect(page).toHaveURL(`/market-makers/${maker.id}`);
    await expect(page.getByRole('region', { name: 'Details' })).toContainText(maker.email);
    await expect(rowOf(page, 'Opening balance')).toHaveCount(2);
  });
});

test('Editing a Market Maker', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  const dialog = page.getByRole('dialog', { name: /^Edit/ });
  await step('1: Click on the MM row in the list', async () => {
    await page.goto(`/market-makers?q=${maker.name}`);
    await rowOf(page, maker.name).getByText('Active').click();
  });
  await step('2: Click "Edit" button in the details panel', async () => {
    await page.getByRole('button', { name: 'Edit' }).click();
  });
  await step('3: Modify name and description', async () => {
    await dialog.getByLabel('Name').fill(`${maker.name}-CEA`);
    await dialog.getByLabel('Description').fill('Runs the spring strategy');
  });
  await step('4: Click "Save"', async () => {
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${maker.name}-CEA`);
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('Runs the spring strategy');
  });
  await step('Note: Email cannot be changed after creation', async () => {
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(dialog.getByLabel('E-mail')).not.toBeEditable();
    const { status, answer } = await adminCall(page, 'PUT', `/market-makers/${maker.id}`, {
      email: 'new@internal.com',
    });
    expect([status, answer.detail]).toEqual([422, 'email cannot be changed']);
  });
});

test('Deactivating a Market Maker', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 50 } });
  const path = `/market-makers/${maker.id}`;
  const dialog = page.getByRole('dialog', { name: /^Edit/ });
  const toggle = async () => {
    await page.goto(`${path}?open=edit`);
    await dialog.getByRole('switch', { name: 'Active' }).click({ force: true });
    await dialog.getByRole('button', { name: 'Save' }).click();
  };
  await step('1 to 3: Edit, toggle "Active" switch to OFF, save changes', async () => {
    await toggle();
    await dialog.getByRole('button', { name: 'Deactivate' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Inactive', { exact: true })).toBeVisible();
  });
  await step('What happens: MM marked as is_active = false', async () => {
    expect((await adminCall(page, 'GET', path)).answer.is_active).toBe(false);
  });
  await step('What happens: nothing new is accepted', async () => {
    const deposit = { certificate_type: 'CEA', transaction_type: 'DEPOSIT', amount: 1 };
    const { status, answer } = await adminCall(page, 'POST', `${path}/transactions`, deposit);
    expect([status, answer.code, answer.detail]).toEqual([400, 'ACCOUNT_NOT_ACTIVE', 'Market Maker is not active']);
  });
  await step('What happens: all historical data preserved', async () => {
    await expect(page.getByRole('region', { name: 'CEA' })).toContainText('50');
    await expect(rowOf(page, 'Opening balance')).toBeVisible();
  });
  await step('What happens: reactivate anytime by toggling back ON', async () => {
    await toggle();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Active', { exact: true })).toBeVisible();
    expect(await move(page, path, 'DEPOSIT', 'CEA', '1')).toMatch(TICKET);
  });
  await step('Soft delete by API: DELETE deactivates and deletes nothing', async () => {
    const { status, answer } = await adminCall(page, 'DELETE', path);
    expect([status, answer.success]).toEqual([200, true]);
    expect((await adminCall(page, 'GET', path)).answer.current_balances.CEA.total).toBe(51);
  });
});
