import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { useCase } from '../case/use-case.ts';
import { answer, api } from '../parts/api.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { type ListedSource, useSources } from '../sources/use-sources.ts';
import { CaseQuestion } from './CaseQuestion.tsx';
import { nextSteps, type Open } from './overview-numbers.ts';
import { SourceCharts } from './SourceCharts.tsx';

async function readOpen(): Promise<Open> {
  const [{ articles }, { counts }] = await Promise.all([
    answer(api.articles.$get()),
    answer(api['finding-counts'].$get()),
  ]);
  const open = (severity: string): number =>
    counts
      .filter((one) => one.severity === severity && one.state === 'open')
      .reduce((sum, one) => sum + one.count, 0);
  return {
    articles: articles.length,
    unresolved: articles.reduce((sum, { unresolved }) => sum + unresolved, 0),
    errors: open('error'),
    warnings: open('warning'),
    audited: counts.reduce((sum, one) => sum + one.count, 0),
  };
}

/** The question first, then what the case holds, then what to do. */
export default function OverviewRoom() {
  const info = useCase();
  const sources = useSources();
  const open = useQuery({ queryKey: ['overview'], queryFn: readOpen });
  return (
    <Loaded query={info}>
      {(about) => (
        <Stack px="xl" py="lg" gap="xl" maw={1180}>
          <CaseQuestion title={about.title} question={about.question} />
          <Loaded query={sources}>
            {(listed) => (
              <Loaded query={open}>{(now) => <Holdings sources={listed} open={now} />}</Loaded>
            )}
          </Loaded>
        </Stack>
      )}
    </Loaded>
  );
}

function Holdings({ sources, open }: { sources: readonly ListedSource[]; open: Open }) {
  if (sources.length === 0 && open.articles === 0) {
    return (
      <EmptyState
        title="The case is empty"
        action={
          <Anchor component={Link} href="/import">
            Import an article
          </Anchor>
        }
      >
        Give it a finished article: Dragoman shows what it rests on and what is wrong with it.
      </EmptyState>
    );
  }
  return (
    <>
      <Group gap="xl">
        <Total number={open.articles} one="article" href="/articles" />
        <Total number={sources.length} one="source" href="/sources" />
        <Total number={open.errors} one="open error" href="/audit" />
        <Total number={open.warnings} one="open warning" href="/audit" />
      </Group>
      <SourceCharts sources={sources} />

      <section>
        <Title order={2} size="h4" mb={6}>
          What to do next
        </Title>
        <List listStyleType="none" spacing={4}>
          {nextSteps(sources, open).map(({ words, href }) => (
            <List.Item key={words}>
              <Anchor component={Link} href={href}>
                {words}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </section>
    </>
  );
}

function Total({ number, one, href }: { number: number; one: string; href: string }) {
  return (
    <Anchor component={Link} href={href} c="inherit" underline="hover">
      <Text span className="serif figures" size="1.75rem">
        {number}
      </Text>{' '}
      <Text span size="sm" c="dimmed">
        {number === 1 ? one : `${one}s`}
      </Text>
    </Anchor>
  );
}
