import { Button, Group, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { SphereBadge } from '../parts/SphereBadge.tsx';
import { useChange } from '../parts/use-change.ts';
import { authorWords, classWords, outletWords, titleWords } from '../sources/source-words.ts';
import { documentsWords } from './document-words.ts';
import classes from './documents.module.css';

const MOST_SHOWN = 200;

/** Records that the files themselves speak for: looked at, then accepted one by one or together. */
export function SourceProposals({ ids, onClose }: { ids: readonly string[]; onClose(): void }) {
  const proposals = useQuery({
    queryKey: ['documents', 'source-proposals', ids],
    queryFn: () => answer(api.documents['source-proposals'].$post({ json: { ids: [...ids] } })),
  });
  const accept = useChange((some: readonly string[]) =>
    answer(api.documents['source-links'].$post({ json: { ids: [...some] } })),
  );
  return (
    <Modal opened onClose={onClose} title="Sources from what the files state" size="xl">
      <Loaded query={proposals}>
        {(data) =>
          data.proposals.length === 0 ? (
            <Text size="sm">All of these documents have a source.</Text>
          ) : (
            <>
              <Group justify="space-between" mb="sm">
                <Text size="sm">{documentsWords(data.proposals.length)} without a source</Text>
                <Button
                  size="compact-sm"
                  loading={accept.isPending}
                  onClick={() => accept.mutate(data.proposals.map(({ document }) => document))}
                >
                  Accept all
                </Button>
              </Group>
              <table className={classes.proposals}>
                <thead>
                  <tr>
                    <th>Source</th>
                    <th>Sphere and class</th>
                    <th>
                      <span className="mantine-visually-hidden">Accept</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data.proposals.slice(0, MOST_SHOWN).map(({ document, proposed, known }) => (
                    <tr key={document}>
                      <td>
                        <b>{titleWords(proposed)}</b>
                        <div>
                          {[authorWords(proposed), outletWords(proposed), proposed.issued]
                            .filter(Boolean)
                            .join(' · ')}
                        </div>
                        {known && <div>Is in the register: {known.title}</div>}
                      </td>
                      <td>
                        <SphereBadge sphere={proposed.sphere} />
                        <div>{classWords(proposed.evidenceClass)}</div>
                      </td>
                      <td>
                        <Button
                          size="compact-xs"
                          variant="default"
                          onClick={() => accept.mutate([document])}
                        >
                          Accept
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {data.proposals.length > MOST_SHOWN && (
                <Text size="xs" c="dimmed" mt="xs">
                  The first {MOST_SHOWN} are shown; “Accept all” takes all.
                </Text>
              )}
            </>
          )
        }
      </Loaded>
    </Modal>
  );
}
