/** Which column of a table holds which field, as a person or the names of the columns say. Pure. */

/** Field to the name of its column. */
export type Columns<Field extends string> = Partial<Record<Field, string>>;

export interface ColumnFields<Field extends string> {
  readonly fields: readonly Field[];
  /** What other tables call the same, in the order of trust, with blanks between. */
  readonly alsoCalled: Readonly<Record<Field, string>>;
  /** Of what they are fields: `a corpus`. */
  readonly of: string;
}

export type ReadColumns<Field extends string> =
  | { ok: true; mapping: Columns<Field> }
  | { ok: false; why: string };

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_');

/** Columns that are called as the fields are. */
export function columnsByName<Field extends string>(
  { fields }: ColumnFields<Field>,
  columns: readonly string[],
): Columns<Field> {
  const mapping: Columns<Field> = {};
  for (const field of fields) {
    const column = columns.find((name) => plain(name) === field);
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

/** The same with the names that other tables give; no column is proposed twice. */
export function proposeColumns<Field extends string>(
  known: ColumnFields<Field>,
  columns: readonly string[],
): Columns<Field> {
  const mapping = columnsByName(known, columns);
  const taken = new Set(Object.values(mapping));
  for (const field of known.fields) {
    if (mapping[field] !== undefined) continue;
    const column = known.alsoCalled[field]
      .split(' ')
      .map((word) => columns.find((name) => plain(name) === word && !taken.has(name)))
      .find((name) => name !== undefined);
    if (column === undefined) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

const MOST_LISTED = 30;

export const listColumns = (columns: readonly string[]): string =>
  columns
    .slice(0, MOST_LISTED)
    .map((column) => `“${column}”`)
    .join(', ') + (columns.length > MOST_LISTED ? ' …' : '');

export const noColumn = (column: string, columns: readonly string[]): string =>
  `There is no column “${column}”; the columns are ${listColumns(columns)}.`;

/** The first column that is named and not there, in words; null when all are. */
export function missingColumn<Field extends string>(
  mapping: Columns<Field>,
  columns: readonly string[],
): string | null {
  const missing = Object.values<string | undefined>(mapping).find(
    (column) => column !== undefined && !columns.includes(column),
  );
  return missing === undefined ? null : noColumn(missing, columns);
}

/** `text=body,date=published`, over what is known already; a column that is named anew leaves its old field. */
export function readColumnPairs<Field extends string>(
  written: string,
  { fields, of }: ColumnFields<Field>,
  columns: readonly string[],
  known: Columns<Field>,
): ReadColumns<Field> {
  const mapping = { ...known };
  for (const pair of written.split(',').filter((part) => part.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=');
    const field = fields.find((one) => one === name.trim().toLowerCase());
    if (field === undefined) {
      return {
        ok: false,
        why: `“${name.trim()}” is no field of ${of}; the fields are ${fields.join(', ')}.`,
      };
    }
    const wanted = rest.join('=').trim();
    const column =
      columns.find((one) => one === wanted) ??
      columns.find((one) => one.trim().toLowerCase() === wanted.toLowerCase());
    if (column === undefined) return { ok: false, why: noColumn(wanted, columns) };
    for (const other of fields) if (mapping[other] === column) delete mapping[other];
    mapping[field] = column;
  }
  return { ok: true, mapping };
}
