/** The tables of words about a query, each as columns and rows with the query behind a row. */
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

export type WordsKind = 'collocates' | 'keywords' | 'words';

export interface WordRow {
  readonly word: string;
  readonly query: string | null;
  readonly values: readonly (number | null)[];
}

export interface WordTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly WordRow[];
}

const count = (value: number): string => value.toLocaleString('en');

async function collocates(query: string): Promise<WordTable> {
  const found = await answer(api.search.collocates.$post({ json: { query } }));
  return {
    title: `Words within ${found.window} words of ${count(found.node)} hits, strongest first`,
    columns: ['Together', 'Left', 'Right', 'In all', 'Expected', 'logDice', 'G²'],
    rows: found.rows.map((row) => ({
      ...{ word: row.word, query: row.query },
      values: [
        ...[row.together, row.left, row.right, row.frequency],
        ...[row.expected, row.logDice, row.logLikelihood],
      ],
    })),
  };
}

async function keywords(target: string): Promise<WordTable> {
  const found = await answer(api.search.keywords.$post({ json: { target } }));
  return {
    title: `Words of the passages found (${count(found.target.words)} words) against all others (${count(found.reference.words)} words); ${count(found.significant)} of ${count(found.tested)} tested differ`,
    columns: ['Here', 'Elsewhere', 'Log ratio', 'G²', 'Adjusted p'],
    rows: found.rows.map((row) => ({
      ...{ word: row.word, query: row.targetQuery },
      values: [row.target, row.reference, row.logRatio, row.g2, row.adjustedP],
    })),
  };
}

async function words(query: string): Promise<WordTable> {
  const found = await answer(api.search.frequencies.$post({ json: { query } }));
  return {
    title: `${count(found.types)} different of ${count(found.words)} words in the passages found`,
    columns: ['Times', 'Per million', 'Documents'],
    rows: found.rows.map((row) => ({
      ...{ word: row.word, query: row.query },
      values: [row.count, row.perMillion, row.documents],
    })),
  };
}

const READ = { collocates, keywords, words };

export const useWords = (kind: WordsKind, query: string) =>
  useQuery({ queryKey: ['search', kind, query], queryFn: () => READ[kind](query) });
