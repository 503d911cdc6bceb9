import type { Dispatch, SetStateAction } from 'react';
import { ApiProblem } from '../../parts/api.ts';
import { type DeskRow, useDesk } from '../desk.ts';
import type { Draft } from '../reckon.ts';
import { CellEditor } from './CellEditor.tsx';
import { useKeepChance } from './use-keep-chance.ts';

interface Props {
  readonly line: DeskRow;
  readonly rival: number;
  onClose(): void;
}

/** Drops what was being written into this cell; by then another may be written. */
const dropDraft = (
  setDraft: Dispatch<SetStateAction<Draft | null>>,
  assessment: string,
  hypothesis: string | undefined,
): void =>
  setDraft((now) => {
    const isThis =
      now !== null &&
      'assessment' in now &&
      now.assessment === assessment &&
      now.hypothesis === hypothesis;
    return isThis ? null : now;
  });

/** Writes one probability of one observation, and keeps it. */
export function ChanceEditor({ line, rival, onClose }: Props) {
  const { stored, rivals, setDraft } = useDesk();
  const own = rivals[rival];
  const { id } = line.assessment;
  const leave = (): void => {
    dropDraft(setDraft, id, own?.id);
    onClose();
  };
  const save = useKeepChance(line.assessment, leave);
  if (!own) return null;
  const kept = stored.weighing.assessments.find((one) => one.id === id)?.chances ?? [];
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
      onSave={(chance, why) => save.mutate({ hypothesis: own.id, chance, why })}
      onClose={leave}
    />
  );
}
