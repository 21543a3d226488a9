import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { roomOf, type Snapshot, snapshotOf } from '#core/archive/snapshot';
import { detailsText } from '#core/archive/snapshot-round';
import type { Identity } from '#core/archive/stored-event';
import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import type { RoomState } from '#core/room/state';
import type { Database } from './dialect';
import { Rests } from './rest';
import type { StoredDetails, StoredRounds } from './room-store';
import { rulesDigest } from './rules-digest';

/** Characters that one row is made of. */
const PART_CHARACTERS = 256 * 1024;
/** Of all rows that a room may keep: beyond it the last snapshot stays, and more of the log is replayed. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** What a snapshot's row says. */
interface StateText {
  readonly room: Snapshot;
  readonly rounds: readonly (readonly [Round['number'], StoredDetails])[];
}

export interface FoundSnapshot {
  readonly version: number;
  readonly rounds: StoredRounds;
  /** @param room before anything had happened in it */
  roomOf(room: RoomState, identify: (number: number) => Identity | null): RoomState;
}

/** A snapshot that is there can't be relied on. It says why. */
export class UnusableSnapshot extends Error {}

/** A restart reads the details of every round: a fifth of the characters, and none of them is parsed. */
const compress = promisify(deflateRaw);

let rules: Promise<string> | null = null;

/** To be called at the start too: the files are those that run, before an update can have replaced them. */
export function ownRules(): Promise<string> {
  rules ??= rulesDigest();
  return rules;
}

/**
 * Stores what a room has come to, a few rows at a time: the details of rounds that aren't stored yet, then the rest,
 * which makes it the session's snapshot.
 * @param state of a room in which a round has just ended
 * @returns what is stored by then; null: it is too large, and the snapshot before stays
 */
export async function writeSnapshot(
  database: Database,
  sessionId: string,
  state: RoomState,
  stored: StoredRounds,
): Promise<StoredRounds | null> {
  const rounds = new Map(stored);
  for (const finished of state.finishedRounds) {
    const { number } = finished.round;
    if (!rounds.has(number)) rounds.set(number, await writeDetails(database, sessionId, finished));
    const characters = [...rounds.values()].reduce((sum, one) => sum + one.characters, 0);
    if (characters > MOST_CHARACTERS) return null;
  }
  const text = JSON.stringify({
    room: snapshotOf(state),
    rounds: [...rounds],
  } satisfies StateText);
  const { version } = state;
  const row = { version, rules: await ownRules(), state: text, digest: stateDigest(version, text) };
  await database.snapshot.upsert({
    where: { sessionId },
    create: { sessionId, ...row },
    update: row,
  });
  return rounds;
}

async function writeDetails(
  database: Database,
  sessionId: string,
  finished: FinishedRound,
): Promise<StoredDetails> {
  const roundNumber = finished.round.number;
  await database.snapshotPart.deleteMany({ where: { sessionId, roundNumber } });
  const rests = new Rests();
  const hash = createHash('sha256');
  let characters = 0;
  let part = 0;
  for await (const json of parts(detailsText(finished), rests)) {
    const text = (await compress(json)).toString('base64');
    hash.update(text);
    characters += text.length;
    await database.snapshotPart.create({ data: { sessionId, roundNumber, part, text } });
    part += 1;
    if (characters > MOST_CHARACTERS) break;
  }
  return { digest: hash.digest('hex'), characters };
}

async function* parts(pieces: Iterable<string>, rests: Rests): AsyncGenerator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART_CHARACTERS) continue;
    yield part;
    part = '';
    await rests.rest();
  }
  if (part !== '') yield part;
}

/** Throws an `UnusableSnapshot` where it isn't what was stored, or was made by other rules. @returns null: there is none */
export async function readSnapshot(
  database: Database,
  sessionId: string,
): Promise<FoundSnapshot | null> {
  const row = await database.snapshot.findUnique({ where: { sessionId } });
  if (row === null) return null;
  const { version } = row;
  if (row.rules !== (await ownRules())) {
    throw new UnusableSnapshot('it was made by the rules of another version');
  }
  if (row.digest !== stateDigest(version, row.state)) throw new UnusableSnapshot('it is damaged');
  const { room, rounds }: StateText = JSON.parse(row.state);
  const details = await readDetails(database, sessionId, new Map(rounds));
  return {
    version,
    rounds: new Map(rounds),
    roomOf: (empty, identify) =>
      roomOf(room, empty, identify, (round) => expanded(details.get(round) ?? [])),
  };
}

async function readDetails(
  database: Database,
  sessionId: string,
  rounds: StoredRounds,
): Promise<ReadonlyMap<Round['number'], readonly string[]>> {
  const rows = await database.snapshotPart.findMany({
    where: { sessionId },
    orderBy: [{ roundNumber: 'asc' }, { part: 'asc' }],
  });
  const found = new Map(Array.from(rounds.keys(), (number): [number, string[]] => [number, []]));
  for (const { roundNumber, text } of rows) found.get(roundNumber)?.push(text);
  const rests = new Rests();
  for (const [number, { digest }] of rounds) {
    const hash = createHash('sha256');
    for (const text of found.get(number) ?? []) hash.update(text);
    if (hash.digest('hex') !== digest) throw new UnusableSnapshot(`its round ${number} is damaged`);
    await rests.rest();
  }
  return found;
}

function expanded(texts: readonly string[]): string {
  return texts.map((text) => inflateRawSync(Buffer.from(text, 'base64')).toString()).join('');
}

function stateDigest(version: number, text: string): string {
  return createHash('sha256').update(`${version} ${text}`).digest('hex');
}
