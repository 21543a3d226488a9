const ENTRY = [
  { name: 'joining', query: 'state=join' },
  { name: 'joining, room locked', query: 'state=join-locked' },
  { name: 'joining, the hall’s number asked', query: 'state=join-number' },
  { name: 'joining, nothing is kept', query: 'state=join-forgetful' },
  { name: 'joining, room not found yet', query: 'state=join-looking' },
  { name: 'coming in', query: 'state=coming-in' },
  { name: 'coming in, lost', query: 'state=coming-in&word=lost' },
  { name: 'lobby', query: 'state=lobby' },
  { name: 'lobby, pseudonym and team', query: 'state=lobby&pseudonyms=1&teams=4' },
  { name: 'lobby, with points', query: 'state=lobby&after=1&pseudonyms=1&teams=4' },
  { name: 'lobby, longest name', query: 'state=lobby&name=Maximilian-Alexander III' },
  { name: 'going on on this phone', query: 'state=take-over' },
  { name: 'going on, link used', query: 'state=take-over-used' },
  { name: 'handed over', query: 'state=handed-over' },
  { name: 'removed', query: 'state=removed' },
  { name: 'forgotten', query: 'state=forgotten' },
  { name: 'closed', query: 'state=closed' },
  { name: 'refused', query: 'state=refused' },
  { name: 'stumbled', query: 'state=stumbled' },
];

const RACE = [
  { name: 'race, nothing picked', query: 'state=picking&rate=none' },
  { name: 'race, saved', query: 'state=picking' },
  { name: 'race, offline', query: 'state=picking&lost=1' },
  { name: 'race, last seconds', query: 'state=picking&word=last' },
  { name: 'race, some away', query: 'state=picking&away=3' },
  { name: 'race, paused', query: 'state=picking&paused=1' },
  { name: 'race, locked', query: 'state=picking&word=locked' },
  { name: 'race, locked without a pick', query: 'state=picking&word=locked&rate=none' },
  { name: 'race, to be predicted', query: 'state=picking&prediction=converged' },
  {
    name: 'race, to be predicted, trapped too',
    query: 'state=picking&prediction=trapped&loss=tilted-well&rate=0.05',
  },
  {
    name: 'race, long title',
    query: 'state=picking&title=How large may a step be in a narrow valley at all',
  },
  { name: 'race, lead-in', query: 'state=running&step=0&lead=3' },
  { name: 'race, run', query: 'state=running' },
  { name: 'race, run, watching', query: 'state=running&rate=none' },
  { name: 'race, run, paused', query: 'state=running&paused=1' },
  { name: 'race, run, waiting', query: 'state=running&waiting=1' },
  { name: 'race, run, lost', query: 'state=running&lost=1' },
  { name: 'race, converged, predicted right', query: 'state=finished&prediction=converged' },
  {
    name: 'race, diverged, predicted wrong',
    query: 'state=finished&rate=0.1&prediction=converged',
  },
  { name: 'race, too slow', query: 'state=finished&rate=0.001' },
  { name: 'race, oscillating', query: 'state=finished&loss=quadratic&rate=1' },
  { name: 'race, trapped', query: 'state=finished&loss=tilted-well&rate=0.05' },
  { name: 'race, at rest on a shelf', query: 'state=finished&loss=plateau&rate=15' },
  { name: 'race, watched', query: 'state=finished&rate=none' },
];

const AT_REST = [
  {
    name: 'race, at rest on a curve of minima',
    query: 'state=finished&kind=race&loss=edge-of-stability&rate=0.15',
  },
];

const STEER = [
  { name: 'steer, first rate', query: 'state=picking&kind=steer' },
  { name: 'steer, lead-in', query: 'state=running&kind=steer&step=0&lead=2' },
  { name: 'steer, run', query: 'state=running&kind=steer&step=34' },
  { name: 'steer, run, lost', query: 'state=running&kind=steer&step=34&lost=1' },
  { name: 'steer, run, diverged', query: 'state=running&kind=steer&step=90&rate=0.2' },
  { name: 'steer, watching', query: 'state=running&kind=steer&rate=none' },
  { name: 'steer, result', query: 'state=finished&kind=steer' },
  { name: 'steer, diverged', query: 'state=finished&kind=steer&rate=0.2' },
];

const DUEL = [
  { name: 'duel, picking', query: 'state=picking&kind=duel' },
  { name: 'duel, run', query: 'state=running&kind=duel&step=12' },
  { name: 'duel, run, two weights', query: 'state=running&item=with-momentum&step=20' },
  { name: 'rival without a rate, picking', query: 'state=picking&item=rival-polyak' },
  { name: 'rival without a rate, run', query: 'state=running&item=rival-adgd&step=12' },
  { name: 'rival without a rate, result', query: 'state=finished&item=rival-prodigy' },
  { name: 'duel, watching', query: 'state=running&kind=duel&rate=none' },
  { name: 'duel, result', query: 'state=finished&kind=duel' },
  { name: 'duel, both diverged', query: 'state=finished&item=with-momentum&rate=2' },
  { name: 'duel, watched', query: 'state=finished&kind=duel&rate=none' },
];

const RANGE_TEST = [
  { name: 'range test, lead-in', query: 'state=running&kind=range-test&rate=none&step=0&lead=3' },
  { name: 'range test, growing', query: 'state=running&kind=range-test&rate=none&step=60' },
  { name: 'range test, tapped', query: 'state=running&kind=range-test&rate=0.5&step=70' },
  { name: 'range test, paused', query: 'state=running&kind=range-test&rate=0.5&step=70&paused=1' },
  { name: 'range test, before the edge', query: 'state=finished&kind=range-test&rate=0.5' },
  { name: 'range test, past the edge', query: 'state=finished&kind=range-test&rate=0.97' },
  { name: 'range test, watched', query: 'state=finished&kind=range-test&rate=none' },
];

const WALK_THROUGH = [
  { name: 'walk-through, asked', query: 'state=running&kind=walk-through&rate=none&step=0' },
  { name: 'walk-through, guessed', query: 'state=running&kind=walk-through&rate=3.6&step=0' },
  { name: 'walk-through, close', query: 'state=running&kind=walk-through&rate=3.2&step=1' },
  { name: 'walk-through, a mistake', query: 'state=running&kind=walk-through&rate=3.6&step=1' },
  { name: 'walk-through, third step', query: 'state=running&kind=walk-through&rate=none&step=3' },
  { name: 'walk-through, over', query: 'state=finished&kind=walk-through&rate=3.2' },
];

const SWEEP = [
  { name: 'sweep, run', query: 'state=running&kind=sweep&step=20' },
  { name: 'sweep, over', query: 'state=finished&kind=sweep' },
];

const QUESTION = [
  { name: 'question, no answer yet', query: 'state=picking&kind=question&rate=none' },
  { name: 'question, saved', query: 'state=picking&kind=question' },
  { name: 'question, offline', query: 'state=picking&kind=question&lost=1' },
  { name: 'question, paused', query: 'state=picking&kind=question&paused=1' },
  { name: 'question, again', query: 'state=picking&kind=question&revote=1' },
  { name: 'question, locking', query: 'state=picking&kind=question&word=locked' },
  { name: 'question, locked', query: 'state=finished&kind=question' },
  { name: 'question, answered 1', query: 'state=finished&kind=question&answer=1&choice=0' },
  { name: 'question, answered 2', query: 'state=finished&kind=question&answer=1&choice=1' },
  { name: 'question, answered again', query: 'state=finished&kind=question&answer=1&revote=1' },
  { name: 'question, no answer', query: 'state=finished&kind=question&answer=1&rate=none' },
];

const FRACTAL_EDGE = [
  {
    name: 'fractal edge, nothing tapped',
    query: 'state=picking&kind=fractal-edge&loss=edge-of-stability&rate=none',
  },
  {
    name: 'fractal edge, tapped',
    query: 'state=picking&kind=fractal-edge&loss=edge-of-stability',
  },
  {
    name: 'fractal edge, closed',
    query: 'state=finished&kind=fractal-edge&loss=edge-of-stability',
  },
];

const KEPT = [
  { name: 'your session', query: 'state=kept' },
  { name: 'your session, nothing done', query: 'state=kept&kept=idle' },
  { name: 'your session, one round', query: 'state=kept&kept=one-round&public=0' },
  { name: 'your session, all diverged', query: 'state=kept&kept=out' },
  { name: 'your session, long names', query: 'state=kept&kept=long' },
  { name: 'your session by a link, nothing in it', query: 'state=link-empty' },
  { name: 'your session by a link, broken', query: 'state=link-broken' },
];

/** What the phone can show. */
export const PHONE_STATES = [
  ...ENTRY,
  ...RACE,
  ...AT_REST,
  ...STEER,
  ...DUEL,
  ...RANGE_TEST,
  ...SWEEP,
  ...WALK_THROUGH,
  ...QUESTION,
  ...FRACTAL_EDGE,
  ...KEPT,
];
