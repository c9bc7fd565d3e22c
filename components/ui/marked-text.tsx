import { Fragment } from "react";

interface MarkedTextProps {
  text: string;
  /** UTF-16 offsets into `text`, in order, not overlapping. */
  marks: readonly { start: number; end: number }[];
}

/** A text with some of its words marked: those that a search was for. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="found">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
