import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SeriesPoint } from '../../../relations/series/model.ts';
import type { DetailProps } from '../../app/details.ts';
import { answer, api } from '../../parts/api.ts';
import { useDetail } from '../../parts/detail.ts';
import { FormFrame } from '../../parts/form/FormFrame.tsx';
import { useForm } from '../../parts/form/use-form.ts';
import { useFormSave } from '../../parts/form/use-form-save.ts';
import { Loaded } from '../../parts/Loaded.tsx';
import { useChange } from '../../parts/use-change.ts';
import { readOf } from '../use-figure-view.ts';
import { type ShownSeries, useOneSeries, usePoint } from '../use-series.ts';
import { PointFields } from './PointFields.tsx';
import { readPointAddress } from './point-address.ts';
import {
  emptyPoint,
  type FilledPoint,
  type PointValues,
  pointValues,
  readPoint,
} from './point-values.ts';

/** A number of a series with all its fields open, or one that is still to be added. */
export default function PointFormDetail({ id }: DetailProps) {
  const { series, point, of } = readPointAddress(id);
  return (
    <Loaded query={useOneSeries(series)}>
      {(shown) =>
        point === '' ? (
          <New series={shown} begin={emptyPoint(Object.fromEntries(readOf(of)))} memory={id} />
        ) : (
          <Edit key={point} series={shown} id={point} />
        )
      }
    </Loaded>
  );
}

interface NewProps {
  readonly series: ShownSeries;
  readonly begin: PointValues;
  readonly memory: string;
}

function New({ series, begin, memory }: NewProps) {
  const { id } = series;
  const detail = useDetail();
  const state = useForm(`number ${memory}`, begin, readPoint(series));
  const save = useFormSave(
    (json: FilledPoint) => answer(api.series[':id'].points.$post({ param: { id }, json })),
    { said: 'Added. n begins the next one, u undoes it.', after: () => detail.close() },
  );
  return (
    <FormFrame
      title="New number"
      state={state}
      focus="date"
      save="Add"
      {...save}
      onLeave={detail.close}
    >
      <PointFields {...state} series={series} />
    </FormFrame>
  );
}

const Edit = ({ series, id }: { series: ShownSeries; id: string }) => (
  <Loaded query={usePoint(id)}>{(point) => <Open series={series} point={point} />}</Loaded>
);

function Open({ series, point }: { series: ShownSeries; point: SeriesPoint }) {
  const { id } = point;
  const param = { id };
  const detail = useDetail();
  const state = useForm(`number ${id}`, pointValues(point), readPoint(series));
  const save = useFormSave(
    (json: FilledPoint) => answer(api['series-points'][':id'].$patch({ param, json })),
    { said: 'Saved. u undoes it.', after: () => detail.close() },
  );
  const remove = useChange(() => answer(api['series-points'][':id'].$delete({ param })), {
    onDone: () => {
      state.forget();
      detail.close();
      notifications.show({ message: 'The number is removed. u undoes it.' });
    },
  });
  return (
    <FormFrame
      title="Edit the number"
      state={state}
      focus="value"
      save="Save"
      {...save}
      onLeave={detail.close}
      more={
        <Button
          size="xs"
          variant="default"
          ml="auto"
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          Remove
        </Button>
      }
    >
      <PointFields {...state} series={series} />
    </FormFrame>
  );
}
