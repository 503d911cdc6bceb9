import type { Chance } from '../../../hypotheses/weighing/model.ts';
import { ApiProblem, answer, api } from '../../parts/api.ts';
import { useChange } from '../../parts/use-change.ts';
import { type DeskRow, useDesk } from '../desk.ts';
import { CellEditor } from './CellEditor.tsx';

interface Props {
  readonly line: DeskRow;
  readonly rival: number;
  onClose(): void;
}

/** Writes one probability of one observation, and keeps it. */
export function ChanceEditor({ line, rival, onClose }: Props) {
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
