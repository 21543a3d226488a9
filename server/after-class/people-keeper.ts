import { failure, success } from '#core/base/result';
import { cleanTitle } from '#core/lesson/plan/plan-titles';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import { hashOfKey, newKey } from '../access/instructor-key';
import type { TimeSource } from '../process/time-source';
import { MOST_PEOPLE, type PeopleStore } from '../store/people-store';
import type { KeeperAnswer } from './session-keeper';

/** Characters of an instructor's name. */
const NAME_LENGTH = 60;

export interface PeopleKeeperParts {
  readonly store: PeopleStore;
  readonly time: TimeSource;
  /** There is somebody more or less; resolves once this server knows. */
  readonly onChanged: () => Promise<void>;
  /** An instructor may lead less than before. */
  readonly onLost: (owner: Owner) => void;
}

/** Makes and withdraws instructors, which the operator alone does, and lets one lead a room of another. */
export class PeopleKeeper {
  constructor(private readonly parts: PeopleKeeperParts) {}

  /** @returns the key: the only time that anybody is told */
  async make(asker: Owner, typed: string): KeeperAnswer<{ readonly key: string }> {
    if (asker !== OPERATOR) return failure({ code: 'not-operator' });
    const name = cleanTitle(typed);
    if (name === '') return failure({ code: 'no-name' });
    if ([...name].length > NAME_LENGTH) return failure({ code: 'long-name', most: NAME_LENGTH });
    const { store, time, onChanged } = this.parts;
    const key = newKey();
    const made = await store.make(name, hashOfKey(key), time.date());
    if (made === 'taken') return failure({ code: 'name-taken' });
    if (made === 'many') return failure({ code: 'many-people', most: MOST_PEOPLE });
    await onChanged();
    return success({ key });
  }

  /** In place of one that was lost, or that somebody else has: it signs in nobody any more, and every browser is signed out. */
  async renew(asker: Owner, person: string): KeeperAnswer<{ readonly key: string }> {
    if (asker !== OPERATOR) return failure({ code: 'not-operator' });
    const { store, onChanged, onLost } = this.parts;
    const key = newKey();
    if (!(await store.renew(person, hashOfKey(key)))) return failure({ code: 'unknown-person' });
    await onChanged();
    onLost(person);
    return success({ key });
  }

  /** Signs them out everywhere. What they have made becomes the operator's. */
  async withdraw(asker: Owner, person: string): KeeperAnswer {
    if (asker !== OPERATOR) return failure({ code: 'not-operator' });
    const { store, onChanged, onLost } = this.parts;
    if (person === OPERATOR || !(await store.withdraw(person))) {
      return failure({ code: 'unknown-person' });
    }
    await onChanged();
    onLost(person);
    return success(null);
  }

  /** @param session of whoever asks */
  async assist(session: string, typed: string): KeeperAnswer {
    const isDone = await this.parts.store.addAssistant(session, cleanTitle(typed));
    return isDone ? success(null) : failure({ code: 'unknown-person' });
  }

  /** @param session of whoever asks */
  async endAssisting(session: string, person: string): KeeperAnswer {
    const { store, onLost } = this.parts;
    await store.removeAssistant(session, person);
    onLost(person);
    return success(null);
  }
}
