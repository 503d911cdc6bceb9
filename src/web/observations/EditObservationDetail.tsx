import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useFormSave } from '../parts/form/use-form-save.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { formOf } from './form/form-values.ts';
import { ObservationForm } from './form/ObservationForm.tsx';
import type { FilledObservation } from './form/read-form.ts';
import { GoneObservation } from './GoneObservation.tsx';
import { type ShownObservation, useObservation } from './use-observations.ts';

/** An observation with all its fields open. */
export default function EditObservationDetail({ id }: DetailProps) {
  return (
    <Loaded query={useObservation(id)}>
      {(found) => (found === null ? <GoneObservation /> : <Edit observation={found.observation} />)}
    </Loaded>
  );
}

function Edit({ observation }: { observation: ShownObservation }) {
  const { id } = observation;
  const detail = useDetail();
  const save = useFormSave(
    (json: FilledObservation) => {
      // Where it came from is no field of the form.
      const { imported: _, alsoImported: __, ...set } = json;
      return answer(api.observations[':id'].$patch({ param: { id }, json: set }));
    },
    { said: 'Saved. u undoes it.', after: () => detail.replace('observation', id) },
  );
  return (
    <ObservationForm
      title="Edit the observation"
      memory={`edit ${id}`}
      begin={formOf(observation)}
      check={observation.kind === 'figure' ? observation.figure.check : null}
      focus={null}
      save="Save"
      {...save}
      onLeave={() => detail.replace('observation', id)}
    />
  );
}
