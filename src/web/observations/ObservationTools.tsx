import { Button } from '@mantine/core';
import { answer, api } from '../parts/api.ts';
import { useDetail } from '../parts/detail.ts';
import { RecordTools } from '../parts/RecordTools.tsx';
import type { ReadObservation } from './use-observations.ts';

const ROOMS: Readonly<Record<string, string>> = {
  episodes: 'an episode',
  performances: 'a performance',
  links: 'a route',
  assessments: 'the weighing of hypotheses',
  expectations: 'an expectation',
  claims: 'a claim',
  comparison_cells: 'the answers of a comparison',
};

/** Of these records the title says nothing to a reader. */
const UNTITLED = new Set(['comparison_cells', 'assessments', 'performances']);

const referenceWords = ({ table, id, title }: ReadObservation['references'][number]): string =>
  `${ROOMS[table] ?? table}${title === id || UNTITLED.has(table) ? '' : ` (“${title}”)`}`;

/** What can be done with an observation; removing says first what rests on it. */
export function ObservationTools({ observation, references }: ReadObservation) {
  const detail = useDetail();
  const { id, title } = observation;
  const resting = [...new Set(references.map(referenceWords))].join(', ');
  return (
    <RecordTools
      what="observation"
      onEdit={() => detail.open('edit-observation', id)}
      onRemove={() => answer(api.observations.remove.$post({ json: { ids: [id] } }))}
      removed={`Removed: ${title}.`}
      kept={resting === '' ? null : `It cannot be removed while something rests on it: ${resting}.`}
    >
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => detail.open('join-observations', encodeURIComponent(id))}
      >
        Join…
      </Button>
    </RecordTools>
  );
}
