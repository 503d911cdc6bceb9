import { type Dispatch, memo, type Ref, type SetStateAction } from 'react';
import { type DeskRow, useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import { RowTitle } from './RowTitle.tsx';
import { WeightCell } from './WeightCell.tsx';

/** What all rows of the table share. */
export interface RowSetting {
  /** Place of the rival against which each is weighed. */
  against(rival: number): number;
  /** dB of the longest bar. */
  readonly longest: number;
  /** The cell that is being written: assessment, a blank, rival; empty for none. */
  readonly setOpen: Dispatch<SetStateAction<string>>;
}

interface Props {
  readonly ref?: Ref<HTMLTableRowElement>;
  /** Place in the order of weighing. */
  readonly index: number;
  readonly line: DeskRow;
  readonly setting: RowSetting;
  /** The keys stand on it. */
  readonly isCurrent: boolean;
  /** Rival whose cell is being written; empty for none. */
  readonly open: string;
}

/** One observation: since when it is known, and how it weighs under each rival. */
export const WeightRow = memo(function WeightRow(props: Props) {
  const { ref, index, line, setting, isCurrent, open } = props;
  const { rivals } = useDesk();
  const { against, longest, setOpen } = setting;
  const { id } = line.assessment;
  return (
    <tr
      ref={ref}
      data-index={index}
      // The heads and the priors stand before the first.
      aria-rowindex={index + 3}
      aria-current={isCurrent || undefined}
      className={classes.row}
      data-current={isCurrent || undefined}
      data-off={line.why !== '' || undefined}
    >
      <td className="figures">{index + 1}</td>
      <td>
        <RowTitle line={line} />
      </td>
      <td className={classes.day}>{line.knownOn ?? 'always'}</td>
      {rivals.map((rival, j) => {
        const cell = `${id} ${rival.id}`;
        return (
          <td key={rival.id} className={classes.cellTd}>
            <WeightCell
              {...{ line, rival: j, against: against(j), longest }}
              open={open === rival.id}
              // One that is kept late does not close another that was opened meanwhile.
              onOpen={(is) => setOpen((now) => (is ? cell : now === cell ? '' : now))}
            />
          </td>
        );
      })}
    </tr>
  );
});
