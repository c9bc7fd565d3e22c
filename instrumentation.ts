/** Once, when a server starts. Not waited for: the first pages are answered meanwhile. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { warmUpImages } = await import("./components/social-image/warm-up");
  setTimeout(() => void warmUpImages(), 1_000).unref();
}
