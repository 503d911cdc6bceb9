import { describe, expect, it } from 'vitest';
import { legalOn } from './legal-status.ts';
import { makeAgreement } from './testing/make-agreement.ts';

const on = (
  day: string,
  more: Parameters<typeof makeAgreement>[0] = {},
  all: ReturnType<typeof makeAgreement>[] = [],
) => legalOn(makeAgreement(more), all, day);

describe('an agreement', () => {
  it('is not yet in force before its day, and is prolonged by its own rule', () => {
    expect(on('2020-11-09')).toMatchObject({
      state: 'not-yet',
      why: 'Only in force on 2020-11-10.',
    });
    expect(on('2023-01-01')).toMatchObject({ state: 'in-force', certain: true });
    expect(on('2026-01-01')).toMatchObject({
      state: 'in-force',
      why: 'In force since 2020-11-10. It was prolonged once by its own rule.',
    });
  });

  it('has ended when it was terminated, from that day on and not before', () => {
    const legal = { status: 'terminated' as const, since: '2024-06-12', why: 'the force withdrew' };
    expect(on('2024-06-11', { legal })).toMatchObject({ state: 'in-force' });
    expect(on('2024-06-12', { legal })).toMatchObject({
      state: 'ended',
      certain: true,
      why: 'It was terminated (2024-06-12): the force withdrew.',
    });
    const vague = { ...legal, since: '2024-06' };
    expect(on('2024-06-15', { legal: vague })).toMatchObject({ state: 'ended', certain: false });
  });

  it('runs out where nothing prolongs it, unless it was renewed', () => {
    const term = {
      term: 'P5Y',
      renewal: null,
      notice: null,
      anchor: 'signature' as const,
      ends: 'anniversary' as const,
    };
    expect(on('2026-01-01', { term })).toMatchObject({
      state: 'ended',
      why: 'Its term ran out and nothing prolongs it.',
    });
    const legal = { status: 'renewed' as const, since: '2025-11-01', why: 'by exchange of notes' };
    expect(on('2026-01-01', { term, legal })).toMatchObject({ state: 'in-force' });
  });

  it('ends with the one that supersedes it', () => {
    const later = makeAgreement({
      id: 'agr_2',
      title: 'Peace treaty',
      inForce: '2025-08-08',
      supersedes: ['agr_1'],
    });
    expect(on('2025-08-07', {}, [later]).state).toBe('in-force');
    expect(on('2025-08-08', {}, [later])).toMatchObject({
      state: 'ended',
      why: '“Peace treaty” took its place (2025-08-08).',
    });
  });

  it('is of unknown state when nobody knows its beginning, and not in force when that was recorded', () => {
    expect(on('2025-01-01', { signed: '../2020', inForce: '' }).state).toBe('unknown');
    const legal = { status: 'not-in-force' as const, since: '', why: 'never ratified' };
    expect(on('2025-01-01', { legal }).state).toBe('not-in-force');
  });

  it('has a term only once its anchor is known', () => {
    expect(on('2022-01-01', { inForce: '' }).term).toBeNull();
    expect(on('2022-01-01').term).toMatchObject({ state: 'running', noticeOpen: true });
  });
});
