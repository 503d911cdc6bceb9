import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Loaded } from '../parts/Loaded.tsx';
import { useAgreementView } from './use-agreement-view.ts';
import { type ShownAgreement, useAgreements } from './use-agreements.ts';

interface Props {
  readonly id: string;
  children(shown: ShownAgreement): ReactNode;
}

/** An agreement as it stands on the day that is shown, or that it is gone: an undo may take away what is shown. */
export function OneAgreement({ id, children }: Props) {
  const { on } = useAgreementView();
  return (
    <Loaded query={useAgreements(on)}>
      {({ agreements }) => {
        const shown = agreements.find(({ agreement }) => agreement.id === id);
        return shown ? children(shown) : <Text size="sm">This agreement is gone.</Text>;
      }}
    </Loaded>
  );
}
