/** How much the server takes in, and how much of it at once. Beyond, it says so and stays quick for the others. */
export const standardLimits = {
  /** Of the address with its parameters: answers repeat it in up to five headers, and clients take 16 KB of headers. */
  addressLength: 2560,
  /** Of all headers of a request together. */
  headerBytes: 16 * 1024,
  headerCount: 100,
  /** Of what is sent to be read; the longest notices are some tens of thousands of characters. */
  bodyBytes: 2 * 1024 * 1024,

  /** Connections, most of which wait for their next request. */
  connections: 4000,
  /** Requests that are worked on at once. One thread does the work, so more would only take longer together. */
  activeRequests: 32,
  /** Requests that wait for their turn, and for how long. */
  waitingRequests: 512,
  waitMs: 3000,
  /** After so long a request no longer counts as worked on: what is left is sending, at the speed of the client. */
  workMs: 5000,

  /** Until the headers of a request have come, until all of it has, and until the answer begins. */
  headersMs: 10_000,
  requestMs: 30_000,
  answerMs: 30_000,
  /** So long a connection may stand still: in the middle of an answer, and between two requests. */
  stillMs: 60_000,
  keepAliveMs: 10_000,

  /** How long what has begun may go on when the server is asked to end. */
  shutdownMs: 10_000,
};

export type Limits = typeof standardLimits;
