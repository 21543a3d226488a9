// `npm start`: prepares whatever is missing, then serves, and starts a server that died again.
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs').then((launcher) => launcher.serve());
