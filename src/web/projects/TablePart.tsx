import { ActionIcon, Group, Title, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Scroll } from '../codebook/Scroll.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { type ChartTable, download, toCsv } from '../parts/chart-export.ts';
import classes from './projects.module.css';

interface Props {
  readonly title: string;
  readonly table: ChartTable;
  /** As many rows as are sent at most: then there may be more. */
  readonly most?: number;
  /** Colours before the first cells, in the order of the rows. */
  readonly colours?: readonly (string | null)[];
  /** How many columns are shown; the others only leave with the table. */
  readonly shown?: number;
  /** A last column that is worked with; it does not leave with the table. */
  readonly choice?: { readonly column: string; of(index: number): ReactNode };
  /** Stands between title and table. */
  readonly children?: ReactNode;
}

/** A table under its heading, which leaves as text or CSV. Nothing is shown of an empty one. */
export function TablePart({ title, table, most, colours, shown, choice, children }: Props) {
  const { rows } = table;
  const columns = table.columns.slice(0, shown);
  if (rows.length === 0) return null;
  return (
    <section className={classes.part} aria-label={title}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="h4">
          {title}{' '}
          <span className={classes.count}>
            {rows.length === most && 'the first '}
            {rows.length.toLocaleString('en')}
          </span>
        </Title>
        <Group gap={2} wrap="nowrap">
          <CopyText value={toCsv(table)} what={`“${title}” as a table`} />
          <Tooltip label="Save as CSV">
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={`Save “${title}” as CSV`}
              onClick={() => download(`${fileName(title)}.csv`, toCsv(table), 'text/csv')}
            >
              <IconDownload size={15} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      {children}
      <Scroll label={`Table: ${title}`} height={300}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} data-numeric={isNumber(rows, at) || undefined}>
                  {column}
                </th>
              ))}
              {choice && <th>{choice.column}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change while they are shown
              <tr key={index}>
                {columns.map((column, at) => (
                  <td key={column} dir="auto" data-numeric={isNumber(rows, at) || undefined}>
                    {at === 0 && colours && (
                      <span
                        className={classes.dot}
                        style={{ background: colours[index] ?? 'var(--rule)' }}
                        aria-hidden="true"
                      />
                    )}
                    {cellWords(row[at])}
                  </td>
                ))}
                {choice && <td>{choice.of(index)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

const isNumber = (rows: ChartTable['rows'], at: number): boolean =>
  typeof rows[0]?.[at] === 'number';

const cellWords = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en') : (value ?? '');

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
