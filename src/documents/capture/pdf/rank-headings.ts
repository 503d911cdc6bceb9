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
  const largest = Math.max(0, ...early.map((p) => sizeOf(p.look ?? '0')));
  const title = early.find((p) => sizeOf(p.look ?? '0') === largest);
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

const weight = (look: string): number =>
  (look.includes('b') ? 2 : 0) + (look.includes('c') ? 1 : 0);
