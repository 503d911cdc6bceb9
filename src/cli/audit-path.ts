/** The work of `dragoman audit`, loaded only when it is asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readArticle } from '../articles/read-article.ts';
import { toAuditJson } from '../audit/audit-json.ts';
import { runAudit, summarise } from '../audit/engine/run-audit.ts';
import type { Finding } from '../audit/model.ts';
import type { ReportInput } from '../audit/report/report-input.ts';
import { textReport } from '../audit/report/text-report.ts';
import type { AuditSubject } from '../audit/rule.ts';
import { ruleInfos } from '../audit/rule-info.ts';
import { allRules } from '../audit/rules/all-rules.ts';
import { buildSubject } from '../audit/subject.ts';
import { DomainError } from '../kernel/errors.ts';
import { pathKind } from '../shell/detect.ts';
import {
  type AuditedObservations,
  auditObservations,
  observationsText,
} from './audit-observations.ts';
import type { Audited, Decided } from './audited.ts';
import { openToRead } from './open-to-read.ts';
import type { Terminal } from './terminal.ts';

export interface AuditOptions {
  format: 'text' | 'json' | 'html';
  output?: string;
  fix: boolean;
}

const audit = (subject: AuditSubject, original: Uint8Array | null, before: Finding[]): Audited => {
  const decisions = new Map(before.map((one) => [one.key, one]));
  const findings = runAudit(subject, allRules).findings.map((found): Decided => {
    const known = decisions.get(found.key);
    return known ? { ...found, state: known.state, reason: known.reason } : found;
  });
  return { subject, findings, original };
};

async function auditFile(path: string): Promise<Audited[]> {
  const bytes = readFileSync(path);
  const { article, sources } = await readArticle(bytes, basename(path));
  return [audit(buildSubject(article, sources), bytes, [])];
}

interface AuditedCase {
  articles: Audited[];
  /** Null for a manuscript outside a case. */
  observations: AuditedObservations | null;
}

async function auditCase(path: string): Promise<AuditedCase> {
  const { listArticles } = await import('../articles/store.ts');
  const { loadSubject } = await import('../audit/load-subject.ts');
  const { listAllFindings } = await import('../audit/store.ts');
  const { readOriginal } = await import('../db/originals.ts');
  const opened = await openToRead(path);
  const { db } = opened;
  try {
    const articles: Audited[] = [];
    for (const { id, sha256 } of await listArticles(db)) {
      const original = (await readOriginal(db, sha256))?.bytes ?? null;
      articles.push(audit(await loadSubject(db, id), original, await listAllFindings(db, id)));
    }
    const observations = await auditObservations(db);
    if (articles.length === 0 && observations.checked === 0)
      throw new DomainError(
        'wrong-use',
        `${path} holds no article and no observation. Import an article first.`,
      );
    return { articles, observations };
  } finally {
    await opened.close();
  }
}

const toInput = ({ subject, findings }: Audited): ReportInput => ({
  article: subject.article,
  findings,
  summary: summarise(
    findings.filter((one) => one.state !== 'dismissed'),
    allRules.length,
  ),
  rules: ruleInfos(),
});

async function report(
  { articles, observations }: AuditedCase,
  format: AuditOptions['format'],
): Promise<string> {
  const inputs = articles.map(toInput);
  if (format === 'text') {
    const seen = observations === null ? '' : observationsText(observations);
    return [...inputs.map(textReport), seen].filter((part) => part !== '').join('\n\n\n');
  }
  if (format === 'json') {
    const findings = inputs.flatMap((input) => input.findings);
    const standing = findings.filter((one) => one.state !== 'dismissed');
    const json = toAuditJson({ findings, summary: summarise(standing, allRules.length) });
    const own = observations === null ? {} : { observations };
    return JSON.stringify({ ...json, ...own }, null, 2);
  }
  if (inputs.length !== 1)
    throw new DomainError(
      'wrong-use',
      `The HTML report is about one article, and this case holds ${inputs.length === 0 ? 'none' : 'several'}. Take --format text, or the Audit screen.`,
    );
  const { htmlReport } = await import('../audit/report/html-report.ts');
  return inputs.map(htmlReport).join('');
}

export async function auditPath(
  path: string,
  options: AuditOptions,
  terminal: Terminal,
): Promise<void> {
  const kind = pathKind(path);
  if (kind === 'missing') throw new DomainError('not-found', `There is no file ${path}.`);
  if (kind === 'directory')
    throw new DomainError('bad-input', `${path} is no case folder. Give a case or an article.`);
  terminal.progress('Reading …');
  const audited =
    kind === 'case' || kind === 'folder'
      ? await auditCase(path)
      : { articles: await auditFile(path), observations: null };
  const text = await report(audited, options.format);
  if (options.output === undefined) terminal.out(text);
  else {
    writeFileSync(options.output, text.endsWith('\n') ? text : `${text}\n`);
    terminal.note(`Wrote ${options.output}.`);
  }
  if (options.fix) {
    const { writeCopy } = await import('./write-copy.ts');
    for (const one of audited.articles)
      writeCopy(one, kind === 'folder' ? path : dirname(path), terminal);
  }
  const standing = audited.articles.flatMap((one) => one.findings);
  const isFaulty = standing.some((one) => one.severity !== 'info' && one.state !== 'dismissed');
  const unproved = audited.observations?.findings.length ?? 0;
  if (isFaulty || unproved > 0) terminal.exitCode = 1;
}
