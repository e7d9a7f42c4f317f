import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Box } from '../../kit/Layer';
import { NewKeyForm } from './NewKeyForm';
import { type CreatedApiKey, renewApiKeys } from './queries';
import { ShownOnce } from './ShownOnce';

type Props = { marketMakerId: string; isOpen: boolean; onClose: () => void };

/** Asks what a key shall be, then shows it: that step is left by its own button only. */
export function NewKeyBox({ marketMakerId, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [created, setCreated] = useState<CreatedApiKey | null>(null);
  const leave = () => {
    setCreated(null);
    onClose();
  };
  return (
    <Box
      isOpen={isOpen}
      onClose={leave}
      title={t(created ? 'apiKeys.createdTitle' : 'apiKeys.generate')}
      isFirm={created !== null}
    >
      {created ? (
        <ShownOnce created={created} onClose={leave} />
      ) : (
        <NewKeyForm
          marketMakerId={marketMakerId}
          onClose={leave}
          onCreated={(key) => {
            setCreated(key);
            void renewApiKeys(queries);
          }}
        />
      )}
    </Box>
  );
}
