/** What of an article is shown, as the address says it. */
import { useDetail, writeTrail } from '../parts/detail.ts';
import { useAddress, useSetAddress } from '../parts/use-address.ts';
import { type ArticleView, sourcesOf } from './view-model.ts';

export interface ArticleAddress {
  note: string;
  /** The source whose statements are lit, or ''. */
  rests: string;
  showOutline: boolean;
  pin(note: string): void;
  light(source: string | null): void;
  toggleOutline(): void;
}

/** Where the detail pane covers the text: there the note itself comes first, its source a step further. */
const SHEET = '(max-width: 1180px)';

/** Ids of notes and quotations count within an article; in the detail pane they carry the article's. */
export const detailId = (article: string, local: string): string => `${article}/${local}`;

/** `hasMargin`: the notes stand beside the text. */
export function useArticleAddress(view: ArticleView, hasMargin: boolean): ArticleAddress {
  const [note] = useAddress('note');
  const [rests, setRests] = useAddress('source');
  const [outline, setOutline] = useAddress('outline');
  const set = useSetAddress();
  const { id } = view.article;
  return {
    note,
    rests,
    showOutline: outline !== 'no',
    pin: (next) => {
      const [only, second] = sourcesOf(view, next);
      const isSheet = window.matchMedia(SHEET).matches;
      if (isSheet && hasMargin && next !== note) {
        // The margin shows the note; a sheet over the text comes only when it is asked for again.
        set({ note: next, detail: null });
        return;
      }
      const one = only && !second && !isSheet ? [{ kind: 'source', id: only.id }] : [];
      const trail = [{ kind: 'note', id: detailId(id, next) }, ...one];
      set({ note: next, detail: writeTrail(trail) });
    },
    light: (source) => setRests(source),
    toggleOutline: () => setOutline(outline === 'no' ? null : 'no'),
  };
}

export const useOpenQuotation = (article: string) => {
  const detail = useDetail();
  return (id: string): void => detail.open('quotation', detailId(article, id));
};
