import type { ResolutionRule } from '../../articles/model.ts';

/** By which rule a citation found its source, in words. */
export const RULE_WORDS: Record<ResolutionRule, string> = {
  full: 'cited here first',
  'bibliography-match': 'matched with the bibliography',
  'repeated-full': 'cited in full once more',
  'ibid-previous-note': 'the source of the note before',
  'ibid-same-note': 'the source before it in this note',
  'op-cit-author': 'the work of this author cited before',
  'short-title': 'found by its short title',
  'short-author-title': 'found by author and short title',
  'short-author': 'found by its author',
  'note-number': 'the note it names',
  'author-date': 'found by author and year',
  'citation-key': 'found by its key',
  'idem-author': 'the same author as before',
  'defined-short-form': 'a short form that the article defines',
  person: 'set by hand',
};
