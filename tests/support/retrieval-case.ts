/** A small coded case: three documents in three languages, four codes, two coders. */

import { addCoding } from '../../src/coding/actions.ts';
import { addCode } from '../../src/coding/codebook-actions.ts';
import { change } from '../../src/db/change.ts';
import type { Context } from '../../src/db/context.ts';
import { importDocuments } from '../../src/documents/import-documents.ts';
import { layOutPlain } from '../../src/documents/lay-out.ts';
import { insertSource } from '../../src/sources/store.ts';

export const TEXTS = [
  {
    title: 'Statement on the routes',
    date: '2020-11-10',
    outlet: 'kremlin.ru',
    text: 'All roads in the region shall be opened.\n\nThe corridor stays under the control of border guards.',
  },
  {
    title: 'Заявление о путях',
    date: '2020-11-12',
    outlet: 'tass.ru',
    text: 'Зангезурский коридор обсуждали 👋🏽 в Москве.\n\nЖелезная дорога будет открыта.',
  },
  {
    title: 'Yollar hakkında',
    date: '2021-01-11',
    outlet: 'aa.com.tr',
    text: 'Demiryolu açılacak ve koridor konuşulacak.',
  },
] as const;

export interface CodedCase {
  documents: string[];
  codes: { routes: string; corridor: string; rail: string; control: string };
}

export async function makeCodedCase(test: Context): Promise<CodedCase> {
  const documents: string[] = [];
  await importDocuments(
    test,
    TEXTS.map(({ title, date, outlet, text }) => ({
      fileName: `${title}.txt`,
      format: 'text' as const,
      original: null,
      text,
      layout: layOutPlain(text),
      stated: { authors: [], title, date, outlet },
      attributes: { genre: title.startsWith('Y') ? 'interview' : 'statement' },
      dropped: [],
      warnings: [],
    })),
    { onStored: (some) => documents.push(...some.map(({ id }) => id)) },
  );
  await citeFirst(test, documents[0] ?? '');
  const routes = (await addCode(test, { name: 'Routes', codable: false })).id;
  const corridor = (await addCode(test, { name: 'corridor', parent: routes })).id;
  const rail = (await addCode(test, { name: 'rail and road', parent: routes })).id;
  const control = (await addCode(test, { name: 'control' })).id;
  const put = async (at: number, code: string, words: string, coder = 'Tester'): Promise<void> => {
    const start = TEXTS[at]?.text.indexOf(words) ?? -1;
    const span = { start, end: start + words.length };
    await addCoding(test, { document: documents[at] ?? '', code, coder, ...span });
  };
  await put(0, rail, 'All roads in the region');
  await put(0, corridor, 'The corridor stays under the control');
  await put(0, control, 'control of border guards');
  await put(1, corridor, 'Зангезурский коридор');
  await put(1, rail, 'Железная дорога');
  await put(2, rail, 'Demiryolu');
  await put(2, corridor, 'koridor');
  await put(2, corridor, 'koridor', 'Second');
  return { documents, codes: { routes, corridor, rail, control } };
}

/** Gives the first document a source with a sphere and a class. */
const citeFirst = (test: Context, document: string): Promise<void> =>
  change(test, 'Cite', async (door) => {
    await insertSource(door, {
      id: 'src_1',
      csl: {
        id: 'src_1',
        type: 'webpage',
        title: 'Statement on the routes',
        'container-title': 'kremlin.ru',
      },
      evidenceClass: 'official-document',
      sphere: 'russian',
      languages: ['en'],
      script: 'Latn',
      romanised: null,
      issued: '2020-11-10',
      accessed: null,
      urls: [],
      inBibliography: false,
      reasons: {},
      setByHand: [],
    });
    await door.update('documents', document, { source: 'src_1' });
  });
