import { Anchor, Title } from '@mantine/core';
import { Link } from 'wouter';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { RecordTools } from '../parts/RecordTools.tsx';
import type { ShownSeries } from './use-series.ts';

/** What can be done with a series; before it is removed it is said what is had from it. */
export function SeriesTools({ series: { id, title, references } }: { series: ShownSeries }) {
  const detail = useDetail();
  const named = references.length > 0;
  return (
    <>
      {named && <NamedBy references={references} />}
      <RecordTools
        what="series"
        onEdit={() => detail.open('edit-series', id)}
        onRemove={() => answer(api.series[':id'].$delete({ param: { id } }))}
        removed={`Removed: ${title}, with its numbers.`}
        kept={named ? 'It cannot be removed while these name it.' : null}
      />
    </>
  );
}

function NamedBy({ references }: Pick<ShownSeries, 'references'>) {
  const figures = references.filter(({ table }) => table === 'observations');
  const comparisons = references.filter(({ table }) => table === 'comparisons');
  return (
    <div>
      {figures.length > 0 && <Heading>Figures that are had from it</Heading>}
      {figures.map(({ id, title }) => (
        <div key={id}>
          <DetailLink kind="observation" id={id} size="sm" ta="left">
            {title}
          </DetailLink>
        </div>
      ))}
      {comparisons.length > 0 && <Heading>Comparisons that ask for it</Heading>}
      {[...new Map(comparisons.map((one) => [one.id, one.title]))].map(([id, title]) => (
        <div key={id}>
          <Anchor
            component={Link}
            size="sm"
            href={`/comparison?comparison=${encodeURIComponent(id)}`}
          >
            {title}
          </Anchor>
        </div>
      ))}
    </div>
  );
}

const Heading = ({ children }: { children: string }) => (
  <Title order={3} size="h5" mt={4}>
    {children}
  </Title>
);
