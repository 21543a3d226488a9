import { describe, expect, it } from 'vitest';
import { announcement } from '../../server/announcement';

const SERVER = {
  port: 3000,
  key: 'abcde-fghjk-mnpqr-stvwx-yz234',
  instructorPath: '/overshoot/teach?once=secret',
  studentsAddress: 'https://class.example.org:8443/overshoot',
  isPublic: true,
};

describe('what the terminal says when the server is there', () => {
  it('leads to the page for the key from anywhere, and asks nobody onto a network where the address is public', () => {
    const said = announcement(SERVER);
    expect(said).toContain('http://localhost:3000/overshoot/teach?once=secret');
    expect(said).toMatch(
      /type your key at https:\/\/class\.example\.org:8443\/overshoot\/teach \(show it to nobody\):\n {4}abcde-/,
    );
    expect(said).toMatch(/^ {2}Students:\n {4}https:\/\/class\.example\.org:8443\/overshoot$/m);
    expect(said).not.toContain('network');
  });

  it('says of a laptop’s own address that students need its network', () => {
    const studentsAddress = 'http://192.168.1.20:3000';
    const said = announcement({ ...SERVER, studentsAddress, isPublic: false });
    expect(said).toContain('type your key at http://192.168.1.20:3000/teach');
    expect(said).toContain('Students, on the same network:\n    http://192.168.1.20:3000\n');
  });

  it('names no address where no network leads here', () => {
    const said = announcement({ ...SERVER, studentsAddress: null, isPublic: false });
    expect(said).toContain('type your key there');
    expect(said).toContain('on no network');
  });
});
