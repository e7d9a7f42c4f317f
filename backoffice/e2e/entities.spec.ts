import { adminCall, createEntity, expect, fresh, INDEXED, move, rowOf, signIn, test } from './niha';

test('a client account is opened, found and funded', async ({ page }) => {
  const client = fresh('Steelworks');
  await signIn(page, '/market-makers');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL('/entities');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Open client account' });
  await expect(dialog.getByLabel('CEA')).toHaveCount(0);
  await dialog.getByLabel('Name').fill(client.name);
  await dialog.getByLabel('E-mail').fill(client.email);
  await dialog.getByRole('button', { name: 'Open client account' }).click();
  await expect(dialog).toBeHidden();
  await rowOf(page, client.name).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(client.name);
  for (const asset of ['EUR', 'CEA', 'EUA']) await expect(page.getByRole('region', { name: asset })).toBeVisible();

  await page.keyboard.press('n');
  const drawer = page.getByRole('dialog', { name: /^Add transaction/ });
  await drawer.getByLabel('Amount in EUR').fill('250000.10');
  await drawer.getByRole('button', { name: 'Deposit' }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('region', { name: 'EUR' })).toContainText('250,000.10');
  await expect(rowOf(page, 'Deposit')).toContainText('+250,000.10');
});

test('a client gets a fee of its own, and gives it back to the schedule', async ({ page }) => {
  await signIn(page, '/entities');
  const client = await createEntity(page);
  const details = page.getByRole('region', { name: 'Details' });
  await page.goto(`/entities/${client.id}`);
  await expect(details).toContainText(/Orders\s*0, 0 open\s*Trades\s*0\s*Fee\s*As the schedule says/);
  const dialog = page.getByRole('dialog', { name: `Edit ${client.name}` });
  const field = dialog.getByLabel('Fee in basis points');
  await page.getByRole('button', { name: 'Edit' }).click();
  await field.fill('0.5');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/Whole basis points from 0 to 1000/);
  await field.fill('25');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(details).toContainText('0.25%, its own');

  await page.goto(`/entities/${client.id}?open=edit`);
  await expect(field).toHaveValue('25');
  await field.fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(details.getByRole('link', { name: 'As the schedule says' })).toBeVisible();
  expect((await adminCall(page, 'GET', `/entities/${client.id}`)).answer.fee_bps).toBeNull();
});

test('a taken address stands beside its field', async ({ page }) => {
  await signIn(page, '/entities');
  const taken = await createEntity(page);
  await page.goto('/entities?create=1');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Another');
  await dialog.getByLabel('E-mail').fill(taken.email);
  await dialog.getByRole('button', { name: 'Open client account' }).click();
  await expect(dialog.getByLabel('E-mail')).toHaveAccessibleDescription(/already exists/);
});

test('a client account is deactivated, and its history says so', async ({ page }) => {
  await signIn(page, '/entities');
  const client = await createEntity(page);
  await move(page, `/entities/${client.id}`, 'DEPOSIT', 'EUR', '10.00');
  await page.goto(`/entities/${client.id}?open=standing`);
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('Inactive', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(rowOf(page, 'Deactivate client account')).toBeVisible(INDEXED);
  await page.goto(`/entities?status=inactive&q=${client.name}`);
  await expect(page.getByText('1 client account', { exact: true })).toBeVisible();
});
