import { describe, expect, it } from 'vitest';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { Drive, roomOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

const nameOf = (drive: Drive, number: number) => drive.state.participants.get(number)?.name;
const present = (drive: Drive) => student(drive).participants;
const removeSince = (drive: Drive, participant: number, hallNumber: string | null = null) =>
  drive.teach({ type: 'remove-students', who: { kind: 'joined-since', participant }, hallNumber });
const removeListed = (drive: Drive, ...participants: number[]) =>
  drive.teach({ type: 'remove-students', who: { kind: 'listed', participants }, hallNumber: null });

describe('the entry', () => {
  it('[JN10] locks itself at twice the expected class, and says so to the console alone', () => {
    const drive = new Drive();
    expect(instructor(drive)).toMatchObject({ expected: 400, isCrowded: false });
    drive.teach({ type: 'set-expected', count: 2 });
    for (const device of [1, 2, 3]) drive.join(device);
    expect(drive.join(4)).toEqual(['participant-joined', 'entry-crowded']);
    expect(drive.join(5)).toBe('room-locked');
    expect(drive.message).toContain('ask the instructor');
    expect(drive.join(4)).toEqual([]);
    expect(instructor(drive)).toMatchObject({ isOpenToJoin: false, isCrowded: true });
    expect(student(drive).isOpenToJoin).toBe(false);
    for (const view of [student(drive), screen(drive)])
      expect(view).not.toHaveProperty('isCrowded');
  });

  it('[JN10] counts neither practice students nor who was removed', () => {
    const drive = new Drive();
    drive.teach({ type: 'set-expected', count: 2 });
    drive.teach({ type: 'add-practice-students', count: 30 });
    for (const device of [1, 2, 3]) expect(drive.join(device)).toEqual(['participant-joined']);
    drive.teach({ type: 'remove-student', participant: 31 });
    expect(drive.join(4)).toEqual(['participant-joined']);
    expect(drive.join(5)).toEqual(['participant-joined', 'entry-crowded']);
  });

  it.each([0, 1.5, 10_001, Number.NaN])('[JN10] expects no %d students', (count) => {
    const drive = new Drive();
    expect(drive.teach({ type: 'set-expected', count })).toBe('bad-expected');
    expect(drive.message).toContain('1 to 10,000');
  });

  it('[JN11] one press opens it, and the next join does not lock it again', () => {
    const drive = new Drive();
    drive.teach({ type: 'set-expected', count: 2 });
    for (const device of [1, 2, 3, 4]) drive.join(device);
    drive.teach({ type: 'set-entry', isOpen: true });
    expect(instructor(drive)).toMatchObject({ isOpenToJoin: true, isCrowded: false });
    for (const device of [5, 6, 7]) expect(drive.join(device)).toEqual(['participant-joined']);
    expect(drive.join(8)).toEqual(['participant-joined', 'entry-crowded']);
    drive.teach({ type: 'set-entry', isOpen: false });
    expect(instructor(drive)).toMatchObject({ isOpenToJoin: false, isCrowded: false });
    expect(replay(newRoom({ code: 'CDFGHJ', title: 'Learning rates' }), drive.events)).toEqual(
      drive.state,
    );
  });

  it('[JN12] asks newcomers for the number in the hall, and tells no phone what it is', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'set-hall-number', number: '4821' });
    expect(drive.join(2)).toBe('wrong-number');
    expect(drive.message).toContain('big screen');
    expect(drive.join(2, 'Ada', '4822')).toBe('wrong-number');
    expect(present(drive)).toBe(1);
    expect(drive.join(2, 'Ada', '4821')).toEqual(['participant-joined']);
    expect(drive.join(1)).toEqual([]);
    expect(student(drive)).toMatchObject({ asksHallNumber: true });
    for (const view of [screen(drive), instructor(drive)]) expect(view.hallNumber).toBe('4821');
    expect(JSON.stringify([student(drive), you(drive, 1)])).not.toContain('4821');
    drive.teach({ type: 'set-hall-number', number: null });
    expect(drive.join(3)).toEqual(['participant-joined']);
  });
});

describe('an id', () => {
  it('[JN13] is asked of newcomers only, by the words of the instructor, and told nobody', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'ask-id', label: ' Matriculation  number ' });
    expect(student(drive)).toMatchObject({ idLabel: 'Matriculation number' });
    expect(drive.join(2)).toBe('bad-id');
    expect(drive.message).toContain('Matriculation number');
    expect(drive.join(2, 'Ada', undefined, 'x'.repeat(41))).toBe('bad-id');
    expect(drive.join(2, 'Ada', undefined, ' 0048\u200b213 ')).toEqual(['participant-joined']);
    expect(drive.state.participants.get(2)?.studentId).toBe('0048213');
    // Two may give the same: to say so would tell one of them the other's.
    expect(drive.join(3, 'Ben', undefined, '0048213')).toEqual(['participant-joined']);
    expect(drive.join(1)).toEqual([]);
    const told = [student(drive), screen(drive), instructor(drive), you(drive, 2)];
    expect(JSON.stringify(told)).not.toContain('0048213');
  });

  it('[JN13] is no longer asked for once it is off, and its words are 1 to 40 characters', () => {
    const drive = roomOf(1);
    expect(drive.teach({ type: 'ask-id', label: ' \u200b ' })).toBe('bad-id');
    expect(drive.teach({ type: 'ask-id', label: 'x'.repeat(41) })).toBe('bad-id');
    drive.teach({ type: 'ask-id', label: 'Id' });
    drive.teach({ type: 'ask-id', label: null });
    expect(drive.join(2, 'Ada', undefined, '77')).toEqual(['participant-joined']);
    expect(drive.state.participants.get(2)).not.toHaveProperty('studentId');
  });
});

describe('many at once', () => {
  it('[ST12] whoever joined since somebody did is removed, but no practice student', () => {
    const drive = roomOf(1, 2);
    drive.teach({ type: 'add-practice-students', count: 1 });
    for (const device of [4, 5, 6]) drive.join(device, `Bot ${device}`);
    drive.open();
    drive.pick(5, 0.3);
    expect(removeSince(drive, 3, '77')).toEqual([
      'students-removed',
      'hall-number-set',
      'command-applied',
    ]);
    expect(present(drive)).toBe(3);
    expect(drive.picks.size).toBe(0);
    expect(drive.join(5)).toBe('removed');
    expect(drive.join(9, 'Bot 9')).toBe('wrong-number');
    expect(instructor(drive)).toMatchObject({ removedTogether: 3 });
  });

  it('[ST12] or those who are listed; nobody twice, and nobody who is not there', () => {
    const drive = roomOf(1, 2, 3);
    expect(removeListed(drive, 2, 2, 99)).toEqual(['students-removed', 'command-applied']);
    expect(present(drive)).toBe(2);
    expect(removeListed(drive, 2)).toBe('unknown-student');
    expect(drive.message).toContain('nobody was removed');
  });

  it('[ST12] one command lets all of them back in as they were, until the next round is opened', () => {
    const drive = roomOf(1, 2, 3);
    removeSince(drive, 2);
    drive.join(7, 'Learner 2');
    drive.teach({ type: 'readmit-student', participant: 3, name: 'Kim' });
    expect(instructor(drive).removedTogether).toBe(1);
    drive.teach({ type: 'undo-removal' });
    expect(instructor(drive).removedTogether).toBe(0);
    expect([2, 3, 4].map((number) => nameOf(drive, number))).toEqual([
      'Learner 2 2',
      'Kim',
      'Learner 2',
    ]);
    expect(drive.join(2)).toEqual([]);
    expect(present(drive)).toBe(4);
    expect(drive.teach({ type: 'undo-removal' })).toEqual([]);
    removeSince(drive, 2);
    drive.open();
    expect(instructor(drive).removedTogether).toBe(0);
    expect(drive.teach({ type: 'undo-removal' })).toEqual([]);
    expect(replay(newRoom({ code: 'CDFGHJ', title: 'Learning rates' }), drive.events)).toEqual(
      drive.state,
    );
  });

  it('[ST12] a full room takes nobody back', () => {
    const drive = new Drive();
    drive.state = newRoom({ code: 'CDFGHJ', title: '', capacity: 2 });
    for (const device of [1, 2]) drive.join(device);
    removeListed(drive, 1, 2);
    drive.join(3);
    expect(drive.teach({ type: 'undo-removal' })).toBe('room-full');
  });
});
