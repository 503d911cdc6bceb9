import { memo } from 'react';
import { sphereLook } from '../parts/sphere-colour.ts';
import { useArticleScreen, usePinned } from './article-context.ts';
import classes from './sphere-bar.module.css';
import { spheresOf } from './view-model.ts';

/** The sphere of every note in order of the text: where the argument leans on whom. */
export function SphereBar() {
  const { view, pin } = useArticleScreen();
  const pinned = usePinned();
  const counts = new Map<string | null, number>();
  for (const note of view.noteOrder) {
    for (const sphere of spheresOf(view, note)) counts.set(sphere, (counts.get(sphere) ?? 0) + 1);
  }
  const legend = [...counts].sort((a, b) => b[1] - a[1]);
  if (view.noteOrder.length === 0) return null;
  return (
    <div className={classes.sphereBar}>
      <fieldset className={classes.cells} aria-label="Sphere of each note, in order of the text">
        {view.noteOrder.map((id, index) => (
          <Cell
            key={id}
            id={id}
            isPinned={pinned === id}
            isStop={pinned === id || (pinned === '' && index === 0)}
            pin={pin}
          />
        ))}
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
  id: string;
  isStop: boolean;
  isPinned: boolean;
  pin(note: string): void;
}

/** One stop for the keyboard; the arrows and n, p go on from there. */
const Cell = memo(function Cell({ id, isStop, isPinned, pin }: CellProps) {
  const { view } = useArticleScreen();
  const spheres = spheresOf(view, id);
  const label = view.notes.get(id)?.label ?? id;
  const names = spheres.map((sphere) => sphereLook(sphere).label).join(', ') || 'cites nothing';
  return (
    <button
      type="button"
      className={classes.cell}
      data-pinned={isPinned || undefined}
      tabIndex={isStop ? 0 : -1}
      title={`Note ${label}: ${names}`}
      aria-label={`Note ${label}: ${names}`}
      onClick={() => pin(id)}
    >
      {spheres.length === 0 && <span className={classes.noSource} />}
      {spheres.map((sphere) => (
        <span key={sphere ?? ''} style={{ background: sphereLook(sphere).colour }} />
      ))}
    </button>
  );
});
