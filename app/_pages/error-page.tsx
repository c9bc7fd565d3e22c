"use client";

/** The words of the error page, handed over so that the browser does not load every string of the site. */
interface ErrorWords {
  title: string;
  text: string;
  retry: string;
  digest: string;
}

interface ErrorPageProps {
  words: ErrorWords;
  /** Names the entry in the server's log; what went wrong is not told here. */
  digest: string | undefined;
  retry: () => void;
}

export function ErrorPage({ words, digest, retry }: ErrorPageProps) {
  return (
    <main id="main" className="mx-auto w-full max-w-[100rem] px-4 py-20 sm:px-6 lg:px-10">
      <h1 className="font-bold font-serif text-2xl">{words.title}</h1>
      <p className="phrase mt-3">{words.text}</p>
      {digest && (
        <p className="mt-2 text-faded text-small">
          {words.digest} <code>{digest}</code>
        </p>
      )}
      <p className="mt-6">
        <button type="button" onClick={retry} className="control control-strong cursor-pointer">
          {words.retry}
        </button>
      </p>
    </main>
  );
}
