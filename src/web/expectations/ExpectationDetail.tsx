import { Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { writeChance } from '../hypotheses/read-chance.ts';
import { LocatorLine } from '../observations/LocatorLine.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useActorNames } from '../parts/use-actor-names.ts';
import { BearingList } from './BearingList.tsx';
import { ExpectationTools } from './ExpectationTools.tsx';
import { HypothesesSay } from './HypothesesSay.tsx';
import { Part } from './Part.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { STATUSES } from './status-words.ts';
import { useEntry } from './use-expectation.ts';
import type { ShownEntry, ShownLedger } from './use-ledger.ts';

/** One expectation: what was said, what would count, and what came of it. */
export default function ExpectationDetail({ id }: DetailProps) {
  const { entry, query } = useEntry(id);
  return (
    <Loaded query={query}>
      {(ledger) =>
        entry === null ? (
          <Text size="sm">
            This expectation is gone, or was not yet made on the day that is shown.
          </Text>
        ) : (
          <Shown entry={entry} ledger={ledger} />
        )
      }
    </Loaded>
  );
}

function Shown({ entry, ledger }: { entry: ShownEntry; ledger: ShownLedger }) {
  const { expectation } = entry;
  return (
    <Stack gap="sm">
      <div>
        <StatusBadge entry={entry} />
        <Title order={2} size="h4" mt={4}>
          {expectation.text}
        </Title>
      </div>
      <Said entry={entry} />
      <CameOut entry={entry} />
      <HypothesesSay entry={entry} ledger={ledger} />
      <BearingList entry={entry} observations={ledger.observations} />
      {expectation.locators.length > 0 && (
        <Part title="Where it was said">
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {expectation.locators.map((locator, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: locators have no ids and keep their places
              <LocatorLine key={at} locator={locator} />
            ))}
          </ul>
        </Part>
      )}
      {expectation.note !== '' && (
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {expectation.note}
        </Text>
      )}
      <ExpectationTools expectation={expectation} />
    </Stack>
  );
}

function Said({ entry: { expectation: one } }: { entry: ShownEntry }) {
  const names = useActorNames();
  const lines = [
    ['By', names.get(one.by) ?? one.by],
    ['Made', one.madeOn],
    ['Until', one.horizon === '' ? 'no end was named' : one.horizon],
    ['Only if', one.condition],
    [
      'Probability',
      one.probability ? writeChance(one.probability) : 'not said: right or wrong only',
    ],
    [
      'If nothing changed',
      one.unchanged === null
        ? ''
        : one.unchanged === 'true'
          ? 'it would come true'
          : 'it would not',
    ],
  ].filter(([, words]) => words !== '');
  return (
    <>
      {one.words !== '' && (
        <Text size="sm" className="serif" dir="auto">
          {one.words}
        </Text>
      )}
      <Text size="sm" component="dl" m={0}>
        {lines.map(([label, words]) => (
          <div key={label}>
            <Text component="dt" display="inline" c="dimmed" size="sm">
              {label}:{' '}
            </Text>
            <dd style={{ display: 'inline', margin: 0 }}>{words}</dd>
          </div>
        ))}
      </Text>
    </>
  );
}

function CameOut({ entry: { expectation, status, decidedOn, score } }: { entry: ShownEntry }) {
  if (status === 'open') return null;
  return (
    <Part title="What came of it">
      <Text size="sm">
        {STATUSES[status].says}
        {decidedOn !== null && ` Known on ${decidedOn}.`}
        {expectation.resolvedBy !== '' && ` Judged by ${expectation.resolvedBy}.`}
      </Text>
      {expectation.resolution !== '' && <Text size="sm">{expectation.resolution}</Text>}
      {score && (
        <Text size="xs" c="dimmed">
          Brier score {score.brier.toFixed(3)}, log score {score.log.toFixed(3)} nats
        </Text>
      )}
    </Part>
  );
}
