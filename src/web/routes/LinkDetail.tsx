import { Stack, Text, Title } from '@mantine/core';
import type { Link, LinkStatus } from '../../relations/routes/model.ts';
import { kilometresInWords, type Names, STATUS_WORDS } from '../../relations/routes/way-words.ts';
import type { DetailProps } from '../app/details.ts';
import { LocatorLine } from '../observations/LocatorLine.tsx';
import { ObservationLink } from '../observations/ObservationLink.tsx';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { useDetail } from '../parts/detail.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { RecordTools } from '../parts/RecordTools.tsx';
import { useNetwork } from './use-network.ts';

/** One link with all that was recorded of it, the latest first. */
export default function LinkDetail({ id }: DetailProps) {
  return (
    <Loaded query={useNetwork()}>
      {({ links, names }) => {
        const link = links.find((one) => one.id === id);
        if (!link) return <Text size="sm">This link is gone.</Text>;
        return (
          <Stack gap="md">
            <div>
              <Text size="sm" c="dimmed">
                {link.mode}
                {link.kilometres === null ? '' : `, ${kilometresInWords(link.kilometres)}`}
              </Text>
              <Title order={2} size="h4">
                {link.title}
              </Title>
              <Text size="sm">
                <DetailLink kind="place" id={link.from} size="sm">
                  {names.get(link.from)}
                </DetailLink>{' '}
                to{' '}
                <DetailLink kind="place" id={link.to} size="sm">
                  {names.get(link.to)}
                </DetailLink>
                , through{' '}
                {link.through.map((state, at) => (
                  <span key={state}>
                    {at > 0 && ', '}
                    <DetailLink kind="actor" id={state} size="sm">
                      {names.get(state) ?? state}
                    </DetailLink>
                  </span>
                ))}
              </Text>
            </div>
            {link.statuses.toReversed().map((status) => (
              <StatusView key={JSON.stringify(status)} status={status} names={names} />
            ))}
            {link.note !== '' && <Text size="sm">{link.note}</Text>}
            <LinkTools link={link} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

function StatusView({ status, names }: { status: LinkStatus; names: Names }) {
  const { period, controller, closedTo, why, observations, locators } = status;
  return (
    <div>
      <Title order={3} size="h5">
        {period}: {STATUS_WORDS[status.status]}
      </Title>
      {closedTo.length > 0 && (
        <Text size="sm">
          Closed to traffic from or to {closedTo.map((id) => names.get(id) ?? id).join(', ')}.
        </Text>
      )}
      {why !== '' && <Text size="sm">{why}</Text>}
      {controller !== null && (
        <Text size="sm">
          Controlled by{' '}
          <DetailLink kind="actor" id={controller} size="sm">
            {names.get(controller) ?? controller}
          </DetailLink>
        </Text>
      )}
      {observations.map((id) => (
        <div key={id}>
          <ObservationLink id={id} />
        </div>
      ))}
      {locators.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
          {locators.map((locator) => (
            <LocatorLine key={JSON.stringify(locator)} locator={locator} />
          ))}
        </ul>
      )}
    </div>
  );
}

function LinkTools({ link: { id, title } }: { link: Link }) {
  const detail = useDetail();
  return (
    <RecordTools
      what="link"
      onEdit={() => detail.open('edit-link', id)}
      onRemove={() => answer(api.links[':id'].$delete({ param: { id } }))}
      removed={`Removed: ${title}.`}
    />
  );
}
