// `npm start`: prepares whatever is missing, then serves, all in this one process.
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs').then((launcher) => launcher.serve());
