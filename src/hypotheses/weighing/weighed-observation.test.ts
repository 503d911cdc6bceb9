import { expect, it } from 'vitest';
import type { Observation } from '../../observations/model.ts';
import type { EvidenceClass, Source } from '../../sources/model.ts';
import { weighedObservation } from './weighed-observation.ts';

const source = (id: string, evidenceClass: EvidenceClass, outlet: string): Source => ({
  ...{ id, csl: { id, type: 'article', 'container-title': outlet }, evidenceClass },
  ...{ sphere: 'russian', languages: ['ru', 'en'], script: null, romanised: null },
  ...{ issued: null, accessed: null, urls: [], inBibliography: true, reasons: {} },
  setByHand: [],
});

const at = (id: string | null): Observation['locators'][number] => ({
  ...{ source: id, place: { kind: 'whole' }, reported: null, origin: null },
});

const base = {
  ...{ id: 'obs', title: 'A promise', text: '', date: '2020-11-10', codes: [], place: null },
  ...{ episode: null, imported: null, note: '' },
};

const register = new Map(
  [
    source('s1', 'press-report', 'The Daily'),
    source('s2', 'speech', 'The Daily'),
    source('s3', 'press-report', 'The Weekly'),
  ].map((one) => [one.id, one]),
);

it('knows of a statement who made it, where it stands and how its content is graded', () => {
  const statement: Observation = {
    ...base,
    kind: 'statement',
    parts: [
      { actor: 'act_a', part: 'who' },
      { actor: 'act_b', part: 'to' },
    ],
    grade: { reliability: 'A', credibility: '1' },
    locators: [at('s1'), at('s2'), at('s1'), at('gone'), at(null)],
    statement: {
      ...{ words: '', language: 'ru', position: null },
      contentGrade: { reliability: 'D', credibility: '4' },
    },
  };
  expect(weighedObservation(statement, register)).toEqual({
    ...{ id: 'obs', title: 'A promise', kind: 'statement', onRecord: true, searched: false },
    grade: { reliability: 'A', credibility: '1' },
    contentGrade: { reliability: 'D', credibility: '4' },
    knownOn: '2020-11-10',
    tags: {
      ...{ observation: ['obs'], source: ['s1', 's2', 'gone'], speaker: ['act_a'] },
      ...{ outlet: ['The Daily'], sphere: ['russian'], language: ['ru'] },
    },
  });
});

it('does not take a press report for a text of record, nor who acts for a speaker', () => {
  const act: Observation = {
    ...base,
    kind: 'event',
    parts: [{ actor: 'act_a', part: 'who' }],
    grade: null,
    locators: [at('s1'), at('s3')],
    event: { type: null, mode: null, deaths: null },
  };
  expect(weighedObservation(act, register)).toMatchObject({
    onRecord: false,
    contentGrade: null,
    tags: { speaker: [], outlet: ['The Daily', 'The Weekly'] },
  });
});

it('asks of an absence whether anybody wrote down where was searched', () => {
  const absence = (where: string): Observation => ({
    ...{ ...base, kind: 'absence', parts: [], grade: null, locators: [] },
    absence: { sought: 'an order', where, sources: [], searched: '' },
  });
  expect(weighedObservation(absence('the official gazette'), register).searched).toBe(true);
  expect(weighedObservation(absence(' '), register).searched).toBe(false);
});
