/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Each language has a root layout of its own, so no layout stands above an address that belongs to neither.
  experimental: { globalNotFound: true },
};

export default config;
