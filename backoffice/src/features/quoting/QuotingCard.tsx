import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustments } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../kit/Layer';
import page from '../../kit/page.module.css';
import { LastLook } from './LastLook';
import classes from './Quoting.module.css';
import { QuotingStatusMark } from './QuotingStatusMark';
import type { Quoting } from './queries';
import { Standing } from './Standing';
import { Switches } from './Switches';
import { TermsFacts } from './TermsFacts';
import { TermsForm } from './TermsForm';

/** The quoting of one market maker in one market. */
export function QuotingCard({ id, quoting }: { id: string; quoting: Quoting }) {
  const { t } = useTranslation();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { certificate_type: certificate, status, reason, terms } = quoting;
  const heading = `quoting-${certificate}`;
  return (
    <section className={page.card} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading}>{t('quoting.of', { certificate })}</h2>
        <QuotingStatusMark status={status} />
        <Switches id={id} quoting={quoting} />
      </div>
      <p className={classes.reason}>
        {reason ? t(`quoting.reasons.${reason}`) : t(`quoting.means.${terms ? status : 'UNSET'}`)}
      </p>
      <h3>{t('quoting.standing')}</h3>
      <Standing quoting={quoting} />
      <LastLook quoting={quoting} />
      <div className={classes.head}>
        <h3>{t('quoting.termsTitle')}</h3>
        <Button
          size="xs"
          variant={terms ? 'default' : 'filled'}
          leftSection={<IconAdjustments size={14} aria-hidden="true" />}
          aria-label={`${t(terms ? 'quoting.change' : 'quoting.setTerms')} ${certificate}`}
          onClick={open}
        >
          {t(terms ? 'quoting.change' : 'quoting.setTerms')}
        </Button>
      </div>
      {terms && <TermsFacts terms={terms} certificate={certificate} />}
      <Panel
        isOpen={isOpen}
        onClose={close}
        title={t('quoting.termsOf', { certificate })}
        side="right"
        size={560}
        staysOnOutsideClick
      >
        <TermsForm id={id} quoting={quoting} onClose={close} />
      </Panel>
    </section>
  );
}
