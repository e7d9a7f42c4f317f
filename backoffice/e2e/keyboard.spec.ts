import { create, expect, rowOf, signIn, test } from './niha';

test('areas, creation, search and refresh are a key away', async ({ page }) => {
  await signIn(page, '/market-makers');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL('/audit');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL('/market-makers');
  const refreshed = page.waitForRequest((request) => request.url().includes('/admin/market-makers'));
  await page.keyboard.press('r');
  await refreshed;
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('nga');
  await expect(page.getByRole('searchbox')).toHaveValue('nga');
  await expect(page).toHaveURL('/market-makers?q=nga');
});

test('r asks anew also before the first answer', async ({ page }) => {
  await signIn(page, '/audit');
  let asked = 0;
  // The first answer never comes; only a request of its own can bring one.
  await page.route('**/api/v1/admin/market-makers**', (route) => {
    asked += 1;
    return asked === 1 ? undefined : route.fallback();
  });
  const first = page.waitForRequest('**/api/v1/admin/market-makers**');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await first;
  const answered = page.waitForResponse('**/api/v1/admin/market-makers**');
  await page.keyboard.press('r');
  expect((await answered).ok()).toBe(true);
  expect(asked).toBe(2);
});

test('r is heard at every moment of a change of area, on a slow machine too', async ({ page }) => {
  await signIn(page, '/market-makers');
  await expect(page.getByRole('table')).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (const [key, address, list] of [
    ['a', '/audit', '/admin/logging/tickets'],
    ['m', '/market-makers', '/admin/market-makers'],
    ['c', '/entities', '/admin/entities'],
    ['m', '/market-makers', '/admin/market-makers'],
    ['a', '/audit', '/admin/logging/tickets'],
  ] as const) {
    // Both keys at once: a person does not wait until a slow machine has looked at the first.
    await Promise.all([page.keyboard.press('g'), page.keyboard.press(key)]);
    await page.waitForURL(address);
    const refreshed = page.waitForRequest((request) => request.url().includes(list), { timeout: 10_000 });
    await page.keyboard.press('r');
    await refreshed;
  }
});

test('Escape closes the top layer, then clears the filter', async ({ page }) => {
  await signIn(page, '/market-makers?status=active');
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL('/market-makers?status=active');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/market-makers');
});

test('focus goes into the panel, stays there, and returns to its opener', async ({ page }) => {
  await signIn(page, '/market-makers');
  const opener = page.getByRole('button', { name: 'Create market maker' });
  await opener.press('Enter');
  await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
  expect(await page.getByRole('dialog').boundingBox()).toEqual({ x: 960, y: 0, width: 480, height: 900 });
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('rows are walked by j and k, and opened by Enter', async ({ page }) => {
  await signIn(page, '/market-makers');
  const older = await create(page);
  const newer = await create(page, { name: older.name });
  await page.goto(`/market-makers?q=${older.name}`);
  await expect(rowOf(page, older.name)).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/market-makers/${newer.id}`);
});

test('Ctrl+K goes where its words say', async ({ page }) => {
  await signIn(page, '/market-makers');
  const maker = await create(page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(maker.ticketId);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/audit/${maker.ticketId}`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('go to market');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/market-makers');
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await signIn(page, '/market-makers');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByRole('switch', { name: 'Single-key shortcuts' }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page).toHaveURL('/market-makers');
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await signIn(page, '/audit');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a menu is opened, walked and left by keys', async ({ page }) => {
  await signIn(page, '/market-makers');
  const opener = page.getByRole('button', { name: 'Theme' });
  await opener.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'As the system' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Light' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(opener).toBeFocused();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
