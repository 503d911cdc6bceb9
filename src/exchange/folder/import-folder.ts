import { importArticle } from '../../articles/import-article.ts';
import { auditArticle } from '../../audit/actions.ts';
import { allRules } from '../../audit/rules/all-rules.ts';
import { replaceCaseInfo } from '../../cases/actions.ts';
import { change } from '../../db/change.ts';
import type { Context } from '../../db/context.ts';
import { hasNoHistory } from '../../db/history.ts';
import { readCoded } from '../annotations/read-coded.ts';
import { restoreCoded } from '../annotations/restore-coded.ts';
import { readFolderCase, readFolderFile } from './read-folder.ts';
import { readRecords } from './records/read-records.ts';
import { restoreRecords } from './records/write-records.ts';
import { readRestored, writeRestored } from './restore-folder.ts';

/**
 * Brings what a case folder holds into a case and audits its articles, as one change. A case in which nothing
 * was done yet also takes the folder's title page, so that export and import undo each other.
 */
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
  const isNew = await hasNoHistory(context.db);
  await change(context, 'Import the case folder', async (door) => {
    if (isNew) await replaceCaseInfo(door, named);
    await writeRestored(door, restored);
    await restoreCoded(door, coded);
    await restoreRecords(door, records);
    for (const file of files) {
      const { id } = await importArticle(door.context, file);
      await auditArticle(door.context, id, allRules);
    }
  });
}
