/** What `dragoman import --as …` can bring into a case. */
import type { Context } from '../db/context.ts';
import type { Terminal } from './terminal.ts';

export type Importer = (context: Context, path: string, terminal: Terminal) => Promise<void>;

const importArticleFile: Importer = async (context, path, terminal) => {
  const { importArticle } = await import('../articles/import-article.ts');
  const { readInputFile } = await import('./read-input-file.ts');
  const file = await readInputFile(path);
  terminal.progress(`Reading ${file.fileName} …`);
  const { id, title, notes, quotations, unresolved, warnings } = await importArticle(context, file);
  for (const warning of warnings) terminal.note(warning);
  const found = `${notes.length} notes, ${quotations.length} quotations, ${unresolved.length} unresolved`;
  terminal.out(`Imported “${title}” as ${id}: ${found}.`);
};

export const importers: Readonly<Record<string, Importer>> = { article: importArticleFile };
