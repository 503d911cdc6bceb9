/** What observations and episodes name. */
import { joinNames, type NamedIds } from '../db/named-ids.ts';
import { locatorNames } from '../sources/locator-names.ts';
import type { Episode, Observation } from './model.ts';

function factNames(observation: Observation): NamedIds {
  switch (observation.kind) {
    case 'act':
      return {
        agreements: [observation.act.agreement],
        provisions: [observation.act.provision],
      };
    case 'absence':
      return { sources: observation.absence.sources };
    case 'figure':
      return { series: [observation.figure.check?.series ?? null] };
    default:
      return {};
  }
}

export const observationNames = (observation: Observation): NamedIds =>
  joinNames(locatorNames(observation.locators), factNames(observation), {
    actors: observation.parts.map(({ actor }) => actor),
    codes: observation.codes,
    episodes: [observation.episode],
  });

export const episodeNames = (episode: Episode): NamedIds =>
  joinNames(locatorNames(episode.locators), {
    actors: episode.parties,
    observations: episode.attempts.map(({ observation }) => observation),
  });
