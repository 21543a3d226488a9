import { randomBytes } from 'node:crypto';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { StudentView } from '#core/protocol/views/student-view';
import type { Told } from '../../../app/live/fold';
import { RoomConnection } from '../../../app/live/room-connection';

const PATIENCE_MS = 15_000;

/** The product's own connection, as a phone holds it, outside of a browser. */
export class NetworkPhone {
  readonly connection: RoomConnection<StudentView>;
  /** Each different word on the connection, in order. */
  readonly links: Told<StudentView>['link'][] = [];
  readonly #close: () => void;

  constructor(url: string, code: string, token = randomBytes(16).toString('hex')) {
    const auth = { role: 'student', protocol: PROTOCOL_VERSION, code, token } as const;
    this.connection = new RoomConnection<StudentView>(auth, { url });
    this.connection.subscribe(() => {
      const { link } = this.connection.told;
      if (this.links.at(-1) !== link) this.links.push(link);
    });
    this.#close = this.connection.open();
  }

  get told(): Told<StudentView> {
    return this.connection.told;
  }

  close(): void {
    this.#close();
  }

  join(name: string) {
    return this.connection.send({ type: 'join', name });
  }

  pick(learningRate: number, number = 1) {
    const pick = { type: 'pick', round: 1, number, learningRate, prediction: null } as const;
    return this.connection.send(pick);
  }

  /** Resolves to the milliseconds that it took. */
  until(check: (told: Told<StudentView>) => boolean): Promise<number> {
    const startedAt = performance.now();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`never came: ${check} — ${JSON.stringify(this.told)}`));
      }, PATIENCE_MS);
      const look = () => {
        if (!check(this.told)) return;
        clearTimeout(timer);
        stop();
        resolve(performance.now() - startedAt);
      };
      const stop = this.connection.subscribe(look);
      look();
    });
  }
}
