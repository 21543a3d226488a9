import type { Activity } from '#core/lesson/activities/activity';
import { hasAnswer } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { ScreenView } from '#core/protocol/views/screen-view';
import { instructorView, screenView } from '#core/room/views/view';
import { LONG_QUESTION, offered, offeredRival } from '../class/activities';
import { ANSWERING_MS, classroom } from '../class/classroom';
import { type Habit, otherRates } from '../class/habit';
import type { Rehearsal } from '../class/rehearsal';
import { awayIn, frameOf, revealOf, SURROUNDINGS } from '../class/telling';
import type { ScreenSetting } from './setting';

/** A made-up room in one state, as a server would tell of it at any step of its run. */
export interface GalleryRoom {
  readonly activity: Activity;
  tell(step: number): { view: ScreenView; console: InstructorView; frame: Frame | null };
}

/** In the round that went before, everybody picked this share of what they would. */
const FIRST_SHARE = 0.3;

export function galleryRoom(setting: ScreenSetting): GalleryRoom {
  const { state } = setting;
  const activity = activityOf(setting);
  const lobby = lobbyOf(setting);
  const opened =
    state === 'lobby' || state === 'closed' ? lobby : openedIn(lobby, activity, setting);
  const over = opened.finish();
  const locked = opened.lock();

  let playing = { step: 0, room: locked };
  /** A run that plays goes on from the step told last. */
  const runAt = (step: number) => {
    const from = step < playing.step ? locked : playing.room;
    playing = { step, room: from.atStep(step) };
    return playing.room;
  };

  const at = (step: number): Rehearsal => {
    switch (state) {
      case 'lobby':
        return lobby;
      case 'closed':
        return lobby.teach({ type: 'close-room' });
      case 'picking':
        return opened.at(ANSWERING_MS);
      case 'picking-paused':
        return opened.at(ANSWERING_MS).lead('pause');
      case 'closing':
        return opened.at(ANSWERING_MS).lead('lock');
      case 'locked':
        return locked;
      case 'paused':
        return runAt(step).lead('pause');
      case 'waiting':
        return runAt(step).waiting();
      case 'end':
        return over;
      case 'answer':
        return over.lead('show-answer');
      default:
        return runAt(step);
    }
  };

  const tell = (step: number) => {
    const room = at(step);
    const reveal = revealOf(room, over);
    const { address } = setting;
    const surroundings = { ...SURROUNDINGS, address, away: awayIn(room, setting.away) };
    return {
      view: screenView(room.state, reveal, surroundings, room.now),
      console: instructorView(room.state, reveal, surroundings, room.now),
      frame: frameOf(room, reveal),
    };
  };
  return { activity, tell };
}

function activityOf(setting: ScreenSetting): Activity {
  const { kind, rival, loss, optimizer, isPredicted, isLong, rates, noise } = setting;
  if (rival !== '') return offeredRival(rival);
  return isLong && kind === LONG_QUESTION.kind
    ? LONG_QUESTION
    : offered(kind, loss, optimizer, isPredicted, rates, noise);
}

function lobbyOf(setting: ScreenSetting): Rehearsal {
  return classroom({
    code: setting.code,
    students: setting.students,
    isPractice: (student) => student <= setting.practice,
    longNames: setting.isLong ? 2 : 0,
    habit: habitOf(setting),
  })
    .teach({ type: 'set-teams', count: setting.teams })
    .teach({ type: 'set-entry', isOpen: !setting.isLocked })
    .teach({ type: 'set-hall-number', number: setting.hallNumber || null })
    .teach({ type: 'set-pseudonyms', isOn: setting.isPseudonymous });
}

function openedIn(lobby: Rehearsal, activity: Activity, setting: ScreenSetting): Rehearsal {
  const isTimed = setting.isTimed && rulesOf(activity).before !== null;
  const opening = { title: setting.title, activity, timeLimit: isTimed ? 60 : null };
  if (!setting.isSecond) return lobby.open(opening);
  return lobby.play(opening).open({ ...opening, revoteOf: hasAnswer(activity) ? 1 : null });
}

function habitOf({ isSilent, isSecond, rates }: ScreenSetting): Habit {
  return (student, usual, { kind, round }) => {
    if (isSilent) return [];
    if (isSecond && round.number === 1) return otherRates(usual, (rate) => FIRST_SHARE * rate);
    if (rates.length === 0 || kind === 'running') return usual;
    const learningRate = rates[student - 1];
    if (learningRate === undefined) return [];
    const command = { type: 'pick', round: round.number, number: 1, learningRate } as const;
    return [{ afterMs: 5_000, command: { ...command, prediction: null } }];
  };
}
