import { Alert, Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { CorrectionValue } from '../../articles/corrections/correction.ts';
import type { Span } from '../../kernel/span.ts';
import { ArticleScreenContext } from '../articles/article-context.ts';
import { SelectionBar } from '../articles/SelectionBar.tsx';
import { viewOf } from '../articles/view-model.ts';
import { FileColumn } from './FileColumn.tsx';
import classes from './import.module.css';
import { LeftOut } from './LeftOut.tsx';
import { NotUnderstood } from './NotUnderstood.tsx';
import { UnderstoodColumn } from './UnderstoodColumn.tsx';
import { fileLines, type UnderstoodRow, understoodRows } from './understood-rows.ts';
import type { Preview, Then } from './use-preview.ts';

interface Props {
  preview: Preview;
  keeping: Then | null;
  keep(then: Then): void;
  discard(): void;
  correct(span: Span, value: CorrectionValue): boolean;
}

const nothing = (): void => undefined;

/** Left the file as it is, right what was understood; choosing a line shows what it became. */
export function ImportPreview({ preview, keeping, keep, discard, correct }: Props) {
  const { article, sources, fileText } = preview;
  const view = useMemo(() => viewOf(article, sources), [article, sources]);
  const rows = useMemo(() => understoodRows(article), [article]);
  const lines = useMemo(() => fileLines(article, fileText), [article, fileText]);
  const [chosen, setChosen] = useState<UnderstoodRow | null>(null);
  const right = useRef<HTMLDivElement>(null);
  const screen = useMemo(
    () => ({
      view,
      lit: null,
      findingsIn: new Map(),
      pin: nothing,
      openQuotation: nothing,
      openFinding: nothing,
    }),
    [view],
  );
  const chooseLine = (line: number, page: number | undefined): void => {
    const row = rows.find((one) => one.page === page && one.line <= line && one.endLine >= line);
    if (row) setChosen(row);
  };
  return (
    <ArticleScreenContext.Provider value={screen}>
      <div className={classes.preview}>
        <Head preview={preview} keeping={keeping} keep={keep} discard={discard} />
        <NotUnderstood article={article} sources={sources} correct={correct} />
        <LeftOut article={article} />
        <div className={classes.columns}>
          <FileColumn lines={lines} chosen={chosen} choose={chooseLine} />
          <div ref={right} className={classes.right}>
            <UnderstoodColumn
              text={article.text}
              rows={rows}
              chosen={chosen?.key ?? null}
              choose={setChosen}
              setKind={({ span }, kind) => correct(span, { what: 'note-kind', kind })}
            />
          </div>
        </div>
        <SelectionBar body={right} sources={sources} correct={correct} />
      </div>
    </ArticleScreenContext.Provider>
  );
}

function Head({ preview, keeping, keep, discard }: Omit<Props, 'correct'>) {
  const { article, sources, file, known } = preview;
  const busy = keeping !== null;
  return (
    <header className={classes.head}>
      <div>
        <Title order={2} size="h3">
          {article.title}
        </Title>
        <Text size="sm" c="dimmed">
          {[
            file.name,
            article.authors.map(({ name }) => name).join(', '),
            `${article.paragraphs.length} paragraphs`,
            `${article.notes.length} notes`,
            `${sources.length} sources`,
            `${article.quotations.length} quotations`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {known && (
          <Alert color="yellow" mt="xs" p="xs">
            This file is in the case already:{' '}
            <Anchor component={Link} href={`/articles?article=${known.id}`}>
              {known.title}
            </Anchor>
          </Alert>
        )}
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button variant="subtle" onClick={discard} disabled={busy}>
          Discard
        </Button>
        <Button
          variant="default"
          onClick={() => keep('read')}
          loading={keeping === 'read'}
          disabled={busy || known !== null}
        >
          Keep
        </Button>
        <Button
          onClick={() => keep('audit')}
          loading={keeping === 'audit'}
          disabled={busy || known !== null}
        >
          Keep and audit
        </Button>
      </Group>
    </header>
  );
}
