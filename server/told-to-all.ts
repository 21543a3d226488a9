import type { InstructorSessions } from './access/instructor-sessions';
import type { OnceLinks } from './access/once-links';
import type { People } from './access/people';
import type { PeopleKeeperParts } from './after-class/people-keeper';
import type { Cluster, HearsAll } from './cluster/cluster';
import type { SignInParts } from './http/sign-in-desk';
import type { Log } from './process/log';
import type { RoomSockets } from './sockets/sockets';

export interface ToldToAllParts {
  readonly people: People;
  readonly sessions: InstructorSessions;
  readonly onceLinks: Pick<OnceLinks, 'forgetOf'>;
  readonly sockets: RoomSockets;
  /** null: this server is alone. */
  readonly cluster: Cluster | null;
  readonly log: Log;
}

/** Who may what may change at any server, and all of them have to know: what is said from here, and what is heard. */
export function toldToAll({ people, sessions, onceLinks, sockets, cluster, log }: ToldToAllParts): {
  readonly here: Pick<PeopleKeeperParts, 'onChanged' | 'onLost'> & Pick<SignInParts, 'onSignedOut'>;
  readonly fromOthers: Pick<HearsAll, 'sessionEnded' | 'lookAnew' | 'lost'>;
} {
  const end = (session: string) => sockets.endPresenters((one) => one.session === session);
  const lookAnew = async () => {
    try {
      await sessions.restore();
      await people.look();
      // Who was withdrawn or signed out may have come back to this server before it knew.
      sockets.endPresenters((one) => !people.has(one.owner) || sessions.isEnded(one.session));
    } catch (error) {
      log.error(
        { err: error },
        'which instructors there are, and who has signed out, could not be read',
      );
    }
  };
  const lost = (owner: string) => {
    onceLinks.forgetOf(owner);
    sockets.endPresenters((one) => one.owner === owner);
  };
  return {
    here: {
      onSignedOut(session) {
        end(session);
        cluster?.tellAll({ kind: 'signed-out', session });
      },
      async onChanged() {
        await people.look();
        cluster?.tellAll({ kind: 'people' });
      },
      onLost(owner) {
        lost(owner);
        cluster?.tellAll({ kind: 'lost', owner });
      },
    },
    fromOthers: {
      sessionEnded(session) {
        sessions.noteEnded(session);
        end(session);
      },
      lookAnew,
      lost,
    },
  };
}
