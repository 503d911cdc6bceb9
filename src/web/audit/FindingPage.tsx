import { Anchor, Badge, Button, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { RuleInfo } from '../../audit/model.ts';
import type { FindingView } from '../../audit/view.ts';
import { writeTrail } from '../parts/detail.ts';
import classes from './audit.module.css';
import { Diff } from './Diff.tsx';

export interface Acts {
  accept(): void;
  dismiss(): void;
  reopen(): void;
}

interface Props {
  readonly finding: FindingView;
  readonly rule: RuleInfo | undefined;
  readonly acts: Acts;
}

const SHOWN = 12;

/** Narrower than this the detail pane would cover the place. */
const BESIDE = '(min-width: 1181px)';

/** The place in the article, with the finding beside it where there is room. */
export function placeLink(finding: Pick<FindingView, 'id' | 'article'>, start: number): string {
  const { id, article } = finding;
  const detail = writeTrail([{ kind: 'finding', id: `${article}/${id}` }]);
  const beside = window.matchMedia(BESIDE).matches ? `&detail=${encodeURIComponent(detail)}` : '';
  return `/articles?article=${encodeURIComponent(article)}&at=${start}${beside}`;
}

const nameOf = (place: FindingView['places'][number]): string => {
  const what =
    place.note !== undefined
      ? `Note ${place.note}`
      : place.entry !== undefined
        ? 'Bibliography'
        : place.paragraph !== undefined
          ? 'Text'
          : 'Front matter';
  const page = place.page === undefined ? '' : `, page ${place.page}`;
  return `${what}${page}, line ${place.line}`;
};

/** Everything one needs to decide: the words, the reason, the proposal, and the three things one can do. */
export function FindingPage({ finding, rule, acts }: Props) {
  return (
    <Stack gap="lg">
      <div>
        <Group gap="xs" mb={6}>
          <Text size="xs" c="dimmed" ff="monospace">
            {finding.rule}
          </Text>
          {finding.origin === 'conversion' && (
            <Badge variant="default" size="sm" tt="none">
              most likely a file conversion
            </Badge>
          )}
          {finding.basis === 'external' && (
            <Badge variant="default" size="sm" tt="none">
              rests on outside knowledge
            </Badge>
          )}
          {finding.state !== 'open' && (
            <Badge variant="default" size="sm" tt="none">
              {finding.state}
              {finding.reason ? `: ${finding.reason}` : ''}
            </Badge>
          )}
        </Group>
        <Title order={2} size="h3" fw={600}>
          {finding.message}
        </Title>
      </div>
      <Actions finding={finding} acts={acts} />
      <Places finding={finding} />
      {rule && (
        <Part title="Why it matters">
          <Text size="sm">{rule.why}</Text>
        </Part>
      )}
      <Proposal finding={finding} />
      <Part title="What it rests on">
        <Text size="sm">
          {finding.basis === 'internal'
            ? 'The article itself: it can be checked from the words above.'
            : 'Knowledge from outside the article. Please check before you change anything.'}
        </Text>
        <Evidence evidence={finding.evidence} />
      </Part>
      {rule && (
        <Text size="xs" c="dimmed">
          {rule.what} It stays silent: {rule.silent}
        </Text>
      )}
    </Stack>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <Title order={3} size="h6" c="dimmed" mb={4} ff="var(--mantine-font-family)">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Actions({ finding, acts }: { finding: FindingView; acts: Acts }) {
  if (finding.state !== 'open')
    return (
      <Group>
        <Button size="xs" variant="default" onClick={acts.reopen}>
          Open again
        </Button>
      </Group>
    );
  return (
    <Group gap="xs">
      <Button size="xs" onClick={acts.accept} rightSection={<Kbd size="xs">a</Kbd>}>
        Accept
      </Button>
      <Button
        size="xs"
        variant="default"
        onClick={acts.dismiss}
        rightSection={<Kbd size="xs">d</Kbd>}
      >
        Dismiss
      </Button>
    </Group>
  );
}

function Places({ finding }: { finding: FindingView }) {
  const { places, shown } = finding;
  const more = places.slice(SHOWN);
  return (
    <Part title={places.length === 1 ? 'As printed' : `As printed, ${places.length} places`}>
      <Stack gap="sm">
        {shown.map(({ before, words, after }, at) => {
          const place = places[at];
          if (!place) return null;
          return (
            <div key={`${place.span.start}-${place.span.end}`}>
              <p className={classes.printed}>
                {before}
                <mark>{words}</mark>
                {after}
              </p>
              <Anchor component={Link} size="xs" href={placeLink(finding, place.span.start)}>
                {nameOf(place)}
              </Anchor>
            </div>
          );
        })}
      </Stack>
      {more.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          and {more.length} further: {more.slice(0, 20).map(nameOf).join('; ')}
        </Text>
      )}
    </Part>
  );
}

function Proposal({ finding }: { finding: FindingView }) {
  const { fix, diffs } = finding;
  if (fix === null) return null;
  return (
    <Part title={fix.edits.length === 0 ? 'Advice' : 'Proposed'}>
      <Text size="sm">{fix.label.replace(/\.?$/, '.')}</Text>
      {diffs.map((parts, at) => (
        <Diff key={finding.fix?.edits[at]?.start ?? at} parts={parts} />
      ))}
      {fix.edits.length > diffs.length && (
        <Text size="xs" c="dimmed">
          and {fix.edits.length - diffs.length} further changes
        </Text>
      )}
    </Part>
  );
}

const inWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : JSON.stringify(value);

function Evidence({ evidence }: { evidence: Record<string, unknown> }) {
  const entries = Object.entries(evidence).filter(([, value]) => value !== null);
  if (entries.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" mt={4} style={{ overflowWrap: 'anywhere' }}>
      {entries
        .slice(0, 8)
        .map(([name, value]) => `${name}: ${inWords(value).slice(0, 200)}`)
        .join(' · ')}
    </Text>
  );
}
