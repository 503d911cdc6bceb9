import { Anchor, Box, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { useCase } from '../case/use-case.ts';
import { ThingMemos } from '../memos/ThingMemos.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { type ListedSource, useSources } from '../sources/use-sources.ts';
import { AuditNow } from './AuditNow.tsx';
import { CaseQuestion } from './CaseQuestion.tsx';
import { FindingCharts } from './FindingCharts.tsx';
import { countOf, severityAddress } from './finding-bars.ts';
import { nextSteps, type Open } from './overview-numbers.ts';
import { SourceCharts } from './SourceCharts.tsx';
import { useOpenWork } from './use-open-work.ts';
import { VerdictNow } from './VerdictNow.tsx';

/** The question first, then what the case holds, then what to do. */
export default function OverviewRoom() {
  const info = useCase();
  const sources = useSources();
  const open = useOpenWork();
  return (
    <Loaded query={info}>
      {(about) => (
        <Stack px="xl" py="lg" gap="lg" maw={1240}>
          <CaseQuestion title={about.title} question={about.question} />
          <VerdictNow />
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
  const isEmpty = [sources.length, open.articles, open.documents, open.observations].every(
    (count) => count === 0,
  );
  if (isEmpty) {
    return (
      <EmptyState
        title="The case is empty"
        action={
          <Group>
            <Button component={Link} href="/import">
              Import an article
            </Button>
            <Button component={Link} href="/documents" variant="default">
              Add documents
            </Button>
            <Button component={Link} href="/projects" variant="default">
              Bring in a project
            </Button>
          </Group>
        }
      >
        Give it a finished article: Dragoman shows what it rests on and what is wrong with it. Or
        give it documents to search and to code, or what was coded in another program.
      </EmptyState>
    );
  }
  const { findings, unaudited } = open;
  const audited = open.articles > unaudited.length;
  return (
    <>
      <Group gap="xl">
        {(open.articles > 0 || open.observations === 0) && (
          <Total number={open.articles} one="article" href="/articles" />
        )}
        {open.documents > 0 && <Total number={open.documents} one="document" href="/documents" />}
        <Total number={sources.length} one="source" href="/sources" />
        {open.observations > 0 && (
          <Total number={open.observations} one="observation" href="/chronology" />
        )}
        {audited && (
          <>
            <Total
              number={countOf(findings, 'error')}
              one="open error"
              href={severityAddress('error')}
            />
            <Total
              number={countOf(findings, 'warning')}
              one="open warning"
              href={severityAddress('warning')}
            />
          </>
        )}
        {unaudited.length > 0 && (
          <Group gap="sm">
            <Text span size="sm" c="dimmed">
              {audited ? `${unaudited.length} not audited yet` : 'not audited yet'}
            </Text>
            <AuditNow articles={unaudited} />
          </Group>
        )}
      </Group>
      {sources.length > 0 && <SourceCharts sources={sources} />}
      {audited && <FindingCharts findings={findings} />}
      <NextSteps sources={sources} open={open} />
      <Box maw={760}>
        <ThingMemos on="case" target="case" heading="Memos on the case" />
      </Box>
    </>
  );
}

function NextSteps({ sources, open }: { sources: readonly ListedSource[]; open: Open }) {
  const steps = nextSteps(sources, open);
  return (
    <section>
      <Title order={2} size="h4" mb={6}>
        What to do next
      </Title>
      {steps.length === 0 && <Text c="dimmed">Nothing waits for you.</Text>}
      <List listStyleType="none" spacing={4}>
        {steps.map(({ words, href }) => (
          <List.Item key={words}>
            <Anchor component={Link} href={href}>
              {words}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </section>
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
