import { loadArticle } from '../articles/store.ts';
import type { Db } from '../db/schema.ts';
import { diffEdit } from './fix/preview.ts';
import { markInContext } from './report/context.ts';
import { listFindings } from './store.ts';
import type { FindingView } from './view.ts';

/** So many places and changes are shown in full; a habit of two hundred places needs no more. */
const SHOWN = 12;

export async function listFindingViews(db: Db, id: string): Promise<FindingView[]> {
  const article = await loadArticle(db, id);
  return (await listFindings(db, id)).map((finding) => ({
    ...finding,
    shown: finding.places.slice(0, SHOWN).map((place) => markInContext(article, place)),
    diffs: (finding.fix?.edits ?? []).slice(0, SHOWN).map((edit) => diffEdit(article.text, edit)),
  }));
}
