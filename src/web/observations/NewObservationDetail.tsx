import { useQuery } from '@tanstack/react-query';
import { ObservationKind } from '../../observations/model.ts';
import type { DetailProps } from '../app/details.ts';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { useFormSave } from '../parts/form/use-form-save.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { emptyForm, type FormValues, formOf } from './form/form-values.ts';
import { ObservationForm } from './form/ObservationForm.tsx';
import type { FilledObservation } from './form/read-form.ts';

/** `coding/cdg_1` begins with a coding, `note/art_1/n3` with a note, a kind with nothing. */
async function begin(id: string): Promise<FormValues> {
  const [what = '', first = '', note = ''] = id.split('/');
  const drafts = api.observations.drafts;
  if (what === 'coding') {
    return formOf(await answer(drafts.coding[':id'].$get({ param: { id: first }, query: {} })));
  }
  if (what === 'note') {
    const param = { article: first, note };
    return formOf(await answer(drafts.note[':article'][':note'].$get({ param })));
  }
  return { ...emptyForm(), kind: ObservationKind.catch('event').parse(what) };
}

/** An observation that is not there yet. */
export default function NewObservationDetail({ id }: DetailProps) {
  const query = useQuery({
    queryKey: ['observations', 'draft', id],
    queryFn: () => begin(id),
    // What one is typing into must not change under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: false,
  });
  return <Loaded query={query}>{(values) => <New id={id} values={values} />}</Loaded>;
}

function New({ id, values }: { id: string; values: FormValues }) {
  const detail = useDetail();
  const save = useFormSave(
    (json: FilledObservation) => answer(api.observations.$post({ json: { observations: [json] } })),
    {
      said: 'Added. u undoes it.',
      after: ({ observations: [made] }) => made && detail.replace('observation', made.id),
    },
  );
  return (
    <ObservationForm
      title="New observation"
      memory={`new ${id}`}
      begin={values}
      focus="title"
      save="Add"
      {...save}
      onLeave={detail.close}
    />
  );
}
