import type { Rule } from '../rule.ts';
import { type Slip, slipFindings } from '../slips/slip.ts';

/** Small words that no sentence of the language doubles: German “die die” and French “nous nous” are right. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the|an?|of|to|for|with|and|or|from|its|their|his|our|by|are|were|at|be|as|this|has|would|should|could|between|which|into|after',
  de: 'und|oder|von|mit|für|auf|zum|zur|im|am|ist|sind|wird|wurde|wurden|nicht|ein|eine|einem|einer|eines|des|dem|durch|nach|über|unter|zwischen',
  fr: 'le|les|un|une|des|de|du|et|ou|dans|pour|par|sur|avec|est|sont|qui|que|aux|au|entre|cette|leur',
  pl: 'w|z|na|do|i|oraz|od|po|dla|przez|jest|są|się|że|nie|lub|pod|przed|między|przy',
  ru: 'в|на|и|с|по|для|от|из|к|что|не|или|при|под|над|за|между|был|была|были|это',
};

const slipsFor = (language: string): Slip[] => {
  const words = SMALL[language.slice(0, 2).toLowerCase()];
  if (words === undefined) return [];
  return [
    {
      find: new RegExp(`(?<![\\p{L}'’-])(${words})\\s\\1(?![\\p{L}'’-])`, 'giu'),
      say: 'stands twice',
      better: (match) => match[1] ?? null,
      // `FOR for` names a word, and `a A` a label; a slip repeats the word in small letters.
      holds: ([printed, first = '']) =>
        /^\p{Ll}/u.test(printed.slice(-first.length)) && !/^\p{Lu}{2}/u.test(first),
    },
  ];
};

export const typoRepeatedWord: Rule = {
  id: 'typo-repeated-word',
  title: 'A small word printed twice',
  severity: 'warning',
  basis: 'internal',
  origin: 'author',
  doc: {
    what: 'An article, preposition or conjunction that is printed twice in a row.',
    why: 'The eye passes over it in one’s own text and is caught by it in another’s.',
    silent:
      'Where the language doubles a word rightly (had had, die die, nous nous), in quotations and names, and in languages other than English, German, French, Polish and Russian.',
    bad: 'The line runs to the the border.',
    good: 'The line runs to the border.',
  },
  check: (subject) => slipFindings(typoRepeatedWord, subject, slipsFor(subject.article.language)),
};
