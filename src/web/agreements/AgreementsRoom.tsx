import { Button, Kbd, Select, Text } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { DayField } from '../parts/DayField.tsx';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useActorNames } from '../parts/use-actor-names.ts';
import { useKeys } from '../parts/use-keys.ts';
import { ActTable } from './ActTable.tsx';
import { AgreementFacts } from './AgreementFacts.tsx';
import { AgreementTools } from './AgreementTools.tsx';
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
        <div className={classes.tools}>
          {chosen ? (
            <AgreementTools
              keys
              shown={chosen}
              onRemoved={() => view.set({ agreement: null, detail: null })}
            />
          ) : (
            <NewAgreement />
          )}
        </div>
      </div>
      {chosen ? (
        <OnePage shown={chosen} all={all} names={names} on={view.on} />
      ) : (
        <AllAgreements all={all} names={names} view={view} />
      )}
    </div>
  );
}

interface PageProps {
  readonly shown: ShownAgreement;
  readonly all: readonly ShownAgreement[];
  readonly names: ReadonlyMap<string, string>;
  readonly on: string;
}

function OnePage({ shown, all, names, on }: PageProps) {
  return (
    <div className={classes.page}>
      <AgreementFacts shown={shown} names={names} />
      {shown.due.length > 0 && (
        <DueTable title={`Dates, seen from ${on}`} what="dates" due={shown.due} all={all} />
      )}
      {shown.provisions.length === 0 ? (
        <Text size="sm" c="dimmed">
          It has not been taken apart into provisions: n begins the first one.
        </Text>
      ) : (
        <PerformanceGrid shown={shown} names={names} />
      )}
      {shown.acts.length > 0 && <ActTable shown={shown} />}
    </div>
  );
}

function NewAgreement() {
  const detail = useDetail();
  const begin = (): void => detail.open('new-agreement', 'new');
  useKeys('Agreements', [{ key: 'n', label: 'New agreement', run: begin }]);
  return (
    <Button
      size="compact-sm"
      leftSection={<IconPlus size={14} />}
      rightSection={<Kbd size="xs">n</Kbd>}
      onClick={begin}
    >
      New agreement
    </Button>
  );
}

const NoAgreements = () => (
  <EmptyState title="No agreements yet" action={<NewAgreement />}>
    Here stand treaties, truces and declarations with their provisions: who owes what to whom until
    when, which dates a term and its renewal produce, and what was kept from year to year. Write one
    down, or bring in a case folder (agreements.json).
  </EmptyState>
);
