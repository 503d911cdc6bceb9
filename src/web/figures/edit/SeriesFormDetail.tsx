import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import { useForm } from '../../parts/form/use-form.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { WordsField } from '../../parts/form/WordsField.tsx';
import { Loaded } from '../../parts/Loaded.tsx';
import { SeriesWordsFields } from '../import/SeriesWordsFields.tsx';
import { type ShownSeries, useOneSeries } from '../use-series.ts';
import { type FilledSeries, readSeries, seriesValues } from './series-values.ts';

/** What is said of a series, with all its fields open; its numbers are mended one by one. */
export default function SeriesFormDetail({ id }: DetailProps) {
  return <Loaded query={useOneSeries(id)}>{(series) => <Open series={series} />}</Loaded>;
}

function Open({ series }: { series: ShownSeries }) {
  const { id } = series;
  const detail = useDetail();
  const state = useForm(`series ${id}`, seriesValues(series), readSeries);
  const { form, errors, set } = state;
  const save = useFormSave(
    (json: FilledSeries) => answer(api.series[':id'].$patch({ param: { id }, json })),
    { said: 'Saved. u undoes it.', after: () => detail.replace('series', id) },
  );
  return (
    <FormFrame
      title="Edit the series"
      state={state}
      focus={null}
      save="Save"
      {...save}
      onLeave={() => detail.replace('series', id)}
    >
      <SeriesWordsFields narrow words={form} errors={errors} onChange={set} />
      <WordsField
        label="What is counted, and how"
        name="what"
        lines={6}
        value={form.what}
        error={errors.what}
        onChange={(what) => set({ what })}
      />
      <WordsField
        label="Note"
        name="note"
        lines={6}
        value={form.note}
        error={errors.note}
        onChange={(note) => set({ note })}
      />
    </FormFrame>
  );
}
