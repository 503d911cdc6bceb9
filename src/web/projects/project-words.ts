/** Projects in words: how sure the offsets are, what is not kept, where project and case differ. */
import type { Memo } from '../../coding/model.ts';
import type { Calibration } from '../../exchange/project/calibrate.ts';
import type { ConflictKind, Decision } from '../../exchange/project/decisions.ts';
import type { Loss } from '../../exchange/project/losses.ts';
import type { Taken, TakingProgress } from '../../exchange/project/project-import.ts';

export const numberWords = (count: number): string => count.toLocaleString('en');

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${count === 1 ? one : many}`;

/** `10 new, 2 changed, 3 known`; what is none is not said. */
export function takenWords({ added, updated, known }: Taken): string {
  const parts = [
    added > 0 ? `${numberWords(added)} new` : '',
    updated > 0 ? `${numberWords(updated)} brought up to date` : '',
    known > 0 ? `${numberWords(known)} known` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'none' : parts.join(', ');
}

export const OUTCOME_WORDS: Readonly<Record<Loss['outcome'], string>> = {
  lost: 'Not kept',
  changed: 'Kept in another form',
  mended: 'Mended',
};

export const MEMO_ON_WORDS: Readonly<Record<Memo['on'], string>> = {
  case: 'The project',
  document: 'A document',
  code: 'A code',
  coding: 'A passage',
  source: 'A source',
  memo: 'A memo',
};

interface ConflictWords {
  readonly one: string;
  readonly many: string;
  /** What each decision means. */
  readonly choices: Readonly<Record<Decision, string>>;
}

export const CONFLICT_WORDS: Readonly<Record<ConflictKind, ConflictWords>> = {
  'code-rules': {
    one: 'Code with other rules',
    many: 'Codes with other rules',
    choices: {
      here: 'Keep the rules here',
      there: 'Take the project’s rules',
      both: 'Keep both codes',
    },
  },
  'code-name': {
    one: 'Code of the same name',
    many: 'Codes of the same name',
    choices: {
      here: 'One code, the rules here',
      there: 'One code, the project’s rules',
      both: 'Keep both codes',
    },
  },
  'document-text': {
    one: 'Document with another text',
    many: 'Documents with another text',
    choices: {
      here: 'Keep the text here',
      there: 'Take the project’s text',
      both: 'Keep both documents',
    },
  },
  'document-words': {
    one: 'The same text as another document',
    many: 'The same texts as other documents',
    choices: {
      here: 'One document, the title here',
      there: 'One document, the project’s title',
      both: 'Keep both documents',
    },
  },
  'memo-text': {
    one: 'Memo with another text',
    many: 'Memos with another text',
    choices: {
      here: 'Keep the text here',
      there: 'Take the project’s text',
      both: 'Keep both memos',
    },
  },
};

const STAGES: Readonly<Record<TakingProgress['stage'], string>> = {
  codes: 'Codes',
  documents: 'Documents',
  codings: 'Codings by document',
  memos: 'Memos',
};

export const progressWords = ({ stage, done, of }: TakingProgress): string =>
  `${STAGES[stage]}: ${numberWords(done)} of ${numberWords(of)}`;

const ORDER = Object.keys(STAGES);

/** Percent of the whole, each of the four stages a quarter. */
export const progressShare = ({ stage, done, of }: TakingProgress): number =>
  (100 * (ORDER.indexOf(stage) + (of === 0 ? 0 : done / of))) / ORDER.length;

export interface Confidence {
  readonly level: 'high' | 'fair' | 'low' | 'none';
  readonly words: string;
}

/** How far the places of codings can be believed: the share of quotations that the chosen way of counting meets. */
export function confidenceOf({ quoted, matched, equal }: Calibration): Confidence {
  if (quoted === 0) {
    return {
      level: 'none',
      words:
        'Nothing in the project quotes words that its texts have: it was read as its program is known to count, else as the standard says.',
    };
  }
  const share = matched / quoted;
  const met = `${numberWords(matched)} of ${counted(quoted, 'quotation')} stand where the project says`;
  if (share < 0.7) return { level: 'low', words: `${met}. Look at the codings that wait.` };
  if (share < 0.95) return { level: 'fair', words: `${met}. The others wait for you.` };
  const others = equal > 0 ? '; other ways of counting lead to the same words' : '';
  return { level: 'high', words: `${met}${others}.` };
}

export const CONFIDENCE_WORDS: Readonly<Record<Confidence['level'], string>> = {
  high: 'High confidence',
  fair: 'Fair confidence',
  low: 'Low confidence',
  none: 'No evidence',
};

/** How the program counted, in a few words. */
export function countingWords({ unit, lineEnds, mark, end }: Calibration): string {
  const ends = {
    'as written': 'line ends as in the file',
    one: 'a line end as one',
    two: 'a line end as two',
  };
  return [
    unit === 'code point' ? 'code points (as the standard says)' : 'UTF-16 units',
    ends[lineEnds],
    ...(mark ? ['a byte-order mark counted'] : []),
    end === 'exclusive' ? 'the end not included' : 'the end included',
  ].join(', ');
}
