import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import { SILENT_MS } from '#core/protocol/back-off';
import type { CommandType, Intention } from '#core/protocol/commands';
import { english } from '../words';
import type { Student, TestClient } from './clients';
import type { Ledger } from './ledger';

export interface Acknowledged {
  readonly number: number;
  readonly learningRate: number;
}

/** As a page does: until it is answered, under one id, through any number of restarts. */
export async function insist<View extends { phase: { kind: string } }, Type extends CommandType>(
  client: TestClient<View>,
  intention: { readonly type: Type } & Intention<Type>,
): Promise<AcknowledgementOf<Type>> {
  const id = randomBytes(8).toString('hex');
  for (;;) {
    try {
      return await client.send<Type>({ ...intention, id }, SILENT_MS);
    } catch {
      await delay(20);
    }
  }
}

/** Picks again and again. @returns the newest one that was acknowledged */
export async function pickOnAndOn(
  {
    student,
    name,
    ledger,
  }: { readonly student: Student; readonly name: string; readonly ledger: Ledger },
  round: number,
  rates: readonly number[],
  isOver: () => boolean,
): Promise<Acknowledged | null> {
  let newest: Acknowledged | null = null;
  for (let number = 1; !isOver(); number += 1) {
    const learningRate = rates[number % rates.length]!;
    const pick = { type: 'pick', round, number, learningRate, prediction: null } as const;
    const answer = await insist(student, pick);
    if (!answer.ok) throw new Error(`${answer.code}: ${english.tell(answer.reason)}`);
    newest = { number, learningRate };
    ledger.note({ kind: 'pick', name, round, number, learningRate });
    await delay(10);
  }
  return newest;
}
