import { Anchor, Checkbox } from '@mantine/core';
import type { MouseEvent, ReactNode, Ref } from 'react';
import type { FoundPassage } from '../../search/model.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './search.module.css';

interface Props {
  readonly ref: Ref<HTMLLIElement>;
  readonly index: number;
  readonly top: number;
  readonly total: number;
  readonly passage: FoundPassage;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  onOpen(index: number): void;
  onPick(index: number, through?: boolean): void;
}

export function PassageItem({ ref, index, top, total, passage, ...state }: Props) {
  const { isCurrent, isPicked, onOpen, onPick } = state;
  const click = (event: MouseEvent): void => {
    if (event.shiftKey) onPick(index, true);
    else if (!getSelection()?.toString()) onOpen(index);
  };
  return (
    <li
      ref={ref}
      data-index={index}
      className={classes.item}
      style={{ transform: `translateY(${top}px)` }}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
    >
      <Checkbox
        size="xs"
        mt={4}
        aria-label={`Pick passage ${index + 1}`}
        checked={isPicked}
        onChange={() => onPick(index)}
      />
      <div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: its title below is a button, and the keys of the list open it */}
        <p
          className={classes.words}
          dir="auto"
          lang={passage.language === 'und' ? undefined : passage.language}
          onClick={click}
        >
          {marked(passage)}
        </p>
        <div className={classes.facts}>
          {passage.sphere !== null && <SphereBadge sphere={passage.sphere} compact />}
          <Anchor component="button" type="button" inherit ta="start" onClick={click}>
            {passage.title}
          </Anchor>
          {passage.date !== '' && <span>{passage.date}</span>}
          <CopyText value={passage.text} what="the passage" />
        </div>
      </div>
    </li>
  );
}

/** Hits may overlap; what was marked is not marked again. */
function marked({ text, start, marks }: FoundPassage): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marks) {
    const [from, to] = [Math.max(at, mark.start - start), mark.end - start];
    if (to <= from) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return [...parts, text.slice(at)];
}
