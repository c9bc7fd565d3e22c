/** The server: what was built by Next, behind our own node:http, in one process. */
import { join } from "node:path";
import { type ListenOptions, listen, type SiteServer } from "./listen";
import { captureConsole, outliveReaders } from "./log";
import { prepareNext } from "./next-handler";

export interface ServeOptions extends Omit<ListenOptions, "buildFolder"> {
  /** The project, with the build in its `.next`. */
  folder: string;
}

/** Serves what was built. Settles when requests are answered. */
export async function serve({ folder, ...options }: ServeOptions): Promise<SiteServer> {
  outliveReaders();
  captureConsole(options.log);
  const next = await prepareNext(folder, options.port);
  const server = await listen({ ...options, buildFolder: join(folder, ".next") }, next.answer);
  return {
    ...server,
    async stop() {
      await server.stop();
      await next.close();
    },
  };
}
