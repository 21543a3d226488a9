import { areRunsOfStudents } from '#core/lesson/activities/asked';
import type { You } from '#core/protocol/views/you';
import { rulesOf } from '../../lesson/activities/catalogue';
import { formerOwnerOf, participantOf, teamOf } from '../people/participants';
import { shownName } from '../people/pseudonym';
import { latestPoints, rankingOf } from '../scores';
import type { FinishedPhase, Participant, RoomState, RoundPhase } from '../state';
import { rowOf } from './board';
import { classmateRates } from './classmates';
import { leaderboardOf, neighboursOf, publicFrom } from './leaderboard';
import { type Reveal, type RevealedRuns, revealedRuns } from './revealed-runs';
import { placesUpTo } from './walk-view';

const NOTHING = {
  isHandedOver: false,
  isRemoved: false,
  pick: null,
  tap: null,
  vote: null,
  guess: null,
  firstChoice: null,
  verdict: null,
  rivalVerdict: null,
  points: null,
  score: null,
  classmates: [],
  standing: null,
};

/** The own part of a device, whoever's it is. */
export function youOfDevice(
  state: RoomState,
  reveal: Reveal | null,
  tokenHash: Participant['tokenHash'],
): You {
  const participant = participantOf(state, tokenHash);
  const you = youView(state, reveal, participant?.number ?? null);
  return { ...you, isHandedOver: participant === null && formerOwnerOf(state, tokenHash) !== null };
}

/** A phone's own part. `participant` is null for a device that has not joined. */
export function youView(
  state: RoomState,
  reveal: Reveal | null,
  participant: Participant['number'] | null,
): You {
  const { version, teams, phase } = state;
  const known = participant === null ? undefined : state.participants.get(participant);
  if (known === undefined || known.isRemoved || known.name === null) {
    const isRemoved = known?.isRemoved === true;
    return { ...NOTHING, classmates: [], version, participant: null, isRemoved };
  }
  const { number, name } = known;
  const own: You = {
    ...NOTHING,
    classmates: [],
    version,
    participant: {
      number,
      name,
      shownAs: shownName(state, number) ?? name,
      team: teamOf(number, teams),
    },
    score: scoreOf(state, number),
  };
  if (phase.kind === 'lobby' || phase.kind === 'closed') return own;

  const firstChoice = firstChoiceOf(state, phase.round.revoteOf, number);
  const you: You = { ...own, ...givenBy(phase, number), firstChoice };
  if (phase.kind === 'picking') return you;

  you.classmates = classmateRates(phase.inputs.picks, number);
  const revealed = revealedRuns(phase, reveal);
  if (revealed !== null && areRunsOfStudents(phase.round.activity)) {
    you.verdict = publicVerdict(revealed, 0, number);
    you.rivalVerdict = publicVerdict(revealed, 1, number);
  }
  if (phase.kind === 'finished') {
    you.standing = standingOf(state, phase, number);
    const points = latestPoints(state);
    you.points = points === null ? null : [...(points.get(number) ?? [])];
  }
  return you;
}

function givenBy({ round, inputs }: RoundPhase, number: Participant['number']) {
  const about = { round: round.number };
  const pick = inputs.picks.get(number);
  const tap = inputs.taps.get(number);
  const vote = inputs.votes.get(number);
  const guess = inputs.guesses.get(number);
  return {
    pick: pick === undefined ? null : { ...about, ...pick, changes: [...pick.changes] },
    tap: tap === undefined ? null : { ...about, ...tap },
    vote: vote === undefined ? null : { ...about, ...vote },
    guess:
      guess === undefined ? null : { ...about, number: guess.number, places: placesUpTo(guess) },
  };
}

/** Of the vote before, where the class votes again. */
function firstChoiceOf(
  { finishedRounds }: RoomState,
  revoteOf: number | null,
  number: Participant['number'],
): You['firstChoice'] {
  const first = finishedRounds.find(({ round }) => round.number === revoteOf);
  return first?.inputs.votes.get(number)?.choice ?? null;
}

/** While inputs still come, only a divergence is final. */
function publicVerdict(
  { groups, step, isProvisional }: RevealedRuns,
  group: number,
  number: Participant['number'],
): You['verdict'] {
  const own = groups[group];
  const [oneRun] = own !== undefined && own.oneForAll !== null ? own.picks.keys() : [number];
  const verdict = own?.verdicts.get(oneRun ?? number);
  if (own === undefined || verdict === undefined) return null;
  if (isProvisional && verdict.outcome !== 'diverged') return null;
  return step >= publicFrom(verdict, own.budget) ? verdict : null;
}

function standingOf(
  state: RoomState,
  { round, inputs, verdicts: [verdicts] }: FinishedPhase,
  number: Participant['number'],
): You['standing'] {
  const [group] = rulesOf(round.activity).groups(round.activity, inputs);
  if (verdicts === undefined || group === undefined || !areRunsOfStudents(round.activity))
    return null;
  const { converged } = leaderboardOf(inputs.picks, verdicts, group.experiment.budget);
  const neighbours = neighboursOf(converged, number);
  const own = neighbours.find((place) => place.participant === number);
  if (own === undefined) return null;
  return {
    rank: own.rank,
    tied: own.tied,
    of: converged.length,
    neighbours: neighbours.map((place) => rowOf(state, round, place)),
  };
}

function scoreOf(state: RoomState, number: Participant['number']): You['score'] {
  const ranking = rankingOf(state);
  const own = ranking.get(number);
  return own === undefined ? null : { points: own.points, rank: own.rank, of: ranking.size };
}
