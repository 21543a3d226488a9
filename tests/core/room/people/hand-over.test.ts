import { describe, expect, it } from 'vitest';
import { participantOf } from '#core/room/people/participants';
import { rankingOf } from '#core/room/scores';
import { youOfDevice } from '#core/room/views/you-view';
import { QUESTION, RANGE_TEST } from '../../../support/room/activities';
import { type Drive, roomOf, runOf, tokenHashOf } from '../../../support/room/drive';
import { instructor, screen } from '../../../support/room/looking';

const handOver = (drive: Drive, participant: number, newcomer: number) =>
  drive.teach({ type: 'hand-over', participant, newcomer });
const numberOf = (drive: Drive, device: number) =>
  participantOf(drive.state, tokenHashOf(device))?.number ?? null;
const told = (drive: Drive, device: number) => youOfDevice(drive.state, null, tokenHashOf(device));

describe('handing a student over to a new device', () => {
  it('[ST8] the student goes on on the newcomer’s device, with number, name, team and points', () => {
    const drive = runOf(0.3, 0.9);
    drive.finish();
    drive.teach({ type: 'set-teams', count: 2 });
    drive.join(3, 'Student 1b');
    const before = instructor(drive).roster[0];
    expect(handOver(drive, 1, 3)).toEqual(['device-changed', 'command-applied']);
    expect(handOver(drive, 1, 3)).toEqual([]);
    expect(instructor(drive).roster).toEqual([before, expect.objectContaining({ number: 2 })]);
    expect(screen(drive)).toMatchObject({ participants: 2 });
    expect(told(drive, 3)).toMatchObject({ participant: { number: 1, team: 1 } });
    drive.open();
    expect(drive.pick(3, 0.2)).toEqual(['pick-stored']);
    expect([...drive.picks.keys()]).toEqual([1]);
  });

  it('[ST8] practice students, who was removed and who isn’t there can’t be; nor can anybody be to themselves', () => {
    const drive = roomOf(1, 2, 3);
    drive.teach({ type: 'add-practice-students', count: 1 });
    drive.teach({ type: 'remove-student', participant: 3 });
    for (const [participant, newcomer] of [
      ...[
        [4, 2],
        [1, 4],
        [3, 2],
        [1, 3],
        [99, 2],
        [1, 99],
        [1, 1],
      ],
    ] as const) {
      const { state } = drive;
      expect(handOver(drive, participant!, newcomer!)).toBe('unknown-student');
      expect(drive.state).toBe(state);
    }
    expect(drive.takeOver(9, 4)).toBe('unknown-student');
    expect(drive.takeOver(9, 3)).toBe('unknown-student');
    expect(drive.takeOver(3, 1)).toBe('unknown-student');
  });

  it('[ST9] what the newcomer gave to an open round is the student’s, unless they gave it too', () => {
    const drive = roomOf(1, 2, 3, 4);
    drive.open();
    drive.pick(1, 0.1);
    drive.pick(3, 0.3);
    drive.pick(4, 0.4);
    handOver(drive, 1, 3);
    handOver(drive, 2, 4);
    expect([...drive.picks].map(([number, { learningRate }]) => [number, learningRate])).toEqual([
      [1, 0.1],
      [2, 0.4],
    ]);
    const votes = roomOf(1, 2);
    votes.openActivity(QUESTION);
    votes.give(2, { type: 'vote', number: 1, choice: 1, confidence: null });
    handOver(votes, 1, 2);
    expect([...votes.inputs.votes.keys()]).toEqual([1]);
    const taps = roomOf(1, 2);
    taps.openActivity(RANGE_TEST);
    taps.waitForStep(10).give(2, { type: 'tap', number: 1, step: 10 });
    handOver(taps, 1, 2);
    expect([...taps.inputs.taps.keys()]).toEqual([1]);
  });

  it('[ET1] of both extra times the longer one is the student’s, and nobody has the other', () => {
    for (const [own, newcomers, kept] of [
      [0, 50, 50],
      [50, 25, 50],
      [25, 50, 50],
      [25, 0, 25],
      [0, 0, undefined],
    ] as const) {
      const drive = roomOf(1, 2);
      drive.teach({ type: 'set-extra-time', participant: 1, percent: own });
      drive.teach({ type: 'set-extra-time', participant: 2, percent: newcomers });
      handOver(drive, 1, 2);
      const { extraTimeOf } = drive.state;
      expect([extraTimeOf.get(1), extraTimeOf.get(2)]).toEqual([kept, undefined]);
    }
  });

  it('[ST9] a run that is being shown stays under its number, and what it earns is the student’s', () => {
    const drive = roomOf(1, 2);
    drive.open();
    drive.pick(2, 0.9);
    drive.run();
    handOver(drive, 1, 2);
    expect([...drive.picks.keys()]).toEqual([2]);
    drive.finish(drive.verdicts, 1);
    expect(rankingOf(drive.state).get(1)).toMatchObject({ points: 2, rank: 1 });
    expect(rankingOf(drive.state).has(2)).toBe(false);

    const undone = roomOf(1, 2);
    undone.open();
    undone.pick(2, 0.9);
    undone.run();
    handOver(undone, 1, 2);
    undone.lead('undo-lock');
    expect([...undone.picks.keys()]).toEqual([1]);
  });

  it('[ST9] points that the newcomer had earned are added, and the entry is gone for good', () => {
    const drive = roomOf(1);
    drive.join(2, 'Kim');
    drive.open();
    drive.pick(1, 0.3);
    drive.pick(2, 0.9);
    drive.run();
    drive.finish(drive.verdicts, 1);
    const points = (number: number) => rankingOf(drive.state).get(number)?.points;
    const sum = points(1)! + points(2)!;
    handOver(drive, 1, 2);
    expect(points(1)).toBe(sum);
    expect(instructor(drive).roster).toHaveLength(1);
    expect(drive.teach({ type: 'readmit-student', participant: 2, name: 'Bob' })).toBe(
      'unknown-student',
    );
    drive.join(5, 'Kim');
    expect(drive.state.participants.get(3)?.name).toBe('Kim');
  });

  it('[ST10] the former device is told and may do nothing, until the student is handed back to it', () => {
    const drive = roomOf(1, 2);
    handOver(drive, 1, 2);
    expect(told(drive, 1)).toMatchObject({ participant: null, isHandedOver: true });
    expect(told(drive, 2).isHandedOver).toBe(false);
    expect(told(drive, 7)).toMatchObject({ participant: null, isHandedOver: false });
    drive.open();
    expect(drive.join(1, 'Again')).toBe('handed-over');
    expect(drive.pick(1, 0.1)).toBe('handed-over');
    expect(drive.message).toContain('ask the instructor');
    // To nobody else either.
    drive.join(3);
    expect(drive.takeOver(1, 3)).toBe('handed-over');
    expect(drive.takeOver(1, 1)).toEqual(['device-changed']);
    expect([1, 2].map((device) => told(drive, device).isHandedOver)).toEqual([false, true]);
    expect(drive.pick(1, 0.1)).toEqual(['pick-stored']);
  });

  it('[ST10] handed over twice, all former devices are told, and entries that were two people’s are one', () => {
    const drive = roomOf(1, 2, 3);
    handOver(drive, 2, 3);
    handOver(drive, 1, 2);
    drive.takeOver(4, 1);
    expect([1, 2, 3, 4].map((device) => numberOf(drive, device))).toEqual([null, null, null, 1]);
    expect([1, 2, 3].every((device) => told(drive, device).isHandedOver)).toBe(true);
    expect(instructor(drive).roster.map(({ number }) => number)).toEqual([1]);
    expect([...drive.state.handedTo]).toEqual([
      [2, 1],
      [3, 1],
    ]);
  });

  it('[ST11] a device that shows the link becomes the student’s, joined or not, also in a locked room', () => {
    const drive = roomOf(1, 2);
    drive.teach({ type: 'set-entry', isOpen: false });
    expect(drive.takeOver(9, 1)).toEqual(['device-changed']);
    expect(drive.takeOver(9, 1)).toEqual([]);
    expect(numberOf(drive, 9)).toBe(1);
    expect(drive.takeOver(2, 1)).toEqual(['device-changed']);
    expect(numberOf(drive, 2)).toBe(1);
    expect(screen(drive).participants).toBe(1);
  });
});
