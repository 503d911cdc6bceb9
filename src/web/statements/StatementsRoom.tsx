import { Button, SegmentedControl } from '@mantine/core';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useStatus } from '../parts/status.ts';
import { useAddress } from '../parts/use-address.ts';
import { useKeys } from '../parts/use-keys.ts';
import { PositionsView } from './PositionsView.tsx';
import { SpeakerTableView } from './SpeakerTableView.tsx';
import classes from './statements.module.css';
import { TermsView } from './TermsView.tsx';
import { useSpeakerTable } from './use-statements.ts';

/** Who said what about whom, and who changed position. */
export default function StatementsRoom() {
  const detail = useDetail();
  const begin = (): void => detail.open('new-observation', 'statement');
  useKeys('Statements', [{ key: 'n', label: 'New statement', run: begin }]);
  return (
    <Loaded query={useSpeakerTable('code', 'all')}>
      {({ cells }) => {
        const count = new Set(cells.flatMap(({ statements }) => statements)).size;
        return <Statements count={count} onBegin={begin} />;
      }}
    </Loaded>
  );
}

interface Props {
  readonly count: number;
  onBegin(): void;
}

function Statements({ count, onBegin }: Props) {
  const [view, setView] = useAddress('view');
  useStatus(`${count} ${count === 1 ? 'statement' : 'statements'}`);
  return (
    <div className={classes.room}>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label="View"
          data={[
            { value: 'table', label: 'Who about what' },
            { value: 'positions', label: 'Positions' },
            { value: 'terms', label: 'Contested terms' },
          ]}
          value={view === 'positions' || view === 'terms' ? view : 'table'}
          onChange={(value) => setView(value === 'table' ? null : value)}
        />
      </div>
      <Chosen view={view} count={count} onBegin={onBegin} />
    </div>
  );
}

function Chosen({ view, count, onBegin }: Props & { view: string }) {
  // Contested words are looked for in passages and documents too.
  if (view === 'terms') return <TermsView />;
  if (count === 0) return <NothingSaid onBegin={onBegin} />;
  return view === 'positions' ? <PositionsView /> : <SpeakerTableView />;
}

const NothingSaid = ({ onBegin }: { onBegin(): void }) => (
  <EmptyState
    title="No statement is noted yet"
    action={
      <Button size="xs" onClick={onBegin}>
        New statement
      </Button>
    }
  >
    Here stands who said how much about what over time, and who changed position. Press o on a coded
    passage of a speech, or write a statement down.
  </EmptyState>
);
