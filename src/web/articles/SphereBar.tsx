import { memo, useMemo } from 'react';
import { sphereLook } from '../parts/sphere-colour.ts';
import { useArticleScreen, usePinned } from './article-context.ts';
import classes from './sphere-bar.module.css';
import { sphereCells } from './sphere-cells.ts';
import { type ArticleView, spheresOf } from './view-model.ts';

/** The sphere of every note in order of the text: where the argument leans on whom. */
export function SphereBar() {
  const { view, pin } = useArticleScreen();
  const pinned = usePinned();
  const cells = useMemo(() => sphereCells(view.noteOrder), [view]);
  const counts = new Map<string | null, number>();
  for (const note of view.noteOrder) {
    for (const sphere of spheresOf(view, note)) counts.set(sphere, (counts.get(sphere) ?? 0) + 1);
  }
  const legend = [...counts].sort((a, b) => b[1] - a[1]);
  if (view.noteOrder.length === 0) return null;
  return (
    <div className={classes.sphereBar}>
      <fieldset className={classes.cells} aria-label="Sphere of each note, in order of the text">
        {cells.map((ids, index) => {
          const isPinned = ids.includes(pinned);
          return (
            <Cell
              key={ids[0]}
              ids={ids}
              isPinned={isPinned}
              isStop={isPinned || (pinned === '' && index === 0)}
              pin={pin}
            />
          );
        })}
      </fieldset>
      <p className={classes.legend}>
        {legend.map(([sphere, count]) => {
          const { colour, label, mark } = sphereLook(sphere);
          return (
            <span key={label}>
              <span style={{ color: colour }} aria-hidden="true">
                {mark}
              </span>{' '}
              {label} {count}
            </span>
          );
        })}
      </p>
    </div>
  );
}

interface CellProps {
  ids: readonly string[];
  isStop: boolean;
  isPinned: boolean;
  pin(note: string): void;
}

/** "Note 3: Russian", or "Notes 3–25: Russian, Western". */
function cellWords(view: ArticleView, ids: readonly string[]): string {
  const [first, last] = [ids[0], ids.at(-1)].map((id) => view.notes.get(id ?? '')?.label ?? id);
  const spheres = new Set(ids.flatMap((id) => spheresOf(view, id)));
  const names = [...spheres].map((sphere) => sphereLook(sphere).label).join(', ');
  return `${ids.length === 1 ? `Note ${first}` : `Notes ${first}–${last}`}: ${names || 'cites nothing'}`;
}

/** One stop for the keyboard; n and p go on from there. */
const Cell = memo(function Cell({ ids, isStop, isPinned, pin }: CellProps) {
  const { view } = useArticleScreen();
  const words = cellWords(view, ids);
  const counts = new Map<string | null, number>();
  for (const sphere of ids.flatMap((id) => spheresOf(view, id)))
    counts.set(sphere, (counts.get(sphere) ?? 0) + 1);
  return (
    <button
      type="button"
      className={classes.cell}
      data-pinned={isPinned || undefined}
      tabIndex={isStop ? 0 : -1}
      title={words}
      aria-label={words}
      onClick={() => ids[0] !== undefined && pin(ids[0])}
    >
      {counts.size === 0 && <span className={classes.noSource} />}
      {[...counts].map(([sphere, count]) => (
        <span
          key={sphere ?? ''}
          style={{ background: sphereLook(sphere).colour, flexGrow: count }}
        />
      ))}
    </button>
  );
});
