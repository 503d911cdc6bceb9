import { change, type Door } from '../db/change.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { type AuditRun, runAudit } from './engine/run-audit.ts';
import { loadSubject } from './load-subject.ts';
import type { Finding, FindingState, RunResult } from './model.ts';
import type { Rule } from './rule.ts';
import { columnsOf, getFinding, listAllFindings } from './store.ts';

/** One row per article: when it was looked at last. */
async function noteRun(door: Door, article: string, run: AuditRun): Promise<void> {
  const columns = {
    at: door.context.clock().toISOString(),
    user_name: door.context.user,
    rules: run.summary.rules,
    findings: run.summary.findings,
  };
  const before = await door.db
    .selectFrom('audit_runs')
    .select('id')
    .where('id', '=', article)
    .executeTakeFirst();
  if (before) await door.update('audit_runs', article, columns);
  else await door.insert('audit_runs', { id: article, ...columns });
}

/**
 * Audits an article of the case. What is found again keeps its decision; what is found no more is
 * kept as gone; what is new is open.
 */
export const auditArticle = (
  context: Context,
  article: string,
  rules: readonly Rule[],
): Promise<RunResult> =>
  change(context, 'Audit the article', async (door) => {
    const run = runAudit(await loadSubject(door.db, article), rules);
    const before = new Map((await listAllFindings(door.db, article)).map((one) => [one.key, one]));
    const result: RunResult = { added: 0, kept: 0, gone: 0 };
    for (const [seq, found] of run.findings.entries()) {
      const known = before.get(found.key);
      before.delete(found.key);
      if (known) {
        await door.update('findings', known.id, columnsOf(found, seq));
        result.kept += 1;
      } else {
        const id = door.context.newId('fnd_');
        const row = { id, article, state: 'open', reason: null, ...columnsOf(found, seq) };
        await door.insert('findings', row);
        result.added += 1;
      }
    }
    for (const { id, gone } of before.values()) {
      if (gone) continue;
      await door.update('findings', id, { gone: 1 });
      result.gone += 1;
    }
    await noteRun(door, article, run);
    return result;
  });

const NAMES: Record<FindingState, string> = {
  accepted: 'Accept',
  dismissed: 'Dismiss',
  open: 'Reopen',
};

export interface Decision {
  state: FindingState;
  /** Why it is dismissed; needed then, and forgotten otherwise. */
  reason?: string | undefined;
}

/** Decides about one finding or many at once; undone in one step. */
export const decideFindings = (
  context: Context,
  ids: readonly string[],
  decision: Decision,
): Promise<Finding[]> => {
  const reason = decision.reason?.trim() ?? '';
  if (decision.state === 'dismissed' && reason === '')
    throw new DomainError('invalid', 'A finding is dismissed with a reason.');
  const what = ids.length === 1 ? 'a finding' : `${ids.length} findings`;
  return change(context, `${NAMES[decision.state]} ${what}`, async (door) => {
    await door.updateMany('findings', ids, {
      state: decision.state,
      reason: decision.state === 'dismissed' ? reason : null,
    });
    return Promise.all(ids.map((id) => getFinding(door.db, id)));
  });
};
