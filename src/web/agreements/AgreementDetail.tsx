import { Anchor, Stack } from '@mantine/core';
import { Link } from 'wouter';
import type { DetailProps } from '../app/details.ts';
import { useActorNames } from '../parts/use-actor-names.ts';
import { AgreementFacts } from './AgreementFacts.tsx';
import { AgreementTools } from './AgreementTools.tsx';
import { OneAgreement } from './OneAgreement.tsx';

/** One agreement in short, and the way to its page. */
export default function AgreementDetail({ id }: DetailProps) {
  const names = useActorNames();
  return (
    <OneAgreement id={id}>
      {(shown) => (
        <Stack gap="sm">
          <AgreementFacts shown={shown} names={names} />
          <Anchor
            component={Link}
            size="sm"
            href={`/agreements?agreement=${encodeURIComponent(id)}&on=${shown.on}`}
          >
            Its {shown.provisions.length} provisions, and what was done about them
          </Anchor>
          <AgreementTools shown={shown} />
        </Stack>
      )}
    </OneAgreement>
  );
}
