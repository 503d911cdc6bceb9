/** Documents with their dates and with the actor who speaks in them, as far as their authors tell. */
import type { Actor } from '../../actors/model.ts';
import type { Db } from '../../db/schema.ts';
import type { Document } from '../../documents/document.ts';
import type { CslItem } from '../../sources/model.ts';
import { authorNames } from '../drafts/author-names.ts';
import { firstActorNamed } from '../drafts/find-speaker.ts';

export interface DatedDocument {
  speaker: string | null;
  language: string;
  /** EDTF, or empty. */
  date: string;
  from: string | null;
  to: string | null;
}

export async function datedDocuments(
  db: Db,
  actors: readonly Actor[],
): Promise<Map<string, DatedDocument>> {
  const rows = await db
    .selectFrom('documents')
    .leftJoin('sources', 'sources.id', 'documents.source')
    .select(['documents.id', 'documents.language', 'documents.date', 'documents.date_from'])
    .select(['documents.date_to', 'documents.details', 'sources.csl'])
    .execute();
  const known = new Map<string, string | null>();
  const speakerNamed = (names: readonly string[]): string | null => {
    const key = JSON.stringify(names);
    const before = known.get(key);
    if (before !== undefined) return before;
    const speaker = firstActorNamed(actors, names)?.id ?? null;
    known.set(key, speaker);
    return speaker;
  };
  return new Map(
    rows.map((row) => {
      // Written by `documentToRow` and `sourceToRow`.
      const { stated } = JSON.parse(row.details) as Pick<Document, 'stated'>;
      const csl = row.csl === null ? null : (JSON.parse(row.csl) as CslItem);
      const names = [...authorNames(csl), ...(stated?.authors ?? [])];
      return [
        row.id,
        {
          speaker: names.length === 0 ? null : speakerNamed(names),
          language: row.language,
          date: row.date,
          from: row.date_from,
          to: row.date_to,
        },
      ];
    }),
  );
}
