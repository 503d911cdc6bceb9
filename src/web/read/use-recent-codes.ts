/** The codes used last, the latest first: of the tab, so that reading and search go on with the same one. */
import { useSessionStorage } from '@mantine/hooks';

const MOST = 20;

export interface RecentCodes {
  readonly recent: readonly string[];
  used(code: string): void;
}

export function useRecentCodes(): RecentCodes {
  const [recent, keep] = useSessionStorage<readonly string[]>({
    key: 'dragoman-recent-codes',
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  return {
    recent,
    used: (code) => keep((before) => [code, ...before.filter((id) => id !== code)].slice(0, MOST)),
  };
}
