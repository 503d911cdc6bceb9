import type { Context } from '../../db/context.ts';
import { importDocuments } from '../../documents/import-documents.ts';
import { layOutPlain } from '../../documents/lay-out.ts';

export interface SampleText {
  title?: string;
  text: string;
  language?: string;
  date?: string;
  outlet?: string;
  authors?: string[];
  attributes?: Record<string, string>;
}

/** Takes texts into a test case as documents; answers their ids in the same order. */
export async function addTexts(context: Context, texts: readonly SampleText[]): Promise<string[]> {
  const ids: string[] = [];
  const drafts = texts.map(({ title, text, language, date, outlet, authors, attributes }, at) => ({
    fileName: `${at}.txt`,
    format: 'text' as const,
    original: null,
    text,
    layout: layOutPlain(text),
    stated: {
      authors: authors ?? [],
      ...(outlet !== undefined && { outlet }),
      ...(title !== undefined && { title }),
      ...(language !== undefined && { language }),
      ...(date !== undefined && { date }),
    },
    attributes: attributes ?? {},
    dropped: [],
    warnings: [],
  }));
  await importDocuments(context, drafts, {
    onStored: (stored) => ids.push(...stored.map(({ id }) => id)),
  });
  return ids;
}
