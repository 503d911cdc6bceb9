import { listed } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

export const structureNotesInsideBibliography: Rule = {
  id: 'structure-notes-inside-bibliography',
  title: 'Notes stand inside the bibliography',
  severity: 'warning',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'In the file, notes of the last page stand between entries of the bibliography.',
    why: 'Every program that reads the file takes them for entries, and a reader loses them.',
    silent: 'When all notes stand before or after the bibliography.',
    bad: 'Bibliography · Aliyev N., … · 54 The Ministry … · 55 Blinken … · Aliyev N., …',
    good: 'The notes stand at the foot of their page or together at the end.',
  },
  check: (subject) => {
    const lines = subject.article.entries.map((entry) => subject.fileLine(entry.span.start).line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const inside = subject.article.notes.filter((note) => {
      const { line } = subject.fileLine(note.span.start);
      return lines.length >= 2 && line > first && line < last;
    });
    if (subject.article.format === 'pdf' || inside.length === 0) return [];
    // Where most notes stand there, the list was cut up among them, or the file has one long column.
    if (inside.length > subject.article.notes.length / 2) return [];
    const labels = inside.map((note) => note.label);
    return [
      finding(structureNotesInsideBibliography, {
        message: `${labels.length === 1 ? 'Note' : 'Notes'} ${listed(labels)} ${labels.length === 1 ? 'stands' : 'stand'} inside the bibliography of the file.`,
        places: inside.map((note) => placeOf(subject, note.span)),
        evidence: { notes: labels },
        fix: advice('Move them to the other notes.'),
      }),
    ];
  },
};
