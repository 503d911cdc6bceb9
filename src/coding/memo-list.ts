/** All memos with what each is about, so that they can be found again and read beside it. */
import { z } from 'zod';
import type { ReportTable } from '../cases/report.ts';
import type { Db } from '../db/schema.ts';
import { listSources } from '../sources/store.ts';
import { type CodeNode, codeTree } from './codebook.ts';
import { Memo } from './model.ts';
import { listCodes, listMemos } from './store.ts';

export const ListedMemo = Memo.extend({
  /** Title of the document, source or memo, path of the code, words of the coding; empty when it is gone. */
  about: z.string(),
  /** Path of the code of a coding; else empty. */
  code: z.string(),
  /** Where a coding stands, or the document itself. */
  document: z.object({ id: z.string(), title: z.string() }).nullable(),
});
export type ListedMemo = z.infer<typeof ListedMemo>;

type About = Pick<ListedMemo, 'about' | 'code' | 'document'>;

const GONE: About = { about: '', code: '', document: null };
const LONGEST = 400;

/** The latest first. */
export async function listMemosAbout(db: Db): Promise<ListedMemo[]> {
  const memos = await listMemos(db);
  const aboutOf = await describer(db, memos);
  return memos
    .map((memo) => ({ ...memo, ...aboutOf(memo) }))
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt) || b.id.localeCompare(a.id));
}

async function describer(db: Db, memos: readonly Memo[]): Promise<(memo: Memo) => About> {
  const targets = new Set(memos.map(({ on }) => on));
  const codings = targets.has('coding') ? await codingsOf(db, memos) : new Map<string, About>();
  const codes = codePaths(targets.has('code') ? codeTree(await listCodes(db)) : []);
  const documents = targets.has('document') ? await documentTitles(db) : new Map<string, string>();
  const sources = new Map(
    (targets.has('source') ? await listSources(db) : []).map(({ id, csl }) => [
      id,
      csl.title ?? id,
    ]),
  );
  const byId = new Map(memos.map((memo) => [memo.id, memo]));
  const named = (about: string | undefined): About =>
    about === undefined ? GONE : { ...GONE, about };
  return ({ on, target }) => {
    switch (on) {
      case 'case':
        return GONE;
      case 'coding':
        return codings.get(target) ?? GONE;
      case 'document': {
        const title = documents.get(target);
        return title === undefined
          ? GONE
          : { about: title, code: '', document: { id: target, title } };
      }
      case 'code':
        return named(codes.get(target));
      case 'source':
        return named(sources.get(target));
      case 'memo':
        return named(memoName(byId.get(target)));
    }
  };
}

const memoName = (memo: Memo | undefined): string | undefined =>
  memo && (memo.title || memo.text).slice(0, LONGEST);

function codePaths(tree: readonly CodeNode[]): Map<string, string> {
  const paths = new Map<string, string>();
  const open = [...tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    paths.set(node.id, node.path.join(' › '));
    open.push(...node.children);
  }
  return paths;
}

async function documentTitles(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('documents').select(['id', 'title']).execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** SQLite takes 32766 parameters a statement. */
const IDS_A_STATEMENT = 5000;

async function codingsOf(db: Db, memos: readonly Memo[]): Promise<Map<string, About>> {
  const ids = [...new Set(memos.filter(({ on }) => on === 'coding').map(({ target }) => target))];
  const paths = codePaths(codeTree(await listCodes(db)));
  const found = new Map<string, About>();
  for (let from = 0; from < ids.length; from += IDS_A_STATEMENT) {
    const rows = await db
      .selectFrom('codings')
      .innerJoin('documents', 'documents.id', 'codings.document')
      .select([
        'codings.id',
        'codings.quote',
        'codings.code',
        'codings.document',
        'documents.title',
      ])
      .where('codings.id', 'in', ids.slice(from, from + IDS_A_STATEMENT))
      .execute();
    for (const { id, quote, code, document, title } of rows) {
      found.set(id, {
        about: quote.slice(0, LONGEST),
        code: paths.get(code) ?? '',
        document: { id: document, title },
      });
    }
  }
  return found;
}

const COLUMNS: readonly [key: string, label: string][] = [
  ['on', 'On'],
  ['about', 'About'],
  ['code', 'Code'],
  ['document', 'Document'],
  ['title', 'Title'],
  ['text', 'Memo'],
  ['author', 'Author'],
  ['made', 'Written'],
  ['changed', 'Changed'],
  ['id', 'Id'],
];

/** One row a memo; `ids` chooses and orders them, without it all are given. */
export async function memosTable(db: Db, ids?: readonly string[]): Promise<ReportTable> {
  const all = await listMemosAbout(db);
  const byId = new Map(all.map((memo) => [memo.id, memo]));
  const memos = ids ? ids.flatMap((id) => byId.get(id) ?? []) : all;
  return {
    report: 'memos',
    seed: null,
    columns: COLUMNS.map(([key, label]) => ({ key, label, unit: '' })),
    rows: memos.map(
      ({ on, about, code, document, title, text, author, madeAt, changedAt, id }) => ({
        ...{ on, about, code, title, text, author, id },
        document: document?.title ?? '',
        made: madeAt,
        changed: changedAt,
      }),
    ),
    notes:
      memos.length === all.length
        ? []
        : [`${memos.length} of the ${all.length} memos of the case.`],
  };
}
