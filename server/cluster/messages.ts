import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Owner } from '#core/protocol/owner';
import type { BoardChange } from '#core/protocol/views/board-change';
import type { PartName } from '#core/protocol/views/presenter-parts';
import type { StudentView } from '#core/protocol/views/student-view';
import type { You } from '#core/protocol/views/you';
import type { Arrival, AskedCommand, Welcome } from '../room/live-room';
import type { Audience, Presenter, ViewByAudience } from '../room/room-channels';

/** Who of a room is at one server. */
export interface PeopleReport {
  readonly counts: Readonly<Record<Audience, number>>;
  readonly projectors: number;
  readonly hasLostWebSockets: boolean;
  /** Connections of devices, by the hash of their token: of those where it has changed, or of all. */
  readonly tabs: readonly (readonly [tokenHash: string, tabs: number])[];
  readonly isWhole: boolean;
}

/** What the server that hosts a room says to all that have people of it. */
export type Word =
  | { readonly kind: 'view'; readonly audience: Audience; readonly view: ViewByAudience[Audience] }
  | { readonly kind: 'board'; readonly change: BoardChange }
  | { readonly kind: 'frame'; readonly sequence: number; readonly text: string }
  | { readonly kind: 'heartbeat'; readonly round: number; readonly isForAll: boolean }
  | { readonly kind: 'restart-frames' }
  | { readonly kind: 'drop' }
  /** Only its number counts: whoever has missed one before it finds out. */
  | { readonly kind: 'beacon' }
  /** It is hosted by this server from now on, or that one may have missed something: all is to be asked for. */
  | { readonly kind: 'hosted' }
  /** Nobody hosts it any more, and its clock stands where it was shown. */
  | { readonly kind: 'released' };

/** Where a host is in what it says: of a higher epoch, everything is newer. */
export interface WordPlace {
  readonly epoch: number;
  /** Of the last word. */
  readonly number: number;
}

export interface NumberedWord extends WordPlace {
  readonly word: Word;
}

/** What a server asks the one that hosts a room. */
export type Ask =
  | { readonly kind: 'enter'; readonly arrival: Arrival; readonly people: PeopleReport }
  | { readonly kind: 'whole'; readonly presenter: Presenter; readonly names: readonly PartName[] }
  | { readonly kind: 'look'; readonly tokenHash: string }
  | { readonly kind: 'command'; readonly asked: AskedCommand }
  /** Everything that its people are shown. */
  | { readonly kind: 'news'; readonly people: PeopleReport }
  | { readonly kind: 'hand-over' };

export interface Answers {
  readonly enter: Welcome;
  readonly whole: ViewByAudience[Presenter];
  readonly look: { readonly view: StudentView; readonly you: You };
  /** null: it hosts the room no longer. */
  readonly command: Acknowledgement | null;
  readonly news: {
    readonly views: { readonly [A in Audience]?: ViewByAudience[A] };
    readonly yous: readonly OwnNews[];
  };
  readonly 'hand-over': true;
}

export type OwnNews = readonly [tokenHash: string, you: You];

/** To the server that hosts a room. */
export type ToHost =
  | { readonly kind: 'ask'; readonly node: string; readonly id: string; readonly ask: Ask }
  | { readonly kind: 'people'; readonly node: string; readonly people: PeopleReport }
  /** To whoever was it before, and may not know. */
  | { readonly kind: 'hosted'; readonly epoch: number };

/** To one server, from one that hosts a room. */
export type ToNode = WordPlace & { readonly sessionId: string } & (
    | { readonly kind: 'answer'; readonly id: string; readonly answer: Answers[Ask['kind']] }
    | { readonly kind: 'yous'; readonly yous: readonly OwnNews[] }
  );

/** To all servers. */
export type ToAll =
  | { readonly kind: 'signed-out'; readonly session: string }
  | { readonly kind: 'once-link'; readonly hash: string; readonly owner: Owner }
  | { readonly kind: 'once-link-used'; readonly hash: string }
  /** There is an instructor more or less. */
  | { readonly kind: 'people' }
  /** An instructor may lead less than before. */
  | { readonly kind: 'lost'; readonly owner: Owner };

export const channelOf = {
  room: (sessionId: string) => `room:${sessionId}`,
  host: (sessionId: string) => `host:${sessionId}`,
  node: (node: string) => `node:${node}`,
  all: 'all',
} as const;
