import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_PLAN } from '#core/lesson/plan/lesson-plan';
import { OPERATOR, type Owner } from '#core/protocol/owner';
import { errandsOf } from '#server/after-class/errands';
import { closeDatabase, openDatabase } from '#server/store/database';
import { listAssistants, listPeople } from '#server/store/people-queries';
import { listPlans, loadPlan } from '#server/store/plan-queries';
import {
  findRooms,
  findSession,
  findSessions,
  findStudentIds,
  listSessions,
  newestSessionOf,
  sessionFile,
} from '#server/store/review-queries';
import { Clients } from '../../support/server/clients';
import { everyDatabase, type Kind } from '../../support/server/databases';
import { askDesk } from '../../support/server/desk';
import { openRace } from '../../support/server/events';
import { type TestServer, testServer } from '../../support/server/server';

const databases = await everyDatabase();
afterAll(() => databases.close());

const UNKNOWN = { ok: false, refusal: { code: 'unknown-session' } };
const HALL_NUMBER = '4711';
const ALL = { text: '', from: null, until: null, page: 1 };

/** Somebody with a key to one server: what they ask, they ask as themselves. */
class Person {
  readonly clients: Clients;

  constructor(
    readonly origin: string,
    readonly id: Owner,
    readonly key: string,
  ) {
    this.clients = new Clients(origin, key);
  }

  ask(errand: string, body: unknown) {
    return askDesk(this, errand, body);
  }

  async status(path: string): Promise<number> {
    const headers = { cookie: await this.clients.cookie() };
    return (await fetch(this.origin + path, { headers })).status;
  }
}

/** What each errand about a session is asked with beside its id. */
const ABOUT_ONE: Readonly<Record<string, object>> = {
  'erase-names': {},
  'keep-matches': { matches: [[1, 'x@example.org']] },
  delete: {},
  rename: { title: 'Read by a colleague' },
  reopen: {},
  share: {},
  withdraw: {},
  assist: { name: 'Grace' },
  'end-assisting': { person: 'somebody' },
};

describe.each(databases.kinds)('two who teach at one server, over %s', (kind: Kind) => {
  let place: Awaited<ReturnType<typeof databases.place>>;

  beforeAll(async () => {
    place = await databases.place(kind);
  });
  afterAll(() => place.close());

  async function service() {
    await place.close();
    place = await databases.place(kind);
    const test = await testServer({ environment: { DATABASE_URL: place.url } });
    const operator = new Person(test.origin, OPERATOR, test.clients.key);
    const make = async (name: string) => {
      const made = await operator.ask('make-person', { name });
      if (!made.ok) throw new Error(JSON.stringify(made));
      const { key } = made.value as { key: string };
      const people = await reading(place.url, (opened) => listPeople(OPERATOR, opened));
      return new Person(test.origin, people!.find((one) => one.name === name)!.id, key);
    };
    const [ada, grace] = [await make('Ada'), await make('Grace')];
    return { test, operator, ada, grace, make };
  }

  /** A room of somebody's in which one student has joined. */
  async function roomOf(person: Person, url: string) {
    const { code, console: teacher } = await person.clients.room(`A lecture of ${person.id}`);
    const phone = await person.clients.student(code);
    await phone.send({ type: 'join', name: 'Zoe' });
    const id = await reading(url, (database) => newestSessionOf(person.id, code, database));
    return { id: id!, code, teacher, phone };
  }

  it('the operator alone makes people, by names that each has for themselves', async () => {
    const { operator, ada } = await service();
    const make = (who: Person, name: string) => who.ask('make-person', { name });
    const refused = (code: string, more = {}) => ({ ok: false, refusal: { code, ...more } });
    expect(await make(ada, 'Eve')).toEqual(refused('not-operator'));
    expect(await ada.ask('withdraw-person', { person: ada.id })).toEqual(refused('not-operator'));
    expect(await ada.ask('new-key', { person: ada.id })).toEqual(refused('not-operator'));
    expect(await make(operator, ' \u200b ')).toEqual(refused('no-name'));
    expect(await make(operator, 'x'.repeat(61))).toEqual(refused('long-name', { most: 60 }));
    expect(await make(operator, ' Ada ')).toEqual(refused('name-taken'));
    expect(await operator.ask('withdraw-person', { person: '' })).toEqual(
      refused('unknown-person'),
    );
    const people = await reading(place.url, (database) => listPeople(OPERATOR, database));
    expect(people!.map(({ name }) => name)).toEqual(['Ada', 'Grace']);
    expect(await reading(place.url, (database) => listPeople(ada.id, database))).toBeNull();
  });

  it('a key signs in whose it is, however it is typed, and is kept as a hash alone', async () => {
    const { test, ada } = await service();
    const typed = new Person(test.origin, ada.id, `  ${ada.key.toUpperCase()} `);
    const { code } = await roomOf(ada, place.url);
    expect((await typed.clients.instructor(code)).view.code).toBe(code);
    const rows = await reading(place.url, (database) => database.instructor.findMany());
    expect(JSON.stringify(rows)).not.toContain(ada.key);
  });

  it('a console of a colleague’s room finds none, in the words for a code that nobody has', async () => {
    const { operator, ada, grace } = await service();
    const { code, phone } = await roomOf(ada, place.url);
    for (const other of [operator, grace]) {
      const headers = { cookie: await other.clients.cookie() };
      const refusal = (asked: string) =>
        other.clients.refusal({ role: 'instructor', code: asked }, headers);
      expect(await refusal(code)).toEqual(await refusal('C3DF4G'));
    }
    expect(phone.view.phase.kind).toBe('lobby');
  });

  it('a projector shows the hall’s number where its browser is that of who leads the room', async () => {
    const { ada, grace } = await service();
    const { code, teacher } = await roomOf(ada, place.url);
    await teacher.send({ type: 'set-hall-number', number: HALL_NUMBER });
    const number = async (cookie: string) => {
      const screen = await ada.clients.connect<{ phase: { kind: string }; hallNumber?: unknown }>(
        { role: 'screen', code },
        { cookie },
      );
      await screen.until(({ views }) => views.length > 0);
      return screen.view.hallNumber;
    };
    expect(await number(await grace.clients.cookie())).toBeNull();
    expect(await number(await ada.clients.cookie())).toBe(HALL_NUMBER);
  });

  it('no errand does anything to a colleague’s session, or tells that there is one', async () => {
    const { operator, ada, grace } = await service();
    const { id, teacher } = await roomOf(ada, place.url);
    await teacher.send({ type: 'close-room' });
    const names = Object.keys(errandsOf({} as Parameters<typeof errandsOf>[0]));
    const others = ['import', 'make-person', 'new-key', 'withdraw-person'];
    expect([...Object.keys(ABOUT_ONE), ...others].toSorted()).toEqual(names.toSorted());
    const stored = () =>
      reading(place.url, async (database) => [
        await database.session.findMany(),
        await database.commit.findMany(),
        await database.participant.findMany(),
        await database.share.findMany(),
        await database.assistant.findMany(),
      ]);
    const before = await stored();
    for (const [errand, body] of Object.entries(ABOUT_ONE)) {
      for (const other of [operator, grace]) {
        const [asked, madeUp] = [
          await other.ask(errand, { session: id, ...body }),
          await other.ask(errand, { session: 'made-up', ...body }),
        ];
        expect([errand, asked]).toEqual([errand, UNKNOWN]);
        expect([errand, madeUp]).toEqual([errand, UNKNOWN]);
      }
    }
    expect(await stored()).toEqual(before);
    expect(await ada.ask('rename', { session: id, title: 'Mine' })).toMatchObject({ ok: true });
  });

  it('no query reads what is a colleague’s', async () => {
    const { operator, ada, grace } = await service();
    const { id, code } = await roomOf(ada, place.url);
    await planOf(ada, 'Of Ada');
    await reading(place.url, async (database) => {
      const plan = (await listPlans(ada.id, database))[0]!.id;
      const seen = async (owner: Owner) => ({
        sessions: (await listSessions(owner, database)).length,
        open: (await findRooms(owner, { asked: 1, recent: 5 }, database)).open.length,
        found: (await findSessions(owner, ALL, database)).total,
        byCode: (await findSessions(owner, { ...ALL, text: code }, database)).sessions.length,
        newest: await newestSessionOf(owner, code, database),
        session: (await findSession(owner, id, database))?.id ?? null,
        ids: (await findStudentIds(owner, id, database)).size,
        file: (await sessionFile(owner, id, database)) !== null,
        plans: (await listPlans(owner, database)).length,
        plan: (await loadPlan(owner, plan, database)) !== null,
        assistants: (await listAssistants(owner, [id], database))?.size,
      });
      const nothing = {
        ...{ sessions: 0, open: 0, found: 0, byCode: 0, newest: null, session: null, ids: 0 },
        ...{ file: false, plans: 0, plan: false, assistants: 0 },
      };
      for (const other of [operator, grace]) expect(await seen(other.id)).toEqual(nothing);
      expect(await seen(ada.id)).toEqual({
        ...{ sessions: 1, open: 1, found: 1, byCode: 1, newest: id, session: id, ids: 1 },
        ...{ file: true, plans: 1, plan: true, assistants: 0 },
      });
    });
  });

  it('plans are each one’s own, also those of one title', async () => {
    const { ada, grace } = await service();
    await planOf(ada, 'Momentum');
    await planOf(grace, 'Momentum');
    const plans = (owner: Owner) =>
      reading(place.url, (database) => listPlans(owner, database)).then((all) =>
        all.map(({ id, title }) => ({ id, title })),
      );
    const [own] = await plans(ada.id);
    const lobby = await grace.clients.instructor(null);
    await lobby.send({ type: 'delete-plan', plan: own!.id });
    expect(await plans(ada.id)).toEqual([own]);
    expect(await plans(grace.id)).toHaveLength(1);
  });

  it('who is let lead a room leads it and reads its review, and no more, until that ends', async () => {
    const { ada, grace, make } = await service();
    const eve = await make('Eve');
    const { id, code } = await roomOf(ada, place.url);
    const unknown = { ok: false, refusal: { code: 'unknown-person' } };
    expect(await ada.ask('assist', { session: id, name: 'Nobody' })).toEqual(unknown);
    expect(await ada.ask('assist', { session: id, name: 'Ada' })).toEqual(unknown);
    for (const _ of [1, 2]) {
      expect(await ada.ask('assist', { session: id, name: ' Grace ' })).toMatchObject({ ok: true });
    }
    const console = await grace.clients.instructor(code);
    expect((await console.send(openRace())).ok).toBe(true);
    expect((await console.send({ type: 'discard-round', round: 1 })).ok).toBe(true);
    const seen = (owner: Owner) =>
      reading(place.url, async (database) => [
        (await findSession(owner, id, database))?.id,
        (await findSessions(owner, ALL, database)).sessions.map(({ isOwn }) => isOwn),
        await listAssistants(owner, [id], database),
      ]);
    expect(await seen(grace.id)).toEqual([id, [false], new Map()]);
    expect(await seen(ada.id)).toEqual([
      id,
      [true],
      new Map([[id, [{ id: grace.id, name: 'Grace' }]]]),
    ]);
    expect((await seen(eve.id))[0]).toBeUndefined();
    await console.send({ type: 'close-room' });
    for (const [errand, body] of Object.entries(ABOUT_ONE)) {
      if (errand === 'reopen') continue;
      expect([errand, await grace.ask(errand, { session: id, ...body })]).toEqual([
        errand,
        { ok: false, refusal: { code: 'not-own' } },
      ]);
    }
    expect(await grace.ask('reopen', { session: id })).toMatchObject({ ok: true });
    const again = await grace.clients.instructor(code);
    const isEnded = new Promise((resolve) => again.socket.once('disconnect', resolve));
    await ada.ask('end-assisting', { session: id, person: grace.id });
    await isEnded;
    const headers = { cookie: await grace.clients.cookie() };
    expect(await grace.clients.refusal({ role: 'instructor', code }, headers)).toMatchObject({
      code: 'unknown-room',
    });
    expect((await seen(grace.id))[0]).toBeUndefined();
  });

  it('who is withdrawn is out everywhere at once, and what they made is the operator’s', async () => {
    const { test, operator, ada } = await service();
    const { id, code, teacher, phone } = await roomOf(ada, place.url);
    await planOf(ada, 'Momentum');
    await planOf(operator, 'Momentum');
    expect(await ada.status('/teach')).toBe(404);
    const isEnded = new Promise((resolve) => teacher.socket.once('disconnect', resolve));
    expect(await operator.ask('withdraw-person', { person: ada.id })).toMatchObject({ ok: true });
    await isEnded;
    expect(await ada.status('/teach')).toBe(401);
    expect(await signIn(test, ada.key)).toBe(401);
    expect(phone.socket.connected).toBe(true);
    expect((await operator.clients.instructor(code)).view.code).toBe(code);
    await reading(place.url, async (database) => {
      expect((await findSession(OPERATOR, id, database))?.id).toBe(id);
      const titles = (await listPlans(OPERATOR, database)).map(({ title }) => title);
      expect(titles).toEqual(['Momentum', 'Momentum (Ada)']);
    });
  });

  it('what is stored for somebody just as they are withdrawn is the operator’s too', async () => {
    const { test, operator, ada } = await service();
    const lobby = await ada.clients.instructor(null);
    const made = Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0
          ? lobby.send({ type: 'open-room', title: `Late ${at}` }, 1_000)
          : lobby.send({ type: 'save-plan', plan: { ...EMPTY_PLAN, title: `Late ${at}` } }, 1_000),
      ),
    );
    await operator.ask('withdraw-person', { person: ada.id });
    await made;
    await reading(place.url, async (database) => {
      // As a server that ended between the two would leave them.
      const plan = { title: 'Late 1', plan: JSON.stringify(EMPTY_PLAN), savedAt: new Date(0) };
      await database.plan.create({ data: { ...plan, id: 'left', owner: ada.id } });
      const session = { code: 'C3DF4G', commandId: 'left', title: 'Left', openedAt: new Date(0) };
      await database.session.create({ data: { ...session, id: 'left', owner: ada.id } });
    });
    await test.close();
    await testServer({ environment: { DATABASE_URL: place.url } });
    await reading(place.url, async (database) => {
      const others = { where: { owner: { not: OPERATOR } } };
      expect(await database.session.count(others)).toBe(0);
      expect(await database.plan.count(others)).toBe(0);
      expect(await findSession(OPERATOR, 'left', database)).not.toBeNull();
    });
  });

  it('a new key takes the place of the one before, and signs every browser out', async () => {
    const { test, operator, ada } = await service();
    const { teacher, code } = await roomOf(ada, place.url);
    const earlier = await linkOf(ada);
    const isEnded = new Promise((resolve) => teacher.socket.once('disconnect', resolve));
    const renewed = await operator.ask('new-key', { person: ada.id });
    if (!renewed.ok) throw new Error(JSON.stringify(renewed));
    await isEnded;
    expect(await ada.status('/teach')).toBe(401);
    expect(await signIn(test, ada.key)).toBe(401);
    const { key } = renewed.value as { key: string };
    expect(await signsIn(test, earlier)).toBe(false);
    const again = new Person(test.origin, ada.id, key);
    expect((await again.clients.instructor(code)).view.code).toBe(code);
    expect(await operator.ask('new-key', { person: 'made-up' })).toMatchObject({
      refusal: { code: 'unknown-person' },
    });
  });

  it('a link for another device signs in who made it, and a key that nobody has none', async () => {
    const { test, ada } = await service();
    const { code } = await roomOf(ada, place.url);
    const path = await linkOf(ada);
    const opened = await fetch(test.origin + path, { redirect: 'manual' });
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const console = await ada.clients.connect({ role: 'instructor', code }, { cookie });
    expect(console.socket.connected).toBe(true);
    expect(await signIn(test, 'abcde-fghjk-mnpqr-stuvw-xyz23')).toBe(401);
  });
});

async function reading<Read>(
  url: string,
  read: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Read>,
): Promise<Read> {
  const database = await openDatabase(url);
  return read(database).finally(() => closeDatabase(database));
}

/** The path of a link that signs in another device. */
async function linkOf({ origin, clients }: Person): Promise<string> {
  const made = await fetch(`${origin}/api/once-link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, cookie: await clients.cookie() },
    body: '{}',
  });
  return ((await made.json()) as { path: string }).path;
}

async function signsIn({ origin }: TestServer, path: string): Promise<boolean> {
  return (await fetch(origin + path, { redirect: 'manual' })).headers.has('set-cookie');
}

async function planOf(person: Person, title: string): Promise<void> {
  const lobby = await person.clients.instructor(null);
  const answer = await lobby.send({ type: 'save-plan', plan: { ...EMPTY_PLAN, title } });
  expect(answer.ok).toBe(true);
}

async function signIn({ origin }: TestServer, key: string): Promise<number> {
  const answer = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key }),
  });
  return answer.status;
}
