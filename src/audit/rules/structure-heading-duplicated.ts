import { groupedBy } from '../compare/grouping.ts';
import { fold } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Headings that a volume or a long article may well have several times. */
const USUAL =
  /^(?:introduction|conclusions?|results|discussion|methods?|notes|summary|abstract|references|bibliography|keywords?|discussion|background|wstep|zakonczenie|einleitung|fazit|schluss|conclusion|введение|заключение)$/u;

export const structureHeadingDuplicated: Rule = {
  id: 'structure-heading-duplicated',
  title: 'A heading stands twice',
  severity: 'info',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'The title of the article or of a section is printed twice.',
    why: 'Tables of contents and indexes made from the file list it twice.',
    silent:
      'For headings such as “Conclusion” that parts of a work may share, and for headings of fewer than three words.',
    bad: 'The title on the title page, and again above the abstract.',
    good: 'The title once.',
  },
  check: (subject) =>
    [...groupedBy(subject.article.sections, (one) => fold(one.title) || null)].flatMap(
      ([title, group]) => {
        const [first, second] = group;
        if (!first || !second || USUAL.test(title) || title.split(' ').length < 3) return [];
        return [
          finding(structureHeadingDuplicated, {
            message: `The heading “${first.title}” stands ${group.length === 2 ? 'twice' : `${group.length} times`}.`,
            places: group
              .slice(0, 10)
              .map((one) => placeOf(subject, one.span, { section: one.id })),
            evidence: { heading: first.title, times: group.length },
            fix: advice('Keep one of them.'),
          }),
        ];
      },
    ),
};
