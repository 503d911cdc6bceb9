import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Locator } from '../../sources/locator.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { useSources } from '../sources/use-sources.ts';

/** One source, the place in it, and whether it was read itself. */
export function LocatorLine({ locator }: { locator: Locator }) {
  const sources = useSources().data ?? [];
  const source = sources.find(({ id }) => id === locator.source);
  const reporter = sources.find(({ id }) => id === locator.reported?.source);
  return (
    <li>
      <Text component="div" size="sm">
        {source && (
          <>
            <SphereBadge sphere={source.sphere} compact />{' '}
            <DetailLink kind="source" id={source.id} size="sm" ta="left">
              {source.csl.title ?? source.id}
            </DetailLink>
          </>
        )}
        <PlaceWords locator={locator} />
      </Text>
      {locator.reported && (
        <Text size="xs" c="dimmed">
          as reported by {reporter?.csl.title ?? locator.reported.source}
          {locator.reported.at === '' ? '' : `, ${locator.reported.at}`}
        </Text>
      )}
    </li>
  );
}

function PlaceWords({ locator: { place } }: { locator: Locator }) {
  switch (place.kind) {
    case 'passage':
      return (
        <>
          {' '}
          <Anchor
            component={Link}
            size="sm"
            href={`/read/${encodeURIComponent(place.document)}?at=${place.start}`}
          >
            “{place.quote.length > 160 ? `${place.quote.slice(0, 159)}…` : place.quote}”
          </Anchor>
        </>
      );
    case 'page':
      return <Text span inherit c="dimmed">{` ${place.page}`}</Text>;
    case 'note':
      return <Text span inherit c="dimmed">{` note ${place.note}`}</Text>;
    case 'url':
      return (
        <>
          {' '}
          <Anchor href={place.url} target="_blank" rel="noreferrer noopener" size="sm">
            {new URL(place.url).hostname}
          </Anchor>
        </>
      );
    case 'whole':
      return null;
  }
}
