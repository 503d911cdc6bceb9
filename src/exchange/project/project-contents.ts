import { countWords } from '../../kernel/words.ts';
import { groupedBy } from './coded-case.ts';
import { type ForeignCode, type ForeignProject, guidKey } from './foreign-project.ts';
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
    codes: inOrder(project.codes)
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

/** Each code before those below it; rings and lost parents, which damaged files have, stand at the top. */
function inOrder(codes: readonly ForeignCode[]): { code: ForeignCode; path: string[] }[] {
  const known = new Set(codes.map(({ guid }) => guidKey(guid)));
  const parentOf = ({ parent }: ForeignCode): string =>
    parent !== null && known.has(guidKey(parent)) ? guidKey(parent) : '';
  const byParent = groupedBy(codes, parentOf);
  const found: { code: ForeignCode; path: string[] }[] = [];
  const open = (byParent.get('') ?? []).map((code) => ({ code, path: [code.name] })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { code, path } = next;
    found.push(next);
    const below = byParent.get(guidKey(code.guid)) ?? [];
    open.push(...below.map((one) => ({ code: one, path: [...path, one.name] })).reverse());
  }
  const seen = new Set(found.map(({ code }) => code));
  const ringed = codes.filter((code) => !seen.has(code));
  return [...found, ...ringed.map((code) => ({ code, path: [code.name] }))];
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
