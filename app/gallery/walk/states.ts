/** The walk-through's pictures by themselves. */
export const WALK_STATES = [
  { name: 'too large, the start', query: 'rate=1.5&step=0' },
  { name: 'too large, second update', query: 'rate=1.5&step=2' },
  { name: 'small, tenth update', query: 'rate=0.1&step=10' },
  { name: 'bouncing', query: 'rate=1&step=3' },
  { name: 'one step and home', query: 'rate=0.5&step=1' },
  { name: 'the loss overflows', query: 'rate=1.5&step=62&bits=32' },
  { name: 'NaN', query: 'rate=1.5&step=127&bits=32' },
  { name: 'after NaN', query: 'rate=1.5&step=140&bits=32' },
  { name: 'two weights', query: 'loss=ill-conditioned&rate=0.07&step=3' },
  { name: 'two weights under Adam', query: 'loss=ill-conditioned&optimizer=adam&rate=0.5&step=3' },
  { name: 'Adam, second update', query: 'optimizer=adam&rate=0.1&step=2' },
  { name: 'momentum', query: 'optimizer=momentum&rate=0.1&step=3' },
  { name: 'Adam on two losses', query: 'optimizer=adam&rate=0.1&step=1&beside=steep-quadratic' },
  { name: 'two losses', query: 'rate=0.015&step=2&beside=steep-quadratic' },
  { name: 'guesses', query: 'face=reveal&rate=0.1&step=1' },
  { name: 'guesses of a large class', query: 'face=reveal&rate=1.5&step=1&students=300' },
  {
    name: 'guesses on a map',
    query: 'face=reveal&loss=ill-conditioned&rate=0.07&step=1',
  },
] as const;
