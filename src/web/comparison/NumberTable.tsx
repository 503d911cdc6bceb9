import { Text } from '@mantine/core';
import { TableSection } from '../parts/TableSection.tsx';
import table from '../parts/table.module.css';
import classes from './comparison.module.css';

export interface NumberCell {
  readonly text: string;
  /** Why there is no number, or what it is. */
  readonly title?: string;
}

interface Props {
  readonly title: string;
  readonly what: string;
  readonly columns: readonly {
    readonly name: string;
    readonly number?: boolean;
    /** Sentences: never narrower than these need. */
    readonly wide?: boolean;
    readonly title?: string;
  }[];
  readonly rows: readonly (readonly (string | NumberCell)[])[];
  /** Formula and source, where the numbers stand. */
  readonly says: string;
  /** Instead of an empty table. */
  readonly none: string;
}

const textOf = (cell: string | NumberCell): string => (typeof cell === 'string' ? cell : cell.text);

/** A table of numbers that says under itself how they are had. */
export function NumberTable({ title, what, columns, rows, says, none }: Props) {
  return (
    <div>
      <TableSection
        title={title}
        what={what}
        fileName={`comparison-${what.replaceAll(' ', '-')}`}
        csv={() => ({
          columns: columns.map(({ name }) => name),
          rows: rows.map((row) => row.map(textOf)),
        })}
      >
        {rows.length === 0 ? (
          <Text size="sm" c="dimmed" p="xs">
            {none}
          </Text>
        ) : (
          <table className={table.table}>
            <thead>
              <tr>
                {columns.map(({ name, number, wide, title: why }) => (
                  <th
                    key={name}
                    scope="col"
                    className={number ? table.number : wide ? classes.wide : undefined}
                    title={why}
                    // Heads give way before the words of a row do.
                    style={{ whiteSpace: 'normal' }}
                  >
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.map(textOf).join('|')}>
                  {row.map((cell, at) => (
                    <td
                      key={columns[at]?.name}
                      className={columns[at]?.number ? table.number : undefined}
                      title={typeof cell === 'string' ? undefined : cell.title}
                    >
                      {textOf(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </TableSection>
      <Text size="xs" c="dimmed" mt={6}>
        {says}
      </Text>
    </div>
  );
}
