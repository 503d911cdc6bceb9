/** Which printed words of the corpus a word of a query means. */
import { connectionKey } from '../../db/open.ts';
import type { Db } from '../../db/schema.ts';
import { judge } from '../matching/judge.ts';
import { lookupOf, readQueryWord } from '../matching/query-word.ts';
import { readTextWord } from '../matching/text-word.ts';
import type { WordTerm } from '../query/ast.ts';
import { queryError } from '../query/query-error.ts';

export interface FoundForm {
  id: number;
  form: string;
  language: string;
  ambiguous: boolean;
}

/** A short beginning with a star can mean a large part of the vocabulary. */
const MOST_CANDIDATES = 200_000;

const afterAll = (beginning: string): string => `${beginning}\u{10ffff}`;

interface KnownForms {
  lastSeq: number;
  byTerm: Map<string, FoundForm[]>;
}

const known = new WeakMap<object, KnownForms>();
const MOST_KNOWN = 200;

/** The words of the corpus that a word of a query means; kept until the index grows. */
export async function formsOf(db: Db, term: WordTerm, lastSeq: number): Promise<FoundForm[]> {
  const key = `${term.mode} ${term.prefix} ${term.text}`;
  let kept = known.get(connectionKey(db));
  if (kept?.lastSeq !== lastSeq || kept.byTerm.size > MOST_KNOWN) {
    kept = { lastSeq, byTerm: new Map() };
    known.set(connectionKey(db), kept);
  }
  const forms = kept.byTerm.get(key) ?? (await findForms(db, term));
  kept.byTerm.set(key, forms);
  return forms;
}

async function findForms(db: Db, term: WordTerm): Promise<FoundForm[]> {
  const query = readQueryWord(term.text, { mode: term.mode, prefix: term.prefix });
  const { keys, beginnings } = lookupOf(query);
  const candidates = await db
    .selectFrom('search_words')
    .select(['id', 'form', 'language'])
    .where('id', 'in', (of) =>
      of
        .selectFrom('search_keys')
        .select('word')
        .where((where) =>
          where.or([
            ...(keys.length > 0 ? [where('key', 'in', keys)] : []),
            ...beginnings.map((beginning) =>
              where.and([where('key', '>=', beginning), where('key', '<', afterAll(beginning))]),
            ),
          ]),
        ),
    )
    .orderBy('id')
    .limit(MOST_CANDIDATES + 1)
    .execute();
  if (candidates.length > MOST_CANDIDATES) {
    throw queryError(`“${term.text}*” means too many words. Write more letters.`, term);
  }
  const found: FoundForm[] = [];
  for (const candidate of candidates) {
    const match = judge(query, readTextWord(candidate.form, candidate.language));
    if (match) found.push({ ...candidate, ambiguous: match.ambiguous });
  }
  return found;
}
