// The same sources make the same build, so that pages notice only an update that is one.
const build = process.env.OVERSHOOT_BUILD;
// As the launcher has read it: without a slash at its end, and empty for the root.
const basePath = process.env.BASE_PATH ?? '';

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  generateBuildId: () => build ?? null,
  basePath,
  env: { BUILD: build, BASE_PATH: basePath },
  poweredByHeader: false,
  devIndicators: false,
  // A clone may lie in a folder that has a lock file of its own: the root is here.
  turbopack: { root: import.meta.dirname },
  // The pages of a room are built once, for every room: the browser reads the code from the address.
  rewrites: async () => [
    { source: '/join/:code', destination: '/join' },
    { source: '/play/:code', destination: '/play' },
    { source: '/screen/:code', destination: '/screen' },
    // No code has an O: that page is of another kind.
    { source: '/teach/:code((?!people$)[^/]+)', destination: '/teach/room' },
  ],
  // `npm run types` checks the whole tree, tests too; whoever only starts the product needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  // No pictures are resized here: one door less into the pages.
  images: { unoptimized: true },
  // They hold native code, which can't be bundled: Node loads them as they are.
  serverExternalPackages: ['@prisma/adapter-libsql', '@prisma/client', 'libsql'],
};

export default config;
