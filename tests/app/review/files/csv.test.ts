import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rateAtStep } from '#core/engine/theory/growing-rate';
import type { ReviewRound, SessionReview } from '#core/report/session-review';
import { COLUMNS } from '../../../../app/review/files/columns';
import { CSV_FORMAT, csvCell, csvRows } from '../../../../app/review/files/csv';
import { EXPERIMENT, QUESTION, RANGE_TEST } from '../../../support/app/console-view';
import { emptyRound, reviewRound, runsOf, VALLEY } from '../../../support/app/review-round';
import { QUADRATIC } from '../../../support/server/events';
import { english } from '../../../support/words';

function session(names: readonly (string | null)[], round: ReviewRound): SessionReview {
  const at = new Date('2026-11-24T10:15:00Z');
  return {
    id: 'a',
    code: 'HX37KM',
    title: 'The learning rate',
    teams: 0,
    openedAt: at,
    closedAt: at,
    participants: names.map((name, i) => ({
      number: i + 1,
      name,
      joinedAt: at,
      isRemoved: false,
      handedTo: null,
    })),
    rounds: [round],
  };
}

/** The rows as objects by column. */
function table(names: readonly (string | null)[], round: ReviewRound) {
  return [...csvRows(session(names, round))].map((row) =>
    Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at]])),
  );
}

const text = (names: readonly string[], rates: readonly number[]) =>
  stringify([...csvRows(session(names, reviewRound(1, rates)))], CSV_FORMAT);

/** As Excel and LibreOffice decide. A number is none, whatever its sign. */
function isFormula(cell: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^-\d/.test(cell);
}

describe('the table for spreadsheets', () => {
  it('has a row for every student in every round, also for who took no part', () => {
    const rows = table(['Ines', 'Uma'], reviewRound(1, [0.05], VALLEY, ['diverged']));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      name: 'Ines',
      activity: 'race',
      'took part': 'yes',
      'learning rate': 0.05,
      prediction: 'diverged',
      outcome: 'converged',
    });
    expect(rows[1]).toMatchObject({ name: 'Uma', 'took part': 'no', outcome: null });
  });

  it('has both sides of a duel in one row', () => {
    const activity = { kind: 'duel', experiment: VALLEY, rival: EXPERIMENT } as const;
    const runs = [...runsOf(VALLEY, [0.3]), ...runsOf(EXPERIMENT, [0.3], 1)];
    expect(table(['Ines'], { ...emptyRound(1, activity), runs })).toMatchObject([
      {
        outcome: 'diverged',
        'rival outcome': 'converged',
        'rival optimizer': EXPERIMENT.optimizer,
      },
    ]);
  });

  it('has the one run of a rival without a rate in the row of everybody who picked', () => {
    const rival = { ...EXPERIMENT, optimizer: 'polyak', hyperparameters: {} };
    const activity = { kind: 'duel', experiment: VALLEY, rival } as const;
    const runs = [...runsOf(VALLEY, [0.3, 0.01]), ...runsOf(rival, [1], 1)];
    const rows = table(['Ines', 'Jo', 'Kim'], { ...emptyRound(1, activity), runs });
    expect(rows.map((row) => row['rival outcome'])).toEqual(['converged', 'converged', null]);
  });

  it('has every change of steering with its step', () => {
    const activity = { kind: 'steer', experiment: VALLEY } as const;
    const changes = [
      { step: 8, learningRate: 0.2 },
      { step: 20, learningRate: 0.01 },
    ];
    const runs = runsOf(VALLEY, [0.05]).map((run) => ({ ...run, changes }));
    expect(table(['Ines'], { ...emptyRound(1, activity), runs })).toMatchObject([
      { 'learning rate': 0.05, changes: '8:0.2 20:0.01' },
    ]);
  });

  it('has the tap of a range test as step and rate, beside the edge', () => {
    const round = { ...emptyRound(1, RANGE_TEST), taps: [{ participant: 1, step: 40 }], edge: 1 };
    const range = RANGE_TEST.kind === 'range-test' ? RANGE_TEST.range : null;
    expect(table(['Ines'], round)).toMatchObject([
      { 'tapped step': 40, 'tapped rate': range && rateAtStep(range, 40), edge: 1 },
    ]);
  });

  it('has the vote on a question, whether it is right, and the misconception', () => {
    const votes = [
      { participant: 1, choice: 0, confidence: 'sure' as const },
      { participant: 2, choice: 2, confidence: null },
    ];
    expect(
      table(['Ines', 'Uma'], { ...emptyRound(2, QUESTION), votes, revoteOf: 1 }),
    ).toMatchObject([
      { choice: 1, right: 'yes', confidence: 'sure', misconception: null, 'second vote of': 1 },
      { choice: 3, right: 'no', confidence: null, misconception: 'the rate is a brake' },
    ]);
  });

  it('has a row for each rate of a demonstration, with no student in it', () => {
    const activity = { kind: 'sweep', experiment: VALLEY, learningRates: [0.001, 0.3] } as const;
    const rows = table(['Ines'], {
      ...emptyRound(1, activity),
      runs: runsOf(VALLEY, [0.001, 0.3]),
    });
    expect(rows.map((row) => [row.student, row['learning rate'], row.outcome])).toEqual([
      [null, 0.001, 'too-slow'],
      [null, 0.3, 'diverged'],
    ]);
  });

  it('says what each column holds, and no two have the same name', () => {
    expect(new Set(CSV_FORMAT.columns).size).toBe(COLUMNS.length);
    for (const { means } of COLUMNS) expect(means(english).length).toBeGreaterThan(3);
  });

  it('leaves an erased name empty', () => {
    expect(table([null], reviewRound(1, [0.05]))[0]?.name).toBeNull();
  });

  it('keeps rates at full precision', () => {
    expect(text(['Ines'], [0.1 + 0.2])).toContain('0.30000000000000004');
  });

  it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '＝1'])('disarms the name %s', (name) => {
    expect(text([name], [0.05])).toContain(`'${name}`);
  });

  it('leaves a start below zero the number that it is', () => {
    const start = reviewRound(1, [0.05], { ...QUADRATIC, start: [-3] });
    expect(table(['Ines'], start)[0]?.start).toBe(-3);
    expect(stringify([...csvRows(session(['Ines'], start))], CSV_FORMAT)).toContain(',-3,');
    const two = reviewRound(1, [0.05], { ...VALLEY, start: [-3, 1] });
    expect(table(['Ines'], two)[0]?.start).toBe("'-3 1");
  });

  it('says when, with the zone', () => {
    expect(table(['Ines'], reviewRound(1, [0.05]))[0]).toMatchObject({
      'opened (UTC)': '2026-11-24T10:11:00.000Z',
    });
  });

  it('says points and what for, and the team', () => {
    const round = { ...reviewRound(1, [0.05]), edge: 0.08 };
    const rows = [...csvRows({ ...session(['Ines', 'Uma'], round), teams: 2 })].map((row) =>
      Object.fromEntries(COLUMNS.map(({ name }, at) => [name, row[at]])),
    );
    expect(rows).toMatchObject([
      { points: 2, 'points for': 'goal edge', 'session points': 2, team: 1 },
      { points: null, 'session points': null, team: 2 },
    ]);
  });

  it.each([
    ['a;=1', "a;'=1"],
    [';=1', ";'=1"],
    ['a; "=1', 'a;\' "=1'],
    ['a\n+1', "a\n'+1"],
    ['a\t@b', "a\t'@b"],
    ['a,-b', "a,'-b"],
    ['3-2=1', '3-2=1'],
    ['plain', 'plain'],
  ])('%j is written as %j', (from, to) => {
    expect(csvCell(from)).toBe(to);
  });

  it('has no cell that a spreadsheet reads as a formula, wherever it cuts the cells', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        '1',
        'a',
        '＝',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (rows) => {
        const cells = rows.map((row, at) => [at, ...row.map(csvCell)]);
        const csv = stringify(cells, { ...CSV_FORMAT, columns: ['n', 'a', 'b', 'c'] });
        for (const delimiter of [',', ';']) {
          for (const row of Papa.parse<string[]>(csv.slice(1), { delimiter }).data) {
            for (const read of row) expect(isFormula(read), JSON.stringify(read)).toBe(false);
          }
        }
        const { data } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\n' });
        expect(data.slice(1, 1 + rows.length)).toEqual(cells.map((row) => row.map(String)));
      }),
      { numRuns: 400 },
    );
  });

  it('quotes a name with a comma, a quote or a line break', () => {
    expect(text(['a,"b"\nc'], [0.05])).toContain('"a,""b""\nc"');
  });

  it('starts with a byte order mark, by which Excel knows it as UTF-8, and its columns', () => {
    expect(text(['Tomás'], [0.05]).startsWith('﻿round,title,activity')).toBe(true);
  });
});
