import { describe, expect, it } from 'vitest';
import { apply } from '#core/room/events/apply';
import { pseudonymOf } from '#core/room/people/pseudonym';
import { practiceName } from '#core/room/practice/practice-name';
import { ROOM_CAPACITY } from '#core/room/state';
import { seedOf } from '../../../../core/base/seed';
import { QUESTION, RACE, RANGE_TEST } from '../../../support/room/activities';
import { Drive, roomOf, runOf, tokenHashOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

const rename = (drive: Drive, participant: number, name: string) =>
  drive.teach({ type: 'rename-student', participant, name });
const remove = (drive: Drive, participant: number) =>
  drive.teach({ type: 'remove-student', participant });
const readmit = (drive: Drive, participant: number, name: string) =>
  drive.teach({ type: 'readmit-student', participant, name });
const nameOf = (drive: Drive, number: number) => drive.state.participants.get(number)?.name;

describe('the roster', () => {
  it('[JN7] into a locked room nobody new comes, and who is in comes back', () => {
    const drive = roomOf(1);
    const lockRoom = { type: 'set-entry', isOpen: false } as const;
    expect(drive.teach(lockRoom)).toEqual(['entry-set', 'command-applied']);
    expect(drive.teach(lockRoom)).toEqual([]);
    expect(drive.join(2)).toBe('room-locked');
    expect(drive.join(1)).toEqual([]);
    expect(student(drive).isOpenToJoin).toBe(false);
    drive.teach({ type: 'set-entry', isOpen: true });
    expect(drive.join(2)).toEqual(['participant-joined']);
  });

  it('[ST1] a new name is cleaned and made unique, and the old one is free again', () => {
    const drive = new Drive();
    for (const [at, name] of ['Ada', 'Ada', 'Ada', 'Eve'].entries()) drive.join(at + 1, name);
    expect(rename(drive, 4, ' Ada ')).toEqual(['participant-renamed', 'command-applied']);
    expect(nameOf(drive, 4)).toBe('Ada 4');
    rename(drive, 2, 'Bob');
    expect(nameOf(drive, 2)).toBe('Bob');
    drive.join(5, 'Ada');
    expect(nameOf(drive, 5)).toBe('Ada 2');
    drive.join(6, 'Eve');
    expect(nameOf(drive, 6)).toBe('Eve');
    // Its own name, written another way, is not in the way.
    rename(drive, 1, 'ADA');
    expect(nameOf(drive, 1)).toBe('ADA');
    expect(rename(drive, 1, 'ADA')).toEqual([]);
    expect(rename(drive, 1, '  ')).toBe('bad-name');
    expect(rename(drive, 99, 'Kim')).toBe('unknown-student');
    expect(drive.message).toContain('99');
  });

  it('[JN4] a freed suffix is given again, but never one below 2', () => {
    const drive = new Drive();
    for (const [at, name] of ['Ada 1', 'Ada', 'Ada', 'Ada'].entries()) drive.join(at + 1, name);
    rename(drive, 1, 'Eve');
    rename(drive, 3, 'Bob');
    drive.join(5, 'Ada');
    drive.join(6, 'Ada');
    expect([4, 5, 6].map((number) => nameOf(drive, number))).toEqual(['Ada 3', 'Ada 2', 'Ada 4']);
  });

  it('[ST2] who is removed may do nothing, is shown nowhere, and takes an open pick along', () => {
    const drive = roomOf(1, 2);
    drive.open();
    drive.pick(1, 0.3);
    drive.pick(2, 0.2);
    expect(remove(drive, 2)).toEqual(['participant-removed', 'command-applied']);
    expect(remove(drive, 2)).toEqual([]);
    expect(remove(drive, 3)).toBe('unknown-student');
    expect(drive.join(2)).toBe('removed');
    expect(drive.pick(2, 0.2)).toBe('removed');
    expect(student(drive)).toMatchObject({ participants: 1, phase: { picked: 1 } });
    expect(screen(drive).names).toEqual([[1, 'Learner 1', false]]);
    expect(you(drive, 2)).toMatchObject({ participant: null, isRemoved: true, pick: null });
    expect(you(drive, 1)).toMatchObject({ isRemoved: false });
    expect(instructor(drive).roster).toMatchObject([
      { number: 1, isRemoved: false },
      { number: 2, name: 'Learner 2', isRemoved: true },
    ]);
    expect(rename(drive, 2, 'Kim')).toBe('unknown-student');
    drive.join(7, 'Learner 2');
    expect(drive.participant(7).name).toBe('Learner 2');
  });

  it('[ST2] a run that is being shown stays, under a number; taps and votes go', () => {
    const drive = runOf(0.3, 0.2);
    rename(drive, 1, 'A rude word');
    remove(drive, 1);
    expect(drive.picks.size).toBe(2);
    drive.finish();
    expect(JSON.stringify([screen(drive), student(drive)])).not.toContain('rude');
    expect(student(drive).board?.fastest).toMatchObject([
      { participant: 1, name: null },
      { participant: 2 },
    ]);
    const growing = roomOf(1);
    growing.openActivity(RANGE_TEST);
    growing.give(1, { type: 'tap', number: 1, step: 0 });
    remove(growing, 1);
    expect(growing.inputs.taps.size).toBe(0);
    const asking = roomOf(1);
    asking.openActivity(QUESTION);
    asking.give(1, { type: 'vote', number: 1, choice: 0, confidence: null });
    remove(asking, 1);
    expect(asking.inputs.votes.size).toBe(0);
    expect(asking.lock()).toBe('nobody-picked');
  });

  it('[ST2] a lock that is undone opens the round without who was sent out meanwhile', () => {
    const drive = runOf(0.3, 0.2);
    remove(drive, 1);
    drive.lead('undo-lock');
    expect([...drive.picks.keys()]).toEqual([2]);
    expect(student(drive).phase).toMatchObject({ kind: 'picking', picked: 1 });
  });

  it('[ST3] who is let back in is the same person under another name', () => {
    const drive = runOf(0.3, 0.2);
    drive.finish();
    remove(drive, 1);
    expect(instructor(drive).standings?.top).toMatchObject([{ participant: 2 }]);
    expect(readmit(drive, 1, '')).toBe('bad-name');
    expect(readmit(drive, 1, 'Learner 2')).toEqual(['participant-readmitted', 'command-applied']);
    expect(readmit(drive, 1, 'Kim')).toEqual([]);
    expect(nameOf(drive, 1)).toBe('Learner 2 2');
    expect(drive.join(1)).toEqual([]);
    expect(you(drive, 1)).toMatchObject({
      participant: { number: 1, name: 'Learner 2 2' },
      score: { points: 1, of: 2 },
    });
    expect(readmit(drive, 9, 'Kim')).toBe('unknown-student');
  });

  it('[JN5] the place of who was removed is free', () => {
    const drive = new Drive();
    drive.teach({ type: 'set-expected', count: ROOM_CAPACITY });
    for (let number = 1; number <= ROOM_CAPACITY; number += 1) {
      const about = { number, name: `S${number}`, tokenHash: tokenHashOf(number) };
      const participant = { ...about, isPractice: false, isRemoved: false };
      drive.state = apply(drive.state, { type: 'participant-joined', participant });
    }
    remove(drive, 7);
    expect(drive.join(4_000)).toEqual(['participant-joined']);
    expect(drive.participant(4_000).number).toBe(ROOM_CAPACITY + 1);
    expect(drive.join(4_001)).toBe('room-full');
    expect(readmit(drive, 7, 'Kim')).toBe('room-full');
    expect(drive.teach({ type: 'add-practice-students', count: 1 })).toBe('room-full');
    remove(drive, 8);
    expect(readmit(drive, 7, 'Kim')).toHaveLength(2);
  });

  it('[ST4] pseudonyms hide the names from all but the console and oneself', () => {
    const drive = runOf(0.3, 1.5);
    expect(drive.teach({ type: 'set-pseudonyms', isOn: true })).toHaveLength(2);
    expect(drive.teach({ type: 'set-pseudonyms', isOn: true })).toEqual([]);
    drive.finish();
    const [first, second] = [1, 2].map((number) => pseudonymOf('en', 'CDFGHJ', number));
    for (const view of [screen(drive), student(drive), { ...you(drive, 2), participant: null }]) {
      expect(JSON.stringify(view)).not.toContain('Student');
    }
    expect(screen(drive).names).toEqual([
      [1, first, false],
      [2, second, false],
    ]);
    expect(student(drive).board).toMatchObject({
      fastest: [{ name: first }],
      divergences: [{ name: second }],
    });
    expect(you(drive, 1).participant).toMatchObject({ name: 'Learner 1', shownAs: first });
    expect(instructor(drive)).toMatchObject({
      isPseudonymous: true,
      roster: [{ name: 'Learner 1', shownAs: first }, { name: 'Learner 2' }],
    });
    drive.teach({ type: 'set-pseudonyms', isOn: false });
    expect(screen(drive).names[0]).toEqual([1, 'Learner 1', false]);
  });

  it('[ST4] a pseudonym is nobody else’s in the room', () => {
    for (const code of ['CDFGHJ', 'X7YK3N']) {
      const names = Array.from({ length: 3_500 }, (_, at) => pseudonymOf('en', code, at + 1));
      expect(new Set(names).size).toBe(names.length);
      expect(names[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
    }
    expect(pseudonymOf('en', 'CDFGHJ', 1)).not.toBe(pseudonymOf('en', 'X7YK3N', 1));
  });

  it('[ST4] pseudonyms and practice students are called in the first language that the console told', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'set-language', language: 'de' });
    drive.teach({ type: 'set-pseudonyms', isOn: true });
    const german = pseudonymOf('de', 'CDFGHJ', 1);
    expect(german).not.toBe(pseudonymOf('en', 'CDFGHJ', 1));
    expect(screen(drive).names).toEqual([[1, german, false]]);
    drive.teach({ type: 'set-language', language: 'en' });
    expect(screen(drive).names).toEqual([[1, german, false]]);
    drive.teach({ type: 'add-practice-students', count: 1 });
    expect(nameOf(drive, 2)).toBe(practiceName('de', seedOf('CDFGHJ'), 2));
  });

  it('[ST4] a room keeps the names of a record that told a language before rooms were named in one', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'set-pseudonyms', isOn: true });
    drive.state = apply(drive.state, { type: 'language-set', language: 'de' });
    drive.teach({ type: 'set-language', language: 'ar-XB' });
    expect(screen(drive).names).toEqual([[1, pseudonymOf('en', 'CDFGHJ', 1), false]]);
  });

  it('[ST5] teams are dealt in turn by the order of joining', () => {
    const drive = roomOf(1, 2, 3, 4, 5);
    const teams = () => instructor(drive).roster.map(({ team }) => team);
    expect(teams()).toEqual([null, null, null, null, null]);
    for (const count of [1, 9, -2, 2.5, Number.NaN]) {
      expect(drive.teach({ type: 'set-teams', count })).toBe('bad-teams');
    }
    expect(drive.teach({ type: 'set-teams', count: 2 })).toEqual(['teams-set', 'command-applied']);
    expect(drive.teach({ type: 'set-teams', count: 2 })).toEqual([]);
    expect(teams()).toEqual([1, 2, 1, 2, 1]);
    expect(you(drive, 4).participant?.team).toBe(2);
    expect(student(drive).teams).toBe(2);
    drive.teach({ type: 'set-teams', count: 0 });
    expect(teams()[0]).toBeNull();
  });
});

describe('practice students', () => {
  const add = (drive: Drive, count: number) =>
    drive.teach({ type: 'add-practice-students', count });

  it('[ST6] have names that follow from the code and the number, and are marked', () => {
    const [drive, again] = [roomOf(1), roomOf(1)];
    expect(add(drive, 30)).toHaveLength(31);
    add(again, 30);
    expect(again.state).toEqual(drive.state);
    const names = [...drive.state.participants.values()].map(({ name }) => name);
    expect(new Set(names).size).toBe(31);
    expect(screen(drive).names.map(([, , isPractice]) => isPractice)).toEqual([
      false,
      ...Array(30).fill(true),
    ]);
    expect(instructor(drive).roster[1]).toMatchObject({ isPractice: true, lostAt: 4_000 });
    expect(drive.state.participants.get(2)?.tokenHash).toBe('practice-2');
    add(drive, 300);
    expect(student(drive).participants).toBe(331);
  });

  it('[ST6] are removed for good, with what they gave to an open round', () => {
    const drive = roomOf(1);
    add(drive, 2);
    drive.openActivity(RACE);
    drive.pick(1, 0.3);
    drive.do({
      by: 'student',
      tokenHash: 'practice-2',
      command: {
        type: 'pick',
        id: 'practice-pick',
        round: 1,
        number: 1,
        learningRate: 0.2,
        prediction: null,
      },
    });
    expect(student(drive).phase).toMatchObject({ picked: 2 });
    const removeAll = { type: 'remove-practice-students' } as const;
    expect(drive.teach(removeAll)).toEqual([
      'participant-removed',
      'participant-removed',
      'command-applied',
    ]);
    expect(drive.teach(removeAll)).toEqual([]);
    expect(student(drive)).toMatchObject({ participants: 1, phase: { picked: 1 } });
    expect(instructor(drive).roster).toHaveLength(1);
    expect(readmit(drive, 2, 'Kim')).toBe('unknown-student');
    add(drive, 1);
    expect(instructor(drive).roster.map(({ number }) => number)).toEqual([1, 4]);
  });
});
