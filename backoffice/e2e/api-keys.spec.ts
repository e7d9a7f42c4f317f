import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { create, expect, rowOf, signIn, TICKET, test } from './niha';

const KEY = /^nk_[0-9a-f]{32}_[A-Za-z0-9_-]{43}$/;

async function makerWithKeys(page: Page): Promise<{ id: string }> {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 1000 } });
  await page.goto(`/market-makers/${maker.id}?view=keys`);
  return maker;
}

/** What the machine is answered, which has no token. */
const asMachine = (page: Page, key: string) => page.request.get('/api/v1/mm/orders', { headers: { 'X-API-Key': key } });

test('a key is generated, shown once, works, and is revoked', async ({ page }) => {
  await makerWithKeys(page);
  await page.getByRole('button', { name: 'Generate API key' }).click();
  const form = page.getByRole('dialog', { name: 'Generate API key' });
  await form.getByLabel('Name').fill('Quoting engine');
  await form.getByLabel('Allowed addresses').fill('127.0.0.0/8\n::1');
  await form.getByRole('button', { name: 'Generate API key' }).click();

  const shown = page.getByRole('dialog', { name: 'This is the API key' });
  const key = (await shown.getByTestId('api-key').textContent()) ?? '';
  expect(key).toMatch(KEY);
  await shown.getByRole('button', { name: 'Copy the key' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
  await expect(shown.getByRole('link', { name: TICKET })).toBeVisible();

  // Nothing that happens by accident closes it.
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await expect(shown).toBeVisible();
  await expect(shown.getByRole('button', { name: 'Done' })).toBeDisabled();
  await shown.getByLabel('I have stored the key').check();
  await shown.getByRole('button', { name: 'Done' }).click();
  await expect(shown).toBeHidden();
  await expect(page.getByText(key)).toHaveCount(0);

  const row = rowOf(page, 'Quoting engine');
  await expect(row).toContainText(key.slice(0, 15));
  await expect(row).toContainText('Not yet');
  expect((await asMachine(page, key)).status()).toBe(200);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row).not.toContainText('Not yet');

  await row.getByRole('button', { name: /^Revoke nk_/ }).click();
  const question = page.getByRole('dialog', { name: /^Revoke nk_/ });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await question.getByRole('button', { name: 'Revoke' }).click();
  await expect(row).toContainText('Revoked');
  const refused = await asMachine(page, key);
  expect([refused.status(), (await refused.json()).code]).toEqual([401, 'API_KEY_REVOKED']);
});

test('what does not fit is said beside its field', async ({ page }) => {
  await makerWithKeys(page);
  await page.getByRole('button', { name: 'Generate API key' }).click();
  const form = page.getByRole('dialog', { name: 'Generate API key' });
  await form.getByLabel('Read').uncheck();
  await form.getByLabel('Trade').uncheck();
  await form.getByLabel('Requests per second').fill('0');
  await form.getByRole('button', { name: 'Generate API key' }).click();
  await expect(form.getByText('At least one scope is needed.')).toBeVisible();
  await expect(form.getByText('A whole number from 1 to 500.')).toBeVisible();
  await form.getByLabel('Trade').check();
  await form.getByLabel('Requests per second').fill('5');
  await form.getByLabel('Allowed addresses').fill('10.0.0.1/8');
  await form.getByLabel('Public key').fill('AAAA');
  await form.getByRole('button', { name: 'Generate API key' }).click();
  await expect(form.getByLabel('Allowed addresses')).toHaveAccessibleDescription(/no bit set beyond the first 8/);
  await expect(form.getByLabel('Public key')).toHaveAccessibleDescription(/Ed25519 public key/);
});

test('a key whose answer was lost is said to be lost', async ({ page }) => {
  await makerWithKeys(page);
  await page.getByRole('button', { name: 'Generate API key' }).click();
  const form = page.getByRole('dialog', { name: 'Generate API key' });
  let lost = 0;
  await page.route('**/api/v1/auth/mm/api-key', async (route) => {
    lost += 1;
    if (lost > 1) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  await form.getByRole('button', { name: 'Generate API key' }).click();
  await expect(form.getByRole('alert')).toContainText('Niha does not answer');
  await form.getByRole('button', { name: 'Generate API key' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'lost on its way' })).toBeVisible();
});

for (const colorScheme of ['dark', 'light'] as const) {
  for (const locale of ['en-GB', 'ro-RO']) {
    for (const width of [1440, 390]) {
      test.describe(`${colorScheme}, ${locale}, ${width}`, () => {
        test.use({ colorScheme, locale, viewport: { width, height: 900 } });

        test('the keys have no barriers', async ({ page }) => {
          const clean = async () => {
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
          };
          await makerWithKeys(page);
          const generate = page.getByRole('button', { name: /^(Generate API key|Generează cheie API)$/ });
          await expect(generate).toBeVisible();
          await clean();
          await generate.click();
          const dialog = page.getByRole('dialog');
          await expect(dialog.getByLabel(/^(Name|Nume)/)).toBeVisible();
          await clean();
          await dialog.getByRole('button', { name: /^(Generate API key|Generează cheie API)$/ }).click();
          await expect(dialog.getByTestId('api-key')).toBeVisible();
          await clean();
          await dialog.getByRole('checkbox').check();
          await dialog.getByRole('button', { name: /^(Done|Gata)$/ }).click();
          await expect(page.getByRole('button', { name: /^(Revoke|Revocă) nk_/ })).toBeVisible();
          await clean();
          const { scroll, client } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          expect(scroll).toBeLessThanOrEqual(client);
        });
      });
    }
  }
}
