import { sentence } from '#core/words/messages';
import { isSame } from '../../base/same';
import { checkPlan } from '../../lesson/plan/lesson-plan-check';
import { withCleanTitles } from '../../lesson/plan/plan-titles';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

const TEAMS = { least: 2, most: 8 } as const;

export function setPseudonyms(
  state: RoomState,
  { isOn }: InstructorCommandOf<'set-pseudonyms'>,
): Decision {
  return isOn === state.isPseudonymous ? UNCHANGED : happens({ type: 'pseudonyms-set', isOn });
}

export function setLanguage(
  state: RoomState,
  { language }: InstructorCommandOf<'set-language'>,
): Decision {
  if (language === state.language) return UNCHANGED;
  // An older record has told one without naming in it, and its names have been seen.
  const names = state.language === null;
  return happens({ type: 'language-set', language, ...(names && { names }) });
}

export function setTeams(state: RoomState, { count }: InstructorCommandOf<'set-teams'>): Decision {
  const isPossible = Number.isInteger(count) && count >= TEAMS.least && count <= TEAMS.most;
  if (count !== 0 && !isPossible) {
    return refuse('bad-teams', sentence('host-refusals.teams', TEAMS));
  }
  return count === state.teams ? UNCHANGED : happens({ type: 'teams-set', count });
}

export function setPlan(state: RoomState, command: InstructorCommandOf<'set-plan'>): Decision {
  const plan = withCleanTitles(command.plan);
  const fault = checkPlan(plan);
  if (fault !== null) return refuse('bad-plan', sentence('host-refusals.fault', { fault }));
  return isSame(plan, state.plan) ? UNCHANGED : happens({ type: 'plan-set', plan });
}
