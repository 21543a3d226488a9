import { randomBytes } from 'node:crypto';
import { io, type ManagerOptions, type Socket } from 'socket.io-client';
import { afterEach, expect } from 'vitest';
import type { Acknowledgement, AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { ClientCommand, CommandType, Intention } from '#core/protocol/commands';
import type { ClientEvents, ServerEvents } from '#core/protocol/contract';
import type { Refusal } from '#core/protocol/refusal';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { Board } from '#core/protocol/views/board';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { Frame } from '#core/protocol/views/frame';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import { withBoardChange } from '#core/room/views/board-change';
import type { Reading } from '../../../app/live/parts-fold';
import { instructorReading, screenReading } from '../../../app/live/presenter-reading';
import { faultOfAcknowledgement, faultOfEvent, faultOfRefusal, type Role } from './contract';
import { instructorCookie } from './instructor-cookie';

const PATIENCE_MS = 15_000;

/** Whatever a server said that its contract doesn't have. */
const faults: string[] = [];
afterEach(() => expect(faults.splice(0)).toEqual([]));

function note(fault: string | null): void {
  if (fault !== null) faults.push(fault);
}

/** One connection that remembers all it was told, and fails the test where that breaks the contract. */
export class TestClient<View extends { phase: { kind: string } }> {
  readonly views: View[] = [];
  readonly yous: You[] = [];
  /** To a phone they come as changes; here they are put together. */
  readonly boards: Board[] = [];
  readonly frames: Frame[] = [];
  /** Of each view that came, as JSON. */
  readonly viewBytes: number[] = [];
  /** The parts that it has asked for, each time. */
  readonly lacked: PartName[][] = [];
  /** While it is set, views are lost on the way. */
  isLosing = false;
  /** The names of all events that came. */
  readonly heard = new Set<string>();
  #listeners = new Set<() => void>();
  #board: Board | null = null;
  #boardNumber = 0;

  constructor(
    readonly socket: Socket<ServerEvents, ClientEvents>,
    role: Role,
  ) {
    socket.onAny((name, ...payloads) => {
      this.heard.add(name);
      note(faultOfEvent(role, name, payloads));
    });
    socket.on('connect_error', ({ data }: Error & { data?: unknown }) => {
      if (data !== undefined) note(faultOfRefusal(data));
    });
    let reading = readingOf(role) as Reading<View> | null;
    socket.on('connect', () => {
      reading = readingOf(role) as Reading<View> | null;
    });
    socket.on('view', (sent) => {
      if (this.isLosing) return;
      this.viewBytes.push(JSON.stringify(sent).length);
      const view = reading === null ? (sent as unknown as View) : reading.read(sent);
      if (view === null) return this.#ask(reading!.missing);
      if ('boardNumber' in sent && sent.board !== null) {
        this.#board = sent.board;
        this.#boardNumber = sent.boardNumber;
      }
      // A presenter's view has the board.
      const board = reading === null ? null : (view as { board?: Board | null }).board;
      if (board) this.boards.push(board);
      return this.#keep(this.views, view);
    });
    socket.on('you', (you) => this.#keep(this.yous, you));
    socket.on('board-change', (change) => this.#change(change));
    socket.on('frame', (text) => {
      const frame: Frame = JSON.parse(text);
      if (frame[1] % 20 === 0) socket.emit('echo', frame[1]);
      this.#keep(this.frames, frame);
    });
  }

  get view(): View {
    return this.views.at(-1)!;
  }

  /** Of a phone: as it has been told so far. */
  get board(): Board | null {
    return this.#board;
  }

  get you(): You {
    return this.yous.at(-1)!;
  }

  send<Type extends CommandType>(
    intention: { readonly type: Type; readonly id?: string } & Intention<Type>,
    patience = PATIENCE_MS,
  ): Promise<AcknowledgementOf<Type>> {
    const command = { id: randomBytes(8).toString('hex'), ...intention };
    return this.sendRaw(command, patience) as Promise<AcknowledgementOf<Type>>;
  }

  /** Anything at all. */
  async sendRaw(payload: unknown, patience = PATIENCE_MS): Promise<Acknowledgement> {
    const socket = this.socket.timeout(patience);
    const answer: Acknowledgement = await socket.emitWithAck('command', payload as ClientCommand);
    note(faultOfAcknowledgement(payload, answer));
    return answer;
  }

  /** Resolves as soon as `check` holds, and fails with what was told last if it never does. */
  until(check: (client: this) => boolean, patience = PATIENCE_MS): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(look);
        reject(new Error(`never came: ${check} — last view ${JSON.stringify(this.view)}`));
      }, patience);
      const look = () => {
        if (!check(this)) return;
        clearTimeout(timer);
        this.#listeners.delete(look);
        resolve();
      };
      this.#listeners.add(look);
      look();
    });
  }

  inPhase(kind: View['phase']['kind']): Promise<void> {
    return this.until(({ view }) => view?.phase.kind === kind);
  }

  /** Every change continues the board before it. */
  #change(change: BoardChange): void {
    const isFirst = change.number === 1;
    if (!isFirst && change.number !== this.#boardNumber + 1) {
      note(`board-change ${change.number} came after ${this.#boardNumber}`);
    }
    const board = withBoardChange(isFirst ? null : this.#board, change);
    if (board === null) {
      note(`board-change ${change.number} builds on a board that never came`);
      return;
    }
    this.#board = board;
    this.#boardNumber = change.number;
    this.#keep(this.boards, board);
  }

  #ask(missing: PartName[]): void {
    this.lacked.push(missing);
    this.socket.emit('whole', missing);
  }

  #keep<Message>(list: Message[], message: Message): void {
    list.push(message);
    for (const look of [...this.#listeners]) look();
  }
}

function readingOf(role: Role): Reading<ScreenView | InstructorView> | null {
  if (role === 'student') return null;
  return role === 'screen' ? screenReading() : instructorReading();
}

export type Student = TestClient<StudentView> & { readonly token: string };

/** Opens connections to one server, and closes them all. */
export class Clients {
  readonly #sockets: Socket[] = [];
  #cookie: string | null = null;

  constructor(
    readonly origin: string,
    readonly key: string,
  ) {}

  async cookie(): Promise<string> {
    this.#cookie ??= await instructorCookie(this.origin, this.key);
    return this.#cookie;
  }

  async student(code: string, token = randomBytes(16).toString('hex')): Promise<Student> {
    const client = await this.connect<StudentView>({ role: 'student', code, token });
    await client.until(({ yous, views }) => yous.length > 0 && views.length > 0);
    return Object.assign(client, { token });
  }

  async screen(code: string): Promise<TestClient<ScreenView>> {
    const client = await this.connect<ScreenView>({ role: 'screen', code });
    await client.until(({ views }) => views.length > 0);
    return client;
  }

  async instructor(code: string | null): Promise<TestClient<InstructorView>> {
    const headers = { cookie: await this.cookie() };
    const client = await this.connect<InstructorView>({ role: 'instructor', code }, headers);
    if (code !== null) await client.until(({ views }) => views.length > 0);
    return client;
  }

  /** Opens a room and its console. */
  async room(
    title = 'Optimization',
  ): Promise<{ code: string; console: TestClient<InstructorView> }> {
    const lobby = await this.instructor(null);
    const answer = await lobby.send({ type: 'open-room', title });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return { code: answer.code, console: await this.instructor(answer.code) };
  }

  /** Fails with the refusal where the server refuses. */
  async connect<View extends { phase: { kind: string } }>(
    auth: Record<string, unknown>,
    headers: Record<string, string> = {},
    options: Pick<Partial<ManagerOptions>, 'transports' | 'reconnection' | 'path' | 'ca'> = {},
  ): Promise<TestClient<View>> {
    const socket: Socket<ServerEvents, ClientEvents> = io(this.origin, {
      auth: { protocol: PROTOCOL_VERSION, ...auth },
      // As a browser does.
      extraHeaders: { origin: this.origin, ...headers },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      ...options,
    });
    this.#sockets.push(socket);
    const client = new TestClient<View>(socket, auth.role as Role);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return client;
  }

  /** Why the server refuses such a handshake. */
  async refusal(
    auth: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<Refusal> {
    return this.connect(auth, headers).then(
      () => {
        throw new Error('it was let in');
      },
      (error: { data?: Refusal }) => error.data!,
    );
  }

  close(): void {
    for (const socket of this.#sockets) socket.disconnect();
  }
}
