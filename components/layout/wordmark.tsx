/** The corner brackets of a quotation, in vermilion, and the name in Mincho. */
export function Wordmark({ name }: { name: string }) {
  return (
    <>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className="size-7 text-shu">
        <rect width="32" height="32" fill="currentColor" />
        <g fill="none" stroke="var(--color-paper)" strokeWidth="3.5">
          <path d="M8 17V7h9" />
          <path d="M24 15v10h-9" />
        </g>
      </svg>
      <span className="font-serif text-xl font-bold tracking-wide sm:tracking-widest">{name}</span>
    </>
  );
}
