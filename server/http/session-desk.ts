import type { IncomingMessage, ServerResponse } from 'node:http';
import { failure, type Result } from '#core/base/result';
import { DESK_PATH, type DeskAnswer, type DeskRefusal } from '#core/protocol/desk';
import type { Owner } from '#core/protocol/owner';
import type { OwnPages } from '../access/own-pages';
import type { Errands } from '../after-class/errand';
import { sendJson } from './answers';
import { isOwnJson, readJsonBody } from './json-body';

const STATUS: Readonly<Partial<Record<DeskRefusal['code'], number>>> = {
  'unknown-errand': 404,
  'foreign-page': 403,
  'too-large': 413,
  malformed: 400,
  'bad-file': 400,
  'unknown-session': 404,
  'unknown-person': 404,
  'not-own': 403,
  'not-operator': 403,
  'not-stored': 503,
};
/** What the body asked for can't be had as things stand. */
const CONFLICT = 409;

/**
 * Where the instructor's pages change what is stored: pages run in a copy of the server's modules that knows no
 * live room, so they ask here, by POST with JSON. To be reached by signed-in instructors only.
 */
export class SessionDesk {
  constructor(
    private readonly errands: Errands,
    private readonly ownPages: OwnPages,
  ) {}

  /** @returns whether the path was one of this desk's, and so the request is answered */
  async handle(
    path: string,
    asker: Owner,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<boolean> {
    if (!path.startsWith(DESK_PATH)) return false;
    const result = await this.#answer(path.slice(DESK_PATH.length), asker, request, response);
    const answer: DeskAnswer<unknown> = result.ok ? result : { ok: false, refusal: result.error };
    const status = result.ok ? 200 : (STATUS[result.error.code] ?? CONFLICT);
    sendJson(request, response, status, answer);
    return true;
  }

  async #answer(
    name: string,
    asker: Owner,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Result<unknown, DeskRefusal>> {
    const errand = Object.hasOwn(this.errands, name) ? this.errands[name] : undefined;
    if (errand === undefined || request.method !== 'POST') {
      return failure({ code: 'unknown-errand' });
    }
    if (!isOwnJson(request, this.ownPages)) return failure({ code: 'foreign-page' });
    const { mostBytes } = errand;
    const body = await readJsonBody(request, response, mostBytes);
    if (body.ok) return errand.run(body.value, asker);
    return failure(
      body.error === 'too-large' ? { code: 'too-large', mostBytes } : { code: 'malformed', at: '' },
    );
  }
}
