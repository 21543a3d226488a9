import { describe, expect, it } from 'vitest';
import { NumberedMap } from '#core/base/numbered-map';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import type { PlanItem } from '#core/lesson/plan/lesson-plan';
import type { RoomEvent } from '#core/room/event';
import { apply, replay } from '#core/room/events/apply';
import { newRoom } from '#core/room/new-room';
import { codeFromBytes, normalizeCode } from '#core/room/people/code';
import { authorize } from '#core/room/room-command';
import { REMEMBERED_COMMANDS } from '#core/room/state';
import type { PageLanguage } from '#core/words/languages';
import { RACE } from '../../support/room/activities';
import { Drive, EXPERIMENT, roomOf, runOf, tokenHashOf } from '../../support/room/drive';
import { instructor, student } from '../../support/room/looking';

describe('the room', () => {
  it('[RM1] is closed from every phase, and refuses everything then', () => {
    const finished = runOf(0.3);
    finished.finish();
    const open = roomOf(1);
    open.open();
    for (const drive of [roomOf(1), open, runOf(0.3), finished]) {
      expect(drive.teach({ type: 'close-room' })).toEqual(['room-closed', 'command-applied']);
      expect(drive.teach({ type: 'close-room' })).toEqual([]);
      expect(drive.open()).toBe('room-closed');
      expect(drive.join(9)).toBe('room-closed');
      expect(drive.pick(1, 0.3)).toBe('room-closed');
      expect(drive.host({ type: 'mark-clock', present: 1 })).toBe('room-closed');
      expect(drive.state.phase.kind).toBe('closed');
    }
  });

  it.each([
    ['http://192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['https://Class.example/', 'https://class.example'],
    ['http://[fe80::1]:3000', 'http://[fe80::1]:3000'],
  ])('[RM2] %s is an address', (url, chosen) => {
    const drive = new Drive();
    expect(drive.teach({ type: 'choose-address', url })).toEqual([
      'address-chosen',
      'command-applied',
    ]);
    expect(drive.state.address).toBe(chosen);
    expect(drive.teach({ type: 'choose-address', url })).toEqual([]);
  });

  it.each([
    '',
    '192.168.1.20:3000',
    'ftp://192.168.1.20',
    'javascript:alert(1)',
    'http://user:word@host',
    'http://host/path',
    'http://host/?a=1',
    'http://host/#a',
  ])('[RM2] %j is none', (url) => {
    expect(new Drive().teach({ type: 'choose-address', url })).toBe('bad-address');
  });

  it('[RM11] a typed address is used at once, and stays with the room while another is chosen', () => {
    const drive = new Drive();
    const type = (url: string) => drive.teach({ type: 'type-address', url });
    expect(type(' https://Class.example/ ')).toEqual(['address-typed', 'command-applied']);
    expect(type('https://class.example')).toEqual([]);
    drive.teach({ type: 'choose-address', url: 'http://192.168.1.20:3000' });
    expect(drive.state).toMatchObject({
      address: 'http://192.168.1.20:3000',
      typedAddress: 'https://class.example',
    });
    for (const url of [
      ...['', 'class.example', 'ftp://class.example', 'https://class.example/join', 'http://'],
      ...['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:3000', 'http://0.0.0.0:3000'],
    ]) {
      expect(type(url), url).toBe('bad-address');
      expect(drive.message).toMatch(/address|phone/);
    }
  });

  it('[RM17] has the language that a console told last, and none before', () => {
    const drive = new Drive();
    const tell = (language: PageLanguage) => drive.teach({ type: 'set-language', language });
    expect(drive.state.language).toBeNull();
    expect(tell('de')).toEqual(['language-set', 'command-applied']);
    expect(tell('de')).toEqual([]);
    expect(tell('en')).toEqual(['language-set', 'command-applied']);
    expect(drive.state.language).toBe('en');
  });

  it('[RM3] the version counts the events, and a replay of them gives the same state', () => {
    const drive = runOf(0.3, 1.5);
    drive.finish();
    drive.teach({ type: 'choose-address', url: 'http://192.168.1.20:3000' });
    const start = newRoom({ code: 'CDFGHJ', title: 'Learning rates' });
    expect(drive.state.version).toBe(drive.events.length);
    expect(replay(start, drive.events)).toEqual(drive.state);
    expect(replay(start, drive.events.slice(1))).not.toEqual(drive.state);
  });

  it('[RM3] an event that cannot follow is a broken record, and throws', () => {
    const state = newRoom({ code: 'CDFGHJ', title: '' });
    const misplaced: RoomEvent[] = [
      { type: 'pick-stored', participant: 1, number: 1, learningRate: 0.3, prediction: null },
      { type: 'limit-set', limit: null },
      { type: 'round-locked', at: 0 },
      { type: 'clock-started', at: 0 },
      { type: 'round-finished', verdicts: [], edge: null },
      { type: 'answer-shown' },
    ];
    for (const event of misplaced) expect(() => apply(state, event)).toThrow(event.type);
  });

  it('[RM4] a refused command changes nothing, and says so in a sentence', () => {
    const drive = roomOf(1);
    const before = drive.state;
    const refused = [
      drive.pick(1, 0.3),
      drive.lock(),
      drive.open(2),
      drive.join(2, ''),
      drive.teach({ type: 'choose-address', url: 'x' }),
    ];
    expect(refused).toEqual([
      'wrong-phase',
      'wrong-phase',
      'bad-time-limit',
      'bad-name',
      'bad-address',
    ]);
    expect(drive.state).toBe(before);
    expect(drive.message).toMatch(/^[A-Z].*[.]$/);
  });

  it('[RM5] a repeated id is acknowledged and not applied again', () => {
    const drive = roomOf(1);
    drive.open(60);
    const add = { type: 'add-time', seconds: 30 } as const;
    expect(drive.teach(add, 'add-time-1')).toEqual(['limit-set', 'command-applied']);
    const { version } = drive.state;
    expect(drive.teach(add, 'add-time-1')).toEqual([]);
    expect(drive.state.version).toBe(version);
    expect(drive.state.phase).toMatchObject({ limit: 90_000 });
    expect(drive.teach({ type: 'close-room' }, 'close-room-1')).toHaveLength(2);
    expect(drive.teach(add, 'add-time-1')).toEqual([]);
  });

  it('[RM5] a refused id may come again, and only the latest ids are kept', () => {
    const drive = roomOf(1);
    expect(drive.teach({ type: 'lock', round: 1 }, 'lock-early')).toBe('wrong-phase');
    drive.open(60);
    drive.pick(1, 0.3);
    for (let nth = 0; nth < REMEMBERED_COMMANDS + 5; nth += 1) {
      drive.teach({ type: 'add-time', seconds: 5 }, `add-time-${nth}`);
    }
    expect(drive.state.appliedCommands).toHaveLength(REMEMBERED_COMMANDS);
    expect(drive.state.appliedCommands.at(-1)?.id).toBe(`add-time-${REMEMBERED_COMMANDS + 4}`);
    expect(drive.teach({ type: 'lock', round: 1 }, 'lock-early')).toHaveLength(2);
  });

  it('[RM6] students join and pick, the instructor leads, a projector only looks', () => {
    const join = { type: 'join', id: 'command-1', name: 'Ada' } as const;
    const lock = { type: 'lock', id: 'command-2', round: 1 } as const;
    const student = { role: 'student', tokenHash: tokenHashOf(1) } as const;
    expect(authorize(student, join)).toEqual({
      ok: true,
      value: { by: 'student', tokenHash: tokenHashOf(1), command: join },
    });
    expect(authorize({ role: 'instructor' }, lock)).toEqual({
      ok: true,
      value: { by: 'instructor', command: lock },
    });
    const refused = [
      authorize(student, lock),
      authorize({ role: 'screen' }, lock),
      authorize({ role: 'screen' }, join),
      authorize({ role: 'instructor' }, join),
    ];
    for (const answer of refused) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-role' } });
    }
  });

  it('[RM7] a code has six characters, all equally likely, none easily taken for another', () => {
    const counts = new Map<string, number>();
    for (let first = 0; first < 256; first += 1) {
      const code = codeFromBytes(Uint8Array.of(first, 0, 0, 0, 0, 0));
      if (code === null) continue;
      expect(code).toMatch(/^[^0OI1L2Z5S8BUAE]{6}$/);
      expect(code).toMatch(/^[A-Z][0-9][A-Z]{2}[0-9][A-Z]$/);
      counts.set(code[0]!, (counts.get(code[0]!) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([15]));
    expect(codeFromBytes(Uint8Array.of(255, 0, 255, 1, 2, 3, 4, 5))).toBe('C4FG9J');
    expect(codeFromBytes(new Uint8Array(5))).toBeNull();
  });

  it('[RM7] a code is read in any case, with spaces and dashes', () => {
    for (const typed of ['CDFGHJ', 'cdfghj', ' cdf ghj ', 'CDF-GHJ', 'cdf–ghj', 'ＣＤＦＧＨＪ']) {
      expect(normalizeCode(typed)).toBe('CDFGHJ');
    }
    for (const typed of ['', 'CDFGH', 'CDFGHJK', 'CDFGH0', 'CDF/GHJ', 'CDFGHJ\u0000']) {
      expect(normalizeCode(typed)).toBeNull();
    }
  });

  it('[RM9] a number taken out of a map is gone from the new one only', () => {
    const map = NumberedMap.of([1, 70, 200].map((key) => [key, `${key}`] as const));
    const without = map.without(70);
    expect([...without.keys()]).toEqual([1, 200]);
    expect([map.size, without.size, without.get(70)]).toEqual([3, 2, undefined]);
    expect(map.without(2)).toBe(map);
    expect(map.get(70)).toBe('70');
    expect([...without.with(70, '200')]).toHaveLength(3);
  });

  it('[RM10] a room begins with the built-in plan, and a plan that could not be opened is refused', () => {
    const drive = new Drive();
    expect(drive.state.plan).toBe(BUILT_IN_PLAN);
    expect(instructor(drive).plan).toEqual(BUILT_IN_PLAN);
    const item = { id: 'one', title: 'Too large', note: '', activity: RACE, timeLimit: null };
    const set = (...items: readonly PlanItem[]) =>
      drive.teach({ type: 'set-plan', plan: { title: 'Mine', items: [...items] } });
    expect(set(item)).toEqual(['plan-set', 'command-applied']);
    expect(set(item)).toEqual([]);
    const { plan } = drive.state;
    const budget = { ...RACE, experiment: { ...EXPERIMENT, budget: 5 } };
    const bad = [
      { ...item, id: 'two', activity: budget },
      { ...item, id: 'two', title: ' ' },
      { ...item, id: 'two', timeLimit: 1 },
      item,
    ];
    for (const second of bad) {
      expect(set(item, second)).toBe('bad-plan');
      expect(drive.message).toMatch(/^Item 2\b.*[.]$/);
    }
    expect(drive.state.plan).toBe(plan);
    expect(student(drive)).not.toHaveProperty('plan');
  });

  it('[RM9] a map of numbers shares what has not changed, and leaves the old one as it was', () => {
    const entries = Array.from({ length: 200 }, (_, key) => [key * 3, `${key}`] as const);
    const map = NumberedMap.of<string>(entries);
    const changed = map.with(3, 'other').with(1, 'new');
    expect([map.size, changed.size]).toEqual([200, 201]);
    expect([map.get(3), map.get(1), changed.get(3), changed.get(1)]).toEqual([
      '1',
      undefined,
      'other',
      'new',
    ]);
    expect([...map]).toEqual(entries.map((entry) => [...entry]));
    expect([...NumberedMap.of(entries.toReversed())]).toEqual([...map]);
    expect([...map.keys()].length).toBe([...map.values()].length);
    const seen: number[] = [];
    map.forEach((_, key) => {
      seen.push(key);
    });
    expect(seen).toEqual([...map.keys()]);
    expect(NumberedMap.of(entries)).toEqual(map);
    expect(changed).not.toEqual(map);
  });
});
