// `npm run doctor`: says what is wrong on this machine, and what to do about it. Changes nothing.
import { requireNode } from '../node-version.mjs';

requireNode();
import('./begin.mjs').then(({ begin }) => begin());
