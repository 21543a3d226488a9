import { sentence } from '#core/words/messages';
import { visibleText } from '../../base/visible-text';
import type { InstructorCommandOf } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';

const EXPECTED = { least: 1, most: 10_000 } as const;

/** To open what has locked itself raises the number at which it does so. */
export function setEntry(state: RoomState, { isOpen }: InstructorCommandOf<'set-entry'>): Decision {
  if (isOpen === state.isOpenToJoin && !state.isCrowded) return UNCHANGED;
  return happens({ type: 'entry-set', isOpen });
}

export function setExpected(
  state: RoomState,
  { count }: InstructorCommandOf<'set-expected'>,
): Decision {
  if (!Number.isInteger(count) || count < EXPECTED.least || count > EXPECTED.most) {
    return refuse('bad-expected', sentence('host-refusals.expected', EXPECTED));
  }
  return count === state.expected ? UNCHANGED : happens({ type: 'expected-set', count });
}

export function setHallNumber(
  state: RoomState,
  { number }: InstructorCommandOf<'set-hall-number'>,
): Decision {
  return number === state.hallNumber ? UNCHANGED : happens({ type: 'hall-number-set', number });
}

/** Characters. */
const LABEL_LENGTH = { least: 1, most: 40 } as const;

export function askId(state: RoomState, { label: text }: InstructorCommandOf<'ask-id'>): Decision {
  const label = text === null ? null : visibleText(text.normalize('NFKC'));
  if (label !== null && (label.length < LABEL_LENGTH.least || label.length > LABEL_LENGTH.most)) {
    return refuse('bad-id', sentence('host-refusals.id-label', LABEL_LENGTH));
  }
  return label === state.idLabel ? UNCHANGED : happens({ type: 'id-asked', label });
}
