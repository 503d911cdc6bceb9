import { titleSimilarity } from '../../sources/similarity.ts';
import { fold } from '../compare/wording.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

/** Two titles in one language that are less alike than this are title and subtitle, or two works. */
const ALIKE = 0.35;

/** Lines of a table of contents, and subtitles set apart by a dash. */
const NO_TITLE = /\.{4}|^[–—-]|^[IVX\d]+\.\s/u;

export const titleVariantFrontmatter: Rule = {
  id: 'title-variant-frontmatter',
  title: 'The article has two titles in one language',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'The title of the article is printed twice in one language, with different words.',
    why: 'Databases will take the one or the other, and the article will be cited under both.',
    silent:
      'When the titles differ only in capitals and punctuation, or have next to nothing in common, for titles in two languages, and in PDF, where lines of the contents look like titles.',
    bad: 'Title page: “ewolucja polityki czy przede wszystkim interesy?”. Abstract: “ewolucja polityki czy interesy?”.',
    good: 'The same words on the title page and over the abstract.',
  },
  check: (subject) => {
    if (subject.article.format === 'pdf') return [];
    const titles = subject.article.titles.filter((one) => !NO_TITLE.test(one.text));
    return titles.slice(0, 20).flatMap((title, at) => {
      const earlier = titles.slice(0, at).find((one) => {
        if (one.language !== title.language || fold(one.text) === fold(title.text)) return false;
        return titleSimilarity(one.text, title.text) >= ALIKE;
      });
      if (!earlier) return [];
      return [
        finding(titleVariantFrontmatter, {
          message: `The article is called “${earlier.text}” in one place and “${title.text}” in another.`,
          places: [placeOf(subject, title.span), placeOf(subject, earlier.span)],
          evidence: { language: title.language, first: earlier.text, second: title.text },
          fix: advice('Choose one title and print it in both places.'),
        }),
      ];
    });
  },
};
