import type { ReactNode } from "react";

/** Words taken from a notice: always Japanese, always text. */
export function SourceWords({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <span lang="ja" className={className}>
      {children}
    </span>
  );
}
