import type { Page, WebSocketRoute } from '@playwright/test';
import { create, expect, INDEXED, move, rowOf, signIn, test } from './niha';

const LISTS = /\/api\/v1\/admin\/logging\/tickets\?/;

/** A list of one market maker's tickets, so that what other tests do is no news in it. */
async function openTrail(page: Page) {
  await signIn(page, '/market-makers');
  const maker = await create(page, { initial_balances: { CEA: 1000 } });
  await page.goto(`/audit?market_maker_id=${maker.id}`);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect(rowOf(page, maker.ticketId)).toBeVisible(INDEXED);
  return maker;
}

test('a new ticket is told of without asking, and shown when asked for', async ({ page }) => {
  const maker = await openTrail(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => LISTS.test(request.url()) && asked.push(request.url()));
  // This one is somebody else's, and no news in this list.
  await create(page);
  const ticket = await move(page, `/market-makers/${maker.id}`, 'DEPOSIT', 'CEA', '5');
  const pill = page.getByRole('button', { name: '1 new', exact: true });
  await expect(pill).toBeVisible();
  await expect(rowOf(page, ticket)).toBeHidden();
  expect(asked).toEqual([]);
  // The index that filters answer from may be a moment behind; until it is not, the ticket stays announced.
  await expect(async () => {
    if (await pill.isVisible()) await pill.click();
    await expect(rowOf(page, ticket)).toBeVisible({ timeout: 1000 });
  }).toPass(INDEXED);
  await expect(pill).toBeHidden();
});

test('without the socket the list is asked for by the clock, and it comes back', async ({ page }) => {
  const sockets: WebSocketRoute[] = [];
  let isCut = false;
  await page.routeWebSocket(/\/stream\?/, (socket) => {
    if (isCut) return void socket.close();
    socket.connectToServer();
    sockets.push(socket);
  });
  const maker = await openTrail(page);
  isCut = true;
  for (const socket of sockets) await socket.close({ code: 1001, reason: 'cut' });
  await expect(page.getByText(/Updated \d+s ago/)).toBeVisible();
  const ticket = await move(page, `/market-makers/${maker.id}`, 'DEPOSIT', 'CEA', '5');
  await expect(rowOf(page, ticket)).toBeVisible(INDEXED);
  isCut = false;
  await expect(page.getByText('Live', { exact: true })).toBeVisible({ timeout: 40_000 });
});
