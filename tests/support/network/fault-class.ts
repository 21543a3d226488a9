import { setTimeout as delay } from 'node:timers/promises';
import { defaultExperiment } from '#core/engine/experiment/experiment';
import { randomAt } from '#core/engine/random';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { RoomEvent } from '#core/room/event';
import { openDatabase } from '#server/store/database';
import { PrismaRoomStore } from '#server/store/prisma-room-store';
import { RoomConnection } from '../../../app/live/room-connection';
import { FaultyProxy } from './faulty-proxy';
import { WitnessPhone } from './witness-phone';

export interface FaultPlan {
  readonly seed: number;
  readonly phones: number;
  /** How long the class picks under faults, milliseconds. */
  readonly picking: number;
  /** How long its run is shown under faults. */
  readonly running: number;
  /** How long nothing at all comes through, once. */
  readonly nothing: number;
}

export interface FaultyServer {
  readonly port: number;
  readonly cookie: string;
  readonly databaseUrl: string;
}

const CALM = { latency: 0, jitter: 0, bytesPerSecond: Number.POSITIVE_INFINITY };
const USUAL = { ...CALM, latency: 25, jitter: 25 };
/** 1.6 Mbit/s, with 150 ms there and back. */
const SLOW = { latency: 75, jitter: 40, bytesPerSecond: 200_000 };
const ABOUT = { title: '', planItem: null, revoteOf: null, timeLimit: null };
const PATIENCE_MS = 30_000;

/**
 * A round whose phones sit behind bad networks, from its opening to its results.
 * @returns what went wrong, in words: nothing, if the rules hold
 */
export async function playUnderFaults(server: FaultyServer, plan: FaultPlan): Promise<string[]> {
  let draws = 0;
  const chance = () => {
    draws += 1;
    return randomAt(plan.seed, draws, 0);
  };
  const url = `http://127.0.0.1:${server.port}`;
  const headers = { cookie: server.cookie, origin: url };
  const instructor = (code: string | null) =>
    new RoomConnection<InstructorView>(
      { role: 'instructor', protocol: PROTOCOL_VERSION, code },
      { url, headers },
    );
  const proxies = await Promise.all(
    Array.from({ length: 4 }, () => new FaultyProxy(() => server.port, chance).listen()),
  );
  const lobby = instructor(null);
  const closers = [lobby.open(), ...proxies.map((proxy) => () => proxy.close())];
  try {
    const opened = await lobby.send({ type: 'open-room', title: `Faults ${plan.seed}` });
    if (!opened?.ok) return [`no room: ${JSON.stringify(opened)}`];
    const { code } = opened;
    const teacher = instructor(code);
    closers.push(teacher.open());
    const [slow, , swallowing] = proxies as [FaultyProxy, FaultyProxy, FaultyProxy, FaultyProxy];
    for (const proxy of proxies) proxy.weather = proxy === slow ? SLOW : USUAL;
    if (chance() < 0.5) swallowing.webSockets = chance() < 0.5 ? 'swallow' : 'mute';
    const phones = Array.from({ length: plan.phones }, (_, at) => {
      const token = (plan.seed * 1_000 + at).toString(16).padStart(32, '0');
      return new WitnessPhone(proxies[at % proxies.length]!.origin, code, token);
    });
    closers.push(...phones.map((phone) => () => phone.close()));
    await Promise.all(phones.map((phone, at) => phone.join(`Phone ${at + 1}`)));

    const experiment = defaultExperiment({ id: 'quadratic' }, 'gradient-descent');
    const activity = { kind: 'race', experiment, isPredicted: false } as const;
    await teacher.send({ type: 'open-round', activity, ...ABOUT });
    const rage = { plan, proxies, chance };
    // As a phone does that wakes up: beside the old connection, which may be as good as new.
    const wake = () => {
      for (const phone of phones) if (chance() < 0.1) phone.connection.reconnect();
    };
    await rageFor(plan.picking, rage, () => {
      wake();
      for (const phone of phones) if (chance() < 0.3) phone.choose(rateOf(chance()));
    });
    calm(proxies);
    await until(phones, 'a pick is still pending', (phone) => !phone.isPending);
    await teacher.send({ type: 'lock', round: 1 });
    await rageFor(plan.running, rage, wake);
    calm(proxies);
    await teacher.send({ type: 'end-run', round: 1 });
    await until(phones, 'the end never came', ({ told }) => told.view?.phase.kind === 'finished');
    await until(phones, 'the pick was never told', ({ told, chosen }) => {
      return chosen === null || told.you?.pick?.learningRate === chosen;
    });
    return [
      ...phones.flatMap(({ faults }, at) => faults.map((fault) => `phone ${at + 1}: ${fault}`)),
      ...contradictions(phones, await eventsOf(server.databaseUrl, code)),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    for (const close of closers) close();
  }
}

function rateOf(chance: number): number {
  return 10 ** (chance * 3 - 2);
}

interface Rage {
  readonly plan: FaultPlan;
  readonly proxies: readonly FaultyProxy[];
  readonly chance: () => number;
}

/** The first network is only slow. The others are cut, stalled, made half-open; once nothing comes through any. */
async function rageFor(
  milliseconds: number,
  { plan, proxies, chance }: Rage,
  deed: () => void,
): Promise<void> {
  const end = performance.now() + milliseconds;
  const nothingAt = performance.now() + chance() * milliseconds * 0.5;
  let hasBeenNothing = false;
  while (performance.now() < end) {
    deed();
    const [, cut, swallowing, stalling] = proxies;
    const what = chance();
    if (what < 0.15) cut?.cut(chance());
    else if (what < 0.22) swallowing?.swallow();
    else if (what < 0.35) stalling?.stall(chance() * 2_000);
    if (!hasBeenNothing && performance.now() > nothingAt) {
      hasBeenNothing = true;
      for (const proxy of proxies) proxy.stall(plan.nothing);
    }
    await delay(50 + chance() * 200);
  }
}

/** The networks are good from now on; what is half-open stays so. */
function calm(proxies: readonly FaultyProxy[]): void {
  for (const proxy of proxies) {
    proxy.weather = CALM;
    proxy.webSockets = 'pass';
  }
}

async function until(
  phones: readonly WitnessPhone[],
  otherwise: string,
  check: (phone: WitnessPhone) => boolean,
): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const at = phones.findIndex((phone) => !check(phone));
    if (at < 0) return;
    if (performance.now() > end) {
      const { told, chosen } = phones[at]!;
      throw new Error(
        `phone ${at + 1}: ${otherwise}; chose ${chosen}; ${told.link} ${told.view?.phase.kind} ${JSON.stringify(told.you?.pick)}`,
      );
    }
    await delay(50);
  }
}

async function eventsOf(databaseUrl: string, code: string): Promise<readonly RoomEvent[]> {
  const store = new PrismaRoomStore(await openDatabase(databaseUrl));
  const session = await store.load(code);
  await store.close();
  if (session === null) throw new Error('the room is not in the database');
  return session.events;
}

/** What the phones were told, against what is stored. */
function contradictions(
  phones: readonly WitnessPhone[],
  events: readonly RoomEvent[],
): readonly string[] {
  const found: string[] = [];
  for (const [at, phone] of phones.entries()) {
    const own = phone.told.you?.participant?.number;
    const stored = events.flatMap((event) =>
      event.type === 'pick-stored' && event.participant === own
        ? [`1 ${event.number} ${event.learningRate}`]
        : [],
    );
    for (const pick of phone.saved) {
      if (!stored.includes(pick)) found.push(`phone ${at + 1} showed ${pick}, which is not stored`);
    }
    if (new Set(stored).size < stored.length) found.push(`a pick of phone ${at + 1} came twice`);
  }
  return found;
}
