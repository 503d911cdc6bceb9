import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import type { Code } from '../../coding/model.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import classes from './agreement.module.css';
import { PlaceList } from './PlaceList.tsx';
import { PlaceView } from './PlaceView.tsx';
import { keyOfPlace, nextOpen } from './place-key.ts';
import { SettleDialog } from './SettleDialog.tsx';
import { type Disagreements, useSettle, useUnsettle } from './use-agreement.ts';
import type { AgreementAddress } from './use-agreement-address.ts';

interface Props {
  readonly address: AgreementAddress;
  readonly codes: readonly Code[];
  readonly found: Disagreements;
}

/** One disagreement, one verdict, next one. */
export function PlacesDesk({ address, codes, found }: Props) {
  const { asked, of, onlyOpen, set } = address;
  const [applies, setApplies] = useState<boolean | null>(null);
  const places = found.disagreements.filter(
    (place) => !onlyOpen || place.settlement === null || keyOfPlace(place) === address.place,
  );
  const chosen = places.find((place) => keyOfPlace(place) === address.place) ?? places[0] ?? null;
  const choose = (key: string): void => set({ place: key }, { replace: true });
  const settle = useSettle(({ place }) => {
    const next = nextOpen(places, keyOfPlace(place));
    if (next !== null) choose(next);
  });
  const unsettle = useUnsettle();
  const nameOf = (id: string): string => codes.find((code) => code.id === id)?.name ?? id;
  const step = (by: number): void => {
    const at = chosen ? places.indexOf(chosen) : 0;
    const next = places[Math.min(places.length - 1, Math.max(0, at + by))];
    if (next) choose(keyOfPlace(next));
  };
  const reopen = (): void => {
    if (chosen?.settlement) unsettle.mutate(chosen.settlement.id);
  };
  useKeys('Disagreements', [
    { key: 'j', label: 'Next disagreement', run: () => step(1) },
    { key: 'k', label: 'Disagreement before', run: () => step(-1) },
    { key: 'a', label: 'The code applies', run: () => chosen && setApplies(true) },
    { key: 'd', label: 'The code does not apply', run: () => chosen && setApplies(false) },
    { key: 'r', label: 'Open it again', run: reopen },
  ]);
  useStatus(`${found.settled} of ${found.total} disagreements settled`);
  return (
    <>
      <Group gap="sm" px="md" py={6} className={classes.progress}>
        <Progress
          value={found.total === 0 ? 0 : (100 * found.settled) / found.total}
          w={160}
          aria-label="Settled"
        />
        <Text size="sm">
          {found.settled} of {found.total} settled{of === '' ? '' : ` on “${nameOf(of)}”`}
        </Text>
        {of !== '' && (
          <Button size="compact-xs" variant="subtle" onClick={() => set({ of: null, place: null })}>
            Show those on all codes
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => set({ state: onlyOpen ? null : 'open' })}
        >
          {onlyOpen ? 'Show the settled ones too' : 'Show only what is open'}
        </Button>
        {found.disagreements.length < found.total && (
          <Text size="sm" c="dimmed">
            The first {found.disagreements.length} are shown.
          </Text>
        )}
      </Group>
      {chosen === null ? (
        <EmptyState title={found.total === 0 ? 'They do not disagree' : 'All is settled'}>
          {found.total === 0
            ? 'In the texts that are compared no code was given by one of the coders and left out by another.'
            : 'Every disagreement on what is shown has a verdict and a reason.'}
        </EmptyState>
      ) : (
        <div className={classes.split}>
          <PlaceList
            places={places}
            chosen={keyOfPlace(chosen)}
            nameOf={nameOf}
            onChoose={choose}
          />
          <section className={classes.view} aria-label="Disagreement" key={keyOfPlace(chosen)}>
            <PlaceView
              place={chosen}
              coders={asked.coders}
              codes={codes}
              branches={asked.branches}
              acts={{ settle: setApplies, reopen }}
            />
          </section>
        </div>
      )}
      {applies !== null && chosen && (
        <SettleDialog
          applies={applies}
          code={nameOf(chosen.code)}
          before={chosen.settlement?.why ?? ''}
          onClose={() => setApplies(null)}
          onSettle={(why) => {
            settle.mutate({ place: chosen, applies, why });
            setApplies(null);
          }}
        />
      )}
    </>
  );
}
