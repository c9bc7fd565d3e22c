import type { ReactNode } from "react";

/** One line of a comparison; what it is about stays in sight while one scrolls from incident to incident. */
export function ComparisonRow({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <tr className="border-b align-top">
      <th
        scope="row"
        className="sticky left-0 w-20 min-w-20 max-w-20 sm:max-w-40 bg-paper py-2 pr-4 text-left font-normal text-faded sm:w-40"
      >
        {name}
      </th>
      {children}
    </tr>
  );
}

export function ComparisonCell({ children }: { children: ReactNode }) {
  return <td className="w-[15rem] max-w-[15rem] sm:w-[20rem] sm:max-w-[28rem] py-2 pr-5">{children}</td>;
}
