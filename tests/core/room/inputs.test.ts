import { describe, expect, it } from 'vitest';
import { seedOf } from '#core/base/seed';
import { askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import { practiceDeeds } from '#core/room/practice/practice-deeds';
import { BY_KIND } from '../../support/room/activities';
import { type Drive, roomOf } from '../../support/room/drive';
import { instructor, you } from '../../support/room/looking';

const DEVICES = Array.from({ length: 20 }, (_, at) => at + 1);

/** In the phase in which this input is taken; null: no activity asks for it. */
function roomAskingFor(kind: InputKind): Drive | null {
  const activity = Object.values(BY_KIND).find((one) => askedOf(one)[kind] !== undefined);
  if (activity === undefined) return null;
  const drive = roomOf(...DEVICES);
  drive.openActivity(activity);
  if (INPUTS[kind].stage === 'during' && rulesOf(activity).before !== null) {
    for (const device of DEVICES) drive.pick(device, 0.1);
    drive.run();
  }
  return drive;
}

/** The first deed of a practice student, done by that device. */
function giveFirst(drive: Drive, kind: InputKind): number {
  const { phase } = drive.state;
  if (phase.kind !== 'picking' && phase.kind !== 'running') throw new Error('nothing is open');
  for (const device of DEVICES) {
    const [deed] = practiceDeeds(seedOf(drive.state.code), phase, device);
    if (deed?.command.type !== kind) continue;
    drive.wait(deed.afterMs);
    expect(drive.give(device, deed.command), drive.message).toHaveLength(1);
    return device;
  }
  throw new Error(`nobody gives a ${kind}`);
}

/** What the phone and the console are told, counts and times aside. */
function told(drive: Drive, device: number) {
  const about = { version: 0, picked: 0, tapped: 0, elapsed: 0 };
  const phase = { ...instructor(drive).phase, ...about };
  return { own: { ...you(drive, device), ...about }, console: phase };
}

describe.each(Object.keys(INPUTS) as InputKind[])('an input of the kind %s', (kind) => {
  it('is asked for, given by practice students, kept in its place, and told to its phone and to the console', () => {
    const drive = roomAskingFor(kind);
    if (drive === null) throw new Error(`no activity asks for a ${kind}`);
    const before = DEVICES.map((device) => told(drive, device));
    const device = giveFirst(drive, kind);
    expect(drive.inputs[INPUTS[kind].place].get(device)).toBeDefined();
    const after = told(drive, device);
    expect(after.own).not.toEqual(before[device - 1]!.own);
    expect(after.console).not.toEqual(before[device - 1]!.console);
  });
});
