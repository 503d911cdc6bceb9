import { importArticle } from '../../articles/import-article.ts';
import { auditArticle } from '../../audit/actions.ts';
import { allRules } from '../../audit/rules/all-rules.ts';
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { readCoded } from '../annotations/read-coded.ts';
import { restoreCoded } from '../annotations/restore-coded.ts';
import { readFolderCase, readFolderFile } from './read-folder.ts';
import { readRecords } from './records/read-records.ts';
import { restoreRecords } from './records/write-records.ts';
import { readRestored, writeRestored } from './restore-folder.ts';

/** Brings what a case folder holds into a case and audits its articles, as one change. The title page is the caller's. */
export async function importFolder(context: Context, folder: string): Promise<void> {
  const { articles, ...named } = readFolderCase(folder);
  const coded = readCoded(folder, named);
  const restored = readRestored(folder, named);
  const records = readRecords(folder, {
    sources: restored.sources.map(({ id }) => id),
    articles: restored.articles.map(({ id }) => id),
    documents: coded.documents.map(({ file }) => file.document.id),
    codes: coded.codes.map(({ id }) => id),
    codings: coded.codings.map(({ id }) => id),
  });
  const files = articles.map((name) => readFolderFile(folder, name));
  await change(context, 'Import the case folder', async (door) => {
    await writeRestored(door, restored);
    await restoreCoded(door, coded);
    await restoreRecords(door, records);
    for (const file of files) {
      const { id } = await importArticle(door.context, file);
      await auditArticle(door.context, id, allRules);
    }
  });
}
