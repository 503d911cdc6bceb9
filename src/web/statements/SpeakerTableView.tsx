import { Anchor, Button, SegmentedControl, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { SubjectKind, TableTime } from '../../observations/statements/speaker-table.ts';
import { useCase } from '../case/use-case.ts';
import { flatTree, useCodebook } from '../codebook/use-codebook.ts';
import { joinAddress } from '../observations/join/join-words.ts';
import { useActors } from '../observations/use-observations.ts';
import { download, toCsv } from '../parts/chart-export.ts';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { useAddress } from '../parts/use-address.ts';
import classes from './statements.module.css';
import { type ShownRow, type ShownTable, shortPaths, shownTable } from './table-rows.ts';
import { useSpeakerTable } from './use-statements.ts';

const SUBJECTS = [
  { value: 'code', label: 'Codes' },
  { value: 'issue', label: 'Issues' },
  { value: 'about', label: 'Actors spoken of' },
];
const TIMES = [
  { value: 'all', label: 'All together' },
  { value: 'year', label: 'By year' },
  { value: 'period', label: 'By period' },
];
/** Ids that fit into an address. */
const MOST_LISTED = 150;

/** Who said how much about what; each number leads to the statements. */
export function SpeakerTableView() {
  const [bySaid, setBy] = useAddress('by');
  const [timeSaid, setTime] = useAddress('time');
  const by = SubjectKind.catch('code').parse(bySaid);
  const time = TableTime.catch('all').parse(timeSaid);
  const periods = useCase().data?.periods ?? [];
  const actors = useActors().data?.actors ?? [];
  const codes = flatTree(useCodebook().data?.codes ?? []);
  const names = {
    actor: (id: string) => actors.find((one) => one.id === id)?.name ?? id,
    code: (id: string) => codes.find((one) => one.id === id)?.path.join(' › ') ?? id,
    period: (id: string) => periods.find((one) => one.id === id)?.title ?? id,
  };
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Subjects"
          data={SUBJECTS}
          value={by}
          onChange={(value) => setBy(value === 'code' ? null : value)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Time"
          data={TIMES.filter(({ value }) => value !== 'period' || periods.length > 0)}
          value={time}
          onChange={(value) => setTime(value === 'all' ? null : value)}
        />
      </div>
      <Loaded query={useSpeakerTable(by, time)}>
        {(answer) => <Shown table={shownTable(answer, by, time, names)} />}
      </Loaded>
    </>
  );
}

function Shown({ table }: { table: ShownTable }) {
  const { heads, columns, rows } = table;
  const short = shortPaths([...columns, ...rows.flatMap((row) => row.heads)]);
  const save = (): void => {
    const lines = rows.map((row) => [
      ...row.heads,
      row.count,
      ...row.cells.map((own) => own.length),
    ]);
    const csv = toCsv({ columns: [...heads, 'Statements', ...columns], rows: lines });
    download('statements.csv', csv, 'text/csv');
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="Who said how much about what">
      <table className={classes.table} data-time={heads.length === 1 ? 'all' : undefined}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" className={classes.count}>
              Statements
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={classes.count} title={column}>
                {short.get(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} heads={heads} columns={columns} short={short} />
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" my="sm">
        A statement of two speakers, or about two things, counts for each of them.
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconDownload size={14} />}
        onClick={save}
      >
        CSV
      </Button>
    </section>
  );
}

interface RowProps extends Pick<ShownTable, 'heads' | 'columns'> {
  readonly row: ShownRow;
  readonly short: ReadonlyMap<string, string>;
}

function Row({ row, heads, columns, short }: RowProps) {
  const detail = useDetail();
  return (
    <tr>
      {row.heads.map((head, at) => (
        <th key={heads[at]} scope="row" title={short.get(head) === head ? undefined : head}>
          {short.get(head)}
        </th>
      ))}
      <td className={classes.count}>{row.count}</td>
      {row.cells.map((own, at) => (
        <td key={columns[at]} className={classes.count}>
          {own.length > 0 && (
            <Anchor
              component="button"
              type="button"
              inherit
              aria-label={`${own.length} of ${row.heads.join(', ')}: ${columns[at]}`}
              onClick={() => detail.open('statements', joinAddress(own.slice(0, MOST_LISTED)))}
            >
              {own.length}
            </Anchor>
          )}
        </td>
      ))}
    </tr>
  );
}
