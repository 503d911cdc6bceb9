import type { DiffPart } from '../../audit/view.ts';
import classes from './audit.module.css';

/** Parts with the offset at which each stands: no two are at one place in one way. */
const keyed = (parts: readonly DiffPart[]): (DiffPart & { key: string })[] => {
  let at = 0;
  return parts.map((part) => {
    const key = `${at} ${part.kind}`;
    at += part.text.length;
    return { ...part, key };
  });
};

/** Words that go and words that come, in the sentence they stand in. */
export function Diff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className={classes.printed}>
      {keyed(parts).map(({ key, kind, text }) => {
        if (kind === 'removed')
          return (
            <del key={key} className={classes.removed}>
              {text}
            </del>
          );
        if (kind === 'added')
          return (
            <ins key={key} className={classes.added}>
              {text}
            </ins>
          );
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
