import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

function TextLink(props: AnchorProps & Omit<ComponentPropsWithRef<'a'>, keyof AnchorProps>) {
  return <Anchor underline="always" {...props} />;
}

/** A link to a page of ours that looks like a link. */
export const RouteLink = createLink(TextLink);
