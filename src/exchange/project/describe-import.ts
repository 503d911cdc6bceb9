import type { Calibration } from './calibrate.ts';
import type { Loss } from './losses.ts';
import type { ProjectImport, Taken } from './project-import.ts';

const counted = (name: string, { added, updated, known }: Taken): string =>
  `${name}: ${added} new, ${updated} brought up to date, ${known} known already`;

/** What an import did and did not keep, in lines for a terminal. */
export function describeImport(result: ProjectImport): string[] {
  const { codings } = result;
  const by = result.tool === '' ? '' : ` (${result.tool})`;
  return [
    `Imported “${result.name || 'codebook'}”${by}.`,
    counted('Codes', result.codes),
    counted('Documents', result.documents),
    counted('Codings', codings),
    `  ${codings.placed} stand on their words, ${codings.review} wait for review`,
    counted('Memos', result.memos),
    ...(result.calibration ? [describeCalibration(result.calibration)] : []),
    ...result.losses.map(describeLoss),
  ];
}

export function describeCalibration(of: Calibration): string {
  const unit = of.unit === 'code point' ? 'code points' : 'UTF-16 units';
  const ends = {
    'as written': 'line ends as in the file',
    one: 'line ends as one',
    two: 'line ends as two',
  };
  const mark = of.mark ? ', byte-order mark counted' : '';
  const how = `Offsets read as ${unit}, ${ends[of.lineEnds]}${mark}, end ${of.end}`;
  if (of.quoted === 0)
    return `${how}: nothing in the project quotes its words, so this is the standard's way.`;
  const share = Math.round((of.matched / of.quoted) * 100);
  const equal = of.equal > 0 ? `; ${of.equal} other ways do as well` : '';
  const next = of.next < of.matched ? `; the next best way would agree with ${of.next}` : '';
  return `${how}: ${of.matched} of ${of.quoted} quotations agree (${share} %)${equal}${next}.`;
}

const OUTCOMES = { lost: 'Not kept', changed: 'Changed', mended: 'Mended' } as const;

export const describeLoss = ({ outcome, count, what, example }: Loss): string =>
  `${OUTCOMES[outcome]}: ${count} × ${what}${example === '' ? '' : ` (first: ${example})`}`;
