import type { CandlestickData, HistogramData, UTCTimestamp } from 'lightweight-charts';
import type { Exact } from '../../units/exact';
import { Written } from '../../units/exact';
import type { Candle } from './queries';

/** A place on the screen, and nothing else: prices that are read or sent stay exact. */
export function pixels(value: Exact): number {
  return Number(value instanceof Written ? value.text : value);
}

const timeOf = (candle: Candle) => (Date.parse(candle.start) / 1000) as UTCTimestamp;

export function bodies(candles: readonly Candle[]): CandlestickData<UTCTimestamp>[] {
  return candles.map((candle) => ({
    time: timeOf(candle),
    open: pixels(candle.open),
    high: pixels(candle.high),
    low: pixels(candle.low),
    close: pixels(candle.close),
  }));
}

export type Volumes = { up: string; down: string };

export function volumes(candles: readonly Candle[], { up, down }: Volumes): HistogramData<UTCTimestamp>[] {
  return candles.map((candle) => ({
    time: timeOf(candle),
    value: candle.volume,
    color: pixels(candle.close) >= pixels(candle.open) ? up : down,
  }));
}
