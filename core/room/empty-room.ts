import { NumberedMap } from '../base/numbered-map';
import { EMPTY_INDEX } from '../base/text-index';
import type { LessonPlan } from '../lesson/plan/lesson-plan';
import { CROWD_FACTOR, EXPECTED_STUDENTS, ROOM_CAPACITY, type RoomState } from './state';

/** A room before anything has happened in it. @param capacity 1 to `MOST_ROOM_CAPACITY` */
export function emptyRoom({
  code,
  firstCode = code,
  title,
  plan,
  capacity = ROOM_CAPACITY,
}: {
  code: string;
  firstCode?: string;
  title: string;
  plan: LessonPlan;
  capacity?: number;
}): RoomState {
  return {
    code,
    firstCode,
    title,
    capacity,
    version: 0,
    address: null,
    typedAddress: null,
    participants: NumberedMap.empty(),
    tokens: EMPTY_INDEX,
    formerDevices: NumberedMap.empty(),
    handedTo: NumberedMap.empty(),
    names: EMPTY_INDEX,
    suffixes: EMPTY_INDEX,
    openedRounds: 0,
    finishedRounds: [],
    scores: NumberedMap.empty(),
    plan,
    isOpenToJoin: true,
    expected: EXPECTED_STUDENTS,
    crowdFrom: CROWD_FACTOR * EXPECTED_STUDENTS,
    isCrowded: false,
    hallNumber: null,
    idLabel: null,
    removedTogether: [],
    isPseudonymous: false,
    language: null,
    namedIn: null,
    present: null,
    teams: 0,
    extraTime: 0,
    extraTimeOf: NumberedMap.empty(),
    appliedCommands: [],
    phase: { kind: 'lobby' },
  };
}
