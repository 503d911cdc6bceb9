import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from 'wouter';
import { type ChartTable, download, toCsv } from '../parts/chart-export.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import classes from './search.module.css';
import { searchHref } from './use-search-view.ts';
import { useWords, type WordsKind, type WordTable } from './use-words.ts';

interface Props {
  readonly query: string;
  readonly kind: WordsKind;
}

const written = (value: number | null): string =>
  value === null
    ? ''
    : value.toLocaleString(
        'en',
        value > 0 && value < 0.01 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 },
      );

const asChart = ({ columns, rows }: WordTable): ChartTable => ({
  columns: ['Word', ...columns],
  rows: rows.map(({ word, values }) => [word, ...values.map((value) => value ?? '')]),
});

export const WordsView = ({ query, kind }: Props) => (
  <Loaded query={useWords(kind, query)}>
    {(table) => (table.rows.length === 0 ? <TooFew /> : <Words table={table} kind={kind} />)}
  </Loaded>
);

/** Each word leads to its lines. */
function Words({ table, kind }: { table: WordTable; kind: WordsKind }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="Words">
      <Group justify="space-between" px="md" py={6} wrap="nowrap">
        <Text size="sm">{table.title}</Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} />}
          onClick={() => download(`${kind}.csv`, toCsv(asChart(table)), 'text/csv')}
        >
          CSV
        </Button>
      </Group>
      <table className={classes.table} data-words>
        <thead>
          <tr>
            <th>Word</th>
            {table.columns.map((column) => (
              <th key={column} data-numeric>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ word, query, values }) => (
            <tr key={word}>
              <td>
                {query === null ? (
                  word
                ) : (
                  <Anchor component={Link} href={searchHref(query)} inherit>
                    {word}
                  </Anchor>
                )}
              </td>
              {values.map((value, at) => (
                <td key={table.columns[at]} data-numeric>
                  {written(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const TooFew = () => (
  <EmptyState title="Too few words">
    Collocates need three places together, keywords five in two documents. A wider query gives more.
  </EmptyState>
);
