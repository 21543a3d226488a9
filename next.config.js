/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // A clone may lie in a folder that has a lock file of its own: the root is here.
  turbopack: { root: import.meta.dirname },
  // `npm run types` checks the whole tree, tests too; whoever only starts the product needn't wait for that.
  typescript: { ignoreBuildErrors: true },
  // No pictures are resized here: one door less into the pages.
  images: { unoptimized: true },
  // They hold native code, which can't be bundled: Node loads them as they are.
  serverExternalPackages: ['@prisma/adapter-libsql', '@prisma/client', 'libsql'],
};

export default config;
