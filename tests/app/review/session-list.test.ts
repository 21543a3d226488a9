import { describe, expect, it } from 'vitest';
import type { DeskRefusal } from '#core/protocol/desk';
import { deskRefusalWords } from '../../../app/live/desk/refusal-words';
import { spanWords } from '../../../app/review/frame/facts-words';
import { foundWords } from '../../../app/review/sessions/found-words';
import { eraseWords, reopenedWords } from '../../../app/review/sessions/manage/manage-words';
import { dayAt, isSearch, listAddress, sessionQuery } from '../../../app/review/sessions/query';
import { english } from '../../support/words';

describe('the address of the list', () => {
  it('carries search and page', () => {
    const query = sessionQuery({ q: 'Week 3', from: '2026-11-01', to: '2026-11-30', page: '2' });
    expect(query).toEqual({ text: 'Week 3', from: '2026-11-01', to: '2026-11-30', page: 2 });
    const address = listAddress(query, 3);
    expect(address).toBe('/review?q=Week+3&from=2026-11-01&to=2026-11-30&page=3');
    const params = Object.fromEntries(new URL(address, 'http://a').searchParams);
    expect(sessionQuery(params)).toEqual({ ...query, page: 3 });
    expect(listAddress(sessionQuery({}), 1)).toBe('/review');
  });

  it.each([
    { page: '0' },
    { page: '-1' },
    { page: '1.5' },
    { page: 'two' },
    { page: '1e99' },
    { from: '2026-02-30' },
    { to: 'yesterday' },
    { q: [] },
  ])('is the whole list where it says nothing that can be read: %o', (params) => {
    const query = sessionQuery(params);
    expect(query).toEqual({ text: '', from: '', to: '', page: 1 });
    expect(isSearch(query)).toBe(false);
  });

  it('takes a day from midnight to midnight, also where the clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31']) {
      const [from, until] = [dayAt(day)!, dayAt(day, 1)!];
      expect([from.getHours(), until.getHours()]).toEqual([0, 0]);
      expect(until.getTime() - from.getTime()).toBeGreaterThan(22 * 3_600_000);
    }
  });
});

describe('the words of the list', () => {
  it('count', () => {
    const joined = [1, 2].map((count) => english.say('review.students', { count }));
    const rounds = [1, 0].map((count) => english.say('review-sessions.rounds', { count }));
    expect([...joined, ...rounds]).toEqual(['1 student', '2 students', '1 round', '0 rounds']);
    expect([
      foundWords(english, 1, false),
      foundWords(english, 3, true),
      foundWords(english, 0, true),
    ]).toEqual(['1 session', '3 sessions found', 'No session is like that.']);
    expect(foundWords(english, 0, false)).toMatch(/^None yet\./);
  });

  it('say what happens: that backups keep it, and that people in an open room join again', () => {
    expect(english.say('review-sessions.delete.what', { title: 'Week 3', students: 31 })).toMatch(
      /31 students.*Backups.*still hold/,
    );
    expect(eraseWords(english, false)).toMatch(/Backups/);
    expect(eraseWords(english, false)).not.toMatch(/join again/);
    expect(eraseWords(english, true)).toMatch(/join again/);
    expect(reopenedWords(english, 'CDFGHJ', 'CDFGHJ')).not.toContain('CDFGHJ');
    expect(reopenedWords(english, 'X7YK3N', 'CDFGHJ')).toContain('X7YK3N');
  });

  it.each<DeskRefusal>([
    { code: 'unknown-errand' },
    { code: 'foreign-page' },
    { code: 'too-large', mostBytes: 4_096 },
    { code: 'malformed', at: 'title' },
    { code: 'unknown-session' },
    { code: 'no-title' },
    { code: 'long-title', most: 80 },
    { code: 'session-open' },
    { code: 'not-stored' },
  ])('have one sentence for every refusal: $code', (refusal) => {
    expect(deskRefusalWords(english, refusal)).toMatch(/^[A-Z][^.]*\.$/);
  });
});

describe('how long a session took', () => {
  it.each([
    [20_000, '1 min'],
    [41 * 60_000, '41 min'],
    [1_439 * 60_000, '1439 min'],
    [1_440 * 60_000, 'over 2 days'],
    [7 * 86_400_000 + 60_000, 'over 8 days'],
  ])('is told in minutes, or in days where it was opened again: %d ms', (span, words) => {
    const at = new Date('2026-11-24T10:15:00Z');
    expect(spanWords(english, at, new Date(at.getTime() + span))).toBe(words);
  });
});
