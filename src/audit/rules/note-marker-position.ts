import type { Article, NoteMarker } from '../../articles/model.ts';
import { listed } from '../compare/naming.ts';
import { majority } from '../compare/wording.ts';
import type { Edit, RuleFinding } from '../model.ts';
import { finding, fixOf, placeOf } from '../place-of.ts';
import type { AuditSubject, Rule } from '../rule.ts';

type Position = 'before the stop' | 'after the stop' | 'after a blank' | 'elsewhere';
const FEWEST = 5;
const SHARE = 0.75;
const STOP = /[.,;:]/u;

interface Placed {
  marker: NoteMarker;
  position: Position;
}

/** `2017 r.⁵`, `и др.⁵`: the stop belongs to an abbreviation, and the mark stands where it must. */
const ABBREVIATED =
  /(?<![\p{L}])(?:r|w|tzw|itd|itp|in|г|гг|в|вв|др|т\.\s?д|т\.\s?п|etc|al|Jh|Chr|usw|Inc|Ltd|U\.S|p\.m|a\.m|Dr|Jr|Sr|ss?|ff?)\.$/u;

const positionOf = (text: string, at: number): Position => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (/\s/u.test(before)) return 'after a blank';
  if (STOP.test(after)) return 'before the stop';
  if (ABBREVIATED.test(text.slice(Math.max(0, at - 8), at))) return 'elsewhere';
  return STOP.test(before) ? 'after the stop' : 'elsewhere';
};

/** Moves the stop over the mark; where the mark ends its paragraph there is no character to hold on to, and only a person can. */
const editsFor = (subject: AuditSubject, { marker, position }: Placed, usual: Position): Edit[] => {
  const { text } = subject.article;
  const { at } = marker;
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (position === 'after a blank') return [{ start: at - 1, end: at, replacement: '' }];
  if (usual === 'before the stop' && after === ' ')
    return [
      { start: at - 1, end: at, replacement: '' },
      { start: at, end: at + 1, replacement: `${before} ` },
    ];
  return [];
};

/**
 * Marks before which the file of plain text has a blank that the reading text dropped: one character
 * stands between the last word and the mark, and it is no star of italics.
 */
const blanksInFile = (article: Article): Set<number> => {
  const found = new Set<number>();
  if (article.format !== 'text') return found;
  const ends = new Map(
    article.pieces.map((piece) => [piece.end, piece.at.offset + piece.end - piece.start]),
  );
  const styled = new Set(article.styles.map((style) => style.end));
  for (const { markers } of article.paragraphs)
    for (const { at, fileOffset } of markers)
      if (fileOffset - (ends.get(at) ?? fileOffset) === 1 && !styled.has(at)) found.add(at);
  return found;
};

const report = (
  subject: AuditSubject,
  group: readonly Placed[],
  position: Position,
  usual: Position,
  many: number,
): RuleFinding => {
  const labels = group.map(({ marker }) => marker.label);
  const edits = group.flatMap((one) =>
    position === 'after a blank' && one.position !== position ? [] : editsFor(subject, one, usual),
  );
  return finding(noteMarkerPosition, {
    message: `${labels.length === 1 ? 'Mark' : 'Marks'} ${listed(labels.slice(0, 12))}${labels.length > 12 ? ' …' : ''} ${labels.length === 1 ? 'stands' : 'stand'} ${position}${position === 'after a blank' ? '' : `, ${many} others ${usual}`}.`,
    places: group.map(({ marker }) =>
      placeOf(subject, { start: Math.max(0, marker.at - 24), end: marker.at }),
    ),
    evidence: { marks: labels, position, usual, others: many },
    fix: fixOf(
      subject,
      'automatic',
      position === 'after a blank' ? 'Close the gap' : `Put the mark ${usual}`,
      edits,
    ),
  });
};

export const noteMarkerPosition: Rule = {
  id: 'note-marker-position',
  title: 'A note mark on the other side of the stop',
  severity: 'info',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'A note mark stands after the stop or comma where the others stand before it (or the other way round), or after a blank.',
    why: 'It looks careless, and a mark after a blank can fall to the beginning of the next line.',
    silent:
      'With fewer than five marks beside stops, when neither position clearly prevails, for marks in the middle of a sentence, beside quotation marks or behind an abbreviation, and for blanks before marks in PDF.',
    bad: '… in Nagorno-Karabakh.²⁸ (all others: … developments¹.)',
    good: '… in Nagorno-Karabakh²⁸.',
  },
  check: (subject) => {
    const { article } = subject;
    const placed = article.paragraphs.flatMap((paragraph) =>
      paragraph.markers
        .filter((marker) => marker.basis !== 'guess')
        .map((marker): Placed => ({ marker, position: positionOf(article.text, marker.at) })),
    );
    const beside = placed.filter(
      (one) => one.position === 'before the stop' || one.position === 'after the stop',
    );
    const usual = majority(beside.map((one) => one.position));
    const found: RuleFinding[] = [];
    if (
      usual &&
      beside.length >= FEWEST &&
      usual.count >= beside.length * SHARE &&
      usual.count < beside.length
    ) {
      const odd = beside.filter((one) => one.position !== usual.key);
      found.push(report(subject, odd, odd[0]?.position ?? 'elsewhere', usual.key, usual.count));
    }
    const gaps = blanksInFile(article);
    const apart = placed.filter(
      (one) => one.position === 'after a blank' || gaps.has(one.marker.at),
    );
    if (article.format !== 'pdf' && apart.length > 0 && apart.length <= placed.length * (1 - SHARE))
      found.push(
        report(
          subject,
          apart,
          'after a blank',
          usual?.key ?? 'elsewhere',
          placed.length - apart.length,
        ),
      );
    return found;
  },
};
