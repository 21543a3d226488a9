import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { classroom } from '../../support/server/lesson';

/** Connects as a browser would, which offers to compress. @returns what was agreed, and what its first view took on the wire */
function firstView(
  url: string,
  auth: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<{ extensions: string; length: number; read: number }> {
  const socket = new WebSocket(url, { headers, perMessageDeflate: true });
  let raw = { bytesRead: 0 };
  socket.on('upgrade', (response) => {
    raw = response.socket;
  });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) {
        socket.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, ...auth })}`);
      }
      if (!text.startsWith('42["view"')) return;
      resolve({ extensions: socket.extensions, length: text.length, read: raw.bytesRead });
      socket.close();
    });
  });
}

describe('large messages', () => {
  it('are compressed for a presenter who agrees, and never for a phone', async () => {
    const { origin, clients, code, ada } = await classroom(1);
    const url = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const asInstructor = { role: 'instructor', code };
    const headers = { cookie: await clients.cookie(), origin };

    const console = await firstView(`${url}&presenter=1`, asInstructor, headers);
    expect(console.extensions).toContain('permessage-deflate');
    expect(console.length).toBeGreaterThan(10_000);
    expect(console.read).toBeLessThan(console.length / 2);

    const plain = await firstView(url, asInstructor, headers);
    expect(plain.extensions).toBe('');
    expect(plain.read).toBeGreaterThan(plain.length);

    const phone = await firstView(url, { role: 'student', code, token: ada.token });
    expect(phone.extensions).toBe('');
  });
});
