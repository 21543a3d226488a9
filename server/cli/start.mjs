// `npm start`: makes ready whatever is missing, then serves, in this one process.
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs').then((launcher) => launcher.serve());
