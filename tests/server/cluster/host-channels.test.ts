import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { You } from '#core/protocol/views/you';
import { HostChannels } from '#server/cluster/host-channels';
import type { PeopleReport } from '#server/cluster/messages';
import { RemotePeople } from '#server/cluster/remote-people';
import type { RoomChannels } from '#server/room/room-channels';

const YOU = {} as You;
const WATCHER = { connected: () => undefined, disconnected: () => undefined };

function report(tabs: PeopleReport['tabs'], isWhole = false): PeopleReport {
  const counts = { students: tabs.length, screens: 0, instructors: 0 };
  return { counts, projectors: 0, hasLostWebSockets: false, tabs, isWhole };
}

function channels() {
  let isSure = true;
  let now = 0;
  const said: string[] = [];
  const people = new RemotePeople(() => now);
  const local = {
    count: () => 1,
    tabs: () => 0,
    view: () => said.push('view here'),
    frame: () => said.push('frame here'),
  } as unknown as RoomChannels;
  const host = new HostChannels({
    ...{ local, people, isSure: () => isSure },
    say: ({ kind }) => said.push(kind),
    tell: (node, yous) => said.push(`${yous.length} to ${node}`),
  });
  return {
    ...{ host, people, said },
    doubt: (is: boolean) => {
      isSure = !is;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

it('what goes to all is published once, and only where somebody is elsewhere', () => {
  const { host, people, said } = channels();
  host.view('students', {} as never);
  host.frame(1, '');
  expect(said).toEqual(['view here', 'frame here']);
  people.apply('second', report([['ada', 1]]), WATCHER);
  people.apply('third', report([['ben', 1]]), WATCHER);
  said.length = 0;
  host.view('students', {} as never);
  host.frame(2, '');
  host.view('screens', {} as never);
  expect(said).toEqual(['view here', 'view', 'frame here', 'frame', 'view here']);
  expect(host.count('students')).toBe(3);
});

it('the own parts of phones go in one message to each server, before an answer that is newer', async () => {
  const { host, people, said } = channels();
  const many = Array.from({ length: 450 }, (_, nth) => [`device ${nth}`, 1] as const);
  people.apply('second', report(many), WATCHER);
  for (const [tokenHash] of many.slice(0, 150)) host.you(tokenHash, YOU);
  expect(said).toEqual([]);
  await turn();
  expect(said).toEqual(['150 to second']);
  said.length = 0;
  for (const [tokenHash] of many) host.you(tokenHash, YOU);
  host.flush();
  expect(said).toEqual(['200 to second', '200 to second', '50 to second']);
});

it('as long as the room may be another’s nothing is said, and then all of it or nothing, but no frames', () => {
  const { host, people, said, doubt } = channels();
  people.apply('second', report([['ada', 1]]), WATCHER);
  doubt(true);
  host.view('students', {} as never);
  host.frame(1, '');
  expect(said).toEqual([]);
  doubt(false);
  host.release();
  expect(said).toEqual(['view here', 'view']);
  doubt(true);
  host.view('students', {} as never);
  host.close();
  doubt(false);
  host.release();
  expect(said).toEqual(['view here', 'view']);
});

it('who is elsewhere is known by what was told last, and for as long as their server says something', () => {
  const { people, pass } = channels();
  const told: string[] = [];
  const watcher = {
    connected: (tokenHash: string | null) => void (tokenHash && told.push(`${tokenHash} came`)),
    disconnected: (tokenHash: string | null) => void (tokenHash && told.push(`${tokenHash} went`)),
  };
  people.apply('second', report([['ada', 1]]), watcher);
  people.apply('second', report([['ada', 2]]), watcher);
  people.apply('third', report([['ada', 1]]), watcher);
  expect(told).toEqual(['ada came', 'ada came']);
  expect(people.tabs('ada')).toBe(3);
  expect(people.nodesOf('ada')).toEqual(['second', 'third']);
  people.apply('third', report([['ben', 1]], true), watcher);
  expect(told.slice(2)).toEqual(['ada went', 'ben came']);
  pass(5_000);
  people.apply('third', report([]), watcher);
  pass(2_000);
  people.sweep(watcher);
  expect(told.slice(4)).toEqual(['ada went']);
  expect(people.nodesOf('ben')).toEqual(['third']);
});
