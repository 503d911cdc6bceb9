import { Alert, Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { answer, api } from '../parts/api.ts';
import { useChange } from '../parts/use-change.ts';
import type { StoredReading } from './use-article.ts';

/** Offers to read the kept file anew where the program reads better than it did at the import. */
export function RereadArticle({ reading }: { reading: StoredReading }) {
  const { article, canReread, corrections } = reading;
  const reread = useReread(article.id);
  if (!canReread) return null;
  return (
    <Alert color="blue" variant="light" m="md" mb={0} title="A newer reader of files is here">
      <Text size="sm" mb={8}>
        The file can be taken apart again
        {corrections.length > 0 && `; your ${corrections.length} corrections are made again`}. It
        can be undone.
      </Text>
      <Button size="xs" loading={reread.isPending} onClick={() => reread.mutate(undefined)}>
        Read the file again
      </Button>
    </Alert>
  );
}

/** Reads the kept file again and says which corrections found their words no longer. */
export const useReread = (id: string) =>
  useChange(() => answer(api.articles[':id'].reread.$post({ param: { id } })), {
    onDone: ({ lost }) =>
      notifications.show(
        lost.length === 0
          ? { title: 'Read again', message: 'Every correction is in its place.' }
          : {
              color: 'yellow',
              autoClose: false,
              title: `Read again; ${lost.length} corrections found no place`,
              message: lost.map(({ exact }) => `“${exact.slice(0, 60)}”`).join(', '),
            },
      ),
  });
