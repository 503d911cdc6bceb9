import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { placeOfLine } from './hit-place.ts';
import type { PlaceList } from './use-place-list.ts';
import { allLines, MOST_LINES } from './use-search.ts';
import type { SearchView } from './use-search-view.ts';

/** Picks all lines of the query, also those that are not read yet; or none when some are picked. */
export function usePickAll(view: SearchView, list: PlaceList) {
  const read = useMutation({
    mutationFn: () => allLines(view.query, view.sort),
    onSuccess: ({ lines, total }) => {
      list.setPicked(lines.map(placeOfLine));
      if (lines.length === total) return;
      const first = MOST_LINES.toLocaleString('en');
      const message = `The first ${first} lines are picked; “Code automatically…” takes all.`;
      notifications.show({ message });
    },
    onError: (error) =>
      notifications.show({ color: 'red', title: 'Not done', message: error.message }),
  });
  return {
    isPending: read.isPending,
    run: () => (list.picked.size > 0 ? list.setPicked([]) : read.mutate()),
  };
}
