/** Agreement over the case: the question, the texts of the case, the coefficients. */
import type { Db } from '../../db/schema.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import type { Resampled } from '../../statistics/resampled.ts';
import { type CodeNode, codeTree } from '../codebook.ts';
import { listSettlements } from '../store.ts';
import type { AgreementAnswer, AgreementRow, Coefficient, DisagreementView } from './answer.ts';
import { inCodePoints } from './code-points.ts';
import { codesIn, mergedSpans } from './coded-text.ts';
import { spanDisagreements, unitDisagreements } from './disagreements.ts';
import { type Compared, loadTexts } from './load-texts.ts';
import { notesOn } from './notes.ts';
import type { AgreementQuestion } from './question.ts';
import { placeKey } from './settlements.ts';
import { spanAgreement } from './span-agreement.ts';
import { answerAgreement, codeAgreement, type UnitAgreement } from './unit-agreement.ts';
import { type UnitCodes, unitCodes } from './unit-codes.ts';

const DRAWS = 2000;

const coefficient = (
  estimate: Estimate,
  interval: Resampled | null = null,
  warnings: readonly string[] = [],
): Coefficient => ({
  ...estimate,
  interval: estimate.value === null ? null : (interval?.interval ?? null),
  warnings: estimate.value === null ? [] : [...warnings, ...(interval?.warnings ?? [])],
});

type Head = Pick<AgreementRow, 'code' | 'path' | 'colour' | 'disagreements' | 'settled'>;

const NO_SPANS = { marking: null, coding: null, ofCode: null, coverage: null };

function unitRow(
  head: Head,
  agreement: UnitAgreement,
  units: readonly UnitCodes[],
  given: number[],
): AgreementRow {
  const { alpha, interval, kappa, ac1 } = agreement;
  return {
    ...head,
    ...NO_SPANS,
    alpha: coefficient(alpha.alpha, interval),
    kappa: kappa && coefficient(kappa.kappa),
    ac1: ac1 && coefficient(ac1.ac1),
    given,
    units: alpha.units,
    agreed: alpha.units === 0 || units.length === 0 ? null : 1 - alpha.observed,
  };
}

/** Agreement unit by unit. */
function unitRows(
  compared: Compared,
  question: AgreementQuestion,
  codes: readonly string[],
  headOf: (code: string | null) => Head,
): Pick<AgreementAnswer, 'overall' | 'rows'> {
  const units = unitCodes(compared.texts, question.coders);
  const options = { draws: DRAWS, seed: question.seed };
  const anyCode = question.coders.map(
    (_, place) => units.filter(({ given }) => (given[place]?.size ?? 0) > 0).length,
  );
  return {
    overall: unitRow(headOf(null), answerAgreement(units, options), units, anyCode),
    rows: codes.map((code) => {
      const agreement = codeAgreement(units, code, options);
      return unitRow(headOf(code), agreement, units, agreement.given);
    }),
  };
}

/** Agreement letter by letter. */
function spanRows(
  compared: Compared,
  question: AgreementQuestion,
  codes: readonly string[],
  headOf: (code: string | null) => Head,
): Pick<AgreementAnswer, 'overall' | 'rows'> {
  const { coders, seed } = question;
  const texts = compared.texts.map(inCodePoints);
  const { byCode, overall } = spanAgreement(texts, coders, { codes, seed, draws: DRAWS });
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const lettersOf = (coder: string, code: string | null): number =>
    texts.reduce((sum, { codings }) => {
      const own = codings.filter((of) => of.coder === coder && (code === null || of.code === code));
      return sum + mergedSpans(own).reduce((all, { start, end }) => all + end - start, 0);
    }, 0);
  const rowOf = (code: string | null) => ({
    ...headOf(code),
    ...NO_SPANS,
    ac1: null,
    kappa: null,
    given: coders.map((coder) => lettersOf(coder, code)),
    units: length,
    agreed: null,
  });
  const none = {
    value: null,
    reason: 'codes overlap: see each code',
    interval: null,
    warnings: [],
  };
  const warnings = overall?.alpha.warnings ?? [];
  return {
    overall: {
      ...rowOf(null),
      alpha: overall ? coefficient(overall.alpha.whole, overall.interval.whole) : none,
      marking: overall ? coefficient(overall.alpha.marking, overall.interval.marking) : none,
      coding: overall ? coefficient(overall.alpha.coding, overall.interval.coding, warnings) : none,
    },
    rows: byCode.map(({ code, alpha, interval, kappa }) => {
      const own = overall?.alpha.byCode.find(({ value }) => value === code);
      return {
        ...rowOf(code),
        alpha: coefficient(alpha.whole, interval.whole),
        kappa: kappa && coefficient(kappa.kappa),
        ofCode: own ? coefficient(own.alpha, null, warnings) : null,
        coverage: own?.coverage ?? null,
      };
    }),
  };
}

const flat = (nodes: readonly CodeNode[]): CodeNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

/** In the order of the codebook: the codes asked for, and those that one of the coders gave. */
function comparedCodes(compared: Compared, question: AgreementQuestion): CodeNode[] {
  const used = new Set([...question.codes, ...codesIn(compared.texts)]);
  return flat(codeTree(compared.codes)).filter(({ id }) => used.has(id));
}

async function differences(
  db: Db,
  compared: Compared,
  question: AgreementQuestion,
): Promise<DisagreementView[]> {
  const { coders } = question;
  const found =
    question.unit === 'span'
      ? spanDisagreements(compared.texts, coders)
      : unitDisagreements(unitCodes(compared.texts, coders), coders);
  const texts = new Map(compared.texts.map((text) => [text.document, text]));
  const settled = new Map((await listSettlements(db)).map((one) => [placeKey(one), one]));
  return found.map((one) => {
    const { title = '', text = '' } = texts.get(one.document) ?? {};
    return { ...one, title, text, settlement: settled.get(placeKey({ ...one, text })) ?? null };
  });
}

/** How far the coders agree. */
export async function reckonAgreement(
  db: Db,
  question: AgreementQuestion,
): Promise<AgreementAnswer> {
  const compared = await loadTexts(db, question);
  const nodes = comparedCodes(compared, question);
  const places = await differences(db, compared, question);
  const headOf = (code: string | null): Head => {
    const node = nodes.find(({ id }) => id === code);
    const own = code === null ? places : places.filter((place) => place.code === code);
    return {
      code,
      path: node?.path ?? [],
      colour: node?.colour ?? null,
      disagreements: own.length,
      settled: own.filter(({ settlement }) => settlement !== null).length,
    };
  };
  const codes = nodes.map(({ id }) => id);
  const reckoned =
    question.unit === 'span'
      ? spanRows(compared, question, codes, headOf)
      : unitRows(compared, question, codes, headOf);
  const answer = {
    question,
    documents: compared.texts.length,
    leftOut: compared.leftOut,
    draws: DRAWS,
    ...reckoned,
  };
  return { ...answer, notes: [...compared.notes, ...notesOn(answer)] };
}

/** Where the coders disagree, in the order of the texts, each place with how it was settled. */
export async function listDisagreements(
  db: Db,
  question: AgreementQuestion,
): Promise<DisagreementView[]> {
  return differences(db, await loadTexts(db, question), question);
}
