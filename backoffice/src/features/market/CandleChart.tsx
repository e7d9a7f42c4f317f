import { useComputedColorScheme } from '@mantine/core';
import {
  CandlestickSeries,
  ColorType,
  createChart,
  HistogramSeries,
  type IChartApi,
  type ISeriesApi,
  type Time,
} from 'lightweight-charts';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../../kit/language';
import { type Language, LOCALES } from '../../units/format';
import classes from './ChartBoard.module.css';
import { bodies, volumes } from './candles';
import type { Candle } from './queries';

type Props = { candles: readonly Candle[]; label: string; isDaily: boolean };
type Drawn = { chart: IChartApi; prices: ISeriesApi<'Candlestick'>; sizes: ISeriesApi<'Histogram'> };

/** The candles as a picture. Its twin is a table with the same figures. */
export function CandleChart({ candles, label, isDaily }: Props) {
  const box = useRef<HTMLElement>(null);
  const drawn = useRef<Drawn>(null);
  const language = useLanguage();
  const scheme = useComputedColorScheme('dark');

  useEffect(() => {
    if (!box.current) return;
    const chart = createChart(box.current, { autoSize: true, handleScroll: { vertTouchDrag: false } });
    const prices = chart.addSeries(CandlestickSeries);
    const sizes = chart.addSeries(HistogramSeries, {
      priceScaleId: '',
      lastValueVisible: false,
      priceLineVisible: false,
    });
    sizes.priceScale().applyOptions({ scaleMargins: { top: 0.82, bottom: 0 } });
    drawn.current = { chart, prices, sizes };
    return () => {
      drawn.current = null;
      chart.remove();
    };
  }, []);

  useEffect(() => {
    if (drawn.current) dress(drawn.current, language, isDaily);
  }, [language, isDaily]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours of the scheme are read from the page
  useEffect(() => {
    if (!drawn.current) return;
    colour(drawn.current);
    const tint = (name: string) => `${token(name)}59`;
    drawn.current.prices.setData(bodies(candles));
    drawn.current.sizes.setData(volumes(candles, { up: tint('--buy'), down: tint('--sell') }));
  }, [candles, scheme]);

  return <figure ref={box} aria-label={label} className={classes.figure} />;
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function colour({ chart, prices }: Drawn): void {
  const [buy, sell, line] = [token('--buy'), token('--sell'), token('--line')];
  chart.applyOptions({
    layout: {
      background: { type: ColorType.Solid, color: token('--bg') },
      textColor: token('--secondary'),
      fontFamily: '"Inter", system-ui, sans-serif',
      fontSize: 11,
      attributionLogo: true,
    },
    grid: { vertLines: { color: line }, horzLines: { color: line } },
    rightPriceScale: { borderColor: line, scaleMargins: { top: 0.08, bottom: 0.22 } },
    timeScale: { borderColor: line },
  });
  prices.applyOptions({
    upColor: buy,
    downColor: sell,
    borderUpColor: buy,
    borderDownColor: sell,
    wickUpColor: buy,
    wickDownColor: sell,
  });
}

/** Times on the reader's clock and numbers as the reader writes them. */
function dress({ chart }: Drawn, language: Language, isDaily: boolean): void {
  const locale = LOCALES[language];
  const moment = (time: Time) => new Date(Number(time) * 1000);
  // A day begins in UTC, as the server counts.
  const day = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: 'short',
    timeZone: isDaily ? 'UTC' : undefined,
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const price = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const isMidnight = (at: Date) => at.getHours() === 0 && at.getMinutes() === 0;
  chart.applyOptions({
    localization: {
      locale,
      priceFormatter: (value: number) => price.format(value),
      timeFormatter: (time: Time) =>
        isDaily ? day.format(moment(time)) : `${day.format(moment(time))} ${clock.format(moment(time))}`,
    },
    timeScale: {
      timeVisible: !isDaily,
      rightOffset: 4,
      barSpacing: 9,
      tickMarkFormatter: (time: Time) =>
        isDaily || isMidnight(moment(time)) ? day.format(moment(time)) : clock.format(moment(time)),
    },
  });
}
