import type { NoteMarker } from '../../articles/model.ts';
import classes from './article.module.css';
import { useArticleScreen } from './article-context.ts';

/** A raised mark; `NoteHover` shows what the note rests on, a click pins the note. */
export function NoteMark({ mark }: { mark: NoteMarker }) {
  const { pin } = useArticleScreen();
  const { note } = mark;
  if (note === null) {
    return (
      <sup className={classes.lostMark} title="No note has this number">
        {mark.label}
      </sup>
    );
  }
  return (
    <button
      type="button"
      className={classes.mark}
      data-note-mark={note}
      aria-label={`Note ${mark.label}`}
      onClick={() => pin(note)}
    >
      {mark.label}
    </button>
  );
}
