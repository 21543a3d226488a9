import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import type { Board } from '#core/protocol/views/board';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { boardFor, studentView } from '#core/room/views/view';
import { youView } from '#core/room/views/you-view';
import { offered } from '../class/activities';
import { ANSWERING_MS, classroom } from '../class/classroom';
import { lessonItem } from '../class/lesson';
import type { Rehearsal } from '../class/rehearsal';
import { awayIn, revealOf } from '../class/telling';
import { ownHabit } from './own-habit';
import type { PhoneSetting } from './setting';

export interface PhoneMessages {
  readonly view: StudentView;
  readonly you: You;
  readonly board: Board | null;
}

/** What the server tells a phone at this moment. Its student joined last. */
export function tellPhone(setting: PhoneSetting): PhoneMessages {
  const room = momentOf(setting);
  const { state, now } = room;
  const reveal = revealOf(room);
  return {
    view: studentView(state, reveal, { away: awayIn(room, setting.away) }, now),
    you: youView(state, reveal, setting.students),
    board: boardFor('student', state, reveal),
  };
}

function momentOf(setting: PhoneSetting): Rehearsal {
  const { phase, isRevote } = setting;
  const lobby = lobbyOf(setting);
  const opening = openingOf(setting);
  if (phase === 'lobby') {
    return setting.isAfterRound ? lobby.play(opening).lead('return-to-lobby') : lobby;
  }
  const opened = isRevote
    ? lobby.play(opening).open({ ...opening, revoteOf: 1 })
    : lobby.open(opening);
  if (phase === 'finished') {
    const over = opened.finish();
    return setting.isAnswerShown ? over.lead('show-answer') : over;
  }
  const shown = phase === 'picking' ? opened.at(ANSWERING_MS) : opened.lock().atStep(setting.step);
  if (setting.isPaused) return shown.lead('pause');
  return setting.isWaiting ? shown.waiting() : shown;
}

function lobbyOf(setting: PhoneSetting): Rehearsal {
  return classroom({
    code: 'HX37KD',
    students: setting.students - 1,
    isPractice: (student) => student % 9 === 4,
    longNames: 17,
    habit: ownHabit(setting),
  })
    .join(setting.name)
    .teach({ type: 'set-pseudonyms', isOn: setting.isPseudonymous })
    .teach({ type: 'set-teams', count: setting.teams });
}

function openingOf(setting: PhoneSetting) {
  const { id, title, activity } = lessonItem(BUILT_IN_PLAN, setting.item, setting.kind);
  const isTimed = rulesOf(activity).before !== null;
  return {
    title: setting.title ?? title,
    activity: activityOf(activity, setting),
    planItem: id,
    timeLimit: isTimed ? 60 : null,
  };
}

function activityOf(activity: Activity, { loss, optimizer, prediction }: PhoneSetting): Activity {
  const isPredicted = prediction !== null;
  const experiment = experimentOf(activity);
  if (loss !== '' && experiment !== null) {
    return offered(activity.kind, loss, optimizer || experiment.optimizer, isPredicted);
  }
  return 'isPredicted' in activity ? { ...activity, isPredicted } : activity;
}
