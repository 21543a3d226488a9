import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '#server/process/log';
import { openDatabase } from '#server/store/database';
import { storageSentence } from '#server/store/storage-fault';
import { childServer } from '../../support/server/child';
import { Clients } from '../../support/server/clients';
import { otherConnection, temporaryFolder } from '../../support/server/database';
import { openRace } from '../../support/server/events';

const NAMES = ['Adalovelace', 'Emmynoether', 'Grete Hermann'];
const ID = 'matriculation-4711';

interface Line {
  readonly msg: string;
  readonly [field: string]: unknown;
}

describe('the log of a lesson, at its loudest', () => {
  it('has the id of each command and request, and no name, token, key, cookie, id or secret', {
    timeout: 60_000,
  }, async () => {
    const { folder, url, remove } = await temporaryFolder();
    const server = await childServer(folder, 4, 0, { LOG_LEVEL: 'trace' });
    const origin = `http://127.0.0.1:${server.port}`;
    const clients = new Clients(origin, server.key);
    const { code, console: teacher } = await clients.room('Learningrates');
    await teacher.send({ type: 'ask-id', label: 'Matriculation number' });
    const ada = await clients.student(code);
    const joined = await ada.send({ type: 'join', name: NAMES[0]!, studentId: ID });
    expect(joined.ok).toBe(true);
    const emmy = await clients.student(code);
    // The database is locked while she joins: what could not be stored is told of.
    const other = otherConnection(url);
    await other.execute('BEGIN IMMEDIATE');
    const refused = await emmy.send({
      type: 'join',
      name: NAMES[1]!,
      studentId: ID,
      id: 'lost-command-1',
    });
    expect(refused).toMatchObject({ ok: false, code: 'not-stored' });
    await other.execute('ROLLBACK');
    other.close();
    const offer = await teacher.send({ type: 'offer-hand-over', participant: 1 });
    const { secret } = offer as { secret: string };
    const next = await clients.student(code);
    await next.send({ type: 'take-over', secret, isConfirmed: true });
    await teacher.send(openRace());
    await next.send({ type: 'pick', round: 1, number: 1, learningRate: 0.1, prediction: null });
    await teacher.send({ type: 'lock', round: 1 });
    await next.inPhase('running');
    await teacher.send({ type: 'end-run', round: 1 });
    await next.inPhase('finished');
    const headers = { cookie: await clients.cookie() };
    const asked = await fetch(`${origin}/teach/${code}?once=${secret}`, { headers });
    await fetch(`${origin}/join/${code}/${NAMES[2]}?key=${server.key}`, { redirect: 'manual' });
    await delay(100);
    clients.close();
    await server.end('SIGTERM');

    const text = server.said.error;
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const ofMessage = (msg: string) => lines.filter((line) => line.msg === msg);
    const commands = ofMessage('a command was answered');
    expect(commands.length).toBeGreaterThan(8);
    for (const { command, type } of commands) {
      expect(command).toMatch(/^[\w-]{8,40}$/);
      expect(type).toMatch(/^[a-z-]+$/);
    }
    expect(commands.find(({ command }) => command === 'lost-command-1')).toMatchObject({
      type: 'join',
      refusal: 'not-stored',
    });
    const lost = lines.find(({ msg }) => msg.startsWith('a batch was not stored: Another program'));
    expect(lost).toMatchObject({ commands: ['lost-command-1'] });
    const requests = ofMessage('a request was answered');
    expect(requests.map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/api', '/teach', '/join']),
    );
    for (const { request } of requests) expect(request).toMatch(/^[0-9a-f]{12}$/);
    expect(requests.map(({ request }) => request)).toContain(asked.headers.get('x-request-id'));

    const hash = (token: string) => createHash('sha256').update(token).digest('hex');
    const { invitation } = joined as { invitation: string };
    const tokens = [ada, emmy, next].flatMap(({ token }) => [token, hash(token)]);
    const cookie = headers.cookie.split('=')[1]!.slice(0, 20);
    const secrets = [...NAMES, ID, ...tokens, server.key, cookie, invitation, secret];
    for (const one of secrets) {
      expect(one.length).toBeGreaterThan(3);
      expect(text).not.toContain(one);
    }
    remove();
  });

  it('has of an error of the database no value that was to be stored', async () => {
    const { url, remove } = await temporaryFolder();
    const database = await openDatabase(url);
    const lines: string[] = [];
    const log = createLog('error', { write: (line) => lines.push(line) });
    const bad = { id: 's', code: NAMES[0], title: 5, openCode: null, openedAt: new Date() };
    const create = database.session.create({ data: bad as never });
    const error = await create.catch((one: unknown) => one);
    log.error({ err: error }, 'failed');
    await database.$disconnect();
    remove();
    const text = lines.join('');
    const { err } = JSON.parse(text);
    expect(err.type).toBe('PrismaClientValidationError');
    expect(err.message).not.toBe('');
    expect(err.stack.length).toBeGreaterThan(0);
    expect(text).not.toContain(NAMES[0]);
    // Nor has it what who watches the server is told, or who starts it.
    expect(String(error)).toContain(NAMES[0]);
    expect(storageSentence(error)).toBe(err.message);
  });
});
