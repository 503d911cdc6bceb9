import { Button, Select } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { IconListTree } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { statementsOn } from '../../articles/statements.ts';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { AuditLine } from './AuditLine.tsx';
import classes from './article.module.css';
import { ArticleScreenContext, type DrawnFinding, PinnedContext } from './article-context.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { NoteHover } from './NoteHover.tsx';
import { OpenPlaces } from './OpenPlaces.tsx';
import { Outline } from './Outline.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SphereBar } from './SphereBar.tsx';
import { shortSource } from './source-words.ts';
import { useArticleAddress, useOpenQuotation } from './use-article-address.ts';
import { useCorrect, useRegister } from './use-correct.ts';
import { usePlaceInView } from './use-place-in-view.ts';
import { type ArticleView, byHolder } from './view-model.ts';

const MARGIN_FROM = 760;
const OUTLINE_FROM = 1130;

interface Props {
  view: ArticleView;
  findings: readonly DrawnFinding[];
  openFinding(id: string): void;
}

/** A page one likes to read: outline, text, notes in the margin. */
export function ArticlePage({ view, findings, openFinding }: Props) {
  const { article } = view;
  const address = useArticleAddress(view);
  const correct = useCorrect(article.id);
  const register = useRegister(article.id);
  const openQuotation = useOpenQuotation(article.id);
  const latest = useRef({ address, openQuotation, openFinding });
  latest.current = { address, openQuotation, openFinding };
  const pin = useCallback((note: string) => latest.current.address.pin(note), []);
  const { rests, note: pinned } = address;
  const lit = useMemo(() => (rests ? statementsOn(article, rests) : null), [article, rests]);
  const screen = useMemo(
    () => ({
      view,
      lit,
      findingsIn: byHolder(view.holders, findings, ({ span }) => span),
      pin,
      openQuotation: (id: string) => latest.current.openQuotation(id),
      openFinding: (id: string) => latest.current.openFinding(id),
    }),
    [view, lit, findings, pin],
  );
  const size = useElementSize();
  const text = useRef<HTMLDivElement>(null);
  const body = useMergedRef(text);
  const hasMargin = size.width >= MARGIN_FROM;
  const hasOutline = address.showOutline && size.width >= OUTLINE_FROM;
  usePlaceInView(article);
  usePinnedInView(pinned, `${hasMargin} ${hasOutline}`);
  useStep(view, pinned, pin, address.toggleOutline);
  useStatus(
    `${article.paragraphs.length} paragraphs · ${article.notes.length} notes · ${view.sources.size} sources · ${article.quotations.length} quotations${findings.length > 0 ? ` · ${findings.length} findings in the text` : ''}`,
  );
  return (
    <ArticleScreenContext.Provider value={screen}>
      <PinnedContext.Provider value={pinned}>
        <div className={classes.page} ref={size.ref}>
          <div className={classes.top}>
            <Tools view={view} rests={rests} light={address.light} toggle={address.toggleOutline} />
            <SphereBar />
          </div>
          <OpenPlaces />
          <div
            className={classes.columns}
            data-margin={hasMargin || undefined}
            data-outline={(hasOutline && hasMargin) || undefined}
            data-dimmed={lit !== null || undefined}
          >
            {hasOutline && hasMargin && <Outline />}
            <div ref={body}>
              <ArticleBody view={view} />
              <SelectionBar
                body={text}
                sources={register.sources}
                correct={(span, value) => correct({ kind: 'span', ...span }, value)}
                citeNew={(span, title) => register.make({ kind: 'span', ...span }, title)}
              />
              <NoteHover body={text} />
            </div>
            {hasMargin && <MarginNotes body={text} />}
          </div>
        </div>
      </PinnedContext.Provider>
    </ArticleScreenContext.Provider>
  );
}

interface ToolsProps {
  view: ArticleView;
  rests: string;
  light(source: string | null): void;
  toggle(): void;
}

function Tools({ view, rests, light, toggle }: ToolsProps) {
  const options = useMemo(
    () =>
      [...view.sources.values()].map((source) => ({
        value: source.id,
        label: shortSource(source),
      })),
    [view],
  );
  return (
    <div className={classes.tools}>
      <Button size="xs" variant="default" leftSection={<IconListTree size={14} />} onClick={toggle}>
        Outline
      </Button>
      <Select
        size="xs"
        w={340}
        maw="100%"
        placeholder="Show what rests on a source …"
        aria-label="Show what rests on this source"
        data={options}
        value={rests === '' ? null : rests}
        onChange={light}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Show everything again' }}
        limit={60}
      />
      <AuditLine article={view.article.id} />
    </div>
  );
}

/** Brings the mark of the pinned note into sight when it is not, and again when the columns move. */
function usePinnedInView(pinned: string, layout: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns break the lines elsewhere
  useEffect(() => {
    if (pinned === '') return;
    const mark = document.querySelector(`[data-note-mark="${CSS.escape(pinned)}"]`);
    const box = mark?.getBoundingClientRect();
    if (!mark || !box) return;
    if (box.top < 170 || box.bottom > window.innerHeight - 60)
      mark.scrollIntoView({ block: 'center' });
  }, [pinned, layout]);
}

function useStep(
  view: ArticleView,
  pinned: string,
  pin: (note: string) => void,
  toggle: () => void,
) {
  const step = (by: number): void => {
    const at = view.noteOrder.indexOf(pinned);
    const next = view.noteOrder[at < 0 ? (by > 0 ? 0 : view.noteOrder.length - 1) : at + by];
    if (next !== undefined) pin(next);
  };
  useKeys('Article', [
    { key: 'n', label: 'Next note', run: () => step(1) },
    { key: 'p', label: 'Previous note', run: () => step(-1) },
    { key: 'o', label: 'Outline', run: toggle },
  ]);
}
