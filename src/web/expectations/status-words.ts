import type { ShownEntry } from './use-ledger.ts';

type Status = ShownEntry['status'];

/** What the ledger calls each, its colour, and what it means. */
export const STATUSES: Readonly<Record<Status, { label: string; colour: string; says: string }>> = {
  open: { label: 'open', colour: 'gray', says: 'Not decided by what was known.' },
  true: { label: 'came true', colour: 'teal', says: 'It happened as it was said.' },
  false: { label: 'did not', colour: 'red', says: 'It did not happen, or its contrary did.' },
  mixed: {
    label: 'in part',
    colour: 'yellow',
    says: 'True in one part, false in another: it counts neither for nor against.',
  },
  void: {
    label: 'void',
    colour: 'gray',
    says: 'Its condition did not come about, so that it was never put to the test.',
  },
  disputed: {
    label: 'disputed',
    colour: 'grape',
    says: 'What happened is known; whether it is what was meant is not.',
  },
};

export const EFFECTS = {
  supports: 'for',
  contradicts: 'against',
  mixed: 'both ways',
} as const;
