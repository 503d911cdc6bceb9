import { Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { ObservationLink } from '../observations/ObservationLink.tsx';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { RecordTools } from '../parts/RecordTools.tsx';
import { useActorNames } from '../parts/use-actor-names.ts';
import { rateAddress } from './form/rate-address.ts';
import { useAgreementView } from './use-agreement-view.ts';
import { type ShownPerformance, useAgreements } from './use-agreements.ts';
import { SCORES } from './words.ts';

/** What one party did about one provision in one year, and on which observations that rests. */
export default function PerformanceDetail({ id }: DetailProps) {
  const { on } = useAgreementView();
  const names = useActorNames();
  return (
    <Loaded query={useAgreements(on)}>
      {({ agreements }) => {
        const provisions = agreements.flatMap((one) => one.provisions);
        const provision = provisions.find(({ performances }) =>
          performances.some((one) => one.id === id),
        );
        const rated = provision?.performances.find((one) => one.id === id);
        if (!provision || !rated) return <Text size="sm">This rating is gone.</Text>;
        return (
          <Stack gap="sm">
            <div>
              <Text size="sm" c="dimmed">
                Provision {provision.number}, {rated.year}
              </Text>
              <Title order={2} size="h4">
                <DetailLink kind="actor" id={rated.party} inherit>
                  {names.get(rated.party) ?? rated.party}
                </DetailLink>
                : {SCORES[rated.score].words}
              </Title>
            </div>
            <Text size="sm">{provision.text}</Text>
            {rated.claims.map(({ party, says }) => (
              <Text key={party} size="sm">
                {names.get(party) ?? party} says: {says}
              </Text>
            ))}
            {rated.note !== '' && <Text size="sm">{rated.note}</Text>}
            <div>
              <Title order={3} size="h5">
                Rests on
              </Title>
              {rated.observations.length === 0 && (
                <Text size="sm" c="dimmed">
                  No observation is named.
                </Text>
              )}
              {rated.observations.map((one) => (
                <div key={one}>
                  <ObservationLink id={one} />
                </div>
              ))}
            </div>
            <RatingTools rated={rated} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function RatingTools({ rated }: { rated: ShownPerformance }) {
  const { id, provision, party, year } = rated;
  const detail = useDetail();
  const address = rateAddress({ provision, party, year: String(year) });
  return (
    <RecordTools
      what="rating"
      onEdit={() => detail.replace('rate', address)}
      onRemove={() => answer(api.performances[':id'].$delete({ param: { id } }))}
      removed="The rating is taken back."
      removeWord="Take back"
    />
  );
}
