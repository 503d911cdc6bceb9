/** One list of records out of a file: every field known, every value right, every id there once. */
import type { z } from 'zod';
import { folderError } from '../folder-error.ts';
import type { StoredRecord } from './record-files.ts';
import { fillShape } from './shape.ts';

const MOST_RECORDS = 200_000;
/** Ids stand in addresses and, of some kinds, in names of files. */
const ID = /^[\w.:-]{1,200}$/u;

const idOf = (value: unknown, at: number): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? id : `record ${at + 1}`;
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

const near = (wanted: string, known: readonly string[]): string =>
  `Take it out, or write it as one of the fields that there are: ${known.join(', ')}.` +
  (wanted.startsWith('_') || wanted.startsWith('$') ? ' Remarks belong in note.' : '');

/** One record, with what was left out; throws with file, record, field and remedy. */
export function readOne<T extends StoredRecord>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
  at: number,
): T {
  const record = idOf(raw, at);
  const { value, unknown } = fillShape(schema, raw);
  if (unknown) {
    const field = unknown.path.join('.');
    const name = String(unknown.path.at(-1));
    const remedy = near(name, unknown.known);
    throw folderError({ file, record, field, why: 'there is no such field', remedy });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path ?? [];
    const missing = path.length > 0 && valueAt(value, path) === undefined;
    const why = missing
      ? 'it is missing'
      : (issue?.message ?? 'it is not valid').replace(/\.$/u, '');
    throw folderError({ file, record, field: path.map(String).join('.'), why });
  }
  if (!ID.test(parsed.data.id)) {
    const why = 'an id is at most 200 letters, digits and - _ . :';
    throw folderError({ file, record, field: 'id', why });
  }
  return parsed.data;
}

export function readList<T extends StoredRecord>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
): T[] {
  if (!Array.isArray(raw)) throw folderError({ file, why: 'a list of records was expected' });
  if (raw.length > MOST_RECORDS) {
    throw folderError({ file, why: `it holds more than ${MOST_RECORDS} records` });
  }
  const records = raw.map((one, at) => readOne(schema, one, file, at));
  mustBeOnce(records, file);
  return records;
}

export function mustBeOnce(records: readonly StoredRecord[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) {
      const remedy = 'Give one of them another id.';
      throw folderError({ file, record: id, why: 'two records have this id', remedy });
    }
    seen.add(id);
  }
}
