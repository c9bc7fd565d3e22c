/** The site cannot be built or served here. The message is one sentence for the person who runs it. */
export class ServingError extends Error {
  override name = "ServingError";
}
