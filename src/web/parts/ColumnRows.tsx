import { Select } from '@mantine/core';
import type { Columns } from '../../kernel/columns.ts';
import classes from './column-rows.module.css';

interface Props<Field extends string> {
  readonly columns: readonly string[];
  readonly rows: readonly { row: number; cells: readonly string[]; problem: string }[];
  readonly fields: readonly Field[];
  readonly words: Readonly<Record<Field, string>>;
  /** Null for a table whose columns are known. */
  readonly mapping: Columns<Field> | null;
  /** What becomes of a column without a field: `Note`. */
  readonly otherwise: string;
  onMap(mapping: Columns<Field>): void;
}

/** The first rows of a table, and above each column what it holds. */
export function ColumnRows<Field extends string>(props: Props<Field>) {
  const { columns, rows, fields, words, mapping, otherwise, onMap } = props;
  const place = (column: string, field: string | null): void => {
    const next: Columns<Field> = { ...mapping };
    for (const one of fields) {
      if (next[one] === column) delete next[one];
      if (one === field) next[one] = column;
    }
    onMap(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard
    <section className={classes.rows} tabIndex={0} aria-label="First rows">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
                {mapping && (
                  <Select
                    size="xs"
                    clearable
                    aria-label={`What “${column}” holds`}
                    placeholder={otherwise}
                    data={fields.map((field) => ({ value: field as string, label: words[field] }))}
                    value={fields.find((field) => mapping[field] === column) ?? null}
                    onChange={(field) => place(column, field)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells, problem }) => (
            <tr key={row}>
              {problem === '' ? (
                columns.map((column, at) => (
                  <td key={column}>
                    <div dir="auto">{cells[at]}</div>
                  </td>
                ))
              ) : (
                <td colSpan={columns.length}>
                  Row {row}: {problem}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
