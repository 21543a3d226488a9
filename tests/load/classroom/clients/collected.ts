import type { ScriptLine } from './heard';
import type { LoadPhone } from './phone';

/** What many phones were told in a stretch of time. */
export interface Collected {
  readonly phones: number;
  readonly messages: number;
  /** By the name of the event, all phones together. */
  readonly events: ReadonlyMap<string, { count: number; bytes: number }>;
  /** Of each phone, as texts: what a network adds isn't in it. */
  readonly bytes: Float64Array;
  /** Of each frame of each phone, arrival less its own time, in milliseconds of this process. */
  readonly delays: Float64Array;
  /** Frames that came, of all that were sent to the class times its phones. */
  readonly framesHeard: number;
  readonly framesSent: number;
  /** Of the phone whose bytes are the median of those that write. */
  readonly script: readonly ScriptLine[];
}

export function collect(phones: readonly LoadPhone[]): Collected {
  const events = new Map<string, { count: number; bytes: number }>();
  for (const { heard } of phones) {
    for (const [name, { count, bytes }] of heard.events) {
      const sum = events.get(name) ?? { count: 0, bytes: 0 };
      events.set(name, { count: sum.count + count, bytes: sum.bytes + bytes });
    }
  }
  return {
    phones: phones.length,
    messages: phones.reduce((sum, { heard }) => sum + heard.messages, 0),
    events,
    bytes: Float64Array.from(phones, bytesOf),
    delays: Float64Array.from(phones.flatMap(({ heard }) => heard.delays)),
    framesHeard: phones.reduce((sum, { heard }) => sum + heard.frames, 0),
    framesSent: sentTo(phones),
    script: medianScript(phones),
  };
}

function bytesOf({ heard }: LoadPhone): number {
  let sum = 0;
  for (const { bytes } of heard.events.values()) sum += bytes;
  return sum;
}

function sentTo(phones: readonly LoadPhone[]): number {
  const last = phones.reduce((most, { heard }) => Math.max(most, heard.lastSequence), 0);
  const first = phones.reduce((least, { heard }) => Math.min(least, heard.firstSequence), last);
  return last === 0 ? 0 : (last - first + 1) * phones.length;
}

function medianScript(phones: readonly LoadPhone[]): readonly ScriptLine[] {
  const writing = phones
    .filter(({ heard }) => heard.script !== null)
    .sort((a, b) => bytesOf(a) - bytesOf(b));
  return [...(writing[Math.floor(writing.length / 2)]?.heard.script ?? [])];
}
