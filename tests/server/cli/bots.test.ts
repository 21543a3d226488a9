import { expect, it, onTestFinished } from 'vitest';
import { BotClass } from '../../../server/cli/bots/class';
import { freePort } from '../../support/free-port';
import { selfSigned } from '../../support/network/certificate';
import { reverseProxy } from '../../support/network/reverse-proxy';

const DAY_MS = 86_400_000;

/** What bots say first who find no way to this address. */
function firstWords(url: string, polls = false): Promise<string> {
  const options = { count: 2, code: 'X9CH7C', url, rounds: null, seed: 1, polls };
  return new Promise((resolve) => {
    const bots = new BotClass(options, resolve, () => {});
    onTestFinished(() => bots.leave());
    void bots.arrive();
  });
}

it('bots that don’t get through say why: a certificate that nobody trusts, nobody there', async () => {
  const to = await freePort();
  const port = await reverseProxy({
    to,
    certificate: selfSigned('localhost', Date.now() + DAY_MS),
  });
  const secure = `https://localhost:${port}/overshoot`;
  for (const polls of [false, true]) {
    expect(await firstWords(secure, polls)).toMatch(
      /^No way to https:\/\/localhost:\d+\/overshoot so far: .*self-signed certificate.*\. The bots go on trying\.$/,
    );
  }
  expect(await firstWords(`http://127.0.0.1:${to}`)).toContain('ECONNREFUSED');
});
