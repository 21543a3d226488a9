/** What the review can show. */
export const REVIEW_STATES = [
  { name: 'a whole lesson', query: 'part=all' },
  { name: 'races', query: 'part=race' },
  { name: 'the edge of research', query: 'part=all&lesson=1' },
  { name: 'walk-throughs', query: 'part=walk-through' },
  { name: 'steering', query: 'part=steer' },
  { name: 'duels', query: 'part=duel' },
  { name: 'a range test', query: 'part=range-test' },
  { name: 'demonstrations', query: 'part=sweep' },
  { name: 'questions, each voted on twice', query: 'part=question' },
  { name: 'one student', query: 'part=race&students=1' },
  { name: 'nobody but practice students', query: 'part=race&students=0' },
  { name: 'no round', query: 'part=none' },
];
