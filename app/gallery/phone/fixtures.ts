import { defaultExperiment } from '#core/engine/experiment/experiment';
import { stabilityEdge } from '#core/engine/theory/theory';
import type { Activity, Round } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import type { Board } from '#core/protocol/board';
import type { StudentView } from '#core/protocol/student-view';
import type { You } from '#core/protocol/you';
import type { RoomEvent } from '#core/room/event';
import { newRoom, replay } from '#core/room/events/apply';
import type { RoomState } from '#core/room/state';
import { boardFor, studentView } from '#core/room/views/view';
import { youView } from '#core/room/views/you-view';
import { verdictsOf } from '../console/group-verdicts';
import { inputEvents, joins } from './class-events';
import type { Setting } from './setting';

export const NOON = 1_795_000_000_000;
const LIMIT_MS = 60_000;
const LOCKED_AT = NOON + LIMIT_MS;

export interface Told {
  readonly view: StudentView;
  readonly you: You;
  readonly board: Board | null;
}

/** What the room tells a phone at one moment, by the real rules. This phone joined last. */
export function tellPhone(setting: Setting): Told {
  const { students, phase, step } = setting;
  const start = newRoom({ code: 'HX37KD', title: 'The learning rate' });
  let state = replay(start, [
    ...joins(students, setting.name),
    { type: 'pseudonyms-set', isOn: setting.isPseudonymous },
    { type: 'teams-set', count: setting.teams },
  ]);
  if (phase !== 'lobby') state = inRound(state, setting);
  else if (setting.isAfterRound) {
    const over = inRound(state, { ...setting, phase: 'finished' });
    state = replay(over, [{ type: 'returned-to-lobby' }]);
  }
  const isRunning = state.phase.kind === 'running';
  const reveal =
    isRunning && 'inputs' in state.phase
      ? { verdicts: verdictsOf(state.phase.round.activity, state.phase.inputs), step }
      : null;
  return {
    view: studentView(state, reveal, NOON + 18_000),
    you: youView(state, reveal, students),
    board: boardFor('student', state, reveal),
  };
}

function inRound(before: RoomState, setting: Setting): RoomState {
  const { phase, isRevote, step } = setting;
  const item = itemOf(setting);
  const activity = activityOf(item.activity, setting);
  const round: Round = {
    number: before.openedRounds + 1,
    title: setting.title ?? item.title,
    activity,
    planItem: item.id,
    revoteOf: null,
  };
  const first = isRevote ? finished(opened(before, round, { ...setting, choice: 0 })) : before;
  const state = isRevote
    ? opened(first, { ...round, number: 2, revoteOf: round.number }, setting)
    : opened(before, round, setting);
  if (phase === 'picking') return stopped(state, 18_000, setting);
  if (phase === 'finished') {
    const over = finished(state);
    return setting.isAnswerShown ? replay(over, [{ type: 'answer-shown' }]) : over;
  }
  const rules = rulesOf(activity);
  const elapsed = elapsedAtStep(step, rules.steps(activity), rules.pace);
  const running = lockedIfOpen(state);
  return stopped(
    replay(running, [{ type: 'clock-marked', at: NOON + 18_000, elapsed }]),
    elapsed,
    setting,
  );
}

function opened(state: RoomState, round: Round, setting: Setting): RoomState {
  const isOpen = rulesOf(round.activity).before !== null;
  const start = replay(state, [
    { type: 'round-opened', at: NOON, round, limit: isOpen ? LIMIT_MS : null },
  ]);
  const { before, during } = inputEvents(round.activity, setting);
  const given = replay(start, before);
  return during.length === 0 || setting.phase === 'picking'
    ? given
    : replay(lockedIfOpen(given), during);
}

function lockedIfOpen(state: RoomState): RoomState {
  return state.phase.kind === 'picking'
    ? replay(state, [{ type: 'round-locked', at: LOCKED_AT }])
    : state;
}

function finished(state: RoomState): RoomState {
  if (!('inputs' in state.phase)) return state;
  const { activity } = state.phase.round;
  const isRun = rulesOf(activity).steps(activity) > 0;
  const running = isRun ? lockedIfOpen(state) : state;
  const verdicts = 'inputs' in running.phase ? verdictsOf(activity, running.phase.inputs) : [];
  return replay(running, [
    {
      type: 'round-finished',
      verdicts: verdicts.map((group) => [...group]),
      edge: edgeOf(activity),
    },
  ]);
}

function stopped(state: RoomState, elapsed: number, setting: Setting): RoomState {
  const events: RoomEvent[] = [];
  if (setting.isPaused) events.push({ type: 'paused', elapsed });
  else if (setting.isWaiting) events.push({ type: 'clock-stopped', elapsed });
  return replay(state, events);
}

function itemOf({ item, kind }: Setting) {
  const found = BUILT_IN_PLAN.items.find(({ id, activity }) =>
    item === '' ? activity.kind === kind : id === item,
  );
  if (found === undefined) throw new RangeError(`the built-in plan has no item “${item || kind}”`);
  return found;
}

function activityOf(activity: Activity, { loss, optimizer, prediction }: Setting): Activity {
  if (activity.kind === 'question') return activity;
  const { experiment } = activity;
  const changed =
    loss === ''
      ? experiment
      : defaultExperiment({ id: loss }, optimizer === '' ? experiment.optimizer : optimizer);
  const settings = { ...activity, experiment: changed };
  return settings.kind === 'race' ? { ...settings, isPredicted: prediction !== null } : settings;
}

/** What the server would have measured. */
function edgeOf(activity: Activity): number | null {
  if (activity.kind === 'question') return null;
  return stabilityEdge(activity.experiment)?.value ?? null;
}
