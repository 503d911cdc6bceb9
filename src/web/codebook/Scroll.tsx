import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly height: number;
  readonly children: ReactNode;
}

/** A long list in a short place; it can be reached and scrolled by keys. */
export function Scroll({ label, height, children }: Props) {
  return (
    <Box
      component="section"
      tabIndex={0}
      aria-label={label}
      mah={height}
      style={{ overflow: 'auto' }}
    >
      {children}
    </Box>
  );
}
