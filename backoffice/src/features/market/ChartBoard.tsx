import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconChartCandle, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../kit/language';
import { usePace } from '../../live/useLive';
import { formatCount } from '../../units/format';
import { Board } from './Board';
import { CandleTable } from './CandleTable';
import classes from './ChartBoard.module.css';
import type { Certificate } from './certificates';
import { INTERVALS, type Interval, POLL_MS, useCandles } from './queries';

// The chart is by far the largest part of the page and not needed to trade.
const CandleChart = lazy(async () => ({ default: (await import('./CandleChart')).CandleChart }));

/** The price over time: a picture or a table. */
export function ChartBoard({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [interval, setInterval] = useState<Interval>('5m');
  const [isTable, setIsTable] = useState(false);
  const candles = useCandles(certificate, interval);
  const toggle = t(isTable ? 'chart.asPicture' : 'chart.asTable');
  return (
    <Board
      title={t('chart.title')}
      area="chart"
      source={candles}
      intervalMs={usePace(`trades:${certificate}`, POLL_MS.candles)}
      tools={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('chart.interval')}
            value={interval}
            onChange={(value) => setInterval(INTERVALS.find((known) => known === value) ?? interval)}
            data={[...INTERVALS]}
          />
          <Tooltip label={toggle}>
            <ActionIcon size={28} aria-label={toggle} onClick={() => setIsTable(!isTable)}>
              {isTable ? <IconChartCandle size={17} /> : <IconTable size={17} />}
            </ActionIcon>
          </Tooltip>
        </>
      }
    >
      <div className={classes.body}>
        {candles.data?.length === 0 && (
          <div className={classes.none}>
            <p>{t('chart.none')}</p>
            <p>{t('chart.noneHint')}</p>
          </div>
        )}
        {candles.data && candles.data.length > 0 && isTable && (
          <CandleTable certificate={certificate} candles={candles.data} />
        )}
        {candles.data && candles.data.length > 0 && !isTable && (
          <Suspense fallback={null}>
            <CandleChart
              key={`${certificate} ${interval}`}
              candles={candles.data}
              isDaily={interval === '1d'}
              label={t('chart.label', { certificate, interval, candles: formatCount(candles.data.length, language) })}
            />
          </Suspense>
        )}
      </div>
    </Board>
  );
}
