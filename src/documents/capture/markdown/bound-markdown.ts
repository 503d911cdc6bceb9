import { DomainError } from '../../../kernel/errors.ts';

/** Letters that can begin or end something inside a paragraph; the parser compares them pairwise. */
const SPECIAL = /[[\]*_`<>!^&\\]/g;
const PARAGRAPH_END = /\n[ \t]*\r?\n|\r[ \t]*\r/;
/** The parser's time grows with the square of such letters in one paragraph: this is about two seconds. */
const MOST_WORK = 1e8;
/** Block quotes and lists inside each other. */
const DEEPEST = 60;
const NESTED = new RegExp(
  `^[ \\t]*(?:(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])[ \\t]*){${DEEPEST}}(?=.*[^-*\\s])`,
  'm',
);
const INDENTED = /^[ \t]{400}[ \t]*\S/m;

/** Refuses what only an attack or a broken program writes, before the parser spends minutes on it. */
export function boundMarkdown(source: string): void {
  if (NESTED.test(source) || INDENTED.test(source)) {
    throw new DomainError(
      'too-large',
      `The Markdown file nests quotations or lists more than ${DEEPEST} deep, which no article does. Save it again from the program that wrote it, or import it as text.`,
    );
  }
  let work = 0;
  for (const paragraph of source.split(PARAGRAPH_END)) {
    const special = paragraph.match(SPECIAL)?.length ?? 0;
    work += special * special;
    if (work <= MOST_WORK) continue;
    throw new DomainError(
      'too-large',
      `The Markdown file has a paragraph with ${special} brackets, stars and other signs of formatting (“${paragraph.trim().slice(0, 20)}…”); up to ${Math.sqrt(MOST_WORK)} are read in one paragraph, fewer where many paragraphs are like that. Put blank lines between its paragraphs, or import it as text.`,
    );
  }
}
