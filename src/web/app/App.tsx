import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Frame } from './Frame.tsx';
import { cssVariables, theme } from './theme.ts';

const queries = new QueryClient({
  defaultOptions: {
    // One person, one machine: what was read holds until something is changed here.
    queries: { staleTime: 60_000, retry: false, refetchOnWindowFocus: true },
  },
});

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Notifications position="bottom-left" limit={3} autoClose={4000} />
        <Frame />
      </QueryClientProvider>
    </MantineProvider>
  );
}
