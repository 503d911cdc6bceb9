/** What stands before an article's first section: titles, authors, abstracts, keywords. */
import type { Capture } from '../../documents/capture/model.ts';
import { detectLanguage } from '../../kernel/language.ts';
import type { Span } from '../../kernel/span.ts';
import type { Article, LanguageText } from '../model.ts';
import { affiliationAfter, DOI, EMAIL, isAffiliation, ORCID, peopleIn } from './author-lines.ts';
import { type HeadingRole, headingLanguage, headingRole, runInHeading } from './headings.ts';
import type { Placed } from './reading-text.ts';

export interface FrontMatter
  extends Pick<Article, 'title' | 'titles' | 'authors' | 'abstracts' | 'keywords' | 'doi'> {
  remarks: LanguageText[];
  headings: { span: Span; title: string; role: 'front' | 'abstract' }[];
}

type Waiting = { role: 'abstract' | 'keywords'; language: string | null } | null;

const LONG = 200;
const LONGEST_TITLE = 350;

const endsLikeSentence = (text: string): boolean => /[^.]\.$/u.test(text) && text.length > 60;

/** Could be a title: a heading, or a line of its own that is no sentence. */
const isTitleLike = ({ block }: Placed): boolean =>
  block.text.length <= LONGEST_TITLE &&
  (block.kind === 'heading' || (block.text.length < LONG && !endsLikeSentence(block.text)));

const languageOf = (text: string, otherwise: string | null): string => {
  const found = detectLanguage(text);
  return found === 'und' && otherwise ? otherwise : found;
};

export const splitKeywords = (text: string): string[] => {
  const separator = /[;•·|]/u.test(text) ? /[;•·|]/u : /[,،、]|\s[–—]\s/u;
  return text
    .split(separator)
    .map((term) => term.replace(/\s+/gu, ' ').trim().replace(/\.$/u, ''))
    .filter((term) => term !== '');
};

class FrontReader {
  readonly found: FrontMatter;
  private waiting: Waiting = null;
  private readonly candidates: Placed[] = [];
  /** A heading said that an abstract begins, and no words of it have come yet. */
  private announced = false;
  private readonly headed = new Set<LanguageText>();

  constructor() {
    this.found = {
      title: '',
      titles: [],
      authors: [],
      abstracts: [],
      keywords: [],
      remarks: [],
      doi: null,
      headings: [],
    };
  }

  read(placed: Placed, isLastTitle: boolean): void {
    const { block, span } = placed;
    const role = headingRole(block.text);
    const runIn = role ? null : runInHeading(block.text);
    if (role === 'abstract' || role === 'keywords') this.open(role, placed);
    else if (runIn) this.readRunIn(runIn, placed);
    else if (this.readContact(block.text)) this.waiting = null;
    else if (this.waiting?.role === 'keywords' && block.kind !== 'heading') {
      this.addKeywords(block.text, span, this.waiting.language);
      this.waiting = null;
    } else if (block.text.length >= LONG && block.kind !== 'heading') this.addAbstract(placed);
    else if (this.waiting && block.kind !== 'heading' && endsLikeSentence(block.text)) {
      this.addAbstract(placed);
    } else this.readLine(placed, isLastTitle);
  }

  private open(role: 'abstract' | 'keywords', { block, span }: Placed): void {
    this.waiting = { role, language: headingLanguage(block.text) };
    this.announced = role === 'abstract';
    const kind = role === 'abstract' ? 'abstract' : 'front';
    this.found.headings.push({ span, title: block.text, role: kind });
  }

  private readRunIn(
    runIn: { role: HeadingRole; heading: string; from: number },
    { block, span }: Placed,
  ): void {
    const language = headingLanguage(runIn.heading);
    const inner = { start: span.start + runIn.from, end: span.end };
    const text = block.text.slice(runIn.from);
    if (runIn.role === 'keywords') {
      this.addKeywords(text, inner, language);
      this.waiting = null;
      return;
    }
    this.pushAbstract({ language: languageOf(text, language), text, span: inner }, true);
    this.waiting = { role: 'abstract', language };
  }

  private addKeywords(text: string, span: Span, hint: string | null): void {
    this.found.keywords.push({
      language: hint ?? detectLanguage(text),
      terms: splitKeywords(text),
      span,
    });
  }

  private addAbstract({ block, span }: Placed): void {
    const language = languageOf(block.text, this.waiting?.language ?? null);
    const last = this.found.abstracts.at(-1);
    const goesOn = this.waiting?.role === 'abstract' && !this.announced;
    if (last && last.language === language && goesOn) {
      last.text = `${last.text}\n\n${block.text}`;
      last.span = { start: last.span.start, end: span.end };
      return;
    }
    this.pushAbstract({ language, text: block.text, span }, this.announced);
    this.waiting = { role: 'abstract', language };
  }

  private pushAbstract(abstract: LanguageText, isHeaded: boolean): void {
    this.found.abstracts.push(abstract);
    if (isHeaded) this.headed.add(abstract);
    this.announced = false;
  }

  /** What stands before an abstract with a heading, in its language, is a word to the reader and no second abstract. */
  private setRemarksApart(): void {
    const firstHeaded = this.found.abstracts.findIndex((one) => this.headed.has(one));
    const language = this.found.abstracts[firstHeaded]?.language;
    const isRemark = (one: LanguageText, at: number): boolean =>
      at < firstHeaded && one.language === language;
    this.found.remarks = this.found.abstracts.filter(isRemark);
    this.found.abstracts = this.found.abstracts.filter((one, at) => !isRemark(one, at));
  }

  private readContact(text: string): boolean {
    if (text.length > LONG) return false;
    const author = this.found.authors.at(-1);
    const email = EMAIL.exec(text)?.[0];
    const orcid = ORCID.exec(text)?.[0];
    const doi = DOI.exec(text)?.[0];
    if (email && author) author.email ??= email;
    if (orcid && author) author.orcid ??= orcid;
    if (doi) this.found.doi ??= doi;
    const rest = text.replace(EMAIL, '').replace(ORCID, '');
    return Boolean(email || orcid || doi) && peopleIn(rest).length === 0;
  }

  private readLine(placed: Placed, isLastTitle: boolean): void {
    const { block, span } = placed;
    const people = block.level === 1 || isLastTitle ? [] : peopleIn(block.text);
    for (const { name, start, end } of people) {
      this.found.authors.push({ name, span: { start: span.start + start, end: span.start + end } });
    }
    const author = this.found.authors.at(-1);
    const affiliation = people.length > 0 ? affiliationAfter(block.text, people) : null;
    if (author && affiliation) author.affiliation ??= affiliation;
    if (people.length > 0) return;
    if (isAffiliation(block.text) && block.kind !== 'heading') {
      if (author) author.affiliation ??= block.text;
      return;
    }
    if (!isTitleLike(placed) || /^\d/u.test(block.text)) return;
    this.waiting = null;
    this.candidates.push(placed);
  }

  finish(language: string, metadata: Capture['metadata']): FrontMatter {
    this.setRemarksApart();
    const seen = new Set<string>();
    for (const { block, span } of this.candidates) {
      this.found.headings.push({ span, title: block.text, role: 'front' });
      const key = block.text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');
      if (seen.has(key)) continue;
      seen.add(key);
      this.found.titles.push({ language: languageOf(block.text, null), text: block.text, span });
    }
    const first = this.candidates.find(({ block }) => block.level === 1);
    const own = this.found.titles.find((title) => title.language === language);
    this.found.title =
      first?.block.text ?? own?.text ?? this.found.titles[0]?.text ?? metadata.title ?? '';
    if (this.found.authors.length === 0) {
      this.found.authors = metadata.authors.map((name) => ({ name }));
    }
    this.found.doi ??= metadata.doi ?? null;
    this.found.headings.sort((a, b) => a.span.start - b.span.start);
    return this.found;
  }
}

/** Reads the blocks that `findBodyStart` left before the body. */
export function readFrontMatter(
  blocks: readonly Placed[],
  language: string,
  metadata: Capture['metadata'],
): FrontMatter {
  const reader = new FrontReader();
  const titles = blocks.filter(
    (placed) => isTitleLike(placed) && headingRole(placed.block.text) === null,
  );
  const sole = titles.filter(({ block }) => peopleIn(block.text).length === 0).length === 0;
  for (const placed of blocks) reader.read(placed, sole && placed === titles[0]);
  return reader.finish(language, metadata);
}

/** Abstracts and keywords that stand behind the bibliography, as many journals print them. */
export function readBackMatter(blocks: readonly Placed[]): Pick<Article, 'abstracts' | 'keywords'> {
  const reader = new FrontReader();
  for (const placed of blocks) reader.read(placed, false);
  const abstracts: LanguageText[] = reader.found.abstracts;
  return { abstracts, keywords: reader.found.keywords };
}
