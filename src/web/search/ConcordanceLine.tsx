import { Checkbox } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { SearchHit } from '../../search/model.ts';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import classes from './search.module.css';

interface Props {
  readonly hit: SearchHit;
  /** Place in the whole concordance, from 0. */
  readonly index: number;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  onOpen(index: number): void;
  onPick(index: number, through?: boolean): void;
}

/** A click anywhere on the line opens its passage; with Shift it picks all lines up to here. */
export function ConcordanceLine({ hit, index, isCurrent, isPicked, onOpen, onPick }: Props) {
  const lang = hit.language === 'und' ? undefined : hit.language;
  const click = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, label')) return;
    if (event.shiftKey) onPick(index, true);
    else if (!getSelection()?.toString()) onOpen(index);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={click}
    >
      <td className={classes.pick}>
        <Checkbox
          size="xs"
          aria-label={`Pick line ${index + 1}`}
          checked={isPicked}
          onChange={() => onPick(index)}
          onClick={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            onPick(index, true);
          }}
        />
      </td>
      <td className={classes.left} lang={lang}>
        <div>
          <span>{hit.left}</span>
        </div>
      </td>
      <td className={classes.match} lang={lang}>
        <button type="button" className={classes.open}>
          {hit.match}
        </button>
      </td>
      <td className={classes.right} lang={lang}>
        {hit.right}
      </td>
      <td className={classes.date}>
        {hit.sphere !== null && <SphereBadge sphere={hit.sphere} compact />} {hit.date}
      </td>
      <td className={classes.document} title={hit.title}>
        {hit.title}
      </td>
    </tr>
  );
}
