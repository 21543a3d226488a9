import { workerScript } from '../practice/offline/worker-script';

/** Made at the build, whose name is in it: so each update of the product is an update of the worker. */
export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(workerScript(process.env.BUILD ?? ''), {
    headers: { 'Content-Type': 'application/javascript; charset=utf-8' },
  });
}
