import { rulesOf } from './activities/registry';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import type { LessonPlan } from './lesson-plan';
import type { InstructorCommandOf } from './room-command';
import { isSame } from './same';
import type { RoomState } from './state';
import { checkTimeLimit } from './time-limit';

const TEAMS = { least: 2, most: 8 } as const;

export function setEntry(state: RoomState, { isOpen }: InstructorCommandOf<'set-entry'>): Decision {
  return isOpen === state.isOpenToJoin ? UNCHANGED : happens({ type: 'entry-set', isOpen });
}

export function setPseudonyms(
  state: RoomState,
  { isOn }: InstructorCommandOf<'set-pseudonyms'>,
): Decision {
  return isOn === state.isPseudonymous ? UNCHANGED : happens({ type: 'pseudonyms-set', isOn });
}

export function setTeams(state: RoomState, { count }: InstructorCommandOf<'set-teams'>): Decision {
  const isPossible = Number.isInteger(count) && count >= TEAMS.least && count <= TEAMS.most;
  if (count !== 0 && !isPossible) {
    return refuse(
      'bad-teams',
      `A class plays in ${TEAMS.least} to ${TEAMS.most} teams, or in none.`,
    );
  }
  return count === state.teams ? UNCHANGED : happens({ type: 'teams-set', count });
}

export function setPlan(state: RoomState, { plan }: InstructorCommandOf<'set-plan'>): Decision {
  const fault = planFault(plan);
  if (fault !== null) return refuse('bad-plan', fault);
  return isSame(plan, state.plan) ? UNCHANGED : happens({ type: 'plan-set', plan });
}

/** What is wrong with a plan, as a sentence that names the item; null where all of it can be opened. */
export function planFault({ items }: LessonPlan): string | null {
  const ids = new Set<string>();
  for (const [at, { id, title, activity, timeLimit }] of items.entries()) {
    const item = `Item ${at + 1}${title.trim() === '' ? '' : ` (“${title.trim()}”)`}`;
    if (title.trim() === '') return `${item}: Give it a title.`;
    if (ids.has(id)) return `${item}: Another item has the same id, “${id}”.`;
    ids.add(id);
    const fault = rulesOf(activity).fault(activity) ?? checkTimeLimit(timeLimit);
    if (fault !== null) return `${item}: ${fault}`;
  }
  return null;
}
