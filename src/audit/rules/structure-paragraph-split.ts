import { countOf } from '../compare/naming.ts';
import { advice, finding, placeOf } from '../place-of.ts';
import type { Rule } from '../rule.ts';

const FORMATS = new Set(['text', 'markdown', 'html']);

export const structureParagraphSplit: Rule = {
  id: 'structure-paragraph-split',
  title: 'Paragraphs are cut in two',
  severity: 'info',
  basis: 'internal',
  origin: 'conversion',
  doc: {
    what: 'A paragraph of the file ends in the middle of a sentence and goes on further down, after notes or a page break.',
    why: 'Quotations and statements that cross the seam are lost to every program that reads by paragraphs.',
    silent: 'In PDF and Word files, where pages are a matter of layout.',
    bad: '… a total of 94 per cent of Armenian arms ⏎ 1 Th. De Waal … ⏎ imports came from Russia.',
    good: '… a total of 94 per cent of Armenian arms imports came from Russia.',
  },
  check: (subject) => {
    const { format, repairs, text } = subject.article;
    if (!FORMATS.has(format)) return [];
    const spans = repairs
      .filter((one) => one.what === 'paragraph-joined')
      .map((one) => ({ start: Math.max(0, one.at - 30), end: Math.min(one.at + 30, text.length) }));
    if (spans.length === 0) return [];
    return [
      finding(structureParagraphSplit, {
        message: `${countOf(spans.length, 'paragraph')} of the file ${spans.length === 1 ? 'is' : 'are'} cut in two by a page break.`,
        places: spans.map((span) => placeOf(subject, span)),
        evidence: { places: spans.length },
        fix: advice('Join the halves.'),
      }),
    ];
  },
};
