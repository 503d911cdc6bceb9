/** The corrected copy of `dragoman audit --fix`; loaded only when it is asked for. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { correctedCopy } from '../audit/fix/corrected-copy.ts';
import { previewFix } from '../audit/fix/preview.ts';
import { DomainError } from '../kernel/errors.ts';
import type { Audited } from './audited.ts';
import type { Terminal } from './terminal.ts';

/** `NAME.fixed.EXT`, numbered when that is taken: nothing is ever written over. */
function freePath(folder: string, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}.fixed${number === 1 ? '' : `-${number}`}.${extension}`;
    if (!existsSync(join(folder, name))) return join(folder, name);
  }
}

/** Safe corrections and accepted ones; what a person has yet to decide is listed and left alone. */
export function writeCopy(
  { subject, findings, original }: Audited,
  folder: string,
  terminal: Terminal,
) {
  const { article } = subject;
  if (original === null)
    throw new DomainError('damaged', `The file of ${article.fileName} is not in the case.`);
  const chosen = findings.filter(
    (one) =>
      one.fix !== null &&
      one.state !== 'dismissed' &&
      (one.state === 'accepted' || one.fix.kind === 'automatic'),
  );
  const copy = correctedCopy(article, original, chosen);
  const stem = basename(article.fileName, extname(article.fileName));
  const path = freePath(folder, stem, copy.extension);
  writeFileSync(path, copy.bytes, { flag: 'wx' });
  for (const fix of copy.fixes)
    for (const { line, parts } of previewFix(article, fix.finding, fix.edits)) {
      const shown = parts.map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
      );
      terminal.note(`line ${line}: ${shown.join('').replace(/\s+/gu, ' ')}`);
    }
  for (const { finding, why } of copy.skipped)
    terminal.note(`not changed, ${finding.rule}, line ${finding.places[0]?.line}: ${why}`);
  const edits = copy.fixes.reduce((sum, fix) => sum + fix.edits.length, 0);
  const waiting = findings.filter(
    (one) => one.fix?.kind === 'suggested' && one.fix.edits.length > 0 && one.state !== 'accepted',
  );
  terminal.note(
    `Wrote ${path} with ${edits} ${edits === 1 ? 'change' : 'changes'}; ${waiting.length} proposals wait for a person.`,
  );
}
