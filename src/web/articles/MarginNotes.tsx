import {
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './article.module.css';
import { useArticleScreen, usePinned } from './article-context.ts';
import { NoteWords } from './NoteWords.tsx';
import { placeNotes } from './place-notes.ts';
import { shortSource } from './source-words.ts';
import { useNotesNear } from './use-notes-near.ts';
import { KIND_WORDS, sourcesOf, spheresOf } from './view-model.ts';

const GAP = 10;

/** Notes at the height of their marks; long ones are cut short until they are pinned. */
export function MarginNotes({ body }: { body: RefObject<HTMLElement | null> }) {
  const { view } = useArticleScreen();
  const pinned = usePinned();
  const column = useRef<HTMLOListElement>(null);
  const [height, setHeight] = useState(0);
  const near = useNotesNear(body, view);
  const place = useCallback(() => {
    const text = body.current;
    const notes = column.current;
    if (!text || !notes) return;
    const marks = new Map<string, number>();
    const top = text.getBoundingClientRect().top;
    for (const mark of near.marks(text)) {
      const id = mark.dataset.noteMark ?? '';
      if (!marks.has(id)) marks.set(id, mark.getBoundingClientRect().top - top);
    }
    const items = [...notes.children].filter((item) => item instanceof HTMLElement);
    const boxes = items.map((item) => ({
      wanted: marks.get(item.dataset.note ?? '') ?? 0,
      height: item.offsetHeight,
    }));
    const tops = placeNotes(boxes, GAP);
    for (const [index, item] of items.entries()) {
      item.style.transform = `translateY(${tops[index] ?? 0}px)`;
    }
    setHeight((tops.at(-1) ?? 0) + (boxes.at(-1)?.height ?? 0));
  }, [body, near]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pinned note is longer, so the rest moves
  useLayoutEffect(place, [place, view, pinned]);
  useEffect(() => {
    const watcher = new ResizeObserver(place);
    if (body.current) watcher.observe(body.current);
    // A narrower margin makes longer notes, also where the text keeps its width.
    if (column.current) watcher.observe(column.current);
    document.fonts?.ready.then(place);
    return () => watcher.disconnect();
  }, [place, body]);
  return (
    <ol className={classes.margin} ref={column} style={{ minHeight: height }} aria-label="Notes">
      {near.notes.map((id) => (
        <MarginNote key={id} id={id} isPinned={pinned === id} />
      ))}
    </ol>
  );
}

/** Apart from the pin, so that pinning draws two notes anew and not hundreds. */
const MarginNote = memo(function MarginNote({ id, isPinned }: { id: string; isPinned: boolean }) {
  const { view, pin, openFinding } = useArticleScreen();
  const note = view.notes.get(id);
  if (!note) return null;
  const isReference = note.kind === 'ibid' || note.kind === 'short';
  const open = ({ target }: React.MouseEvent): void => {
    const opens = target instanceof Element && target.closest<HTMLElement>('[data-opens]');
    if (opens) openFinding(opens.dataset.opens?.split(':')[1] ?? '');
    else pin(id);
  };
  return (
    <li className={classes.marginNote} data-note={id} data-pinned={isPinned || undefined}>
      <button type="button" className={classes.noteButton} onClick={open}>
        <span className={classes.noteHead}>
          <b>{note.label}</b>
          {spheresOf(view, id).map((sphere) => (
            <SphereBadge key={sphere ?? ''} sphere={sphere} compact />
          ))}
          {note.kind !== 'citation' && <span>{KIND_WORDS[note.kind]}</span>}
        </span>
        <span className={classes.noteWords}>
          <NoteWords of={note} />
        </span>
        {isReference &&
          sourcesOf(view, id).map((source) => (
            <span key={source.id} className={classes.meant}>
              → {shortSource(source)}
            </span>
          ))}
      </button>
    </li>
  );
});
