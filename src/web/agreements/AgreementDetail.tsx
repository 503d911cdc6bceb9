import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { DetailProps } from '../app/details.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useActorNames } from '../parts/use-actor-names.ts';
import { AgreementFacts } from './AgreementFacts.tsx';
import { useAgreementView } from './use-agreement-view.ts';
import { useAgreements } from './use-agreements.ts';

/** One agreement in short, and the way to its page. */
export default function AgreementDetail({ id }: DetailProps) {
  const { on } = useAgreementView();
  const names = useActorNames();
  return (
    <Loaded query={useAgreements(on)}>
      {({ agreements }) => {
        const shown = agreements.find(({ agreement }) => agreement.id === id);
        if (!shown) return <Text size="sm">This agreement is gone.</Text>;
        return (
          <Stack gap="sm">
            <AgreementFacts shown={shown} names={names} />
            <Anchor
              component={Link}
              size="sm"
              href={`/agreements?agreement=${encodeURIComponent(id)}&on=${on}`}
            >
              Its {shown.provisions.length} provisions, and what was done about them
            </Anchor>
          </Stack>
        );
      }}
    </Loaded>
  );
}
