import { type AddressInfo, createServer } from "node:net";
import { ServingError } from "./serving-error";

const LAST_PORT = 65_535;

/**
 * Makes sure that the port can be served on, before minutes are spent on building.
 * @throws ServingError where another program has it, or this user may not
 */
export async function assertPortFree(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new ServingError(
        `Port ${port} is taken by another program; choose another one: PORT=${port === LAST_PORT ? 3000 : port + 1} npm start`,
        {
          cause: error,
        },
      );
    }
    if (code === "EACCES") {
      throw new ServingError(`Port ${port} may not be used by this user; choose one from 1024: PORT=3000 npm start`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** A port that is free now. */
export function findFreePort(): Promise<number> {
  return listenOnce(0);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
