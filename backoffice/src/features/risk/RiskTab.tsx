import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardSkeletons } from '../../kit/CardSkeletons';
import { FilterBar } from '../../kit/FilterBar';
import { Freshness } from '../../kit/Freshness';
import { Panel } from '../../kit/Layer';
import { Trouble } from '../../kit/Trouble';
import type { MarketMaker } from '../holders/calls';
import { InventoryCard } from './InventoryCard';
import { KillSwitchButton } from './KillSwitchButton';
import { LimitsCard } from './LimitsCard';
import { LimitsForm } from './LimitsForm';
import { getInventory, getRisk, REFRESH_MS } from './queries';
import classes from './Risk.module.css';
import { RiskCard } from './RiskCard';

/** What a market maker holds and risks, and what it is held to. */
export function RiskTab({ maker }: { maker: MarketMaker }) {
  const { t } = useTranslation();
  const [isEditing, { open, close }] = useDisclosure(false);
  const inventory = useQuery(getInventory(maker.id));
  const risk = useQuery(getRisk(maker.id));
  const error = inventory.error ?? risk.error;
  const updatedAt = Math.min(inventory.dataUpdatedAt, risk.dataUpdatedAt);
  const renew = () => {
    void inventory.refetch();
    void risk.refetch();
  };
  return (
    <>
      <FilterBar
        search={<KillSwitchButton maker={maker} />}
        onClear={null}
        actions={
          <Freshness
            updatedAt={updatedAt}
            isFetching={inventory.isFetching || risk.isFetching}
            intervalMs={REFRESH_MS}
            onRefresh={renew}
          />
        }
      />
      {error && <Trouble error={error} onRetry={renew} dataFrom={updatedAt} />}
      {!error && !(inventory.data && risk.data) && <CardSkeletons />}
      <div className={classes.cards}>
        {inventory.data && <InventoryCard inventory={inventory.data} />}
        {risk.data && (
          <div className={classes.side}>
            <RiskCard risk={risk.data} />
            <LimitsCard limits={risk.data.limits} onEdit={open} />
          </div>
        )}
      </div>
      <Panel
        isOpen={isEditing}
        onClose={close}
        title={t('risk.limitsOf', { name: maker.name })}
        side="right"
        size={480}
        staysOnOutsideClick
      >
        <LimitsForm maker={maker} onClose={close} />
      </Panel>
    </>
  );
}
