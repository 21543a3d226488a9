/** What the front page of a report can show. */
export const REPORT_STATES = [
  { name: 'a whole lesson', query: 'part=all' },
  { name: 'a lesson of 480', query: 'part=all&students=480' },
  { name: 'the edge of research', query: 'part=all&lesson=1' },
  { name: 'only races', query: 'part=race&students=24' },
  { name: 'only questions', query: 'part=question&students=8' },
  { name: 'only walk-throughs', query: 'part=walk-through' },
  { name: 'only demonstrations', query: 'part=sweep' },
  { name: 'one student', query: 'part=all&students=1' },
  { name: 'nobody but practice students', query: 'part=all&students=0' },
  { name: 'no round', query: 'part=none' },
];
