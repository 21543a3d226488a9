import type { ScriptLine } from '../clients/heard';
import type { Metered } from './meter';

/** A server without a product: it answers commands at once, and says again what the product's phones were told. */
export interface BareServer {
  start(): { readonly port: number } | Promise<{ readonly port: number }>;
  read(): Metered;
  /** Says it all once, each line at its time from now. */
  replay(script: readonly ScriptLine[]): Promise<void>;
}

/** What a phone's own messages are called; all others go to everybody at once. */
const ADDRESSED: readonly string[] = ['you'];
/** Answers to what the phones send themselves. */
const ACKNOWLEDGEMENT = 'ack';

export interface Speaker {
  toAll(event: string, payload: string): void;
  toEach(event: string, payload: string): void;
}

/** The bytes around an event's text: 42["name","payload"]. */
const AROUND = '42["",""]'.length;

export async function replayTo(speaker: Speaker, script: readonly ScriptLine[]): Promise<void> {
  const startedAt = performance.now();
  let frames = 0;
  for (const { at, event, bytes } of script) {
    if (event === ACKNOWLEDGEMENT) continue;
    const wait = startedAt + at - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    // A frame names its number and its time, so that its lateness can be told.
    const head =
      event === 'frame' ? `[1,${++frames},${(performance.now() - startedAt + 1).toFixed(1)},` : '';
    const payload = head.padEnd(Math.max(head.length, bytes - AROUND - event.length), '0');
    if (ADDRESSED.includes(event)) speaker.toEach(event, payload);
    else speaker.toAll(event, payload);
  }
}
