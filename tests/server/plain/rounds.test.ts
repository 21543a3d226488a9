import { describe, expect, it } from 'vitest';
import type { Activity, ActivityKind } from '#core/lesson/activities/activity';
import { DUEL, QUESTION, RANGE_TEST, STEER, SWEEP } from '../../support/server/activities';
import { QUADRATIC, RACE } from '../../support/server/events';
import { classroom, open, pick, type Teacher } from '../../support/server/lesson';
import { PlainBrowser } from '../../support/server/plain-browser';

/** A room with Ada on her phone, who is told what the class is told, and Grace at a plain page. */
async function withGrace(
  options: { readonly namesOrigin?: boolean; readonly speed?: number } = {},
) {
  const { namesOrigin = true, ...server } = options;
  const room = await classroom(1, server);
  const grace = new PlainBrowser(room.origin, { namesOrigin });
  await grace.open(`/plain/${room.code}`);
  await grace.submit({ name: 'Grace' });
  return { ...room, grace, again: () => grace.open(`/plain/${room.code}`) };
}

/** Locks, and looks until the round is over. */
async function playOut(
  { teacher, ada }: { readonly teacher: Teacher; readonly ada: Parameters<typeof open>[1] },
  round: number,
) {
  await teacher.send({ type: 'lock', round });
  await ada.inPhase('finished');
}

const PREDICTED: Activity = { ...RACE, isPredicted: true, isConfidenceAsked: true };
const WALK: Activity = {
  kind: 'walk-through',
  experiment: QUADRATIC,
  learningRate: 0.1,
  beside: null,
  updates: 3,
  playsToEnd: false,
  guessed: 1,
};
const FRACTAL: Activity = {
  kind: 'fractal-edge',
  experiment: { ...QUADRATIC, loss: { id: 'ill-conditioned' }, start: [4, 1] },
  windows: [{ left: 0, bottom: 0, size: 3 }],
};

describe('a round by forms', () => {
  it('race: a pick with its prediction, changed, then its outcome, why, the edge, the board and points', async () => {
    const { grace, again, teacher, ada, ...room } = await withGrace();
    const round = await open(teacher, ada, PREDICTED);
    await pick(ada, round, 1.5);
    await again();
    expect(grace.text).toContain('Race 1');
    expect(grace.text).toContain('1 of 2 have given theirs.');
    await grace.submit({ rate: '0,5', prediction: 'diverged', confidence: 'think' });
    expect(grace.text).toContain('Your pick: 0.5, saved');
    expect(Object.fromEntries(grace.fields)).toMatchObject({
      rate: '0.5',
      prediction: 'diverged',
      confidence: 'think',
      number: '2',
    });
    await grace.submit({ rate: '0.4', prediction: 'converged' });
    const sizes = [Buffer.byteLength(grace.html)];
    await playOut({ teacher, ada }, round);
    await again();
    sizes.push(Buffer.byteLength(grace.html));
    expect(grace.text).toContain('Your run with 0.4 has converged.');
    expect(grace.text).toContain('You said converged , and so it went.');
    expect(grace.text).toContain('Runs diverge above a rate of 1.');
    expect(grace.text).toContain('In your class the edge lies between 0.4 and 1.5.');
    expect(grace.text).toMatch(/Fastest to the goal Grace, rate 0\.4, step \d+/);
    expect(grace.text).toMatch(/nearest the edge Ada, rate 1\.5, step \d+/);
    expect(grace.text).toMatch(/\+ 2 points Reached the goal Predicted right 2 points in all/);
    // Of its round a student loads about 3 KB a page.
    expect(Math.max(...sizes)).toBeLessThan(3_500);
    expect(room.errors).toEqual([]);
  });

  it('steer: the first rate is given here, and it says what needs the other page', async () => {
    const { grace, again, teacher, ada } = await withGrace({ namesOrigin: false });
    const round = await open(teacher, ada, STEER);
    await again();
    expect(grace.text).toContain('you need the page with pictures');
    await grace.submit({ rate: '1.5' });
    await teacher.send({ type: 'lock', round });
    await ada.inPhase('running');
    await again();
    expect(grace.text).toContain('here it stays 1.5');
    await ada.inPhase('finished');
    await again();
    expect(grace.text).toContain('Your run with 1.5 has diverged.');
  });

  it('steer: whoever goes on at the page with pictures is the same student there', async () => {
    const { grace, again, teacher, ada, ...room } = await withGrace();
    await open(teacher, ada, STEER);
    await again();
    await grace.submit({ rate: '1.5' });
    expect(grace.text).toContain('Your pick: 1.5');
    const key = grace.fields.get('key')!;
    await grace.post(new URLSearchParams({ do: 'other-page', key: 'another' }));
    expect(grace.status).toBe(403);
    await grace.post(new URLSearchParams({ do: 'other-page', key }));
    expect(grace.text).toContain('works once, for 10 minutes');
    const link = new RegExp(`href="/join/${room.code}#[a-z0-9]{8}\\.([\\w-]+)"`);
    const [, secret = ''] = link.exec(grace.html) ?? [];
    const other = await room.clients.student(room.code);
    const taken = await other.send({ type: 'take-over', secret, isConfirmed: true });
    expect(taken).toMatchObject({ ok: true, student: 'Grace' });
    await other.until(({ you }) => you.pick?.learningRate === 1.5);
    expect(teacher.view.participants).toBe(2);
    await again();
    expect(grace.text).toContain('You go on on another phone.');
    const stranger = await new PlainBrowser(room.origin).open(`/plain/${room.code}`);
    await stranger.submit({ do: 'other-page' });
    expect(stranger.status).toBe(409);
  });

  it('duel: one pick, two outcomes', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, DUEL);
    await again();
    await grace.submit({ rate: '0.1' });
    await playOut({ teacher, ada }, round);
    await again();
    expect(grace.text).toMatch(/Gradient descent Your run .* Momentum Your run/);
  });

  it('question: an answer, how sure, changed, then whether it is right and how the class voted', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, QUESTION);
    await again();
    await grace.submit({});
    expect([grace.status, grace.text.includes('Choose one first.')]).toEqual([400, true]);
    await grace.submit({ choice: '1', confidence: 'sure' });
    await grace.submit({ choice: '0', confidence: 'guess' });
    expect(grace.text).toContain('Your answer: It doubles the step, saved');
    await playOut({ teacher, ada }, round);
    await again();
    expect(grace.text).not.toContain('Yes: the step');
    await teacher.send({ type: 'show-answer', round });
    await again();
    expect(grace.text).toContain('Right Yes: the step is rate times gradient.');
    expect(grace.text).toContain('It doubles the step (right): 1 vote It halves the step: nobody');
  });

  it('question whose choices are sentences: their full stops don’t stand inside another one', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, {
      ...QUESTION,
      choices: ['It doubles.', 'It halves.', 'No.'],
    });
    await again();
    await grace.submit({ choice: '0' });
    expect(grace.text).toContain('Your answer: It doubles, saved');
    await teacher.send({ type: 'lock', round });
    await ada.inPhase('finished');
    await teacher.send({ type: 'show-answer', round });
    await again();
    expect(grace.text).toContain('It doubles (right): 1 vote It halves: nobody');
  });

  it('range test: a stop at the moment at which it arrives; a press that came twice counts once', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    await open(teacher, ada, RANGE_TEST);
    await teacher.send({ type: 'lock', round: 1 });
    await ada.inPhase('running');
    await again();
    expect(grace.text).toMatch(/The rate is now [\d.]+, at step \d+ of 100/);
    const form = grace.fields;
    await grace.submit({});
    expect(grace.text).toMatch(/You stopped at 0\.\d+/);
    const [stopped] = /You stopped at \S+/.exec(grace.text)!;
    await grace.submit({}, form);
    expect([grace.status, grace.text.includes(stopped)]).toEqual([200, true]);
    await ada.inPhase('finished');
    await again();
    expect(grace.text).toContain(stopped);
  });

  it('walk-through: a guess in numbers, then where it landed and what was wrong', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, WALK);
    await again();
    await grace.submit({ w0: 'three' });
    expect([grace.status, grace.text.includes('A guess is a number, such as 3.2')]).toEqual([
      409,
      true,
    ]);
    await grace.submit({ w0: '4,8' });
    expect(grace.text).toContain('Your guess: 4.8, saved');
    await teacher.send({ type: 'walk', round, move: 'next' });
    await again();
    expect(grace.text).toContain('You said 4.8. It landed on 3.2. You went uphill.');
    expect(grace.text).toContain('From 4, gradient 8, rate 0.1.');
    expect(grace.text).toContain('0 of 1 came within 5% of the step.');
  });

  it('walk-through: an update that makes no number any more says so', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, { ...WALK, learningRate: 1.5, playsToEnd: true });
    for (const move of ['end', 'next', 'end'] as const) {
      await teacher.send({ type: 'walk', round, move });
    }
    await again();
    expect(grace.text).toContain('What comes out is not a number any more.');
    expect(grace.text).not.toContain('landed on not a number');
  });

  it('a text browser, which knows no style, has each choice, button and link on a line of its own', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    await again();
    const links = grace.html.slice(grace.html.indexOf('<nav>'));
    expect(links.match(/<a /g)?.length).toBeGreaterThan(1);
    expect(links.match(/<p><a [^>]*>[^<]*<\/a><\/p>/g)).toHaveLength(links.match(/<a /g)!.length);
    await open(teacher, ada, PREDICTED);
    await again();
    const radios = grace.html.match(/<input type="radio"/g)!;
    expect(grace.html.match(/<div><label><input type="radio"/g)).toHaveLength(radios.length);
    expect(grace.html).toContain('<div><button>');
  });

  it('fractal edge: one of the nine places; sweep: nothing but to watch', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, FRACTAL);
    await again();
    await grace.submit({ choice: '4' });
    expect(grace.text).toContain('Your choice: the middle, saved');
    await playOut({ teacher, ada }, round);
    await teacher.send({ type: 'return-to-lobby', round });
    await ada.inPhase('lobby');
    await again();
    expect(grace.text).toContain('You’re in. Look again');
    const sweep = await open(teacher, ada, SWEEP);
    await again();
    expect(grace.html).not.toContain('<form');
    if (ada.view.phase.kind === 'picking') await teacher.send({ type: 'lock', round: sweep });
    await ada.inPhase('finished');
    await again();
    expect(grace.text).toMatch(/converged: \d/);
  });

  it('was played of every kind', () => {
    const kinds = [PREDICTED, STEER, DUEL, QUESTION, RANGE_TEST, WALK, FRACTAL, SWEEP];
    const all: Record<ActivityKind, true> = {
      race: true,
      steer: true,
      duel: true,
      question: true,
      'range-test': true,
      'walk-through': true,
      'fractal-edge': true,
      sweep: true,
    };
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(all).sort());
  });
});

describe('what is given by a form', () => {
  it('counts once, however often it is sent, and an old page changes nothing', async () => {
    const { grace, again, teacher, ada } = await withGrace();
    const round = await open(teacher, ada, RACE);
    await again();
    const form = grace.fields;
    await grace.submit({ rate: '0.4' });
    const { version } = teacher.view;
    await grace.submit({ rate: '0.4' }, form);
    expect([grace.status, grace.text.includes('Your pick: 0.4, saved')]).toEqual([200, true]);
    expect(teacher.view.version).toBeLessThanOrEqual(version + 1);
    await grace.submit({ rate: '0.7' }, form);
    expect(grace.status).toBe(409);
    expect(grace.text).toContain('A newer pick of yours is stored already: it stays 0.4.');
    await teacher.send({ type: 'lock', round });
    await ada.inPhase('running');
    await grace.submit({ rate: '0.9', number: '2' }, form);
    expect([grace.status, grace.text.includes('your pick stays 0.4')]).toEqual([409, true]);
    // What was wrong is said above what is shown now.
    expect(grace.text).toContain('The run is at step');
  });

  it('is refused by the rules of the room: no number, a rate of zero, another round, a stranger', async () => {
    const { grace, again, teacher, ada, origin, code } = await withGrace();
    await open(teacher, ada, RACE);
    await again();
    const form = grace.fields;
    for (const [rate, why] of [
      ['fast', 'Type a number above 0'],
      ['0', 'rate of zero'],
      ['-1', 'uphill'],
      ['1e99', 'at most'],
    ]) {
      await grace.submit({ rate: rate! });
      expect(grace.status).toBeGreaterThanOrEqual(400);
      expect(grace.text).toContain(why);
      expect(grace.fields.get('rate')).toBe(rate);
    }
    await grace.submit({ rate: '0.1', round: '7' }, form);
    expect(grace.text).toContain('Round 7 is not open');
    await grace.submit({ rate: '0.1', round: '1; drop' }, form);
    expect(grace.status).toBe(400);

    const stranger = await new PlainBrowser(origin).open(`/plain/${code}`);
    const key = stranger.fields.get('key')!;
    await stranger.post(
      new URLSearchParams({ do: 'pick', key, round: '1', number: '1', rate: '1' }),
    );
    expect([stranger.status, stranger.text.includes('Join the room')]).toEqual([409, true]);
  });

  it('is looked at again by itself only where that was asked for, and never under a form', async () => {
    const { grace, code, teacher, ada } = await withGrace();
    expect(grace.html).not.toContain('http-equiv="refresh"');
    await grace.open(`/plain/${code}?renewed=1`);
    expect(grace.html).toContain('http-equiv="refresh"');
    await open(teacher, ada, RACE);
    await grace.open(`/plain/${code}?renewed=1`);
    expect(grace.html).not.toContain('http-equiv="refresh"');
    await grace.submit({ rate: '0.1' });
    expect(grace.path).toBe(`/plain/${code}?renewed=1`);
  });

  it('is somebody’s who is here: for minutes after a page, then away', async () => {
    const { code, teacher, grace } = await withGrace({ speed: 600 });
    await grace.open(`/plain/${code}`);
    await teacher.until(({ view }) => view.away === 0);
    await teacher.until(({ view }) => view.away === 1);
    await grace.open(`/plain/${code}`);
    await teacher.until(({ view }) => view.away === 0);
  });
});
