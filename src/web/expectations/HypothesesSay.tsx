import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { forecastOf } from '../../hypotheses/expectations/ledger.ts';
import { chanceText } from '../../hypotheses/weighing/chance-text.ts';
import { answer, api } from '../parts/api.ts';
import { useAddress } from '../parts/use-address.ts';
import { Part } from './Part.tsx';
import type { ShownEntry } from './use-ledger.ts';

const useRivalriesOn = (asOf: string) =>
  useQuery({
    queryKey: ['rivalries', 'as of', asOf],
    queryFn: () => answer(api.rivalries.$get({ query: asOf === '' ? {} : { asOf } })),
  });

/** How probable each hypothesis makes it, and all of them by what is believed of each on the day shown. */
export function HypothesesSay({ entry: { expectation, status } }: { entry: ShownEntry }) {
  const [asOf] = useAddress('asOf');
  const rivalries = useRivalriesOn(asOf).data?.rivalries ?? [];
  const { emitted } = expectation;
  if (emitted.length === 0) return null;
  const rivals = rivalries.flatMap((one) => one.rivals);
  const labelOf = (id: string): string =>
    rivals.find(({ hypothesis }) => hypothesis === id)?.label ?? id;
  return (
    <Part title="What the hypotheses say">
      {emitted.map(({ hypothesis, chance, why }) => (
        <div key={hypothesis} style={{ marginTop: 4 }}>
          <Text size="sm">
            {labelOf(hypothesis)}: {chanceText(chance)}
          </Text>
          {why !== '' && <Text size="xs">{why}</Text>}
        </div>
      ))}
      {status === 'open' &&
        rivalries.map(({ id, rivals: own, beliefs }) => {
          const believed = own.map(({ hypothesis }, at) => ({
            hypothesis,
            belief: beliefs?.[at] ?? 0,
          }));
          const forecast = beliefs ? forecastOf(expectation, believed) : null;
          return forecast === null ? null : (
            <Text key={id} size="sm" mt={6} title="Σ P(E | rival) · P(rival)">
              Together, by what is believed of each: {forecast.toFixed(2)}
            </Text>
          );
        })}
    </Part>
  );
}
