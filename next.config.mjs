/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Each language has a root layout of its own, so no layout stands above an address that belongs to neither.
  experimental: { globalNotFound: true },
  // The first page is the list. One route behind both addresses, so that choosing the first filter changes the list
  // in place instead of leading to another page.
  rewrites: async () => ({
    beforeFiles: [
      { source: "/", destination: "/incidents" },
      { source: "/en", destination: "/en/incidents" },
      // Asked for by browsers that gave up on the icon that the page names, and by readers of feeds.
      { source: "/favicon.ico", destination: "/icon.svg" },
    ],
  }),
};

export default config;
