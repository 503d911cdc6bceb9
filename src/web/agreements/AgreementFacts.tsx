import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { LocatorLine } from '../observations/LocatorLine.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import classes from './agreements.module.css';
import type { ShownAgreement } from './use-agreements.ts';
import { legalWords, termWords } from './words.ts';

interface Props {
  readonly shown: ShownAgreement;
  readonly names: ReadonlyMap<string, string>;
}

const Actors = ({ ids, names }: { ids: readonly string[]; names: Props['names'] }) =>
  ids.map((id, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <DetailLink kind="actor" id={id} size="sm">
        {names.get(id) ?? id}
      </DetailLink>
    </span>
  ));

/** Between whom, since when, for how long, and where the text is. */
export function AgreementFacts({ shown, names }: Props) {
  const { agreement, legal, on } = shown;
  return (
    <div className={classes.facts}>
      <div>
        <Title order={2} size="h3">
          {agreement.title}
        </Title>
        <Text size="sm" c="dimmed">
          {agreement.kind}, signed {agreement.signed}
          {agreement.inForce === '' ? '' : `, in force ${agreement.inForce}`}
        </Text>
      </div>
      <Text size="sm">
        Between <Actors ids={agreement.parties} names={names} />
        {agreement.thirdParties.length > 0 && (
          <>
            ; third parties: <Actors ids={agreement.thirdParties} names={names} />
          </>
        )}
        .
      </Text>
      <Text size="sm">
        <span className={classes.legal} data-legal={legal.state}>
          {legalWords(shown)}
        </span>{' '}
        on {on}. {legal.why}
      </Text>
      {agreement.term && <Text size="sm">Term: {termWords(agreement.term)}</Text>}
      {legal.term?.noticeOpen !== null && legal.term?.noticeOpen !== undefined && (
        <Text size="sm">
          {legal.term.noticeOpen
            ? 'Notice for the end of this term can still be given.'
            : 'The last day for notice has passed: the term is prolonged.'}
        </Text>
      )}
      {agreement.document !== null && (
        <Anchor component={Link} size="sm" href={`/read/${encodeURIComponent(agreement.document)}`}>
          Read the text
        </Anchor>
      )}
      {agreement.note !== '' && (
        <Text size="sm" c="dimmed">
          {agreement.note}
        </Text>
      )}
      {agreement.locators.length > 0 && (
        <details>
          <summary>Sources ({agreement.locators.length})</summary>
          <ul className={classes.sources}>
            {agreement.locators.map((locator) => (
              <LocatorLine key={JSON.stringify(locator)} locator={locator} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
