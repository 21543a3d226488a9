/** What a replay can show, of a made-up session: which activity, by its number in the lesson, and the address. */
export const REPLAY_STATES = [
  { name: 'a race, at the start', query: 'part=race&round=1' },
  { name: 'a race, step 12', query: 'part=race&round=2&step=12&class=86' },
  {
    name: 'a race, what if, one followed',
    query: 'part=race&round=2&step=12&optimizer=adam&student=3&class=86',
  },
  { name: 'a race, what can’t be run', query: 'part=race&round=2&steps=5' },
  { name: 'a race, an address that can’t be read', query: 'part=race&round=2&optimizer=newton' },
  { name: 'a race, otherwise than stored', query: 'part=race&round=2&step=40&stored=wrong' },
  { name: 'steering', query: 'part=steer&step=60' },
  { name: 'a duel, at the end', query: 'part=duel&step=9999' },
  { name: 'a demonstration', query: 'part=sweep&step=30' },
  { name: 'a range test', query: 'part=range-test&step=60' },
  {
    name: 'a race, what if on a typed loss with settings of its own',
    query:
      'part=race&round=2&step=30&optimizer=momentum&settings=momentum%3D0.5&formula=x%5E2%2B3*y%5E2&clip=2&schedule=cosine%3Afinal%3D0.1',
  },
  {
    name: 'a duel, what if on both sides',
    query: 'part=duel&step=40&optimizer=lion&rival-optimizer=nesterov',
  },
  {
    name: 'a duel, what if of a rival without a rate',
    query: 'part=duel&step=40&rival-optimizer=prodigy&student=1',
  },
  { name: 'a demonstration, what if', query: 'part=sweep&step=30&noise=0.1' },
  {
    name: 'a range test, what if',
    query: 'part=range-test&step=60&start=2%2C1&range=0.001%2C10%2C150%2Clinear',
  },
  {
    name: 'a walk-through, what if',
    query: 'part=walk-through&lesson=0&step=2&rate=1.1&optimizer=adam',
  },
  {
    name: 'a walk-through, what can’t be run',
    query: 'part=walk-through&lesson=0&step=2&updates=0',
  },
  { name: 'a walk-through', query: 'part=walk-through&lesson=0&step=2' },
  { name: 'a question has none', query: 'part=question' },
];
