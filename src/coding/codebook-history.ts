/** The life of a code, read from the revisions: made, renamed, moved, merged, split, by whom and when. */
import { CodeEvent } from './codebook-model.ts';
import type { CodeRevision, RecordedRow } from './codebook-store.ts';

const FIELDS: readonly (readonly [column: string, words: string])[] = [
  ['definition', 'definition'],
  ['when_to_use', 'when to use it'],
  ['when_not', 'when not'],
  ['example', 'example'],
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The latest first. A new place among the same neighbours is not told: it changes whenever one of them goes.
 * `nameOf` names the codes that stand; those that are gone are named by their rows.
 */
export function codeEvents(
  id: string,
  revisions: readonly CodeRevision[],
  nameOf: (id: string) => string | undefined,
): CodeEvent[] {
  const gone = new Map<string, string>();
  for (const { rows } of revisions) {
    for (const row of rows) {
      if (row.table === 'codes') gone.set(row.id, text((row.after ?? row.before)?.name));
    }
  }
  const name = (of: unknown): string => {
    const known = nameOf(text(of)) ?? gone.get(text(of));
    return known === undefined ? 'a code that is gone' : `“${known}”`;
  };
  return revisions.flatMap((revision) => {
    const words = wordsOf(id, revision, name);
    if (words.length === 0) return [];
    const { seq, at, user: by, state } = revision;
    return [CodeEvent.parse({ seq, at, by, state, words })];
  });
}

type NameOf = (of: unknown) => string;

function wordsOf(id: string, revision: CodeRevision, name: NameOf): string[] {
  const own = revision.rows.filter((row) => row.table === 'codes' && row.id === id);
  const first = own[0];
  const last = own.at(-1);
  const change = first && last ? { before: first.before, after: last.after } : null;
  const taken = revision.rows.find(({ table }) => table === 'codings');
  return [
    ...(change ? changeWords(change, name) : []),
    ...(taken ? gaveWords(id, taken, name) : []),
  ];
}

function changeWords(
  { before, after }: Pick<RecordedRow, 'before' | 'after'>,
  name: NameOf,
): string[] {
  if (before === null) return after === null ? [] : [`Made as “${text(after.name)}”`];
  if (after === null) return [`Taken out as “${text(before.name)}”`];
  const words: string[] = [];
  if (before.name !== after.name) {
    words.push(`Renamed from “${text(before.name)}” to “${text(after.name)}”`);
  }
  if (before.parent !== after.parent) {
    const place = (parent: unknown): string => (parent === null ? 'the top' : name(parent));
    words.push(`Moved from ${place(before.parent)} to ${place(after.parent)}`);
  }
  const fields = FIELDS.filter(([column]) => before[column] !== after[column]);
  if (fields.length > 0) words.push(`Rewritten: ${fields.map(([, of]) => of).join(', ')}`);
  if (before.colour !== after.colour) {
    words.push(`Colour from ${text(before.colour)} to ${text(after.colour)}`);
  }
  if (before.codable !== after.codable) {
    words.push(after.codable === 1 ? 'Made a code that is given' : 'Made a folder');
  }
  return words;
}

function gaveWords(id: string, row: RecordedRow, name: NameOf): string[] {
  const [from, to] = [row.before?.code, row.after?.code];
  if (from === to) return [];
  if (to === id) return [`Took over codings of ${name(from)}`];
  return from === id ? [`Gave codings to ${name(to)}`] : [];
}
