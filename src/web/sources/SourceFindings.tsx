import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { DetailLink } from '../parts/DetailLink.tsx';
import { Loaded } from '../parts/Loaded.tsx';

const MARKS = { error: '▲', warning: '◆', info: '●' } as const;
const STATES = { open: '', accepted: 'accepted', dismissed: 'dismissed' } as const;

/** What the audit says of the source. */
export function SourceFindings({ id }: { id: string }) {
  const query = useQuery({
    queryKey: ['source-findings', id],
    queryFn: () => answer(api.sources[':id'].findings.$get({ param: { id } })),
  });
  return (
    <Loaded query={query}>
      {({ findings }) => (
        <Stack gap={8}>
          {findings.length === 0 && (
            <Text size="sm" c="dimmed">
              The audit says nothing of it.
            </Text>
          )}
          {findings.map((finding) => (
            <Group key={finding.id} gap={8} wrap="nowrap" align="baseline">
              <Text
                span
                size="xs"
                role="img"
                aria-label={finding.severity}
                title={finding.severity}
              >
                {MARKS[finding.severity]}
              </Text>
              <div>
                <DetailLink
                  kind="finding"
                  id={`${finding.article}/${finding.id}`}
                  size="sm"
                  ta="start"
                >
                  {finding.message}
                </DetailLink>
                <Text size="xs" c="dimmed">
                  {[finding.rule, STATES[finding.state]].filter(Boolean).join(' · ')}
                </Text>
              </div>
            </Group>
          ))}
        </Stack>
      )}
    </Loaded>
  );
}
