import { describe, expect, it } from 'vitest';
import { replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { pseudonymOf, shownName } from '#core/room/people/pseudonym';
import { type Drive, roomOf, runOf } from '../../support/room/drive';

const reopen = (drive: Drive, code = drive.state.code) => drive.host({ type: 'reopen', code });

function inEveryPhase(): Readonly<Record<string, Drive>> {
  const picking = roomOf(1, 2);
  picking.open();
  picking.pick(1, 0.3);
  const finished = runOf(0.3, 1.5);
  finished.finish();
  return { lobby: roomOf(1, 2), picking, running: runOf(0.3, 1.5), finished };
}

/** All but what counts commands. */
function about({ state }: Drive) {
  const { version, appliedCommands, ...rest } = state;
  return rest;
}

describe('a closed room', () => {
  it.each(Object.keys(inEveryPhase()))('[RM14] is opened again as it was: %s', (phase) => {
    const drive = inEveryPhase()[phase]!;
    const { phase: before, ...room } = about(drive);
    drive.teach({ type: 'close-room' });
    drive.wait(7 * 86_400_000);
    expect(reopen(drive)).toEqual(['room-reopened']);
    const { phase: after, ...again } = about(drive);
    expect(again).toEqual(room);
    const { clock: _before, ...rest } = { clock: null, ...before };
    const { clock: _after, ...restAfter } = { clock: null, ...after };
    expect(restAfter).toEqual(rest);
    expect(reopen(drive)).toEqual([]);
  });

  it('[RM14] has its round paused at the last mark, however long it was closed', () => {
    const drive = roomOf(1);
    drive.open(60);
    drive.wait(20_000).host({ type: 'mark-clock', present: 1 });
    drive.wait(400).teach({ type: 'close-room' });
    drive.wait(86_400_000);
    reopen(drive);
    const clock = { elapsed: 20_000, since: null, isPaused: true };
    expect(drive.state.phase).toMatchObject({ kind: 'picking', clock });
    // The host starts nothing.
    expect(drive.host({ type: 'start-clock' })).toEqual([]);
    expect(drive.wait(60_000).host({ type: 'lock-if-due' })).toEqual([]);
    expect(drive.pick(1, 0.2)).toEqual(['pick-stored']);
    expect(drive.lead('resume')).toEqual(['clock-started', 'command-applied']);
    drive.wait(39_000);
    expect(drive.host({ type: 'lock-if-due' })).toEqual([]);
  });

  it('[RM14] goes on: who was in plays, others join, and it can be closed and opened again', () => {
    const drive = runOf(0.3, 1.5);
    drive.finish();
    const { scores } = drive.state;
    for (let times = 0; times < 3; times += 1) {
      expect(drive.teach({ type: 'close-room' })).toEqual(['room-closed', 'command-applied']);
      reopen(drive);
    }
    expect(drive.state.scores).toBe(scores);
    expect(drive.join(3)).toEqual(['participant-joined']);
    drive.open();
    expect(drive.pick(1, 0.4)).toEqual(['pick-stored']);
    expect(drive.roundNumber).toBe(2);
    const room = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
    expect(replay(room, drive.events)).toEqual(drive.state);
  });

  it('[RM14] does not apply a repeated command again, such as the one that closed it', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'close-room' }, 'close-it');
    reopen(drive);
    expect(drive.teach({ type: 'close-room' }, 'close-it')).toEqual([]);
    expect(drive.state.phase.kind).toBe('lobby');
  });

  it('[RM15] may have another code then, and the pseudonyms of the first', () => {
    const drive = roomOf(1, 2);
    drive.teach({ type: 'set-pseudonyms', isOn: true });
    drive.teach({ type: 'close-room' });
    reopen(drive, 'X7YK3N');
    expect(drive.state.code).toBe('X7YK3N');
    expect(shownName(drive.state, 2)).toBe(pseudonymOf('en', 'CDFGHJ', 2));
  });

  it('[RM16] may be given another title, as an open one may', () => {
    const drive = roomOf(1);
    const named = (title: string) => drive.host({ type: 'set-title', title });
    expect(named('Optimization I')).toEqual(['title-set']);
    expect(named('Optimization I')).toEqual([]);
    drive.teach({ type: 'close-room' });
    expect(named('Optimization II')).toEqual(['title-set']);
    expect(drive.state).toMatchObject({ title: 'Optimization II', phase: { kind: 'closed' } });
  });
});
