import { Button, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useKeys } from '../parts/use-keys.ts';
import { AddObservation } from './AddObservation.tsx';
import { AddRival } from './AddRival.tsx';
import { AsOfLine } from './AsOfLine.tsx';
import { useDesk } from './desk.ts';
import classes from './hypotheses.module.css';
import { NewRivalry } from './NewRivalry.tsx';
import { RivalsDialog } from './RivalsDialog.tsx';
import { SettingsDialog } from './settings/SettingsDialog.tsx';
import { VIEWS } from './use-hypotheses-view.ts';
import type { ListedRivalry } from './use-weighing.ts';

const VIEW_LABELS = {
  weights: 'dB',
  matrix: 'ACH',
  tests: 'Process tracing',
  time: 'Through time',
};

type Dialog = 'observation' | 'rival' | 'rivals' | 'settings' | 'new' | null;

/** Which rivals, what can be done with them, which view, and as of when. */
export function RoomTools({ all }: { all: readonly ListedRivalry[] }) {
  const { view, rivalry } = useDesk();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = (): void => setDialog(null);
  useKeys('Hypotheses', [
    { key: 'n', label: 'Weigh an observation', run: () => setDialog('observation') },
    ...VIEWS.map((name, at) => ({
      key: String(at + 1),
      label: `View: ${VIEW_LABELS[name]}`,
      run: () => view.set({ view: name === 'weights' ? null : name }),
    })),
  ]);
  return (
    <>
      <div className={classes.line}>
        {all.length > 1 && (
          <Select
            size="xs"
            w={300}
            aria-label="Rivals"
            allowDeselect={false}
            data={all.map(({ id, question }) => ({ value: id, label: question }))}
            value={rivalry.id}
            onChange={(id) => view.set({ rivals: id, against: null, prior: null })}
          />
        )}
        {all.length === 1 && <b>{rivalry.question}</b>}
        <Button size="compact-sm" onClick={() => setDialog('observation')}>
          Weigh an observation
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('rival')}>
          Add a rival
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('rivals')}>
          Rivals and priors
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('settings')}>
          Settings
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setDialog('new')}>
          Another question
        </Button>
      </div>
      <div className={classes.line}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          data={VIEWS.map((value) => ({ value, label: VIEW_LABELS[value] }))}
          value={view.view}
          onChange={(value) => view.set({ view: value === 'weights' ? null : value })}
        />
        <AsOfLine />
      </div>
      {dialog === 'observation' && <AddObservation onClose={close} />}
      {dialog === 'rival' && <AddRival onClose={close} />}
      {dialog === 'rivals' && <RivalsDialog onClose={close} />}
      {dialog === 'settings' && <SettingsDialog onClose={close} />}
      {dialog === 'new' && (
        <NewRivalry
          onClose={close}
          onDone={(id) => {
            close();
            view.set({ rivals: id });
          }}
        />
      )}
    </>
  );
}
