import { Anchor, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EvidenceClass, type Source } from '../../sources/model.ts';
import type { DetailProps } from '../app/details.ts';
import { ThingMemos } from '../memos/ThingMemos.tsx';
import { answer, api } from '../parts/api.ts';
import { Loaded } from '../parts/Loaded.tsx';
import { knownSpheres, sphereLook } from '../parts/sphere-colour.ts';
import { useChange } from '../parts/use-change.ts';
import { earlierRecords } from './earlier-records.ts';
import { SourceCitation } from './SourceCitation.tsx';
import { SourceFindings } from './SourceFindings.tsx';
import { SourceUses } from './SourceUses.tsx';
import {
  authorWords,
  CLASS_WORDS,
  languageWords,
  outletWords,
  titleWords,
} from './source-words.ts';
import classes from './sources.module.css';

/** One source: its record, its citation, where it is printed and how, what the audit says. */
export default function SourceDetail({ id }: DetailProps) {
  const query = useQuery({
    queryKey: ['source', id],
    queryFn: () => answer(api.sources[':id'].$get({ param: { id } })),
  });
  return (
    <Loaded query={query}>
      {(source) => (
        <Stack gap="xl">
          <Head source={source} />
          <Part title="As a citation">
            <SourceCitation id={id} />
          </Part>
          <Part title="As printed">
            <SourceUses id={id} />
          </Part>
          <EarlierRecords source={source} />
          <Part title="Findings">
            <SourceFindings id={id} />
          </Part>
          <ThingMemos on="source" target={id} heading="Memos on this source" />
        </Stack>
      )}
    </Loaded>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h5" mb={8}>
        {title}
      </Title>
      {children}
    </section>
  );
}

function Head({ source }: { source: Source }) {
  const { csl, romanised, languages, issued, accessed } = source;
  const address = csl.URL;
  const fields: [string, ReactNode][] = [
    ['Author', authorWords(source)],
    ['Outlet', outletWords(source)],
    ['Place', csl['publisher-place']],
    ['Volume', [csl.volume, csl.issue].filter(Boolean).join(', no. ')],
    ['Pages', csl.page],
    ['Date', issued],
    ['Accessed', accessed],
    ['Language', languages.map(languageWords).join(', ')],
    ['Romanised', romanised && (romanised.scheme ?? 'several standards fit')],
    ['Address', address && <SafeAddress address={address} />],
    ['Note', typeof csl.note === 'string' ? csl.note : undefined],
  ];
  return (
    <Stack gap="sm">
      <div>
        <Title order={2} size="h4" className="serif" fw={600}>
          {titleWords(source)}
        </Title>
        {romanised?.original && (
          <Text
            className="serif"
            c="dimmed"
            lang={languages[0]}
            title="Proposed by turning the letters back"
          >
            {romanised.original}
          </Text>
        )}
      </div>
      <Judgements source={source} />
      <dl className={classes.fields}>
        {fields
          .filter(([, value]) => value !== undefined && value !== null && value !== '')
          .map(([label, value]) => (
            <Field key={label} label={label}>
              {value}
            </Field>
          ))}
      </dl>
    </Stack>
  );
}

const WHY_WORDS = {
  edited: 'Before it was set right',
  merged: 'A record that was merged into it',
} as const;

/** What the record said before; nothing where it never said anything else. */
function EarlierRecords({ source }: { source: Source }) {
  const earlier = earlierRecords(source);
  if (earlier.length === 0) return null;
  return (
    <Part title="Known before as">
      <Stack gap="sm">
        {earlier.map(({ why, fields }) => (
          <div key={`${why} ${fields.join(' ')}`}>
            <Text size="sm" c="dimmed">
              {WHY_WORDS[why]}
            </Text>
            <dl className={classes.fields}>
              {fields.map(([label, value]) => (
                <Field key={label} label={label}>
                  {value}
                </Field>
              ))}
            </dl>
          </div>
        ))}
      </Stack>
    </Part>
  );
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Only what a browser opens as a page becomes a link. */
function SafeAddress({ address }: { address: string }) {
  if (!/^https?:\/\//u.test(address)) return address;
  return (
    <Anchor href={address} target="_blank" rel="noreferrer noopener" size="sm">
      {address}
    </Anchor>
  );
}

const reasonWords = (reason: string | undefined): string =>
  reason === 'person' ? 'set by hand' : (reason ?? 'could not be told').replace(':', ': ');

/** Sphere and class, each with the reason it has, each to be set with one choice. */
function Judgements({ source }: { source: Source }) {
  const set = useChange(
    (json: { sphere: string | null } | { evidenceClass: EvidenceClass | null }) =>
      answer(api.sources[':id'].$patch({ param: { id: source.id }, json })),
  );
  const spheres = [...new Set([...knownSpheres(), ...(source.sphere ? [source.sphere] : [])])];
  return (
    <Stack gap={8}>
      <NativeSelect
        size="xs"
        label="Sphere"
        description={reasonWords(source.reasons.sphere)}
        value={source.sphere ?? ''}
        onChange={({ currentTarget: { value } }) => set.mutate({ sphere: value || null })}
        data={[
          { value: '', label: 'No sphere' },
          ...spheres.map((value) => ({ value, label: sphereLook(value).label })),
        ]}
      />
      <NativeSelect
        size="xs"
        label="Class of evidence"
        description={reasonWords(source.reasons.evidenceClass)}
        value={source.evidenceClass ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set.mutate({ evidenceClass: EvidenceClass.nullable().catch(null).parse(value) })
        }
        data={[
          { value: '', label: 'No class' },
          ...EvidenceClass.options.map((value) => ({ value, label: CLASS_WORDS[value] })),
        ]}
      />
    </Stack>
  );
}
