import { Anchor } from '@mantine/core';
import {
  IconBooks,
  IconFiles,
  IconHome,
  IconListTree,
  IconNotes,
  IconQuote,
} from '@tabler/icons-react';
import type { Ref } from 'react';
import { Link } from 'wouter';
import type { ListedMemo } from '../../coding/memo-list.ts';
import { shortened } from '../read/announce.ts';
import { OneMemo } from '../read/MemoList.tsx';
import { memoHref, ON_WORDS } from './memo-filter.ts';
import classes from './memos.module.css';

const ICONS = {
  case: IconHome,
  document: IconFiles,
  code: IconListTree,
  coding: IconQuote,
  source: IconBooks,
  memo: IconNotes,
} as const;

interface Props {
  readonly ref: Ref<HTMLLIElement>;
  readonly index: number;
  readonly top: number;
  readonly total: number;
  readonly memo: ListedMemo;
  readonly isCurrent: boolean;
}

/** What it is about, which leads there, and under it the memo, which is edited where it stands. */
export function MemoItem({ ref, index, top, total, memo, isCurrent }: Props) {
  const Icon = ICONS[memo.on];
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
      <p className={classes.about}>
        <Icon size={15} aria-hidden="true" />
        <span>{ON_WORDS[memo.on].one}</span>
        <AboutLink memo={memo} />
      </p>
      <OneMemo memo={memo} label={`Memo by ${memo.author} on ${aboutWords(memo)}`} />
    </li>
  );
}

const aboutWords = ({ on, about }: ListedMemo): string =>
  on === 'case' ? 'the case' : shortened(about) || 'something that is gone';

function AboutLink({ memo }: { memo: ListedMemo }) {
  const { on, about, code, document } = memo;
  const href = memoHref(memo);
  if (on === 'case') return null;
  if (href === null) return <span>that is gone</span>;
  const words = shortened(about, 160);
  return (
    <>
      <Anchor component={Link} href={href} inherit dir="auto" className="serif">
        {on === 'coding' ? `“${words}”` : words}
      </Anchor>
      {on === 'coding' && (
        <span>
          {code}, in {document?.title}
        </span>
      )}
    </>
  );
}
