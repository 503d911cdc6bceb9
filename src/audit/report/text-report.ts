/** The report for a terminal: the worst first, each with where to look. */
import { nameOfPlace } from './context.ts';
import { HEADINGS, MEANINGS, plural, type ReportInput, SEVERITIES } from './report-input.ts';

type Found = ReportInput['findings'][number];

const MORE_PLACES = 6;

const otherPlaces = (found: Found): string | null => {
  const others = found.places.slice(1);
  if (others.length === 0) return null;
  const shown = others.slice(0, MORE_PLACES).map(nameOfPlace).join('; ');
  const more = others.length - MORE_PLACES;
  return `      also: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
};

const proposal = (found: Found): string | null => {
  if (found.fix === null) return null;
  const how = found.fix.kind === 'automatic' && found.fix.edits.length > 0 ? 'fix' : 'proposal';
  return `      ${how}: ${found.fix.label}`;
};

const show = (found: Found): string => {
  const [first] = found.places;
  const where = first ? nameOfPlace(first) : '';
  const quoted = first ? `      “${first.text.replace(/\s+/gu, ' ')}”` : null;
  const note = found.origin === 'conversion' ? ' (most likely the file conversion)' : '';
  const decided = found.state === 'accepted' ? ' [accepted]' : '';
  return [
    `  ${where}  ${found.rule}${decided}`,
    `      ${found.message}${note}`,
    found.message.includes(first?.text ?? '\n') ? null : quoted,
    otherPlaces(found),
    proposal(found),
  ]
    .filter((line) => line !== null)
    .join('\n');
};

export const countLine = ({ summary }: Pick<ReportInput, 'summary'>): string => {
  const { error, warning, info } = summary.bySeverity;
  return `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${plural(info, 'remark')} from ${summary.rules} rules`;
};

export const textReport = (input: ReportInput): string => {
  const { article } = input;
  const standing = input.findings.filter((one) => one.state !== 'dismissed');
  const dismissed = input.findings.length - standing.length;
  const parts = [`${article.title || article.fileName}\n${countLine(input)}.`];
  for (const severity of SEVERITIES) {
    const group = standing.filter((one) => one.severity === severity);
    if (group.length === 0) continue;
    parts.push(
      `${HEADINGS[severity]} (${group.length}): ${MEANINGS[severity]}\n\n${group.map(show).join('\n\n')}`,
    );
  }
  if (standing.length === 0) parts.push('Nothing was found.');
  if (dismissed > 0) parts.push(`${plural(dismissed, 'finding')} dismissed and not shown.`);
  if (article.unresolved.length > 0)
    parts.push(
      `${plural(article.unresolved.length, 'place')} could not be understood and was not checked; see dragoman article.`,
    );
  return parts.join('\n\n');
};
