import { sliderRange } from '#core/engine/experiment/experiment';
import type { Activity } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { CONFIDENCES } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
import type { Setting } from './setting';

const NAMES = ['Jamal', 'Rosa', 'Mira', 'Oskar', 'Quiet Otter', 'Tomás', 'Ines', 'Kind Badger'];
const LONG_NAME = 'Maximiliane Charlottenburg'.slice(0, 20);
/** As a class picks: shares of the slider, most of them in its upper half. */
const SHARES = [
  0.1, 0.25, 0.31, 0.36, 0.4, 0.43, 0.44, 0.47, 0.5, 0.53, 0.55, 0.58, 0.59, 0.6, 0.61, 0.615, 0.62,
  0.63, 0.64, 0.645, 0.65, 0.66, 0.67, 0.69, 0.71, 0.74, 0.78, 0.82, 0.9, 0.97,
];

/** A class that comes in, this phone last. */
export function joins(students: number, name: string): RoomEvent[] {
  return Array.from({ length: students }, (_, k) => {
    const number = k + 1;
    const other = number % 17 === 0 ? LONG_NAME : NAMES[number % NAMES.length];
    return {
      type: 'participant-joined',
      participant: {
        number,
        name: number === students ? name : `${other} ${number}`,
        tokenHash: `hash-${number}`,
        isPractice: number % 9 === 4,
        isRemoved: false,
      },
    };
  });
}

/** What the class gives to an activity, before the lock and while it runs. This phone gives what is set. */
export function inputEvents(
  activity: Activity,
  setting: Setting,
): { before: RoomEvent[]; during: RoomEvent[] } {
  const { students, rate } = setting;
  const others = Array.from({ length: students - 1 }, (_, k) => k + 1);
  const present = setting.phase === 'picking' ? others.slice(0, Math.ceil(0.7 * students)) : others;
  const all = rate === null ? present : [...present, students];
  const { before, during } = rulesOf(activity);
  return {
    before:
      before === 'pick'
        ? all.map((participant) => pickOf(activity, participant, setting))
        : before === 'vote'
          ? all.map((participant) => voteOf(activity, participant, setting))
          : [],
    during:
      during === 'tap'
        ? all.map((participant) => tapOf(activity, participant, setting))
        : during === 'change-rate' && rate !== null
          ? changesOf(rate, setting)
          : [],
  };
}

function shareOf(participant: number): number {
  return SHARES[(7 * participant) % SHARES.length] ?? 0.5;
}

function pickOf(activity: Activity, participant: number, setting: Setting): RoomEvent {
  const isOwn = participant === setting.students;
  const { lowest, highest } =
    activity.kind === 'question' ? { lowest: 0.001, highest: 1 } : sliderRange(activity.experiment);
  const spread = Number((lowest * (highest / lowest) ** shareOf(participant)).toPrecision(2));
  return {
    type: 'pick-stored',
    participant,
    number: 1,
    learningRate: isOwn && setting.rate !== null ? setting.rate : spread,
    prediction: isOwn ? setting.prediction : null,
  };
}

function voteOf(activity: Activity, participant: number, setting: Setting): RoomEvent {
  const choices = activity.kind === 'question' ? activity.choices.length : 1;
  const isOwn = participant === setting.students;
  return {
    type: 'vote-stored',
    participant,
    number: 1,
    choice: isOwn ? setting.choice : (participant * participant) % choices,
    confidence: CONFIDENCES[participant % CONFIDENCES.length] ?? null,
  };
}

function tapOf(activity: Activity, participant: number, setting: Setting): RoomEvent {
  const steps = rulesOf(activity).steps(activity);
  const isOwn = participant === setting.students;
  const share = isOwn ? (setting.rate ?? 0) : shareOf(participant);
  return {
    type: 'tap-stored',
    participant,
    number: 1,
    step: Math.round(steps * Math.min(1, share)),
  };
}

/** A hand that brakes, grows bold, and brakes again. */
function changesOf(rate: number, { students }: Setting): RoomEvent[] {
  return [
    [6, 0.6],
    [14, 0.45],
    [33, 0.8],
    [51, 1.25],
    [70, 0.5],
  ].map(([step = 0, factor = 1], k) => ({
    type: 'rate-changed',
    participant: students,
    number: k + 2,
    step,
    learningRate: Number((rate * factor).toPrecision(2)),
  }));
}
