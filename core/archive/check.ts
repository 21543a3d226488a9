import { failure, type Result, success } from '#core/base/result';
import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import type { SessionFileFault } from '#core/protocol/file-fault';
import { visibleText } from '../base/visible-text';
import { cleanTitle } from '../lesson/plan/plan-titles';
import { normalizeCode } from '../room/people/code';
import { cleanName } from '../room/people/name';
import { whereDifferent } from './difference';
import { eventFault } from './event-fault';
import { SESSION_FORMAT, SESSION_FORMAT_VERSION } from './format';
import { LogReader } from './log-reader';
import { plainDataFault } from './plain-data';
import {
  type FiledCommit,
  type FiledParticipant,
  type FiledRound,
  filedCommitSchema,
  filedParticipantSchema,
  filedRoundSchema,
  type SessionFile,
  sessionHeadSchema,
} from './session-file';
import { shapeFault } from './shape-fault';

/** A file that has been checked whole, and what its log came to. */
export interface CheckedSession {
  readonly file: SessionFile;
  readonly log: LogReader;
}

/**
 * Checks data of any origin as a session's file: its shape, its counts and references, that every event follows from
 * those before it, and that what stands in it beside the log follows from the log. Never throws. It rests on the way,
 * so that whoever runs it can let others go on.
 */
export function* checkSession(
  data: unknown,
): Generator<undefined, Result<CheckedSession, SessionFileFault>> {
  const head = (yield* plainDataFault(data)) ?? headFault(data);
  if (head !== null) return failure(head);
  const file = data as SessionFile;
  const fault =
    aboutFault(file) ??
    (yield* listFault(file.participants, 'participants', participantFault)) ??
    (yield* listFault(file.rounds, 'rounds', roundFault)) ??
    (yield* listFault(file.log, 'log', commitFault));
  if (fault !== null) return failure(fault);
  const log = new LogReader(file.session);
  const broken = (yield* replayFault(file, log)) ?? (yield* resultFault(file, log));
  return broken === null ? success({ file, log }) : failure(broken);
}

function headFault(data: unknown): SessionFileFault | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { code: 'not-a-session', at: [] };
  }
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== SESSION_FORMAT) return { code: 'not-a-session', at: ['format'] };
  if (typeof version === 'number' && version > SESSION_FORMAT_VERSION) {
    return { code: 'later-format', at: ['version'], limit: SESSION_FORMAT_VERSION };
  }
  return shapeFault(sessionHeadSchema, data);
}

function aboutFault({ session }: SessionFile): SessionFileFault | null {
  const { title } = session;
  for (const field of ['code', 'firstCode'] as const) {
    if (normalizeCode(session[field]) !== session[field]) {
      return { code: 'not-a-code', at: ['session', field] };
    }
  }
  return cleanTitle(title) === title ? null : { code: 'not-clean', at: ['session', 'title'] };
}

/** The first fault of a list's entries. */
function* listFault<Entry>(
  entries: readonly Entry[],
  name: string,
  faultOf: (entry: Entry, index: number, before: Entry | undefined) => SessionFileFault | null,
): Generator<undefined, SessionFileFault | null> {
  for (const [index, entry] of entries.entries()) {
    const fault = faultOf(entry, index, entries[index - 1]);
    if (fault !== null) return { ...fault, at: [name, index, ...fault.at] };
    yield;
  }
  return null;
}

function participantFault(entry: FiledParticipant, index: number): SessionFileFault | null {
  const shape = shapeFault(filedParticipantSchema, entry);
  if (shape !== null) return shape;
  if (entry.number !== index + 1) return { code: 'out-of-order', at: ['number'] };
  const { name, studentId } = entry;
  if (studentId !== null && visibleText(studentId) !== studentId) {
    return { code: 'not-clean', at: ['studentId'] };
  }
  if (name === null) return null;
  const clean = cleanName(name);
  return clean.ok && clean.value === name ? null : { code: 'not-clean', at: ['name'] };
}

function roundFault(
  entry: FiledRound,
  _index: number,
  before: FiledRound | undefined,
): SessionFileFault | null {
  const shape = shapeFault(filedRoundSchema, entry);
  if (shape !== null) return shape;
  if (entry.number <= (before?.number ?? 0)) return { code: 'out-of-order', at: ['number'] };
  return entry.engineVersion <= ENGINE_VERSION
    ? null
    : { code: 'later-engine', at: ['engineVersion'], limit: ENGINE_VERSION };
}

function commitFault(
  entry: FiledCommit,
  _index: number,
  before: FiledCommit | undefined,
): SessionFileFault | null {
  const shape = shapeFault(filedCommitSchema, entry);
  if (shape !== null) return shape;
  const version = (before?.version ?? 0) + entry.events.length;
  return entry.version === version ? null : { code: 'out-of-order', at: ['version'] };
}

function* replayFault(
  { log: commits, participants }: SessionFile,
  log: LogReader,
): Generator<undefined, SessionFileFault | null> {
  for (const [at, commit] of commits.entries()) {
    for (const [index, event] of commit.events.entries()) {
      const place = ['log', at, 'events', index] as const;
      const fault = eventFault(log.state, event);
      if (fault !== null) return { ...fault, at: [...place, ...fault.at] };
      try {
        log.read(event, commit.at);
      } catch {
        return { code: 'not-following', at: place };
      }
      yield;
    }
  }
  const { size } = log.state.participants;
  if (size === participants.length) return null;
  return { code: 'not-matching', at: ['participants'] };
}

/** What the file tells beside its log, apart from points, whose rules may have been others, and the plan. */
function* resultFault(
  file: SessionFile,
  log: LogReader,
): Generator<undefined, SessionFileFault | null> {
  const isClosed = log.state.phase.kind === 'closed';
  if (isClosed !== (file.session.closedAt !== null)) {
    return { code: 'not-matching', at: ['session', 'closedAt'] };
  }
  for (const field of ['code', 'title'] as const) {
    if (log.state[field] !== file.session[field]) {
      return { code: 'not-matching', at: ['session', field] };
    }
  }
  if (file.teams !== log.state.teams) return { code: 'not-matching', at: ['teams'] };
  const people = log.participants().map(withoutScore);
  const filed = file.participants.map(
    ({ name: _name, studentId: _id, gradebookKey: _key, joinedAt: _at, ...kept }) =>
      withoutScore(kept),
  );
  yield;
  const person = whereDifferent(people, filed);
  if (person !== null) return { code: 'not-matching', at: ['participants', ...person] };
  const versions = new Map(file.rounds.map(({ number, engineVersion }) => [number, engineVersion]));
  let index = 0;
  try {
    for (const round of log.rounds((number) => versions.get(number) ?? 0)) {
      const filed = file.rounds[index];
      const place = filed && whereDifferent(withoutPoints(round), withoutPoints(filed));
      if (place !== null) return { code: 'not-matching', at: ['rounds', index, ...(place ?? [])] };
      index += 1;
      yield;
    }
  } catch {
    return { code: 'not-following', at: ['log'] };
  }
  return index === file.rounds.length ? null : { code: 'not-matching', at: ['rounds', index] };
}

function withoutScore<Entry extends { readonly points: unknown }>(entry: Entry) {
  const { points: _points, ...kept } = entry;
  return kept;
}

function withoutPoints({ points: _points, ...round }: FiledRound) {
  return round;
}
