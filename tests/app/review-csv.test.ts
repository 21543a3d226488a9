import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, CSV_FORMAT, csvRows } from '../../app/review/session/csv-rows';
import type { SessionReview } from '../../app/review/session/review-types';
import { reviewRound } from './support/review-round';

function session(names: readonly (string | null)[], rates: readonly number[]): SessionReview {
  const at = new Date('2026-11-24T10:15:00Z');
  return {
    id: 'a',
    code: 'HX37KM',
    title: 'The learning rate',
    openedAt: at,
    closedAt: at,
    participants: names.map((name, i) => ({ number: i + 1, name, joinedAt: at })),
    rounds: [reviewRound(1, rates)],
  };
}

const text = (one: SessionReview) => stringify([...csvRows(one)], CSV_FORMAT);

describe('the table for spreadsheets', () => {
  it('has a line for every student in every round, also for who did not pick', () => {
    const rows = [...csvRows(session(['Ines', 'Uma'], [0.05]))];
    expect(rows.map((row) => row.length)).toEqual([CSV_COLUMNS.length, CSV_COLUMNS.length]);
    const columns = Object.fromEntries(CSV_COLUMNS.map((name, i) => [name, i]));
    const cell = (row: number, name: string) => rows[row]?.[columns[name] ?? -1];
    expect(cell(0, 'name')).toBe('Ines');
    expect(cell(0, 'learning rate')).toBe(0.05);
    expect(cell(0, 'outcome')).toBe('converged');
    expect(cell(1, 'outcome')).toBe('no pick');
    expect(cell(1, 'learning rate')).toBeNull();
  });

  it('leaves an erased name empty', () => {
    const [row] = csvRows(session([null], [0.05]));
    expect(row?.[CSV_COLUMNS.indexOf('name')]).toBeNull();
  });

  it('keeps rates at full precision', () => {
    expect(text(session(['Ines'], [0.1 + 0.2]))).toContain('0.30000000000000004');
  });

  it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '＝1'])('disarms the name %s', (name) => {
    expect(text(session([name], [0.05]))).toContain(`'${name}`);
  });

  it('quotes a name with a comma, a quote or a line break', () => {
    expect(text(session(['a,"b"\nc'], [0.05]))).toContain('"a,""b""\nc"');
  });

  it('starts with a byte order mark, by which Excel knows it as UTF-8, and its columns', () => {
    expect(text(session(['Tomás'], [0.05])).startsWith('﻿round,loss,optimizer')).toBe(true);
  });
});
