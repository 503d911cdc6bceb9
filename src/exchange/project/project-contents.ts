import { countWords } from '../../kernel/words.ts';
import { groupedBy } from './coded-case.ts';
import { type ForeignProject, guidKey } from './foreign-project.ts';
import { foreignTree } from './foreign-tree.ts';
import type { ProjectContents } from './project-preview.ts';
import { quotationExamples } from './quotation-examples.ts';

/** No screen shows more of one kind; the numbers stand in the result. */
const MOST = 1000;
const LONGEST_MEMO = 400;

/** What a project holds, as it says it itself. `known`: GUIDs of the documents of the case. */
export function describeContents(
  project: ForeignProject,
  known: ReadonlySet<string>,
): ProjectContents {
  const codings = project.documents.flatMap((document) => document.codings);
  const byCode = groupedBy(codings, ({ code }) => guidKey(code));
  const byCoder = groupedBy(codings, ({ coder }) => coder);
  return {
    documents: project.documents.slice(0, MOST).map(({ guid, title, fileName, text, ...of }) => ({
      title: title || fileName,
      words: countWords(text),
      codings: of.codings.length,
      known: known.has(guidKey(guid)),
    })),
    codes: foreignTree(project.codes)
      .slice(0, MOST)
      .map(({ code, path }) => ({
        path,
        codable: code.codable,
        colour: code.colour,
        codings: byCode.get(guidKey(code.guid))?.length ?? 0,
      })),
    coders: [...byCoder]
      .map(([name, own]) => ({ name, codings: own.length }))
      .sort((a, b) => b.codings - a.codings)
      .slice(0, MOST),
    variables: variablesOf(project).slice(0, MOST),
    memos: project.memos.slice(0, MOST).map(({ on, author, title, text }) => ({
      ...{ on, author, title },
      text: text.slice(0, LONGEST_MEMO),
    })),
    examples: quotationExamples(project),
  };
}

function variablesOf({ documents }: ForeignProject): ProjectContents['variables'] {
  const found = new Map<string, { documents: number; example: string }>();
  for (const { attributes } of documents) {
    for (const [name, value] of Object.entries(attributes)) {
      const before = found.get(name) ?? { documents: 0, example: value };
      found.set(name, { ...before, documents: before.documents + 1 });
    }
  }
  return [...found].map(([name, of]) => ({ name, ...of, example: of.example.slice(0, 200) }));
}
