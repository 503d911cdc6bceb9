/** Which notes the margin draws: all of an article as people write them, of a very long one those near the sight. */
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { ArticleView } from './view-model.ts';

/** Up to here all notes are drawn and stay where they are while one scrolls. */
const ALL = 400;

export interface NotesNear {
  readonly notes: readonly string[];
  /** Marks by which those notes are placed. */
  marks(body: HTMLElement): Iterable<HTMLElement>;
}

export const isLong = (view: ArticleView): boolean => view.noteOrder.length > ALL;

/** Ids of paragraphs with marks within a screen of what is seen. */
function useParagraphsNear(
  body: RefObject<HTMLElement | null>,
  view: ArticleView,
): ReadonlySet<string> {
  const [near, setNear] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const text = body.current;
    if (!text || !isLong(view)) return;
    const now = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) now.add(target.id);
          else now.delete(target.id);
        }
        setNear(new Set(now));
      },
      { root: text.closest('#work'), rootMargin: '60% 0px' },
    );
    for (const { id, markers } of view.article.paragraphs) {
      const drawn = markers.length > 0 && document.getElementById(id);
      if (drawn) watcher.observe(drawn);
    }
    return () => watcher.disconnect();
  }, [body, view]);
  return near;
}

export function useNotesNear(body: RefObject<HTMLElement | null>, view: ArticleView): NotesNear {
  const near = useParagraphsNear(body, view);
  return useMemo((): NotesNear => {
    if (!isLong(view)) {
      return {
        notes: view.noteOrder,
        marks: (text) => text.querySelectorAll<HTMLElement>('[data-note-mark]'),
      };
    }
    const paragraphs = view.article.paragraphs.filter(({ id }) => near.has(id));
    const called = paragraphs.flatMap(({ markers }) => markers.map(({ note }) => note));
    return {
      notes: [...new Set(called)].filter((note) => note !== null),
      marks: () =>
        paragraphs.flatMap(({ id }) => [
          ...(document.getElementById(id)?.querySelectorAll<HTMLElement>('[data-note-mark]') ?? []),
        ]),
    };
  }, [near, view]);
}
