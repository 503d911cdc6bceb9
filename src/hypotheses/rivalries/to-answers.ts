import type { z } from 'zod';
import { ACH_WARNING, achMatrix } from '../weighing/ach.ts';
import type { LikelihoodTable } from '../weighing/likelihood-table.ts';
import { missingChances } from '../weighing/missing-chances.ts';
import { processView } from '../weighing/process-view.ts';
import { throughTime } from '../weighing/through-time.ts';
import type { Verdict } from '../weighing/weigh.ts';
import { TAGS } from '../weighing/weighed-observation.ts';
import type { ReportAnswer, RivalrySummary, VerdictAnswer, WeighingAnswer } from './answers.ts';
import { type AskedReport, type AskedWeighing, nameOfTag } from './ask-weighing.ts';

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const effect = ({ ratio, decibels }: { ratio: number; decibels: number }) => ({
  ratio: finite(ratio),
  decibels: finite(decibels),
});

const rivalsOf = (
  { rivals, priors }: LikelihoodTable,
  { beliefs }: Verdict,
): z.infer<typeof VerdictAnswer>['rivals'] =>
  rivals.map(({ id, label }, j) => ({
    ...{ hypothesis: id, label, prior: priors[j] ?? 0, belief: beliefs[j] ?? 0 },
  }));

const idAt = ({ rivals }: LikelihoodTable, place: number): string => rivals[place]?.id ?? '';

function verdictAnswer(table: LikelihoodTable, verdict: Verdict): z.infer<typeof VerdictAnswer> {
  const ach = achMatrix(table);
  return {
    rivals: rivalsOf(table, verdict),
    leaders: verdict.leaders.map((place) => idAt(table, place)),
    decibels: verdict.decibels,
    rows: verdict.trace.map(({ diagnosticity, ...step }, i) => ({
      ...step,
      observation: table.rows[i]?.observation.id ?? '',
      title: table.rows[i]?.observation.title ?? '',
      likely: [...(table.rows[i]?.likely ?? [])],
      diagnosticity: finite(diagnosticity),
    })),
    notCounted: [...table.notCounted],
    warnings: [...table.warnings],
    ach: {
      rows: ach.rows.map((row) => ({ ...row, diagnosticity: finite(row.diagnosticity) })),
      inconsistency: ach.inconsistency,
      warning: ACH_WARNING,
    },
    tests: processView(table).map((row) => ({
      ...row,
      tests: row.tests.map(
        (test) => test && { ...test, seen: effect(test.seen), notSeen: effect(test.notSeen) },
      ),
    })),
    trace: throughTime(table),
  };
}

function daysOf({ full }: AskedWeighing): z.infer<typeof WeighingAnswer>['days'] {
  const known = new Map(full.observations.map(({ id, knownOn }) => [id, knownOn]));
  const days = new Map<string, string[]>();
  for (const { id, observation } of full.assessments) {
    const day = known.get(observation);
    if (day) days.set(day, [...(days.get(day) ?? []), id]);
  }
  return [...days]
    .map(([day, assessments]) => ({ day, assessments }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function weighingAnswer(asked: AskedWeighing): z.infer<typeof WeighingAnswer> {
  const { full, names, day, then, tried, faults } = asked;
  return {
    rivalry: full.rivalry,
    hypotheses: [...full.hypotheses],
    assessments: full.assessments,
    observations: [...full.observations],
    names: {
      source: Object.fromEntries(names.source),
      speaker: Object.fromEntries(names.speaker),
    },
    asOf: day,
    days: daysOf(asked),
    notYet: then.notYet,
    ahead: then.ahead,
    missing: missingChances(full),
    faults,
    verdict: tried.table && verdictAnswer(tried.table, tried.verdict),
  };
}

/** A group that changes nothing it can say nothing about comes last. */
const size = (changes: readonly number[] | null): number =>
  changes ? Math.max(...changes.map(Math.abs)) : 1;

export function reportAnswer(asked: AskedReport): z.infer<typeof ReportAnswer> {
  const { report, next, day, names } = asked;
  const { table, verdict, draws } = report;
  const titles = new Map(asked.full.observations.map(({ id, title }) => [id, title]));
  const nameOf = nameOfTag(names);
  return {
    asOf: day,
    rivals: rivalsOf(table, verdict),
    sentence: report.sentence,
    fragile: report.fragile,
    leftOut: TAGS.flatMap((tag) => report.leftOut[tag])
      .map((one) => ({
        ...one,
        name:
          one.tag === 'observation'
            ? (titles.get(one.value) ?? one.value)
            : nameOf(one.tag, one.value),
        leaders: one.leaders.map((place) => idAt(table, place)),
      }))
      .sort((a, b) => size(b.changes) - size(a.changes)),
    sweeps: report.sweeps.map(({ rival, ...sweep }) => ({
      hypothesis: idAt(table, rival),
      ...sweep,
    })),
    draws: {
      ...draws,
      spreads: draws.spreads.map((spread, j) => ({ hypothesis: idAt(table, j), ...spread })),
    },
    tornado: report.tornado.map(({ rival, ...bar }) => ({
      ...bar,
      hypothesis: idAt(table, rival),
    })),
    turning: {
      decibels: report.turning.decibels,
      points: report.turning.points.map(({ rival, ...point }) => ({
        ...point,
        hypothesis: idAt(table, rival),
      })),
    },
    next,
  };
}

export function summaryAnswer(asked: AskedWeighing): z.infer<typeof RivalrySummary> {
  const { rivalry, hypotheses, assessments } = asked.full;
  const labels = new Map(hypotheses.map(({ id, label }) => [id, label]));
  return {
    id: rivalry.id,
    question: rivalry.question,
    rivals: rivalry.rivals.map((one) => ({
      ...one,
      label: labels.get(one.hypothesis) ?? one.hypothesis,
    })),
    assessments: assessments.length,
    beliefs: asked.tried.verdict?.beliefs ?? null,
    faults: asked.faults,
  };
}
