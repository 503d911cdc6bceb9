/** Projects in words: how sure the offsets are, what is not kept, where project and case differ. */
import type { Memo } from '../../coding/model.ts';
import type { Calibration } from '../../exchange/project/calibrate.ts';
import type { Loss } from '../../exchange/project/losses.ts';
import type { Taken, TakingProgress } from '../../exchange/project/project-import.ts';
import type { Conflict } from '../../exchange/project/project-preview.ts';

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

export const CONFLICT_WORDS: Readonly<Record<Conflict['kind'], { what: string; becomes: string }>> =
  {
    'code-rules': {
      what: 'Code with other rules',
      becomes: 'The project’s rules replace those here',
    },
    'code-name': {
      what: 'Code of the same name',
      becomes: 'Both stand; merge them in the codebook if they mean the same',
    },
    'document-text': {
      what: 'Document with another text',
      becomes: 'The text here is kept, and the codings are carried over to it',
    },
    'document-words': { what: 'The same text as another document', becomes: 'Both stand' },
    'memo-text': {
      what: 'Memo with another text',
      becomes: 'The project’s text replaces the one here',
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
