import type { Memo } from '../../coding/model.ts';
import { MemoList } from '../read/MemoList.tsx';
import { useCoder } from '../read/use-coder.ts';
import classes from './memos.module.css';

interface Props {
  readonly on: Memo['on'];
  readonly target: string;
  readonly heading: string;
}

/** Memos on a thing outside of the reading screen: those of everybody, and a new one in one's own name. */
export function ThingMemos({ on, target, heading }: Props) {
  const coder = useCoder();
  if (!coder) return null;
  return (
    <div className={classes.onThing}>
      <MemoList key={target} on={on} target={target} author={coder.name} all heading={heading} />
    </div>
  );
}
