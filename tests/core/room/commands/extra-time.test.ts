import { describe, expect, it } from 'vitest';
import { type Drive, roomOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

const NOBODYS = { room: 0, students: [] };

function set(drive: Drive, percent: number, participant: number | null = null) {
  return drive.teach({ type: 'set-extra-time', participant, percent });
}

/** Seconds that a round has that is opened with this limit. */
function opened(drive: Drive, limit: number | null): number | null {
  drive.open(limit);
  const { phase } = drive.state;
  if (phase.kind !== 'picking') throw new Error('no round was opened');
  return phase.limit === null ? null : phase.limit / 1_000;
}

describe('extra time', () => {
  it('[ET1] for the room makes every round with a limit longer by its share', () => {
    for (const [percent, seconds] of [
      [0, 60],
      [25, 75],
      [100, 120],
      [200, 180],
    ] as const) {
      const drive = roomOf(1);
      set(drive, percent);
      expect(opened(drive, 60)).toBe(seconds);
    }
    const drive = roomOf(1);
    set(drive, 100);
    expect(opened(drive, null)).toBeNull();
  });

  it('[ET1] of the room and of several students the most counts, for everybody', () => {
    const drive = roomOf(1, 2, 3);
    set(drive, 25);
    set(drive, 50, 2);
    set(drive, 10, 3);
    expect(opened(drive, 60)).toBe(90);
    expect(instructor(drive).extraTime).toEqual({
      room: 25,
      students: [
        [2, 50],
        [3, 10],
      ],
    });
  });

  it('[ET1] taken back or set for somebody who is removed it no longer counts', () => {
    const drive = roomOf(1, 2);
    set(drive, 50, 2);
    set(drive, 0, 2);
    expect(instructor(drive).extraTime).toEqual(NOBODYS);
    set(drive, 100, 1);
    drive.teach({ type: 'remove-student', participant: 1 });
    expect(opened(drive, 60)).toBe(60);
  });

  it('[ET1] holds from the next round on, and what is added to one stays as it is', () => {
    const drive = roomOf(1);
    expect(opened(drive, 60)).toBe(60);
    set(drive, 100);
    drive.teach({ type: 'add-time', seconds: 30 });
    expect(drive.state.phase).toMatchObject({ limit: 90_000 });
  });

  it('[ET1] is 0 to 200% for a student who is there; anything else changes nothing', () => {
    const drive = roomOf(1, 2);
    for (const percent of [-1, 201, 12.5, Number.NaN]) {
      expect(set(drive, percent)).toBe('bad-extra-time');
    }
    drive.teach({ type: 'remove-student', participant: 2 });
    expect(set(drive, 50, 2)).toBe('unknown-student');
    expect(set(drive, 50, 9)).toBe('unknown-student');
    expect(instructor(drive).extraTime).toEqual(NOBODYS);
    expect(set(drive, 50)).toEqual(['extra-time-set', 'command-applied']);
    expect(set(drive, 50)).toEqual([]);
  });

  it('[ET2] phones and projectors are told just what they are told of a round of that length', () => {
    const longer = roomOf(1, 2);
    set(longer, 50, 2);
    opened(longer, 60);
    const plain = roomOf(1, 2);
    plain.teach({ type: 'set-expected', count: 300 });
    opened(plain, 90);
    expect(screen(longer)).toEqual(screen(plain));
    expect(student(longer)).toEqual(student(plain));
    expect(you(longer, 2)).toEqual(you(plain, 2));
  });
});
