import { randomBytes } from 'node:crypto';
import { failure, success } from '#core/base/result';
import type { TimeSource } from '../process/time-source';
import type { SessionStore } from '../store/session-store';
import { shareHash } from '../store/share-secret';
import type { KeeperAnswer } from './session-keeper';

/** As many as nobody can guess. */
const SECRET_BYTES = 16;

/** Links by which anybody may read a session under pseudonyms: one for each session, the newest. */
export class Shares {
  constructor(
    private readonly store: SessionStore,
    private readonly time: TimeSource,
  ) {}

  /** A link made before stops leading anywhere. @returns its path: the only time that anybody is told */
  async share(session: string): KeeperAnswer<{ readonly path: string }> {
    if ((await this.store.find(session)) === null) return failure({ code: 'unknown-session' });
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    await this.store.share(session, shareHash(secret), this.time.date());
    return success({ path: `/shared/${secret}` });
  }

  async withdraw(session: string): KeeperAnswer {
    if ((await this.store.find(session)) === null) return failure({ code: 'unknown-session' });
    await this.store.withdraw(session);
    return success(null);
  }

  /** Whether the secret part of a link leads to a session. */
  async isValid(secret: string): Promise<boolean> {
    return this.store.isShared(shareHash(secret));
  }
}
