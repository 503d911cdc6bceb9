import type { Door } from '../../db/change.ts';
import type { Article } from '../model.ts';
import { articleToRows } from '../rows.ts';
import { PART_TABLES } from '../store.ts';

type Table = (typeof PART_TABLES)[number];

/** Writes what differs between two states of one article, row by row. */
export async function writeDifference(
  door: Door,
  before: Article,
  after: Article,
  reading: { importedAt: string; reader: number },
): Promise<void> {
  const { importedAt, reader } = reading;
  const old = articleToRows(before, importedAt, reader);
  const now = articleToRows(after, importedAt, reader);
  const { id, ...article } = now.articles;
  await door.update('articles', id, article);
  const { id: textId, ...text } = now.article_texts;
  if (JSON.stringify(old.article_texts) !== JSON.stringify(now.article_texts)) {
    await door.update('article_texts', textId, text);
  }
  for (const table of PART_TABLES) await writePart(door, table, old[table], now[table]);
}

async function writePart<T extends Table>(
  door: Door,
  table: T,
  old: readonly { id: string }[],
  now: readonly { id: string }[],
): Promise<void> {
  const known = new Map(old.map((row) => [row.id, JSON.stringify(row)]));
  const kept = new Set(now.map(({ id }) => id));
  const gone = old.filter(({ id }) => !kept.has(id));
  await door.removeMany(
    table,
    gone.map(({ id }) => id),
  );
  for (const row of now) {
    const before = known.get(row.id);
    // Rows of one table by construction: `articleToRows` keeps them under its name.
    if (before === undefined) await door.insert(table, row as never);
    else if (before !== JSON.stringify(row)) await door.update(table, row.id, row as never);
  }
}
