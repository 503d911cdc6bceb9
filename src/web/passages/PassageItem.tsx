import { Anchor } from '@mantine/core';
import type { Ref } from 'react';
import { Link } from 'wouter';
import { CopyText } from '../parts/CopyText.tsx';
import { DetailLink } from '../parts/DetailLink.tsx';
import classes from './passages.module.css';
import type { PassageChoices, ShownPassage } from './use-passages.ts';

interface Props {
  readonly ref: Ref<HTMLLIElement>;
  readonly index: number;
  readonly top: number;
  readonly total: number;
  readonly passage: ShownPassage;
  readonly code: PassageChoices['codes'][number] | undefined;
  readonly isCurrent: boolean;
  onObservation(coding: string): void;
}

/** The reading screen with the coding chosen. */
export const readHref = ({ document, id }: ShownPassage): string =>
  `/read/${encodeURIComponent(document.id)}?coding=${encodeURIComponent(id)}`;

const ORIGINS = { person: '', machine: 'made by a machine', confirmed: 'confirmed' } as const;

/** The words with what stands around them; where they stand, who coded them and with what. */
export function PassageItem({ ref, index, top, total, passage, code, ...rest }: Props) {
  const { isCurrent, onObservation } = rest;
  const { document, coder, origin, language } = passage;
  const facts = [document.date, coder, ORIGINS[origin]].filter((fact) => fact !== '');
  return (
    <li
      ref={ref}
      data-index={index}
      className={classes.item}
      style={{ transform: `translateY(${top}px)` }}
      data-current={isCurrent || undefined}
      aria-current={isCurrent || undefined}
      aria-setsize={total}
      aria-posinset={index + 1}
    >
      <p className={classes.words} dir="auto" lang={language === 'und' ? undefined : language}>
        {passage.before}
        <mark>{passage.quote}</mark>
        {passage.after}
      </p>
      <div className={classes.facts}>
        <span className={classes.code}>
          <span
            className={classes.dot}
            style={{ background: code?.colour ?? 'var(--quiet)' }}
            aria-hidden="true"
          />
          {code?.path.join(' › ') ?? 'A code that is gone'}
        </span>
        <Anchor component={Link} href={readHref(passage)} inherit>
          {document.title}
        </Anchor>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {document.source !== null && (
          <DetailLink kind="source" id={document.source} inherit>
            Source
          </DetailLink>
        )}
        <Anchor component="button" type="button" inherit onClick={() => onObservation(passage.id)}>
          Observation
        </Anchor>
        <CopyText value={passage.quote} what="the words" />
      </div>
    </li>
  );
}
