import { DetailLink } from '../parts/DetailLink.tsx';
import { useObservation } from './use-observations.ts';

/** An observation by its day and title; opens in the pane. */
export function ObservationLink({ id }: { id: string }) {
  const observation = useObservation(id).data?.observation;
  return (
    <DetailLink kind="observation" id={id} size="sm" ta="left">
      {observation ? `${observation.date}: ${observation.title}` : id}
    </DetailLink>
  );
}
