/** A comparison while it is set up: what the fields hold, and what is sent of it. Pure. */
import type { Comparison } from '../../comparison/model.ts';

export type Draft = Omit<Comparison, 'id'>;
export type DraftDyad = Draft['dyads'][number];
export type DraftQuestion = Draft['questions'][number];
export type DraftPeriod = { id: string; title: string; date: string };

/** The first `d1`, `d2` … that is free. */
export function freeId(prefix: string, taken: readonly { id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = taken.length + 1; ; number++) {
    if (!ids.has(`${prefix}${number}`)) return `${prefix}${number}`;
  }
}

export const newDyad = (taken: readonly DraftDyad[], from = ''): DraftDyad => ({
  ...{ id: freeId('d', taken), label: '', from, to: '', directed: true },
});

export const newQuestion = (taken: readonly DraftQuestion[]): DraftQuestion => ({
  ...{ id: freeId('q', taken), label: '', text: '', how: '', codes: [], figure: null, scale: [] },
});

export const emptyDraft = (): Draft => ({
  ...{ title: '', text: '', periods: [], breaks: [], settings: [], truthTable: null, note: '' },
  dyads: [newDyad([]), { ...newDyad([]), id: 'd2' }],
  questions: [newQuestion([])],
});

/** `0 = not at all`, a line each. */
export const printScale = (scale: DraftQuestion['scale']): string =>
  scale.map(({ value, label }) => `${value} = ${label}`).join('\n');

/** Null when a line is no step. */
export function readScale(text: string): DraftQuestion['scale'] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const steps = lines.map((line) => {
    const [, value, label] = /^\s*(-?\d+(?:\.\d+)?)\s*[=:]\s*(.*\S)\s*$/u.exec(line) ?? [];
    return value === undefined || label === undefined ? null : { value: Number(value), label };
  });
  return steps.some((step) => step === null) ? null : steps.filter((step) => step !== null);
}

/** `supplier = Russia; status = New` */
export const printKeys = (keys: Readonly<Record<string, string>>): string =>
  Object.entries(keys)
    .map(([dimension, value]) => `${dimension} = ${value}`)
    .join('; ');

export const readKeys = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      return at < 1 || key === '' || value === '' ? [] : [[key, value]];
    }),
  );

/** What still lacks before it can be saved, in words; null when nothing does. */
export function lacks(draft: Draft, periods: readonly DraftPeriod[]): string | null {
  if (draft.title.trim() === '') return 'a title';
  if (draft.dyads.some(({ from, to }) => from === '' || to === '')) return 'both actors of a dyad';
  if (draft.dyads.some(({ label }) => label.trim() === '')) return 'the name of a dyad';
  if (periods.length === 0) return 'a period';
  if (periods.some(({ title, date }) => title.trim() === '' || date.trim() === '')) {
    return 'title or dates of a period';
  }
  if (draft.questions.length === 0) return 'a question';
  if (draft.questions.some(({ label, text }) => label.trim() === '' || text.trim() === '')) {
    return 'name or wording of a question';
  }
  if (draft.breaks.some(({ title, date }) => title.trim() === '' || date === '')) {
    return 'title or date of a proposed change';
  }
  return null;
}

/** Dyads that are gone leave nothing behind in figures and attributes. */
export function cleaned(draft: Draft): Draft {
  const dyads = new Set(draft.dyads.map(({ id }) => id));
  const kept = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([id]) => dyads.has(id)));
  return {
    ...draft,
    questions: draft.questions.map((one) => ({
      ...one,
      figure: one.figure && { ...one.figure, byDyad: kept(one.figure.byDyad) },
    })),
    settings: draft.settings.map((one) => ({ ...one, values: kept(one.values) })),
  };
}
