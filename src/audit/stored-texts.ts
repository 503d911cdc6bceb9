/** Texts of sources that a case has stored, as the rules about claims need them. */
import type { AuditSubject } from './rule.ts';

export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

export interface StoredText {
  source: string;
  language: string;
  text: string;
}

/** The stored texts of every source in these notes; null when one of them is not stored, for then silence proves nothing. */
export const citedTexts = (
  subject: AuditSubject,
  notes: readonly string[],
): StoredText[] | null => {
  const stored = new Map(subject.facts.texts.map(({ source, text }) => [source, text]));
  const found = new Map<string, StoredText>();
  for (const note of notes)
    for (const { source } of subject.citationsByNote.get(note) ?? []) {
      const text = source === null ? undefined : stored.get(source);
      if (source === null || text === undefined) return null;
      const language = primaryLanguage(subject.sourcesById.get(source)?.languages[0] ?? 'und');
      found.set(source, { source, language, text });
    }
  return found.size === 0 ? null : [...found.values()];
};
