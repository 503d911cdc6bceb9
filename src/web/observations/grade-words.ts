/** What an Admiralty grade says, in words. */
import type { Grade } from '../../observations/model.ts';

export const RELIABILITY: Readonly<Record<Grade['reliability'], string>> = {
  A: 'a completely reliable source',
  B: 'a usually reliable source',
  C: 'a fairly reliable source',
  D: 'a source that is not usually reliable',
  E: 'an unreliable source',
  F: 'a source that cannot be judged',
};

export const CREDIBILITY: Readonly<Record<Grade['credibility'], string>> = {
  '1': 'confirmed by other sources',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
};

export const gradeWords = ({ reliability, credibility }: Grade): string =>
  `${reliability}${credibility}: ${RELIABILITY[reliability]}, ${CREDIBILITY[credibility]}`;
