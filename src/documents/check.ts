/** What documents promise about their rows, for `dragoman check`. */
import type { Db } from '../db/schema.ts';
import { TextLayout } from './document.ts';
import { textHash } from './store.ts';

/** One sentence per fault. Texts are read one by one: together they may be larger than memory. */
export async function documentFaults(db: Db): Promise<string[]> {
  return [...(await looseEnds(db)), ...(await textFaults(db))];
}

async function looseEnds(db: Db): Promise<string[]> {
  const faults: string[] = [];
  const textless = await db
    .selectFrom('documents')
    .leftJoin('texts', 'texts.sha256', 'documents.text')
    .select('documents.id')
    .where('texts.sha256', 'is', null)
    .execute();
  for (const { id } of textless) faults.push(`The text of the document ${id} is missing.`);
  const sourceless = await db
    .selectFrom('documents')
    .leftJoin('sources', 'sources.id', 'documents.source')
    .select(['documents.id', 'documents.source'])
    .where('documents.source', 'is not', null)
    .where('sources.id', 'is', null)
    .execute();
  for (const { id, source } of sourceless) {
    faults.push(`The document ${id} names the source ${source}, which is not in the register.`);
  }
  const revisions = await db
    .selectFrom('documents')
    .leftJoin('document_revisions', (join) =>
      join
        .onRef('document_revisions.document', '=', 'documents.id')
        .onRef('document_revisions.number', '=', 'documents.revision'),
    )
    .select(['documents.id', 'documents.text', 'document_revisions.text as recorded'])
    .execute();
  for (const { id, text, recorded } of revisions) {
    if (text !== recorded)
      faults.push(`The text of the document ${id} is not that of its last revision.`);
  }
  return faults;
}

async function textFaults(db: Db): Promise<string[]> {
  const faults: string[] = [];
  const hashes = await db.selectFrom('texts').select('sha256').orderBy('sha256').execute();
  for (const { sha256 } of hashes) {
    const row = await db
      .selectFrom('texts')
      .select(['text', 'layout'])
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    const name = `The text ${sha256.slice(0, 12)}…`;
    if (textHash(row.text) !== sha256) faults.push(`${name} has been altered.`);
    const { length } = row.text;
    const layout = TextLayout.parse(JSON.parse(row.layout));
    if (layout.blocks.some(({ start, end }) => start > end || end > length)) {
      faults.push(`${name} has a block outside its words.`);
    }
    const outside = await db
      .selectFrom('passages')
      .select('seq')
      .where('text', '=', sha256)
      .where((of) => of.or([of('end_at', '>', length), of('start_at', '>', of.ref('end_at'))]))
      .executeTakeFirst();
    if (outside) faults.push(`${name} has a passage outside its words.`);
  }
  return faults;
}
