import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SessionFile } from '#core/archive/session-file';
import { OPERATOR } from '#core/protocol/owner';
import type { SessionReview } from '#core/report/session-review';
import { pastScores } from '#core/room/past-scores';
import { findSession, listSessions, sessionFile } from '#server/store/review-queries';
import { CSV_FORMAT, csvRows } from '../../../../app/review/files/csv';
import { sessionSheets } from '../../../../app/review/files/session-sheets';
import { workbook } from '../../../../app/review/files/xlsx/workbook';
import { storedLessons } from '../../../support/server/stored/stored-lesson';
import { english } from '../../../support/words';

type Table = readonly Readonly<Record<string, unknown>>[];

/** What pages, print and every file are made from, of a session with every kind of activity, teams and points. */
let review: SessionReview;
let csv: Table;
let sheets: ReadonlyMap<string, Table>;
let file: SessionFile;
let close: () => Promise<void>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'overshoot-'));
  const database = await storedLessons(`file:${join(folder, 'overshoot.db')}`);
  close = async () => {
    await database.$disconnect();
    rmSync(folder, { recursive: true });
  };
  const sessions = await listSessions(OPERATOR, database);
  const { id } = sessions.find(({ title }) => title === 'Every activity')!;
  review = (await findSession(OPERATOR, id, database))!;
  const text = stringify([...csvRows(review)], CSV_FORMAT).slice(1);
  csv = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data.map(typed);
  const parts: Uint8Array[] = [];
  for await (const part of workbook(sessionSheets(english, review))) parts.push(part);
  const read = await readWorkbook(Buffer.concat(parts));
  sheets = new Map(read.map(({ sheet, data }) => [sheet, tableOf(data)]));
  let json = '';
  for await (const part of (await sessionFile(OPERATOR, id, database))!.parts) json += part;
  file = JSON.parse(json);
});
afterAll(() => close());

function tableOf([header = [], ...rows]: readonly (readonly unknown[])[]): Table {
  return rows.map((row) =>
    Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])),
  );
}

/** As whoever reads a table without types takes its cells. */
function typed(row: Readonly<Record<string, string>>) {
  const value = (cell: string) =>
    /^-?\d/.test(cell) && Number.isFinite(Number(cell)) ? Number(cell) : cell;
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : value(cell)]),
  );
}

function csvRow(round: number, student: number) {
  return csv.find((row) => row.round === round && row.student === student)!;
}

function sheetRow(round: number, student: number) {
  const [, sheet] = [...sheets].find(([name]) => name.startsWith(`${round} `))!;
  return sheet.find((row) => row.student === student)!;
}

describe('page, table, workbook and file', () => {
  it('are about the same rounds and students', () => {
    expect(new Set(csv.map(({ round }) => round))).toEqual(
      new Set(review.rounds.map(({ number }) => number)),
    );
    expect(file.rounds.map(({ number }) => number)).toEqual(
      review.rounds.map(({ number }) => number),
    );
    expect(sheets.get('Students')?.map(({ student }) => student)).toEqual(
      review.participants.map(({ number }) => number),
    );
    expect(sheets.get('Activities')).toHaveLength(review.rounds.length);
    expect(file.teams).toBe(review.teams);
  });

  it('say the same of every pick, prediction and outcome', () => {
    let seen = 0;
    for (const round of review.rounds) {
      for (const {
        participant,
        side,
        learningRate,
        prediction,
        confidence,
        verdict,
      } of round.runs) {
        if (side !== 0 || csvRow(round.number, participant) === undefined) continue;
        seen += 1;
        const filed = file.rounds
          .find(({ number }) => number === round.number)!
          .runs.find((run) => run.participant === participant && run.side === 0)!;
        expect(filed).toMatchObject({ learningRate, prediction, confidence, verdict });
        for (const row of [
          csvRow(round.number, participant),
          sheetRow(round.number, participant),
        ]) {
          expect(row['learning rate']).toBe(learningRate);
          expect(row.outcome).toBe(verdict.outcome);
          expect(row['at step'] ?? null).toBe(verdict.step);
          expect(row['final gap'] ?? null).toBe(verdict.finalGap);
          expect(row.prediction ?? null).toBe(prediction);
        }
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('say the same of every vote and every tap', () => {
    for (const round of review.rounds) {
      const filed = file.rounds.find(({ number }) => number === round.number)!;
      for (const { participant, choice, confidence } of round.votes) {
        expect(filed.votes).toContainEqual({ participant, choice, confidence });
        for (const row of [
          csvRow(round.number, participant),
          sheetRow(round.number, participant),
        ]) {
          expect(row.choice).toBe(choice + 1);
          expect(row.confidence ?? null).toBe(confidence);
        }
      }
      for (const { participant, step } of round.taps) {
        expect(filed.taps).toContainEqual({ participant, step });
        expect(csvRow(round.number, participant)['tapped step']).toBe(step);
        expect(sheetRow(round.number, participant)['tapped step']).toBe(step);
      }
    }
  });

  it('say the same of points, totals and teams', () => {
    const { rounds, ranking } = pastScores(review.participants, review.rounds);
    expect(Math.max(...[...ranking.values()].map(({ points }) => points))).toBeGreaterThan(1);
    for (const { number } of review.participants) {
      const total = ranking.get(number)?.points ?? null;
      const filed = file.participants.find((one) => one.number === number)!;
      const listed = sheets.get('Students')!.find(({ student }) => student === number)!;
      expect([filed.points, listed['session points']]).toEqual([total, total]);
      expect(listed.team).toBe(filed.team);
      for (const round of review.rounds) {
        const row = csvRow(round.number, number);
        if (row === undefined) continue;
        const points = rounds.get(round.number)?.get(number) ?? null;
        expect(row.points ?? null).toBe(points?.length ?? null);
        expect(row['points for'] ?? null).toBe(points?.join(' ') || null);
        expect(row['session points'] ?? null).toBe(total);
        expect(row.team).toBe(filed.team);
        const inFile = file.rounds
          .find((one) => one.number === round.number)!
          .points?.find(({ participant }) => participant === number);
        expect(inFile?.earned ?? null).toEqual(points);
      }
    }
  });
});
