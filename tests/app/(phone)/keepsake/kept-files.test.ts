import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../../app/(phone)/keepsake/calendar-file';
import { htmlFile } from '../../../../app/(phone)/keepsake/html-file';
import type { KeptPage } from '../../../../app/(phone)/keepsake/kept-page';
import { makePage } from '../../../../app/(phone)/keepsake/make-page';
import { LONGEST_QR, pageLink, pageOfLink } from '../../../../app/(phone)/keepsake/page-link';
import { readPage } from '../../../../app/(phone)/keepsake/read-page';
import {
  KEPT_SESSIONS_SHOWN,
  madeUpKeepsake,
} from '../../../../app/gallery/phone/made-up-keepsake';
import { english, german } from '../../../support/words';

const PAGES = new Map(
  KEPT_SESSIONS_SHOWN.map((kind) => [kind, makePage(english, madeUpKeepsake(kind))]),
);
const ORDINARY = PAGES.get('ordinary')!;
const GOLDEN = join(import.meta.dirname, 'golden');
const PUBLIC = 'https://learn.example';
/** What somebody may have typed as a name, a title or a choice. */
const HOSTILE = '<script>alert(1)</script> "&\'>, ; \\ \r\nBEGIN:VEVENT 学習率 🎓';

/** Every text of the page replaced. */
function withTexts(page: KeptPage, text: string): KeptPage {
  return {
    ...page,
    title: text,
    name: text,
    lines: page.lines.map(() => ({ head: text, text })),
    rounds: page.rounds.map((row) => ({ ...row, title: text, text, result: text, rate: text })),
    questions: page.questions.map((one) => ({ ...one, title: text, asked: text, said: text })),
    reviews: page.reviews.map((one) => ({ ...one, question: text, answer: text })),
  };
}

describe('the kept file', () => {
  it.each([...PAGES])('needs nothing else and is small: %s', (_, page) => {
    const html = htmlFile(english, page, PUBLIC);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|src=/i);
    expect(html).toContain("default-src 'none'");
    const addresses = html.match(/https?:[^"<\s]*/g) ?? [];
    expect(addresses.every((address) => address.startsWith(PUBLIC))).toBe(true);
    expect(htmlFile(english, page, null)).not.toContain('http:');
    for (const { text } of page.lines) expect(html).toContain(text.replace(/'/g, '&#39;'));
  });

  it('is in its reader’s language, and says of its texts in which they were kept', () => {
    const kept = makePage(german, madeUpKeepsake('ordinary'));
    expect(kept.dayWords).toBe('24. November 2026');
    expect(htmlFile(german, kept, PUBLIC)).toMatch(/<html lang="de".*<ol lang="de">/s);
    expect(htmlFile(english, kept, PUBLIC)).toMatch(/<html lang="en".*<ol lang="de">/s);
    const { language: _, ...before } = ORDINARY;
    expect(htmlFile(german, before, PUBLIC)).toMatch(/<html lang="de".*<ol lang="en">/s);
  });

  it('has nothing of what somebody typed as markup', () => {
    const html = htmlFile(english, withTexts(ORDINARY, HOSTILE), PUBLIC);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('alert(1)</');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39;&gt;');
  });
});

describe('the calendar', () => {
  const read = (page: KeptPage) => {
    const text = calendarFile(english, page);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return { text, calendar, events };
  };

  it('is read by another parser: a whole day each, 2, 7 and 14 days later, without alarms', () => {
    const { calendar, events } = read(ORDINARY);
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, '2026-11-26'],
      [true, '2026-12-01'],
      [true, '2026-12-08'],
    ]);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(events.map(({ duration }) => duration.toString())).toEqual(['P1D', 'P1D', 'P1D']);
    expect(events.flatMap(({ component }) => component.getAllSubcomponents('valarm'))).toEqual([]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(read(ORDINARY).text).toBe(read(ORDINARY).text);
  });

  it('asks before it shows', () => {
    read(ORDINARY).events.forEach(({ description, summary }, at) => {
      const { question, answer } = ORDINARY.reviews[at]!;
      const [asked, shown] = [description.indexOf(question), description.indexOf(answer)];
      expect(asked).toBeGreaterThan(0);
      expect(description.slice(asked, shown).split('\n').length).toBeGreaterThan(10);
      expect(summary).not.toContain(answer);
    });
  });

  it('breaks lines as RFC 5545 has it, and keeps every text whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const said = `${typed}${HOSTILE}`;
        const { text, events } = read(withTexts(ORDINARY, said));
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        expect(events).toHaveLength(3);
        const kept = said.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        for (const { description } of events) expect(description).toContain(kept);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the link to another device', () => {
  it.each([...PAGES])('carries all of it: %s', async (_, page) => {
    const link = (await pageLink(PUBLIC, page))!;
    expect(link).toMatch(/^https:\/\/learn\.example\/keep#d\.[\w-]+$/);
    expect(await pageOfLink(new URL(link).hash)).toEqual(page);
  });

  it('is short enough for a code where little was done', async () => {
    expect((await pageLink(PUBLIC, PAGES.get('one-round')!))!.length).toBeLessThan(LONGEST_QR);
  });

  it.each(['packed', 'plain'])(
    'opens for good: %s, as it was made in the first version',
    async (how) => {
      const link = readFileSync(join(GOLDEN, `${how}-link.txt`), 'utf8').trim();
      const page: unknown = JSON.parse(readFileSync(join(GOLDEN, 'page.json'), 'utf8'));
      expect(await pageOfLink(new URL(link).hash)).toEqual(page);
    },
  );

  it('is null where it would be too long', async () => {
    const rounds = ORDINARY.rounds.map((row) => ({
      ...row,
      text: randomBytes(1_500).toString('hex'),
    }));
    expect(await pageLink(PUBLIC, { ...ORDINARY, rounds })).toBe(null);
  });

  it('shows nothing of a broken one', async () => {
    const { hash } = new URL((await pageLink(PUBLIC, ORDINARY))!);
    expect(await pageOfLink('')).toBe('empty');
    for (const broken of [
      '#x',
      '#d.',
      '#p.e30',
      hash.slice(0, -9),
      `${hash}x%`,
      '#d.!!',
      '#p.____',
    ]) {
      expect(await pageOfLink(broken)).toBe('broken');
    }
  });

  it('does not unpack without end', async () => {
    const zeros = new Blob([new Uint8Array(5_000_000)]).stream();
    const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = Buffer.from(await new Response(packed).arrayBuffer());
    expect(bytes.length).toBeLessThan(10_000);
    expect(await pageOfLink(`#d.${bytes.toString('base64url')}`)).toBe('broken');
  });

  it('is read field by field: whatever else it is, it is nothing', () => {
    expect(readPage(JSON.parse(JSON.stringify(ORDINARY)))).toEqual(ORDINARY);
    expect(readPage({ ...ORDINARY, extra: 1 })).toEqual(ORDINARY);
    expect(readPage({ ...ORDINARY, language: '"><b>' })).toBeNull();
    const paths = ['javascript:alert(1)', '//evil.example', '/practice/../teach', '/practice#<b>'];
    for (const path of paths) {
      expect(readPage({ ...ORDINARY, practice: { label: 'Try', path } })).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(ORDINARY) as (keyof KeptPage)[])),
        fc.anything(),
        (field, value) => {
          const read = readPage({ ...ORDINARY, [field]: value });
          if (read !== null) expect(readPage(JSON.parse(JSON.stringify(read)))).toEqual(read);
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readPage(value)).toBeNull();
      }),
    );
  });
});
