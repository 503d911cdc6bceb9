import type { BibliographyEntry } from '../../articles/model.ts';
import { ReferenceLookup } from '../compare/list-match.ts';
import { nameOfReference } from '../compare/naming.ts';
import { fold } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

const READING_LIST =
  /further reading|recommended|weiterführend|zalecan|рекоменд|lectures? complémentaires?/iu;
/** Above this share the list is one of further reading, or the notes could not be read. */
const MOST = 0.5;

/** Words of everything that was not understood as a citation: a name in there may be the one that is missed. */
const unreadWords = (subject: AuditSubject): Set<string> =>
  new Set(subject.article.unresolved.flatMap((one) => fold(subject.words(one.span)).split(' ')));

/** In author–date articles a name and year may stand in the text without being read as a citation. */
const namesInText = (subject: AuditSubject): Set<string> => {
  const found = new Set<string>();
  if (subject.article.citationStyle !== 'author-date') return found;
  for (const match of subject.article.text.matchAll(
    /(\p{Lu}[\p{L}'’-]+)[^()\n]{0,40}\(?\b((?:1[5-9]|20)\d\d)[a-h]?\b/gu,
  ))
    if (subject.entryAt(match.index) === null) found.add(`${fold(match[1] ?? '')} ${match[2]}`);
  return found;
};

export const bibliographyNotCited: Rule = {
  id: 'bibliography-not-cited',
  title: 'Listed but not cited',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An entry of the bibliography is cited nowhere in the article.',
    why: 'It was left over from an earlier draft, or the note that rested on it was lost.',
    silent:
      'In articles without citations, for lists of further reading, when most of the list is uncited, and when a citation with a similar title, the same address, or an unread note with the author’s name may be meant.',
    bad: 'The bibliography lists an interview that no note mentions.',
    good: 'The note that uses the interview cites it, or the entry is taken out.',
  },
  check: (subject) => {
    const { article } = subject;
    const reading = new Set(
      article.sections.filter((one) => READING_LIST.test(one.title)).map((one) => one.id),
    );
    const entries = article.entries.filter((entry) => !reading.has(entry.section));
    if (article.citations.length < 3 || entries.length < 3) return [];
    const uncited = entries.filter(
      (entry) => entry.source === null || !subject.citationsBySource.has(entry.source),
    );
    if (uncited.length > entries.length * MOST) return [];
    const cited = new ReferenceLookup();
    for (const { citation, reference } of subject.allWitnesses)
      if (citation) cited.add(reference, subject.words(citation.span));
    const unread = unreadWords(subject);
    const inText = namesInText(subject);
    const mayBeCited = ({ reference, source }: BibliographyEntry): boolean => {
      const family = fold(reference.names[0]?.family ?? '');
      const year = reference.issued?.value.slice(0, 4) ?? '';
      if (source === null || !reference.title) return true;
      return (
        (family !== '' && unread.has(family)) ||
        inText.has(`${family} ${year}`) ||
        cited.mayHold(reference)
      );
    };
    return uncited
      .filter((entry) => !mayBeCited(entry))
      .map((entry) =>
        finding(bibliographyNotCited, {
          message: `“${nameOfReference(subject, entry.reference)}” is in the bibliography but is cited nowhere.`,
          places: [placeOf(subject, entry.span)],
          evidence: { source: entry.source },
          fix: advice('Cite it where it is used, or take the entry out.'),
        }),
      );
  },
};
