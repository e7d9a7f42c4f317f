export const TABS = ['orders', 'history', 'fills', 'balances'] as const;
export const SCREENS = ['book', 'trade', 'mine'] as const;

/** What the address of a market says: the tab under the chart, the part that a phone shows, and the open order. */
export type MarketSearch = {
  tab?: (typeof TABS)[number];
  screen?: (typeof SCREENS)[number];
  order?: string;
};

export function readMarketSearch(raw: Record<string, unknown>): MarketSearch {
  const search: MarketSearch = {};
  const tab = TABS.find((known) => known === raw.tab);
  const screen = SCREENS.find((known) => known === raw.screen);
  if (tab && tab !== 'orders') search.tab = tab;
  if (screen && screen !== 'book') search.screen = screen;
  if (typeof raw.order === 'string' && raw.order) search.order = raw.order;
  return search;
}
