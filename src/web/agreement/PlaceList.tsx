import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DisagreementView } from '../../coding/agreement/answer.ts';
import { listInWords } from '../../coding/agreement/list-in-words.ts';
import classes from './agreement.module.css';
import { keyOfPlace } from './place-key.ts';

interface Props {
  readonly places: readonly DisagreementView[];
  readonly chosen: string;
  nameOf(code: string): string;
  onChoose(key: string): void;
}

const sides = ({ given, notGiven }: DisagreementView): string =>
  `${listInWords(given, 3)}, not ${listInWords(notGiven, 3)}`;

export function PlaceList({ places, chosen, nameOf, onChoose }: Props) {
  const row = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen row is another one when the choice changes
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <nav className={classes.list} aria-label="Disagreements">
      {places.map((place, at) => {
        const key = keyOfPlace(place);
        return (
          <div key={key}>
            {place.document !== places[at - 1]?.document && (
              <h2 className={classes.group}>{place.title}</h2>
            )}
            <UnstyledButton
              ref={key === chosen ? row : null}
              className={classes.row}
              data-chosen={key === chosen}
              data-settled={place.settlement !== null}
              aria-current={key === chosen ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              {nameOf(place.code)}
              <span className={classes.where}>
                {sides(place)}
                {place.settlement !== null &&
                  `; settled: ${place.settlement.applies ? 'applies' : 'does not apply'}`}
              </span>
            </UnstyledButton>
          </div>
        );
      })}
    </nav>
  );
}
