import type { RoomEvent } from '../room/event';
import { erasedToken } from '../room/people/participants';
import type { Participant } from '../room/state';

/** An event as the log keeps it: without names, ids and devices, which only the participants' rows have. */
export type StoredEvent =
  | Exclude<RoomEvent, { readonly type: keyof Nameless }>
  | Nameless[keyof Nameless];

interface Nameless {
  readonly 'participant-joined': {
    readonly type: 'participant-joined';
    readonly participant: Omit<
      Participant,
      'name' | 'tokenHash' | 'joinCommand' | 'studentId' | 'isRemoved'
    >;
  };
  readonly 'participant-renamed': {
    readonly type: 'participant-renamed';
    readonly participant: Participant['number'];
  };
  readonly 'participant-readmitted': {
    readonly type: 'participant-readmitted';
    readonly participant: Participant['number'];
  };
  readonly 'device-changed': {
    readonly type: 'device-changed';
    readonly participant: Participant['number'];
    readonly newcomer: Participant['number'] | null;
  };
}

/** Who somebody is, as far as it is still known. */
export interface Identity {
  /** null: erased. */
  readonly name: string | null;
  /** null: erased, or never known here. */
  readonly tokenHash: string | null;
  /** Absent: not asked for, or erased. */
  readonly studentId?: string;
  /** Absent: not known here. */
  readonly joinCommand?: string;
  readonly formerDevices: readonly string[];
}

const NOBODY: Identity = { name: null, tokenHash: null, formerDevices: [] };

/** As the log keeps it. */
export function withoutIdentity(event: RoomEvent): StoredEvent {
  switch (event.type) {
    case 'participant-joined': {
      const {
        name: _name,
        tokenHash: _device,
        joinCommand: _command,
        studentId: _id,
        isRemoved: _out,
        ...kept
      } = event.participant;
      return { type: event.type, participant: kept };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { type: event.type, participant: event.participant };
    case 'device-changed': {
      const { type, participant, newcomer } = event;
      return { type, participant, newcomer };
    }
    default:
      return event;
  }
}

/**
 * The event that happened. A changed name is the latest one from the start: earlier names are not kept. So is a
 * device, whose former ones are known from the start too.
 * @param identify null: everything has been erased
 */
export function withIdentity(
  event: StoredEvent,
  identify: (number: Participant['number']) => Identity | null,
): RoomEvent {
  switch (event.type) {
    case 'participant-joined': {
      const { number } = event.participant;
      const { formerDevices: _, ...identity } = identityOf(number, identify);
      const participant = { ...event.participant, isRemoved: false, ...identity };
      return { type: event.type, participant };
    }
    case 'participant-renamed':
    case 'participant-readmitted':
      return { ...event, name: identityOf(event.participant, identify).name };
    case 'device-changed': {
      const { tokenHash, formerDevices } = identityOf(event.participant, identify);
      return { ...event, tokenHash, formerDevices };
    }
    default:
      return event;
  }
}

/** As far as it is known, in the form in which a room has it. */
export function identityOf(
  number: Participant['number'],
  identify: (number: Participant['number']) => Identity | null,
) {
  const { name, tokenHash, formerDevices, ...ids } = identify(number) ?? NOBODY;
  return {
    ...ids,
    name,
    tokenHash: tokenHash ?? erasedToken(number),
    formerDevices,
  };
}
