import { Popover, VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import type { Chance } from '../../hypotheses/weighing/model.ts';
import { ApiProblem, answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import { CellEditor } from './CellEditor.tsx';
import { type DeskRow, useDesk } from './desk.ts';
import classes from './hypotheses.module.css';
import { likeliestOf, writeChance } from './read-chance.ts';
import { likelierWords, short, signed } from './words.ts';

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
      <Face typed={likeliestOf(chance?.chance)} weight={weight} longest={longest} />
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
        <Editor line={line} rival={rival} onClose={() => onOpen(false)} />
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

const Face = memo(function Face(props: { typed: string; weight: number | null; longest: number }) {
  const { typed, weight, longest } = props;
  const width = weight === null ? 0 : 50 * Math.min(1, Math.abs(weight) / longest);
  return (
    <>
      <span className={classes.numbers}>
        <span className="figures">{weight === null ? '' : signed(weight)}</span>
        <span className={classes.quiet}>{typed === '' ? 'say' : typed}</span>
      </span>
      <span className={classes.diverging} style={{ display: 'block' }} aria-hidden="true">
        {width > 0 && (
          <span
            style={{
              width: `${width}%`,
              left: (weight ?? 0) > 0 ? '50%' : `${50 - width}%`,
              background: (weight ?? 0) > 0 ? '#0072b2' : '#d55e00',
            }}
          />
        )}
      </span>
    </>
  );
});

function Editor(props: { line: DeskRow; rival: number; onClose(): void }) {
  const { line, rival, onClose } = props;
  const { stored, rivals, setDraft } = useDesk();
  const own = rivals[rival];
  const { id } = line.assessment;
  const save = useChange(
    (chances: typeof line.assessment.chances) =>
      answer(api.assessments[':id'].$patch({ param: { id }, json: { chances } })),
    { onDone: () => leave() },
  );
  const leave = (): void => {
    setDraft(null);
    onClose();
  };
  if (!own) return null;
  const kept = stored.weighing.assessments.find((one) => one.id === id)?.chances ?? [];
  const keep = (chance: Chance, why: string): void => {
    const others = kept.filter(({ hypothesis }) => hypothesis !== own.id);
    save.mutate([...others, { hypothesis: own.id, chance, why }]);
  };
  return (
    <CellEditor
      label={`P(${line.title} | ${own.label})`}
      before={kept.find(({ hypothesis }) => hypothesis === own.id)}
      others={rivals
        .filter((_, j) => j !== rival)
        .map((one) => ({ value: one.id, label: one.label }))}
      saving={save.isPending}
      refusal={save.error instanceof ApiProblem ? save.error.problem.detail : null}
      onDraft={(chance) => setDraft(chance && { assessment: id, hypothesis: own.id, chance })}
      onSave={keep}
      onClose={leave}
    />
  );
}
