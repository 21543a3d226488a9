import { checkSession } from '#core/archive/check';
import { SESSION_FORMAT, SESSION_FORMAT_VERSION } from '#core/archive/format';
import { LogReader } from '#core/archive/log-reader';
import type { FiledCommit, SessionFile } from '#core/archive/session-file';
import { withoutIdentity } from '#core/archive/stored-event';
import type { Result } from '#core/base/result';
import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import type { SessionFileFault } from '#core/protocol/file-fault';
import { transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import { newRoom } from '#core/room/new-room';
import { completed, type Move } from '../room/moves';

const AT = '2026-11-24T10:15:00.000Z';

/** The file of a session in which this happened, a commit for every few events. */
export function fileOf(events: readonly RoomEvent[], perCommit = 3): SessionFile {
  const about = { code: codeOf(events), firstCode: 'C3DF4G', title: titleOf(events) };
  const stored = events.map(withoutIdentity);
  const log: FiledCommit[] = [];
  for (let first = 0; first < stored.length; first += perCommit) {
    const part = stored.slice(first, first + perCommit);
    log.push({ version: first + part.length, at: AT, events: part } as FiledCommit);
  }
  const reader = new LogReader(about);
  for (const { events: part, at } of log) for (const event of part) reader.read(event, at);
  const { state } = reader;
  const isClosed = state.phase.kind === 'closed';
  const file = {
    format: SESSION_FORMAT,
    version: SESSION_FORMAT_VERSION,
    session: { ...about, openedAt: AT, closedAt: isClosed ? AT : null },
    teams: state.teams,
    plan: state.plan,
    participants: reader.participants().map(({ number, ...kept }) => ({
      ...{ number, name: `Ada ${number}`, studentId: null, gradebookKey: null, joinedAt: AT },
      ...kept,
    })),
    rounds: [...reader.rounds(() => ENGINE_VERSION)],
    log,
  };
  return JSON.parse(JSON.stringify(file));
}

/** The last one that it had. */
function codeOf(events: readonly RoomEvent[]): string {
  const last = events.findLast(({ type }) => type === 'room-reopened');
  return last?.type === 'room-reopened' ? last.code : 'C3DF4G';
}

function titleOf(events: readonly RoomEvent[]): string {
  const last = events.findLast(({ type }) => type === 'title-set');
  return last?.type === 'title-set' ? last.title : 'Learning rates';
}

/** What happens in a room that goes through these moves. */
export function eventsOf(moves: readonly Move[]): RoomEvent[] {
  let state = newRoom({ code: 'C3DF4G', title: 'Learning rates' });
  let now = 1_000_000;
  const events: RoomEvent[] = [];
  for (const move of moves) {
    if (move.by === 'time') {
      now += move.milliseconds;
      continue;
    }
    const result = transition(state, completed(move, state, now), now);
    if (!result.ok) continue;
    state = result.value.state;
    events.push(...result.value.events);
  }
  return events;
}

/** Null where it is fine. */
export function faultOf(data: unknown): SessionFileFault | null {
  const result = check(data);
  return result.ok ? null : result.error;
}

export function check(data: unknown): Result<unknown, SessionFileFault> {
  const steps = checkSession(data);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
