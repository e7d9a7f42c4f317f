import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Layer.module.css';

type Props = { isOpen: boolean; onClose: () => void; title: ReactNode; children: ReactNode };
type PanelProps = Props & { side: 'left' | 'right'; size: number; staysOnOutsideClick?: boolean };

// The library's ready-made layers put their title into a second banner landmark of the page; these do not.

/** A layer that comes in from a side of the screen. */
export function Panel({ isOpen, onClose, title, children, side, size, staysOnOutsideClick = false }: PanelProps) {
  const { t } = useTranslation();
  return (
    <Drawer.Root
      opened={isOpen}
      onClose={onClose}
      position={side}
      size={size}
      closeOnClickOutside={!staysOnOutsideClick}
    >
      <Drawer.Overlay backgroundOpacity={0.45} />
      <Drawer.Content>
        <div className={classes.panel}>
          <div className={classes.head}>
            <Drawer.Title>{title}</Drawer.Title>
            <Drawer.CloseButton aria-label={t('close')} />
          </div>
          <Drawer.Body className={classes.body}>{children}</Drawer.Body>
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** A layer in the middle of the screen. A firm one is left by what is in it, not by the ways that are taken by accident. */
export function Box({ isOpen, onClose, title, children, isFirm = false }: Props & { isFirm?: boolean }) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={isOpen} onClose={onClose} closeOnClickOutside={!isFirm} closeOnEscape={!isFirm}>
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title>{title}</Modal.Title>
          {!isFirm && <Modal.CloseButton aria-label={t('close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
