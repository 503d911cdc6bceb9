import { expect, it } from 'vitest';
import { EVENT_TYPES, eventType, intensityOf, summariseIntensity } from './plover.ts';

const events = (...written: string[]) =>
  written.map((one) => {
    const [type = '', mode = null] = one.split(':');
    return { type, mode };
  });

it('gives sum 6.5, mean 1.625 and half cooperation for AGREE, COOPERATE, THREATEN, ACCUSE:disapprove', () => {
  expect(summariseIntensity(events('AGREE', 'COOPERATE', 'THREATEN', 'ACCUSE:disapprove'))).toEqual(
    { typed: 4, sum: 6.5, mean: 1.625, cooperative: 0.5 },
  );
});

it('holds the 16 types of PLOVER, conflict below 0 and cooperation above', () => {
  expect(EVENT_TYPES).toHaveLength(16);
  for (const { type, quad, score } of EVENT_TYPES) {
    if (type !== 'REQUEST') expect(Math.sign(score), type).toBe(quad <= 2 ? 1 : -1);
  }
  expect(eventType('sanction')?.quad).toBe(4);
  expect(intensityOf('ACCUSE', null)).toBe(-3);
});

it('falls back to the type for a mode that it does not know, and leaves out strangers', () => {
  expect(intensityOf('CONSULT', 'visit')).toBe(4);
  expect(intensityOf('CONSULT', 'handshake')).toBe(2.5);
  expect(intensityOf('FIGHT', null)).toBeNull();
  expect(summariseIntensity(events('FIGHT'))).toMatchObject({ typed: 0, mean: null });
});
