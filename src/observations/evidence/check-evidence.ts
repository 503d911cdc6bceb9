/** Everything that can be said against the evidence of observations without reading a source. Pure. */
import type { Actor } from '../../actors/model.ts';
import type { Source } from '../../sources/model.ts';
import type { Observation } from '../model.ts';
import type { EvidenceFinding, EvidenceRule } from './finding.ts';
import { officeCheck } from './office-not-held.ts';
import { sourcesBeforeEvent } from './source-before-event.ts';

export interface Evidence {
  observations: readonly Observation[];
  actors: readonly Actor[];
  sources: readonly Pick<Source, 'id' | 'issued'>[];
}

/** Findings in the order of the observations. */
export function checkEvidence({ observations, actors, sources }: Evidence): EvidenceFinding[] {
  const officesNotHeld = officeCheck(actors);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return observations.flatMap((observation) => {
    const say = (rule: EvidenceRule, words: readonly string[]): EvidenceFinding[] =>
      words.map((message) => ({
        rule,
        observation: observation.id,
        title: observation.title,
        date: observation.date,
        message,
      }));
    const unsourced = observation.locators.length === 0 ? ['it names no place in a source'] : [];
    return [
      ...say('observation-without-source', unsourced),
      ...say('office-not-held', officesNotHeld(observation)),
      ...say(
        'source-before-event',
        sourcesBeforeEvent(observation, (id) => byId.get(id)),
      ),
    ];
  });
}
