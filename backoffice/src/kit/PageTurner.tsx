import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type Props = { summary: string; onPrevious: (() => void) | null; onNext: (() => void) | null };

/** The foot of a grid: what is shown, and the pages before and after. */
export function PageTurner({ summary, onPrevious, onNext }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <span className="numeric" aria-live="polite">
        {summary}
      </span>
      {(onPrevious || onNext) && (
        <Button.Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChevronLeft size={14} />}
            disabled={!onPrevious}
            onClick={onPrevious ?? undefined}
          >
            {t('grid.previous')}
          </Button>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronRight size={14} />}
            disabled={!onNext}
            onClick={onNext ?? undefined}
          >
            {t('grid.next')}
          </Button>
        </Button.Group>
      )}
    </>
  );
}
