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
  { name: 'a walk-through', query: 'part=walk-through&lesson=0&step=2' },
  { name: 'a question has none', query: 'part=question' },
];
