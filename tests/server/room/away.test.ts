import { describe, expect, it } from 'vitest';
import { RACE } from '../../support/server/events';
import { classroom, open, pick } from '../../support/server/lesson';

describe('whoever is away', () => {
  it('isn’t waited for after a minute, on any screen, unless they gave something; coming back counts again', async () => {
    const { ada, ben, cleo, teacher, clients, code } = await classroom(3, { speed: 200 });
    const hall = await clients.screen(code);
    await teacher.send({ type: 'add-practice-students', count: 2 });
    const round = await open(teacher, ada, RACE);
    await pick(ada, round, 0.1);
    await pick(ben, round, 0.2);
    ben.socket.disconnect();
    cleo.socket.disconnect();
    // Five are in. Ben has picked, so only Cleo is not waited for; practice students never are away.
    const isTold = ({ view }: { view: { participants: number; away: number } }) =>
      view.participants === 5 && view.away === 1;
    await Promise.all([ada.until(isTold), hall.until(isTold), teacher.until(isTold)]);
    expect(teacher.view.roster.map(({ lostAt }) => (lostAt ?? 0) >= 60_000)).toEqual([
      ...[false, true, true],
      ...[false, false],
    ]);

    // Nothing has changed since: nobody is told anything again, though the times go on.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const told = ada.views.length;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(ada.views.length - told).toBeLessThanOrEqual(1);

    const back = await clients.student(code, cleo.token);
    expect(back.view).toMatchObject({ participants: 5, away: 0 });
    const isBack = ({ view }: { view: { away: number } }) => view.away === 0;
    await Promise.all([ada.until(isBack), hall.until(isBack), teacher.until(isBack)]);
  });
});
