import { Anchor, type AnchorProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDetail } from './detail.ts';

interface Props extends Omit<AnchorProps, 'href'> {
  readonly kind: string;
  readonly id: string;
  readonly children: ReactNode;
}

/** Names a thing and opens it in the detail pane. */
export function DetailLink({ kind, id, children, ...rest }: Props) {
  const detail = useDetail();
  return (
    <Anchor component="button" type="button" {...rest} onClick={() => detail.open(kind, id)}>
      {children}
    </Anchor>
  );
}
