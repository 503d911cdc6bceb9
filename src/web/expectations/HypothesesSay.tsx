import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { forecastOf } from '../../hypotheses/expectations/ledger.ts';
import { writeChance } from '../hypotheses/read-chance.ts';
import { answer, api } from '../parts/api.ts';
import { useAddress } from '../parts/use-address.ts';
import { Part } from './Part.tsx';
import type { ShownEntry, ShownLedger } from './use-ledger.ts';
import { WeighOutcome } from './WeighOutcome.tsx';

const useRivalriesOn = (asOf: string) =>
  useQuery({
    queryKey: ['rivalries', 'as of', asOf],
    queryFn: () => answer(api.rivalries.$get({ query: asOf === '' ? {} : { asOf } })),
  });

/** How probable each hypothesis makes it; all of them by what is believed of each, or what came as evidence. */
export function HypothesesSay({ entry, ledger }: { entry: ShownEntry; ledger: ShownLedger }) {
  const { emitted } = entry.expectation;
  const [asOf] = useAddress('asOf');
  const rivalries = useRivalriesOn(asOf).data?.rivalries ?? [];
  if (emitted.length === 0) return null;
  const rivals = rivalries.flatMap((one) => one.rivals);
  const labelOf = (id: string): string =>
    rivals.find(({ hypothesis }) => hypothesis === id)?.label ?? id;
  const saying = rivalries.filter((one) =>
    one.rivals.every((rival) => emitted.some(({ hypothesis }) => hypothesis === rival.hypothesis)),
  );
  return (
    <Part title="What the hypotheses say">
      {emitted.map(({ hypothesis, chance, why }) => (
        <div key={hypothesis} style={{ marginTop: 4 }}>
          <Text size="sm">
            {labelOf(hypothesis)}: {writeChance(chance)}
          </Text>
          {why !== '' && <Text size="xs">{why}</Text>}
        </div>
      ))}
      {saying.map((one) =>
        entry.status === 'open' ? (
          <Forecast key={one.id} entry={entry} rivalry={one} />
        ) : (
          <WeighOutcome
            key={one.id}
            entry={entry}
            observations={ledger.observations}
            rivalry={one.id}
          />
        ),
      )}
    </Part>
  );
}

type Rivalry = NonNullable<ReturnType<typeof useRivalriesOn>['data']>['rivalries'][number];

function Forecast({ entry, rivalry }: { entry: ShownEntry; rivalry: Rivalry }) {
  const { rivals, beliefs } = rivalry;
  if (beliefs === null) return null;
  const believed = rivals.map(({ hypothesis }, at) => ({ hypothesis, belief: beliefs[at] ?? 0 }));
  const forecast = forecastOf(entry.expectation, believed);
  return forecast === null ? null : (
    <Text size="sm" mt={6} title="Σ P(E | rival) · P(rival)">
      Together, by what is believed of each: {forecast.toFixed(2)}
    </Text>
  );
}
