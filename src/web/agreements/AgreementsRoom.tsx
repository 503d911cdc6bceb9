import { Button, Select, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { DayField } from '../parts/DayField.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useActorNames } from '../parts/use-actor-names.ts';
import { ActTable } from './ActTable.tsx';
import { AgreementFacts } from './AgreementFacts.tsx';
import { AllAgreements } from './AllAgreements.tsx';
import classes from './agreements.module.css';
import { DueTable } from './DueTable.tsx';
import { PerformanceGrid } from './PerformanceGrid.tsx';
import { type AgreementView, useAgreementView } from './use-agreement-view.ts';
import { type ShownAgreement, useAgreements } from './use-agreements.ts';

/** What states have agreed: in force on a day, due next, kept by whom. */
export default function AgreementsRoom() {
  const view = useAgreementView();
  return (
    <Loaded query={useAgreements(view.on)}>
      {({ agreements }) =>
        agreements.length === 0 ? <NoAgreements /> : <Agreements all={agreements} view={view} />
      }
    </Loaded>
  );
}

function Agreements({ all, view }: { all: readonly ShownAgreement[]; view: AgreementView }) {
  const names = useActorNames();
  const chosen = all.find(({ agreement }) => agreement.id === view.agreement);
  const inForce = all.filter(({ legal }) => legal.state === 'in-force').length;
  useStatus(`${inForce} of ${all.length} agreements in force on ${view.on}`);
  return (
    <div className={classes.room}>
      <div className={classes.line}>
        {chosen && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowLeft size={14} />}
            onClick={() => view.set({ agreement: null })}
          >
            All agreements
          </Button>
        )}
        <Select
          size="xs"
          w={330}
          searchable
          clearable
          aria-label="Agreement"
          placeholder="All agreements"
          data={all.map(({ agreement: { id, title } }) => ({ value: id, label: title }))}
          value={chosen?.agreement.id ?? null}
          onChange={(agreement) => view.set({ agreement })}
        />
        <Text size="sm">as of</Text>
        <DayField label="Day" value={view.on} onChange={(on) => view.set({ on }, true)} />
      </div>
      {chosen ? (
        <div className={classes.page}>
          <AgreementFacts shown={chosen} names={names} />
          {chosen.due.length > 0 && (
            <DueTable
              title={`Dates, seen from ${view.on}`}
              what="dates"
              due={chosen.due}
              all={all}
            />
          )}
          {chosen.provisions.length === 0 ? (
            <Text size="sm" c="dimmed">
              It has not been taken apart into provisions.
            </Text>
          ) : (
            <PerformanceGrid shown={chosen} names={names} />
          )}
          {chosen.acts.length > 0 && <ActTable shown={chosen} />}
        </div>
      ) : (
        <AllAgreements all={all} names={names} view={view} />
      )}
    </div>
  );
}

const NoAgreements = () => (
  <EmptyState title="No agreements yet">
    Here stand treaties, truces and declarations with their provisions: who owes what to whom until
    when, which dates a term and its renewal produce, and what was kept from year to year. They come
    with a case folder (agreements.json).
  </EmptyState>
);
