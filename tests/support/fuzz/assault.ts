import type { Socket } from 'socket.io-client';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import { faultOfAcknowledgement } from '../server/contract';
import { PRESENT } from './commands';

const PATIENCE_MS = 10_000;

/** As it arrives: JSON knows neither `undefined` nor NaN, and bytes are in no command. */
function arrived(payload: unknown): unknown {
  return (JSON.parse(JSON.stringify([payload])) as unknown[])[0];
}

/** What has come of hostile commands. */
export class Assault {
  done = 0;
  refused = 0;
  readonly codes = new Map<string, number>();
  #answers = 0;

  /** Counts the answers of a connection. */
  watch({ io }: Socket): void {
    const packets = io as unknown as { on(name: 'packet', hear: (packet: Packet) => void): void };
    packets.on('packet', ({ type }) => {
      if (type === ACK || type === BINARY_ACK) this.#answers += 1;
    });
  }

  get answersPerCommand(): number {
    return this.#answers / (this.done + this.refused);
  }

  /**
   * Sends it, with the round that is on.
   * @throws where it isn't answered, where the answer breaks the contract, or where a refusal has changed something
   */
  async send(
    socket: Socket<ServerEvents, ClientEvents>,
    payload: unknown,
    round: number,
    changes: () => number,
  ): Promise<Acknowledgement> {
    const command = withRound(payload, round);
    const before = changes();
    const fail = (what: string) =>
      new Error(`${what}: ${JSON.stringify(command)?.slice(0, 2_000)}`);
    const answer: Acknowledgement = await socket
      .timeout(PATIENCE_MS)
      .emitWithAck('command', command as ClientCommand)
      .catch((error: Error) => {
        throw fail(`not answered (${error.message})`);
      });
    const fault = faultOfAcknowledgement(arrived(command), answer);
    if (fault !== null) throw fail(`${fault}, answered ${JSON.stringify(answer)}`);
    if (answer.ok) this.done += 1;
    else {
      this.refused += 1;
      this.codes.set(answer.code, (this.codes.get(answer.code) ?? 0) + 1);
      if (changes() !== before) throw fail(`refused as ${answer.code}, and yet changed something`);
    }
    return answer;
  }
}

interface Packet {
  readonly type: number;
}
/** Of socket.io's protocol. */
const ACK = 3;
const BINARY_ACK = 6;

function withRound(payload: unknown, round: number): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  return 'round' in payload && payload.round === PRESENT ? { ...payload, round } : payload;
}
