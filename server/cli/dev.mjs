// `npm run dev`: pages reload by themselves, and the server restarts when its sources change.
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs').then((launcher) => launcher.serveForDevelopment());
