/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // They hold native code, which can't be bundled: Node loads them as they are.
  serverExternalPackages: ['@prisma/adapter-libsql', '@prisma/client', 'libsql'],
};

export default config;
