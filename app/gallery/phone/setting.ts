import { OUTCOMES } from '#core/engine/outcome';
import { askedKind } from '../class/asked-kind';

const PHASES = ['lobby', 'picking', 'running', 'finished'] as const;

/** What the page is asked for. */
export type PhoneSetting = ReturnType<typeof phoneSetting>;

/** From the page's query. A state that isn't a phase of the room counts as the lobby. */
export function phoneSetting(query: Readonly<Record<string, string | undefined>>) {
  const { state, item, kind, rate = '0.074' } = query;
  return {
    phase: PHASES.find((phase) => phase === state) ?? 'lobby',
    kind: askedKind(kind),
    /** Of the built-in lesson; empty: its first of that kind. */
    item: item ?? (kind === undefined ? 'valley' : ''),
    /** Empty: what the item has. */
    loss: query.loss ?? '',
    optimizer: query.optimizer ?? '',
    /** This phone's pick; in a range test its tap, as a share of the steps. null: it gives nothing. */
    rate: rate === 'none' ? null : Number(rate),
    prediction: OUTCOMES.find((outcome) => outcome === query.prediction) ?? null,
    choice: Number(query.choice ?? 1),
    name: query.name ?? 'Ines',
    students: Number(query.students ?? 86),
    step: Number(query.step ?? 31),
    isPseudonymous: query.pseudonyms === '1',
    teams: Number(query.teams ?? 0),
    /** How many of those who gave nothing are away. */
    away: Number(query.away ?? 0),
    isPaused: query.paused === '1',
    isWaiting: query.waiting === '1',
    isAnswerShown: query.answer === '1',
    isRevote: query.revote === '1',
    title: query.title ?? null,
    /** In the lobby: a race is over. */
    isAfterRound: query.after === '1',
  };
}
