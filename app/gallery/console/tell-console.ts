import { NumberedMap } from '#core/base/numbered-map';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { LEAD_IN_MS } from '#core/lesson/round';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import { instructorView } from '#core/room/views/view';
import { ANSWERING_MS, classroom } from '../class/classroom';
import { otherRates } from '../class/habit';
import { lessonItem } from '../class/lesson';
import type { Rehearsal } from '../class/rehearsal';
import { frameOf, revealOf, SURROUNDINGS } from '../class/telling';

/** What the page is asked for. */
export interface ConsoleSetting {
  /** A moment of the room, or the state of the connection. */
  readonly state: string;
  readonly kind: ActivityKind;
  /** Of the plan, or a rival's; empty: the first of the kind. */
  readonly item: string;
  readonly students: number;
}

/** Late enough for some runs to be decided. */
const STEP_SHOWN = 58;
/** Late enough for some taps. */
const STEP_TAPPED = 78;
const LIMIT_SECONDS = 90;
/** Who is away in a large class, and for how many milliseconds. */
const LOST = [
  [9, 65_000],
  [23, 20_000],
] as const;
const LOBBIES = [
  'crowded',
  'cleared',
  'empty',
  'lobby',
  'lobby-unreached',
  'lobby-polled',
  'closed',
];

export interface ConsoleMessages {
  readonly view: InstructorView;
  readonly frame: Frame | null;
}

/** What the server tells a console at this moment. */
export function tellConsole(setting: ConsoleSetting): ConsoleMessages {
  const { state, students } = setting;
  const room = momentOf(setting);
  const reveal = revealOf(room);
  const lost = students > 20 ? LOST : [];
  const surroundings = {
    ...SURROUNDINGS,
    webSocketsLost: state === 'lobby-polled',
    addressReached: state !== 'empty' && state !== 'lobby-unreached',
    screens: state === 'empty' ? 0 : 1,
    lostAt: NumberedMap.of(lost.map(([number, time]) => [number, room.now - time])),
    away: new Set(lost.slice(0, 1).map(([number]) => number)),
  };
  const view = instructorView(room.state, reveal, surroundings, room.now);
  return { view, frame: frameOf(room, reveal) };
}

function momentOf(setting: ConsoleSetting): Rehearsal {
  const { state } = setting;
  const lobby = lobbyOf(setting);
  if (LOBBIES.includes(state))
    return state === 'closed' ? lobby.teach({ type: 'close-room' }) : lobby;
  const opening = openingIn(lobby, setting);
  const opened = lobby.open(opening);
  switch (state) {
    case 'lead-in':
      return opened.lock().at(LEAD_IN_MS / 2);
    case 'running':
      return opened.lock().atStep(stepShownOf(opening.activity));
    case 'finished':
    case 'all-diverged':
    case 'through':
      return opened.finish();
    case 'revoted':
      return opened.finish().play({ ...opening, revoteOf: 1 });
    case 'answered':
      return opened.finish().lead('show-answer');
    case 'paused':
      return opened.at(ANSWERING_MS).lead('pause');
    default:
      return opened.at(ANSWERING_MS);
  }
}

function lobbyOf({ state, students }: ConsoleSetting): Rehearsal {
  const lobby = classroom({
    code: 'HX37KM',
    students: state === 'empty' ? 0 : students,
    isPractice: (student) => student % 7 === 0,
    longNames: 20,
    plan: BUILT_IN_PLAN,
    habit: (_student, usual) => {
      if (state === 'nobody') return [];
      return state === 'all-diverged' ? otherRates(usual, (rate) => 2 + 10 * rate) : usual;
    },
  });
  if (state === 'crowded') {
    return lobby.teach({ type: 'set-expected', count: 5 }).join('Zx81');
  }
  if (state === 'cleared') {
    const participant = Math.ceil((2 * lobby.state.participants.size) / 3);
    const who = { kind: 'joined-since', participant } as const;
    return lobby.teach({ type: 'remove-students', who, hallNumber: '4821' });
  }
  if (state !== 'settings') return lobby;
  return lobby
    .teach({ type: 'set-teams', count: 4 })
    .teach({ type: 'set-pseudonyms', isOn: true })
    .teach({ type: 'set-entry', isOpen: false })
    .teach({ type: 'remove-student', participant: 3 })
    .teach({ type: 'remove-student', participant: 5 });
}

function stepShownOf(activity: Activity): number {
  return askedOf(activity).tap === undefined ? STEP_SHOWN : STEP_TAPPED;
}

function openingIn({ state: { plan } }: Rehearsal, { state, kind, item }: ConsoleSetting) {
  const { id, title, activity } = lessonItem(plan, item, kind);
  const last = plan.items.at(-1)?.id ?? null;
  const isTimed = rulesOf(activity).before !== null && state !== 'no-limit';
  return {
    title,
    activity,
    planItem: state === 'off-plan' ? null : state === 'through' ? last : id,
    timeLimit: isTimed ? LIMIT_SECONDS : null,
  };
}
