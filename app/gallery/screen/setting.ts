import { askedKind } from '../class/asked-kind';

/** What the page is asked for. */
export type ScreenSetting = ReturnType<typeof screenSetting>;

/** From the page's query. */
export function screenSetting(query: Readonly<Record<string, string | undefined>>) {
  return {
    /** lobby, picking, picking-paused, closing, locked, run, paused, waiting, end, answer, closed, refused, lost or connecting. */
    state: query.state ?? 'lobby',
    kind: askedKind(query.kind),
    /** Of a duel: one that takes no rate; empty: none. */
    rival: query.rival ?? '',
    title: query.title ?? '',
    loss: query.loss ?? 'ill-conditioned',
    optimizer: query.optimizer ?? 'gradient-descent',
    noise: query.noise ?? '0',
    isPredicted: query.predicted === '1',
    students: Number(query.students ?? 86),
    /** How many of them are practice students: the first ones. */
    practice: Number(query.practice ?? 0),
    teams: Number(query.teams ?? 0),
    /** How many of those who gave nothing are away. */
    away: Number(query.away ?? 0),
    /** Every second name, and the texts of a question, are as long as they can be. */
    isLong: query.names === 'long',
    /** The picks, in the order of joining, or the rates of a demonstration; empty: those of the practice rules. */
    rates: (query.rates ?? '')
      .split(',')
      .map(Number)
      .filter((rate) => rate > 0),
    /** Nobody gives anything. */
    isSilent: query.silent === '1',
    /** The same round went before. */
    isSecond: query.second === '1',
    isTimed: query.limit !== 'none',
    isLocked: query.locked === '1',
    /** Asked of whoever joins; empty: none. */
    hallNumber: query.number ?? '',
    isPseudonymous: query.pseudonyms === '1',
    code: query.code ?? 'HX37KM',
    address: query.address ?? 'http://192.168.1.20:3000',
  };
}
