import { Button } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../parts/EmptyState.tsx';
import { NewRivalry } from './NewRivalry.tsx';
import type { HypothesesView } from './use-hypotheses-view.ts';

/** What the room is for, as long as there is nothing in it. */
export function NoRivals({ view }: { view: HypothesesView }) {
  const [making, setMaking] = useState(false);
  return (
    <>
      <EmptyState
        title="No rivals yet"
        action={<Button onClick={() => setMaking(true)}>Set up rivals</Button>}
      >
        Here rival answers to one question are weighed against what was observed: how probable each
        is, on what day that could be known, and what the verdict hangs on.
      </EmptyState>
      {making && (
        <NewRivalry
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false);
            view.set({ rivals: id });
          }}
        />
      )}
    </>
  );
}
