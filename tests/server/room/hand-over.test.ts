import { describe, expect, it } from 'vitest';
import { openDatabase } from '#server/store/database';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, type Teacher } from '../../support/server/lesson';
import { testServer } from '../../support/server/server';
import { english } from '../../support/words';

const offer = async (teacher: Teacher, participant: number) => {
  const answer = await teacher.send({ type: 'offer-hand-over', participant });
  if (!answer.ok) throw new Error(english.tell(answer.reason));
  return answer;
};
const link = (secret: string, isConfirmed = true) =>
  ({ type: 'take-over', secret, isConfirmed }) as const;

describe('a student whose phone died', () => {
  it('is handed over to a newcomer’s phone on the console; the old phone is told, also after a restart', async () => {
    const test = await classroom(3);
    const { ada, ben, cleo, teacher, clients, code } = test;
    const round = await open(teacher, ada, RACE);
    await pick(cleo, round, 0.3);
    ada.socket.disconnect();
    const done = await teacher.send({ type: 'hand-over', participant: 1, newcomer: 3 });
    expect(done).toMatchObject({ ok: true });
    await cleo.until(({ you }) => you.participant?.number === 1);
    expect(cleo.you).toMatchObject({ participant: { name: 'Ada' }, pick: { learningRate: 0.3 } });
    await teacher.until(({ view }) => view.roster.length === 2 && view.participants === 2);
    await pick(cleo, round, 0.4, 2);
    const old = await clients.student(code, ada.token);
    expect(old.you).toMatchObject({ participant: null, isHandedOver: true });
    expect(await old.send({ type: 'join', name: 'Ada' })).toMatchObject({ code: 'handed-over' });
    expect(ben.you.isHandedOver).toBe(false);

    await test.server.close();
    const next = await testServer({ folder: test.folder });
    const [back, again] = await Promise.all([
      next.clients.student(code, cleo.token),
      next.clients.student(code, ada.token),
    ]);
    expect(back.you).toMatchObject({
      participant: { number: 1, name: 'Ada' },
      pick: { learningRate: 0.4, number: 2 },
    });
    expect(again.you).toMatchObject({ participant: null, isHandedOver: true });
    const console = await next.clients.instructor(code);
    expect(console.view.roster.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    expect(console.view.phase).toMatchObject({ picks: [[1, 0.4]] });
  });

  it('is handed over by a link, which asks before, works once, and leaves no device in the log', async () => {
    const test = await classroom(2);
    const { ada, teacher, clients, code } = test;
    const { secret, validFor } = await offer(teacher, 1);
    expect(validFor).toBe(600_000);
    const phone = await clients.student(code);
    expect(await phone.send(link(secret, false))).toMatchObject({ ok: true, student: 'Ada' });
    expect(phone.you.participant).toBeNull();
    const id = 'the-same-intention';
    expect(await phone.send({ ...link(secret), id })).toMatchObject({ ok: true, student: 'Ada' });
    // The answer was lost: it is asked again.
    expect(await phone.send({ ...link(secret), id })).toMatchObject({ ok: true, student: 'Ada' });
    await phone.until(({ you }) => you.participant?.name === 'Ada');
    // The old phone is still connected.
    await ada.until(({ you }) => you.isHandedOver);
    const late = await clients.student(code);
    for (const isConfirmed of [false, true]) {
      expect(await late.send(link(secret, isConfirmed))).toMatchObject({ code: 'bad-link' });
    }

    // Back to the first phone, by another link: the hand-over is not the end.
    await ada.send(link((await offer(teacher, 1)).secret));
    await ada.until(({ you }) => you.participant?.name === 'Ada');
    await phone.until(({ you }) => you.isHandedOver);

    const database = await openDatabase(test.databaseUrl);
    const rows = await database.participant.findMany();
    const log = JSON.stringify(await database.commit.findMany());
    await database.$disconnect();
    for (const { tokenHash, formerDevices } of rows) {
      for (const hash of [tokenHash, ...JSON.parse(formerDevices ?? '[]')]) {
        expect(log).not.toContain(hash);
      }
    }
    expect(JSON.parse(rows[0]!.formerDevices!)).toHaveLength(1);
  });

  it('goes to one of two phones that open the link at once', async () => {
    const { teacher, clients, code } = await classroom(1);
    const { secret } = await offer(teacher, 1);
    const phones = await Promise.all([clients.student(code), clients.student(code)]);
    const answers = await Promise.all(phones.map((phone) => phone.send(link(secret))));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'bad-link' });
    const winner = phones[answers.findIndex(({ ok }) => ok)]!;
    await winner.until(({ you }) => you.participant?.number === 1);
    await teacher.until(({ view }) => view.roster.length === 1 && view.roster[0]?.lostAt === null);
  });

  it('is kept by no wrong, replaced or old link, and nobody does it alone', async () => {
    const { ada, teacher, clients, code } = await classroom(2, { speed: 2_000 });
    const phone = await clients.student(code);
    expect(await phone.send(link('not-a-secret'))).toMatchObject({ code: 'bad-link' });
    const first = await offer(teacher, 1);
    const second = await offer(teacher, 1);
    expect(await phone.send(link(first.secret))).toMatchObject({ code: 'bad-link' });
    // Ten minutes pass.
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(await phone.send(link(second.secret))).toMatchObject({ code: 'bad-link' });
    expect(phone.you.participant).toBeNull();

    await teacher.send({ type: 'add-practice-students', count: 1 });
    await teacher.send({ type: 'remove-student', participant: 2 });
    for (const participant of [2, 3, 99]) {
      expect(await teacher.send({ type: 'offer-hand-over', participant })).toMatchObject({
        code: 'unknown-student',
      });
    }
    const wrong = { ok: false, code: 'wrong-role' };
    expect(await ada.send({ type: 'offer-hand-over', participant: 2 })).toMatchObject(wrong);
    expect(await ada.send({ type: 'hand-over', participant: 2, newcomer: 1 })).toMatchObject(wrong);
    expect(await teacher.send(link(second.secret))).toMatchObject(wrong);
  });
});
