import { ADMIN, CLIENT, expect, signIn, test } from './niha';

test('the door says what is behind it, and opens', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('Niha');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The market for carbon certificates.');
  await signIn(page);
  await expect(page).toHaveURL(/\/market-makers$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Market makers');
  await expect(page.getByRole('button', { name: `Account: ${ADMIN}` })).toBeVisible();
});

test('signing in leads to the address that was asked for', async ({ page }) => {
  await signIn(page, '/market-makers?status=active&q=alpha');
  await expect(page).toHaveURL('/market-makers?status=active&q=alpha');
  await expect(page.getByRole('searchbox')).toHaveValue('alpha');
});

test('a reload keeps the session, and signing out ends it', async ({ page }) => {
  await signIn(page, '/audit');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit');
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await page.goto('/audit');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('a session renews itself before it ends', async ({ page }) => {
  await page.clock.install();
  await signIn(page, '/audit');
  const lifetime = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((candidate) => candidate.startsWith('oidc.user:'));
    return JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}').expires_at * 1000 - Date.now();
  });
  const renewed = page.waitForResponse((response) => response.url().includes('/token') && response.ok());
  await page.clock.fastForward(lifetime - 45_000);
  await page.clock.runFor(2000);
  await renewed;
  await page.clock.runFor(60_000);
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
});

test('a second tab comes back to its own address', async ({ page, context }) => {
  await signIn(page, '/market-makers');
  const second = await context.newPage();
  await second.goto('/audit');
  // The issuer may still know the user and not ask again.
  const choice = second.getByRole('button', { name: ADMIN, exact: true });
  const inside = second.getByRole('heading', { level: 1, name: 'Audit' });
  await expect(choice.or(inside)).toBeVisible();
  if (await choice.isVisible()) await choice.click();
  await expect(inside).toBeVisible();
  await expect(second).toHaveURL(/\/audit$/);
});

test('a session that the server no longer accepts ends in a way back', async ({ page }) => {
  await signIn(page, '/market-makers');
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 401, json: { detail: 'Expired' } }));
  await page.getByRole('link', { name: 'Audit' }).click();
  await expect(page.getByRole('status')).toContainText('Your session has ended.');
  await page.unroute('**/api/v1/**');
  await page.getByRole('button', { name: 'Sign in' }).click();
  // The issuer may still know the user and not ask again.
  const choice = page.getByRole('button', { name: ADMIN, exact: true });
  const inside = page.getByRole('heading', { level: 1, name: 'Audit' });
  await expect(choice.or(inside)).toBeVisible();
  if (await choice.isVisible()) await choice.click();
  await expect(inside).toBeVisible();
  await expect(page).toHaveURL(/\/audit$/);
});

test('a sign-in that fails says why', async ({ page }) => {
  await page.goto('/signed-in?error=access_denied&error_description=The+user+said+no&state=unknown');
  await expect(page.getByRole('alert')).toContainText('Signing in did not work.');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled();
});

test('a client comes to the cash market, and to nothing that is for administrators', async ({ page }) => {
  await signIn(page, '/', CLIENT);
  await expect(page).toHaveURL('/market/CEA');
  await expect(page.getByRole('navigation', { name: 'Areas' }).getByRole('link')).toHaveText(['Cash market']);
  await page.goto('/audit');
  await expect(page.getByText('This area is for administrators')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the cash market' }).click();
  await expect(page).toHaveURL('/market/CEA');
});

test('an account without a role learns what it needs', async ({ page }) => {
  const nobody = { id: 'u', email: 'nobody@niha.local', roles: ['USER'] };
  await page.route('**/api/v1/users/me', (route) => route.fulfill({ json: nobody }));
  await signIn(page, '/', CLIENT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This account has no access yet');
  await expect(page.getByText('nobody@niha.local')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign in with another account' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('a server that is down after signing in is said to be down, and can be tried again', async ({ page }) => {
  const down = { status: 503, headers: { 'Retry-After': '1' }, json: { detail: 'The ledger does not answer' } };
  await page.route('**/api/v1/**', (route) => route.fulfill(down));
  await signIn(page, '/audit');
  await expect(page.getByRole('alert')).toContainText('The ledger does not answer');
  await page.unroute('**/api/v1/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
});

test('a server that does not answer is said to be one', async ({ page }) => {
  await page.route('**/config.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Niha does not answer');
  await page.unroute('**/config.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});
