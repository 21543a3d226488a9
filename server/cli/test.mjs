// `npm test`: everything, from a fresh clone. `npm test -- lint unit`: only those stages.
import { requireNode } from './node-version.mjs';

requireNode();
import('./test-stages.mjs').then((stages) => stages.runStages());
