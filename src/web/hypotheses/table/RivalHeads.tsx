import type { ReactNode } from 'react';
import { DetailLink } from '../../parts/DetailLink.tsx';
import { paletteColour } from '../../parts/palette.ts';
import { useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import type { Explained } from '../explanations.ts';
import classes from '../hypotheses.module.css';

interface Props {
  /** What stands in the column. */
  readonly what: Explained;
  /** The same in words, under the rival of this place. */
  under(rival: number): ReactNode;
}

/** A head for each rival, in its colour, which opens it; under it what the column holds. */
export function RivalHeads({ what, under }: Props) {
  const { rivals } = useDesk();
  return rivals.map(({ id, label }, j) => (
    <th key={id} scope="col">
      <span className={classes.head}>
        <span className={classes.dot} style={{ background: paletteColour(j) }} aria-hidden="true" />
        <DetailLink kind="hypothesis" id={id} size="sm" c="inherit" ta="left">
          {label}
        </DetailLink>
      </span>
      <span className={classes.against}>
        <Explain what={what}>{under(j)}</Explain>
      </span>
    </th>
  ));
}
