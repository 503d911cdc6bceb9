import { Stack, Text, Title } from '@mantine/core';
import type { DetailProps } from '../app/details.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useSources } from '../sources/use-sources.ts';
import { SeriesTools } from './SeriesTools.tsx';
import { useOneSeries } from './use-series.ts';

/** What is counted, where it comes from, how old it is. */
export default function SeriesDetail({ id }: DetailProps) {
  const sources = useSources().data ?? [];
  return (
    <Loaded query={useOneSeries(id)}>
      {(series) => (
        <Stack gap="sm">
          <div>
            <Text size="sm" c="dimmed">
              {series.points} numbers, {series.from ?? ''}–{series.to ?? ''}
            </Text>
            <Title order={2} size="h4">
              {series.title}
            </Title>
          </div>
          {series.what !== '' && <Text size="sm">{series.what}</Text>}
          <Text size="sm">
            Unit: {series.unit}. Vintage: {series.vintage || 'not known'}.
          </Text>
          {series.provenance !== '' && <Text size="sm">{series.provenance}</Text>}
          {series.licence !== '' && (
            <Text size="sm" c="dimmed">
              {series.licence}
            </Text>
          )}
          {series.source !== null && (
            <DetailLink kind="source" id={series.source} size="sm" ta="left">
              {sources.find((one) => one.id === series.source)?.csl.title ?? series.source}
            </DetailLink>
          )}
          {series.note !== '' && <Text size="sm">{series.note}</Text>}
          <SeriesTools series={series} />
        </Stack>
      )}
    </Loaded>
  );
}
