import { Anchor } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import type { FoundPassage } from '../../search/model.ts';
import { CopyText } from '../parts/CopyText.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './search.module.css';
import { placeHref } from './use-search-view.ts';

interface Props {
  readonly ref: Ref<HTMLLIElement>;
  readonly index: number;
  readonly top: number;
  readonly total: number;
  readonly passage: FoundPassage;
  readonly isCurrent: boolean;
}

export function PassageItem({ ref, index, top, total, passage, isCurrent }: Props) {
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
      <p
        className={classes.words}
        dir="auto"
        lang={passage.language === 'und' ? undefined : passage.language}
      >
        {marked(passage)}
      </p>
      <div className={classes.facts}>
        {passage.sphere !== null && <SphereBadge sphere={passage.sphere} compact />}
        <Anchor component={Link} href={placeHref(passage)} inherit>
          {passage.title}
        </Anchor>
        {passage.date !== '' && <span>{passage.date}</span>}
        <CopyText value={passage.text} what="the passage" />
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
