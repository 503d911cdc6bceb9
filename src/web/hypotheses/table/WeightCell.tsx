import { Popover, VisuallyHidden } from '@mantine/core';
import { type DeskRow, useDesk } from '../desk.ts';
import classes from '../hypotheses.module.css';
import { likeliestOf, writeChance } from '../read-chance.ts';
import { likelierWords, short } from '../words.ts';
import { CellFace } from './CellFace.tsx';
import { ChanceEditor } from './ChanceEditor.tsx';

interface Props {
  readonly line: DeskRow;
  readonly rival: number;
  /** Place of the rival against which it is weighed. */
  readonly against: number;
  /** dB of the longest bar. */
  readonly longest: number;
  readonly open: boolean;
  onOpen(open: boolean): void;
}

/** How probable one observation is under one rival, and how far it speaks for it. */
export function WeightCell({ line, rival, against, longest, open, onOpen }: Props) {
  const { rivals } = useDesk();
  const [own, other] = [rivals[rival], rivals[against]];
  if (!own || !other) return null;
  const chance = line.assessment.chances.find(({ hypothesis }) => hypothesis === own.id);
  const [p, q] = [line.row?.likely[rival], line.row?.likely[against]];
  const weight = line.step ? decibelsAt(line, rival, against) : null;
  const words =
    p !== undefined && q !== undefined ? likelierWords(p, q, own.label, other.label) : '';
  const typed = writeChance(chance?.chance);
  const counted = p !== undefined && short(p) !== typed ? `, counts as ${short(p)}.` : '';
  const button = (
    <button
      type="button"
      className={classes.cell}
      data-open={open || undefined}
      data-waits={!chance || undefined}
      title={[typed, words, chance?.why].filter(Boolean).join('. ')}
      onClick={() => onOpen(!open)}
    >
      <VisuallyHidden>{`${line.title} under ${own.label}: `}</VisuallyHidden>
      <CellFace typed={likeliestOf(chance?.chance)} weight={weight} longest={longest} />
      <VisuallyHidden>{`(${typed})${counted} ${words}`}</VisuallyHidden>
    </button>
  );
  if (!open) return button;
  return (
    <Popover opened withRoles={false} onChange={onOpen} width={280} trapFocus position="bottom">
      <Popover.Target>
        <div>{button}</div>
      </Popover.Target>
      <Popover.Dropdown>
        <ChanceEditor line={line} rival={rival} onClose={() => onOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** As it counts; infinite where one of the two is excluded. */
function decibelsAt({ step, row }: DeskRow, rival: number, against: number): number | null {
  const known = step?.weights[rival]?.[against]?.value;
  if (known !== null && known !== undefined) return known;
  const [p, q] = [row?.likely[rival], row?.likely[against]];
  if (p === undefined || q === undefined || p === q) return null;
  return p > q ? Infinity : -Infinity;
}
