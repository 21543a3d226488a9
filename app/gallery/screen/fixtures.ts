import { formulaEdge } from '#core/engine/theory/theory';
import { type Activity, experimentOf, type Round } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { elapsedAtStep } from '#core/lesson/pace';
import type { Frame } from '#core/protocol/frame';
import type { InstructorView } from '#core/protocol/instructor-view';
import type { ScreenView } from '#core/protocol/screen-view';
import type { RoomEvent } from '#core/room/event';
import { newRoom, replay } from '#core/room/events/apply';
import type { RoomState } from '#core/room/state';
import { countsAt } from '#core/room/views/leaderboard';
import { instructorView, screenView } from '#core/room/views/view';
import { verdictsOf } from '../console/group-verdicts';
import { type ActivitySetting, galleryActivity } from './gallery-activities';
import {
  galleryChanges,
  galleryPrediction,
  galleryRates,
  galleryTap,
  galleryVote,
} from './gallery-inputs';
import { galleryName } from './gallery-names';

/** What a fixture of the projector is made from. */
export interface Setting extends ActivitySetting {
  /** lobby, picking, closing, locked, run, paused, waiting, end, answer, closed, refused, lost or connecting. */
  readonly state: string;
  readonly title: string;
  readonly students: number;
  /** The first so many of them are practice students. */
  readonly practice: number;
  readonly teams: number;
  /** The picks; the first ones of the design's class where empty. */
  readonly rates: readonly number[];
  /** Nobody gives anything. */
  readonly isSilent: boolean;
  /** A round of the same kind went before. */
  readonly isSecond: boolean;
  readonly limited: boolean;
  readonly isLocked: boolean;
  readonly isPseudonymous: boolean;
  readonly code: string;
  readonly address: string;
}

/** A made-up room at one moment of the show, told as a server would. */
export interface GalleryRoom {
  readonly steps: number;
  tell(step: number): { view: ScreenView; console: InstructorView; frame: Frame | null };
}

const LIMIT_MS = 60_000;
const PICKED_FOR_MS = 18_000;

export function galleryRoom(setting: Setting): GalleryRoom {
  const activity = galleryActivity(setting);
  const earlier = setting.isSecond ? wholeRound(setting, activity, 1) : [];
  const number = setting.isSecond ? 2 : 1;
  const before = replay(newRoom({ code: setting.code, title: 'The learning rate' }), [
    ...roster(setting),
    ...earlier,
  ]);
  const rules = rulesOf(activity);
  const steps = rules.steps(activity);
  const opened = replay(before, [
    opening(setting, activity, number),
    ...inputsBefore(setting, activity, number),
  ]);
  const locked = rules.before === 'vote' ? opened : replay(opened, locking(activity));
  const { phase } = locked;
  const picked = phase.kind === 'running' ? phase.inputs.picks : null;
  const given = inputsDuring(setting, activity, steps).filter(
    (event) => event.type !== 'rate-changed' || picked?.get(event.participant) !== undefined,
  );
  const withInputs = replay(locked, given);
  const verdicts =
    withInputs.phase.kind === 'running' ? verdictsOf(activity, withInputs.phase.inputs) : [];
  const tell = (step: number) => {
    const room = atState(setting, { opened, locked: withInputs, before }, activity, step);
    const view = screenView(room, { verdicts, step }, surroundings(setting), 0);
    const forConsole = instructorView(room, { verdicts, step }, surroundings(setting), 0);
    const budget = experimentOf(activity)?.budget ?? 0;
    const frame: Frame | null =
      view.phase.kind === 'running'
        ? [
            number,
            1,
            view.phase.elapsed,
            step,
            verdicts.map((group) => {
              const { atGoal, onTheWay, bouncing, diverging } = countsAt(group, step, budget);
              return [atGoal, onTheWay, bouncing, diverging];
            }),
            new Array(24).fill(0),
          ]
        : null;
    return { view, console: forConsole, frame };
  };
  return { steps, tell };
}

function atState(
  { state, limited }: Setting,
  { before, opened, locked }: Readonly<Record<'before' | 'opened' | 'locked', RoomState>>,
  activity: Activity,
  step: number,
): RoomState {
  const { steps, pace } = rulesOf(activity);
  const elapsed = Math.round(elapsedAtStep(step, steps(activity), pace));
  switch (state) {
    case 'lobby':
      return before;
    case 'closed':
      return replay(before, [{ type: 'room-closed' }]);
    case 'picking':
    case 'closing':
    case 'picking-paused': {
      const picked: RoomEvent[] = [{ type: 'clock-marked', at: 0, elapsed: PICKED_FOR_MS }];
      if (state === 'closing') picked.push({ type: 'limit-set', limit: PICKED_FOR_MS });
      else if (!limited) picked.push({ type: 'limit-set', limit: null });
      if (state === 'picking-paused') picked.push({ type: 'paused', elapsed: PICKED_FOR_MS });
      return replay(opened, picked);
    }
    case 'paused':
      return replay(locked, [{ type: 'paused', elapsed }]);
    case 'waiting':
      return replay(locked, [{ type: 'clock-stopped', elapsed }]);
    case 'locked':
      return replay(locked, [{ type: 'clock-marked', at: 0, elapsed: 0 }]);
    case 'end':
    case 'answer':
      return replay(locked, [
        finishing(activity, locked),
        ...(state === 'answer' ? [{ type: 'answer-shown' } as const] : []),
      ]);
    default:
      return replay(locked, [{ type: 'clock-marked', at: 0, elapsed }]);
  }
}

function roster(setting: Setting): RoomEvent[] {
  const joins = Array.from({ length: setting.students }, (_, k): RoomEvent => {
    const isPractice = k < setting.practice;
    return {
      type: 'participant-joined',
      participant: {
        number: k + 1,
        name: galleryName(k, setting.isLong),
        tokenHash: isPractice ? `practice-${k + 1}` : `token ${k + 1}`,
        isPractice,
        isRemoved: false,
      },
    };
  });
  return [
    ...joins,
    { type: 'teams-set', count: setting.teams },
    { type: 'entry-set', isOpen: !setting.isLocked },
    { type: 'pseudonyms-set', isOn: setting.isPseudonymous },
  ];
}

function opening(setting: Setting, activity: Activity, number: number): RoomEvent {
  const round: Round = {
    number,
    title: setting.title,
    activity,
    planItem: null,
    revoteOf: number > 1 && activity.kind === 'question' ? number - 1 : null,
  };
  const hasLimit = setting.limited && rulesOf(activity).before !== null;
  return { type: 'round-opened', at: 0, round, limit: hasLimit ? LIMIT_MS : null };
}

function locking(activity: Activity): RoomEvent[] {
  return rulesOf(activity).before === null ? [] : [{ type: 'round-locked', at: 0 }];
}

/** While it is picked, a part of the class has not picked yet. */
function inputsBefore(setting: Setting, activity: Activity, number: number): RoomEvent[] {
  const { before } = rulesOf(activity);
  const experiment = experimentOf(activity);
  if (before === null || setting.isSilent) return [];
  const isPicking = setting.state.startsWith('picking') || setting.state === 'closing';
  const isEarlier = setting.isSecond && number === 1;
  const count = isPicking && !isEarlier ? Math.ceil(0.7 * setting.students) : setting.students;
  const rates =
    setting.rates.length > 0
      ? setting.rates
      : experiment === null
        ? []
        : galleryRates(experiment, setting.students, isEarlier ? -0.55 : 0);
  return Array.from({ length: count }, (_, k): RoomEvent[] => {
    const participant = k + 1;
    if (activity.kind === 'question') {
      const vote = galleryVote(k, activity.choices.length, number > 1);
      return [{ type: 'vote-stored', participant, number: 1, ...vote }];
    }
    const learningRate = rates[k];
    if (learningRate === undefined) return [];
    const prediction = setting.isPredicted ? galleryPrediction(k) : null;
    return [{ type: 'pick-stored', participant, number: 1, learningRate, prediction }];
  }).flat();
}

function inputsDuring(setting: Setting, activity: Activity, steps: number): RoomEvent[] {
  const { during } = rulesOf(activity);
  const experiment = experimentOf(activity);
  if (during === null || experiment === null || setting.isSilent) return [];
  const rates =
    setting.rates.length > 0 ? setting.rates : galleryRates(experiment, setting.students, 0);
  return Array.from({ length: setting.students }, (_, k): RoomEvent[] => {
    const participant = k + 1;
    if (during === 'tap') {
      return [{ type: 'tap-stored', participant, number: 1, step: galleryTap(k, steps) }];
    }
    return galleryChanges(k, rates[k] ?? 0.01, steps).map((change, at) => ({
      type: 'rate-changed',
      participant,
      number: at + 2,
      ...change,
    }));
  }).flat();
}

function finishing(activity: Activity, { phase }: RoomState): RoomEvent {
  const experiment = experimentOf(activity);
  const inputs = phase.kind === 'running' || phase.kind === 'picking' ? phase.inputs : null;
  const verdicts = inputs === null ? [] : verdictsOf(activity, inputs);
  return {
    type: 'round-finished',
    verdicts: verdicts.map((group) => [...group]),
    edge: experiment === null ? null : (formulaEdge(experiment)?.value ?? null),
  };
}

function wholeRound(setting: Setting, activity: Activity, number: number): RoomEvent[] {
  const events: RoomEvent[] = [
    opening(setting, activity, number),
    ...inputsBefore(setting, activity, number),
    ...(activity.kind === 'question' ? [] : locking(activity)),
  ];
  const empty = newRoom({ code: setting.code, title: '' });
  const played = replay(empty, [...roster(setting), ...events]);
  return [...events, finishing(activity, played)];
}

function surroundings({ address }: Setting) {
  return { address, addresses: [], addressReached: true, screens: 1, lostFor: new Map() };
}
