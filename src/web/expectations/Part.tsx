import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of the page of an expectation, under its heading. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <Title order={3} size="h5">
      {title}
    </Title>
    {children}
  </div>
);
