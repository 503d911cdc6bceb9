import type { ShownEntry } from './use-ledger.ts';

type Status = ShownEntry['status'];

/** What the ledger calls each, and what it means. */
export const STATUSES: Readonly<Record<Status, { label: string; says: string }>> = {
  open: { label: 'open', says: 'Not decided by what was known.' },
  true: { label: 'came true', says: 'It happened as it was said.' },
  false: { label: 'did not', says: 'It did not happen, or its contrary did.' },
  mixed: {
    label: 'in part',
    says: 'True in one part, false in another: it counts neither for nor against.',
  },
  void: {
    label: 'void',
    says: 'Its condition did not come about, so that it was never put to the test.',
  },
  disputed: {
    label: 'disputed',
    says: 'What happened is known; whether it is what was meant is not.',
  },
};

export const EFFECTS = {
  supports: 'for',
  contradicts: 'against',
  mixed: 'both ways',
} as const;
