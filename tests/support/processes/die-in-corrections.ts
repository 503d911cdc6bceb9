/**
 * Corrects, merges, splits, reads again and takes out, in one change so large that SQLite has to write parts of
 * it to the file, says so, and waits in the middle of it to be killed.
 */
import { sql } from 'kysely';
import { correctField } from '../../../src/articles/actions.ts';
import { removeArticle, rereadArticle } from '../../../src/articles/import-article.ts';
import { mergeSourcesByHand, splitSource } from '../../../src/articles/source-uses/actions.ts';
import { usesOfSource } from '../../../src/articles/source-uses/source-uses.ts';
import { listArticles, loadArticle } from '../../../src/articles/store.ts';
import { change } from '../../../src/db/change.ts';
import type { Engine } from '../../../src/db/open.ts';
import { openCaseForWriting } from '../../../src/shell/open-case.ts';
import { listSources } from '../../../src/sources/store.ts';

const [file = '', engine] = process.argv.slice(2);
const opened = await openCaseForWriting(file, engine ? { engine: engine as Engine } : {});
await sql`pragma cache_size = 1`.execute(opened.db);
await change(opened, 'Never finished', async ({ context, db }) => {
  const id = (await listArticles(db))[0]?.id ?? '';
  const { citations } = await loadArticle(db, id);
  const [into, other] = (await listSources(db)).map((source) => source.id);
  const target = { kind: 'citation' as const, id: citations[0]?.id ?? '' };
  await correctField(context, id, target, 'title', 'Half done');
  await mergeSourcesByHand(context, into ?? '', [other ?? '']);
  const uses = await usesOfSource(db, into ?? '');
  await splitSource(context, into ?? '', [uses[0]?.row ?? '']);
  await rereadArticle(context, id);
  await removeArticle(context, id);
  process.stdout.write('inside\n');
  await new Promise(() => setInterval(() => undefined, 1000));
});
