/** A source as the citation style prints it in which one works. */
import { useLocalStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../parts/api.ts';

/** The styles that are there, and the one chosen on this machine. */
export function useCitationStyle() {
  const [style, setStyle] = useLocalStorage({ key: 'citation-style', defaultValue: '' });
  const { data } = useQuery({
    queryKey: ['citation-styles'],
    queryFn: () => answer(api['citation-styles'].$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const styles = data?.styles ?? [];
  const chosen = styles.some(({ name }) => name === style) ? style : (data?.standard ?? '');
  return { styles, chosen, setStyle };
}

/** `style` is '' as long as it is not known. */
export const useCitation = (id: string, style: string) =>
  useQuery({
    queryKey: ['citation', id, style],
    queryFn: () => answer(api.sources[':id'].citation.$get({ param: { id }, query: { style } })),
    enabled: style !== '',
  });
