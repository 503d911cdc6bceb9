import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { statementsOn } from '../../articles/statements.ts';
import { useStatus } from '../parts/status.ts';
import { useKeys } from '../parts/use-keys.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleTools, RESTS_ON } from './ArticleTools.tsx';
import classes from './article.module.css';
import { ArticleScreenContext, type DrawnFinding, PinnedContext } from './article-context.ts';
import { MarginNotes } from './MarginNotes.tsx';
import { NoteHover } from './NoteHover.tsx';
import { OpenPlaces } from './OpenPlaces.tsx';
import { Outline } from './Outline.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SphereBar } from './SphereBar.tsx';
import { useArticleAddress, useOpenQuotation } from './use-article-address.ts';
import { useCorrect, useRegister } from './use-correct.ts';
import { isLong } from './use-notes-near.ts';
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
  const correct = useCorrect(article.id);
  const register = useRegister(article.id);
  const size = useElementSize();
  const hasMargin = size.width >= MARGIN_FROM;
  const address = useArticleAddress(view, hasMargin);
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
  const text = useRef<HTMLDivElement>(null);
  const body = useMergedRef(text);
  const hasRoom = size.width >= OUTLINE_FROM;
  const hasOutline = address.showOutline && hasRoom;
  const [isOver, setOver] = useState(false);
  const toggleOutline = hasRoom ? address.toggleOutline : () => setOver((before) => !before);
  usePlaceInView(article);
  useMarkedPin(view, pinned);
  usePinnedInView(pinned, `${hasMargin} ${hasOutline}`);
  useStep(view, pinned, pin, toggleOutline);
  useStatus(
    `${article.paragraphs.length} paragraphs · ${article.notes.length} notes · ${view.sources.size} sources · ${article.quotations.length} quotations${findings.length > 0 ? ` · ${findings.length} findings in the text` : ''}`,
  );
  return (
    <ArticleScreenContext.Provider value={screen}>
      <PinnedContext.Provider value={pinned}>
        <div className={classes.page} ref={size.ref}>
          <div className={classes.top}>
            <ArticleTools
              view={view}
              rests={rests}
              light={address.light}
              toggle={toggleOutline}
              isOver={isOver && !hasRoom}
              close={() => setOver(false)}
            />
            <SphereBar />
          </div>
          <OpenPlaces />
          <div
            className={classes.columns}
            data-margin={hasMargin || undefined}
            data-outline={(hasOutline && hasMargin) || undefined}
            data-dimmed={lit !== null || undefined}
            data-long={isLong(view) || undefined}
          >
            {hasOutline && hasMargin && <Outline className={classes.outline} />}
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

/** Marks the pinned note in the text by hand: hundreds of marks need not be drawn anew for one. */
function useMarkedPin(view: ArticleView, pinned: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading draws other marks
  useEffect(() => {
    const marks = [...document.querySelectorAll(`[data-note-mark="${CSS.escape(pinned)}"]`)];
    for (const mark of marks) mark.setAttribute('data-pinned', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-pinned');
    };
  }, [view, pinned]);
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
    { key: 'j', label: 'Next note', run: () => step(1) },
    { key: 'k', label: 'Previous note', run: () => step(-1) },
    { key: 'n', label: 'Next note', run: () => step(1) },
    { key: 'p', label: 'Previous note', run: () => step(-1) },
    { key: 'Enter', label: 'Open the note', run: () => pinned !== '' && pin(pinned) },
    {
      key: '/',
      label: 'Show what rests on a source',
      run: () => document.getElementById(RESTS_ON)?.focus(),
    },
    { key: 'o', label: 'Outline', run: toggle },
  ]);
}
