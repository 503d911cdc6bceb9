import { Checkbox } from '@mantine/core';
import type { Ref } from 'react';
import { useDetail } from '../parts/detail.ts';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import type { FittedColumns } from './fit-columns.ts';
import type { Column } from './source-filter.ts';
import { titleWords } from './source-words.ts';
import classes from './sources.module.css';
import type { ListedSource } from './use-sources.ts';

interface Props {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  readonly source: ListedSource;
  readonly columns: FittedColumns;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  onPick(id: string): void;
}

/** One source: its title in full, and under it what has no column of its own. */
export function SourceRow(props: Props) {
  const { ref, index, source, columns, isCurrent, isPicked, onPick } = props;
  return (
    <tr ref={ref} data-index={index} data-current={isCurrent || undefined}>
      <td>
        <Checkbox
          size="xs"
          pl={4}
          aria-label={`Pick ${titleWords(source)}`}
          checked={isPicked}
          onChange={() => onPick(source.id)}
        />
      </td>
      {columns.shown.map((column) => (
        <td
          key={column.key}
          data-numeric={column.numeric || undefined}
          data-column={column.key === 'title' ? 'title' : undefined}
        >
          {column.key === 'title' ? (
            <Title source={source} under={columns.under} />
          ) : (
            <Value source={source} column={column} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Value({ source, column }: { source: ListedSource; column: Column }) {
  if (column.key === 'sphere') return <SphereBadge sphere={source.sphere} />;
  return column.valueOf(source);
}

function Title({ source, under }: { source: ListedSource; under: readonly Column[] }) {
  const detail = useDetail();
  const told = under.filter((column) => column.valueOf(source) !== '');
  return (
    <>
      <button
        type="button"
        className={classes.title}
        title={titleWords(source)}
        onClick={() => detail.open('source', source.id)}
      >
        {titleWords(source)}
      </button>
      {told.length > 0 && (
        <span className={classes.under}>
          {told.map((column) => (
            <span key={column.key}>
              <Value source={source} column={column} />
            </span>
          ))}
        </span>
      )}
    </>
  );
}
