import { HoverCard, Text, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './expectations.module.css';
import type { ShownLedger } from './use-ledger.ts';

interface TileProps {
  readonly label: string;
  readonly value: string;
  readonly small: string;
  /** Formula and its source. */
  readonly how: ReactNode;
}

function Tile({ label, value, small, how }: TileProps) {
  return (
    <div className={classes.score}>
      <dt>
        {label}{' '}
        <HoverCard width={280} shadow="md" withinPortal>
          <HoverCard.Target>
            <UnstyledButton aria-label={`How ${label} is reckoned`}>
              <IconInfoCircle size={13} style={{ verticalAlign: '-2px' }} />
            </UnstyledButton>
          </HoverCard.Target>
          <HoverCard.Dropdown>
            <Text size="xs">{how}</Text>
          </HoverCard.Dropdown>
        </HoverCard>
      </dt>
      <dd className={classes.number}>{value}</dd>
      <dd className={classes.small}>{small}</dd>
    </div>
  );
}

const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${Math.round((100 * part) / of)} %`;

type Directions = ShownLedger['scores']['directions'];

const intervalWords = ({ interval }: Directions): string =>
  interval ? `, 95 % interval ${interval.map((end) => Math.round(100 * end)).join('–')} %` : '';

function NotDecided({ ledger: { scores } }: { ledger: ShownLedger }) {
  const { open, mixed, disputed } = scores.statuses;
  const parts = [
    ...(mixed ? [`${mixed} in part`] : []),
    ...(disputed ? [`${disputed} disputed`] : []),
    ...(scores.statuses.void ? [`${scores.statuses.void} void`] : []),
  ];
  return (
    <Tile
      label="Open"
      value={`${open ?? 0}`}
      small={parts.length > 0 ? `and ${parts.join(', ')}` : 'nothing in part or void'}
      how="What is open, true in part, disputed or void counts neither for nor against anybody. A conditional whose condition did not come about was never put to the test."
    />
  );
}

/** How good they were, beside what a forecaster must beat. */
export function ScoreBoard({ ledger }: { ledger: ShownLedger }) {
  const { scores, persistence } = ledger;
  const { statuses, forecasts, directions } = scores;
  const right = statuses.true ?? 0;
  const decided = right + (statuses.false ?? 0);
  return (
    <dl className={classes.scores} aria-label="How good they were">
      <Tile
        label="Came true"
        value={`${right} of ${decided}`}
        small={`${percent(right, decided)} of those decided${directions.count === decided ? intervalWords(directions) : ''}`}
        how="Decided expectations that came true. The interval is that of Jeffreys (beta with ½ and ½): in 95 cases of 100 the true rate lies in such a one."
      />
      <Tile
        label="“Nothing changes”"
        value={persistence.count === 0 ? '–' : `${persistence.right} of ${persistence.count}`}
        small={
          persistence.count === 0
            ? 'not said of any what no change would mean'
            : `the authors: ${persistence.authors} of the same ${persistence.count}`
        }
        how="What somebody who always expects that all stays as it is would have had right, over the same expectations: the simplest forecast to beat."
      />
      {forecasts.count > 0 && (
        <Tile
          label="Brier score"
          value={forecasts.brier.value?.toFixed(3) ?? '–'}
          small={`over ${forecasts.count} with a probability; base rate ${forecasts.baseRate.value?.toFixed(2) ?? '–'}`}
          how="Mean of (f − o)²: f the probability, o 1 when it came true and 0 when not (Brier 1950). 0 is perfect, .25 is what always saying ½ gives."
        />
      )}
      {forecasts.count > 0 && (
        <Tile
          label="Log score"
          value={forecasts.log.nats.value?.toFixed(3) ?? '–'}
          small={
            forecasts.log.clamped > 0 ? `${forecasts.log.clamped} clamped` : 'nats; lower is better'
          }
          how="Mean of −ln of what was given to what came (Good 1952). Probabilities nearer than .001 to 0 or 1 count as that; it says how many."
        />
      )}
      <NotDecided ledger={ledger} />
    </dl>
  );
}
