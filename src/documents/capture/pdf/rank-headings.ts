import type { Paragraph } from './join-paragraphs.ts';
import type { Measures } from './page-model.ts';

const sizeOf = (look: string): number => Number.parseFloat(look);

/** The largest type among the first pages is the title (1); other headings rank by number (1.2 under 1), else by size and weight. */
export function rankHeadings(
  paragraphs: readonly Paragraph[],
  measures: Measures,
): Map<Paragraph, number> {
  const headings = paragraphs.filter((p) => p.kind === 'heading');
  const firstPage = headings[0]?.lines[0]?.line.page ?? 1;
  const early = headings.filter((p) => (p.lines[0]?.line.page ?? 1) <= firstPage + 1);
  const title = [...early].sort((a, b) => titleLikeness(b) - titleLikeness(a))[0];
  const largest = sizeOf(title?.look ?? '0');
  const hasTitle =
    title !== undefined && (largest > measures.bodySize + 0.8 || title === headings[0]);
  const rest = headings.filter((p) => !(hasTitle && p === title));
  const looks = [...new Set(rest.map((p) => p.look ?? ''))].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || weight(b) - weight(a),
  );
  const levels = new Map<Paragraph, number>();
  if (hasTitle && title) levels.set(title, 1);
  for (const heading of rest) {
    const text = heading.lines[0]?.line.text ?? '';
    const dotted = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(text)?.[1];
    const byNumber = dotted === undefined ? null : dotted.split('.').length + 1;
    const byLook = 2 + Math.min(3, looks.indexOf(heading.look ?? ''));
    levels.set(heading, Math.min(6, byNumber ?? byLook));
  }
  return levels;
}

/** A rubric (`Abhandlungen`) or `Contents` may be set larger than the title, but is a word or two. */
function titleLikeness(heading: Paragraph): number {
  const text = heading.lines.map(({ line }) => line.text).join(' ');
  const words = text.split(' ').length;
  return sizeOf(heading.look ?? '0') * (words >= 3 ? 1 : 0.6) + Math.min(words, 10) * 0.01;
}

const weight = (look: string): number =>
  (look.includes('b') ? 2 : 0) + (look.includes('c') ? 1 : 0);
