import { useState } from 'react';
import { held, type Rungs } from './ladder';

type Prices = { asks: readonly string[]; bids: readonly string[] };

/** The ladder as it is, or with its rows held still while somebody points at it. */
export function useHeld(rungs: Rungs): { shown: Rungs; isHeld: boolean; hold: () => void; letGo: () => void } {
  const [prices, setPrices] = useState<Prices | null>(null);
  const pricesOf = (side: Rungs['asks']) => side.map(({ price }) => price);
  return {
    shown: prices ? { asks: held(prices.asks, rungs.asks), bids: held(prices.bids, rungs.bids) } : rungs,
    isHeld: prices !== null,
    hold: () => setPrices((was) => was ?? { asks: pricesOf(rungs.asks), bids: pricesOf(rungs.bids) }),
    letGo: () => setPrices(null),
  };
}
