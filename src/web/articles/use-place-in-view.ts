/** `?at=1234`: a place in the text of the article, as the audit and Ctrl-K name it, brought into sight. */
import { useEffect } from 'react';
import type { Article } from '../../articles/model.ts';
import type { Span } from '../../kernel/span.ts';
import { useAddress, useSetAddress } from '../parts/use-address.ts';

const holds = (at: number, { start, end }: Span): boolean => at >= start && at <= end;

/** Id of what is drawn at the place, and whether it is a note. */
export function drawnAt(article: Article, at: number): { id: string; isNote: boolean } | null {
  const note = article.notes.find(({ span }) => holds(at, span));
  if (note) return { id: note.id, isNote: true };
  const things = [...article.sections, ...article.entries, ...article.paragraphs];
  const thing = things.find(({ span }) => holds(at, span));
  return thing ? { id: thing.id, isNote: false } : null;
}

/** The stretch at the place, or the whole thing where it is drawn as one. */
function stretchAt(thing: Element, at: number): Element {
  let found = thing;
  for (const stretch of thing.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(stretch.dataset.start) > at) break;
    found = stretch;
  }
  return found;
}

export function usePlaceInView(article: Article): void {
  const [text] = useAddress('at');
  const set = useSetAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` is new with every drawing
  useEffect(() => {
    const at = Number(text);
    if (text === '' || !Number.isInteger(at)) return;
    const drawn = drawnAt(article, at);
    if (drawn?.isNote) {
      set({ note: drawn.id, at: null }, { replace: true });
      return;
    }
    const thing = drawn && document.getElementById(drawn.id);
    if (!thing) return;
    const stretch = stretchAt(thing, at);
    stretch.scrollIntoView({ block: 'center' });
    stretch.animate([{ background: 'var(--mark)' }, {}], { duration: 2500, easing: 'ease-in' });
  }, [article, text]);
}
