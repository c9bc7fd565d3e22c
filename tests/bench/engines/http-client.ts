import { Agent, request } from "node:http";

/** Asks a server of this machine over one connection. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly port: number) {}

  get(path: string): Promise<string> {
    return this.send("GET", path, null);
  }

  post(path: string, body: string): Promise<string> {
    return this.send("POST", path, body);
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, body: string | null): Promise<string> {
    return new Promise((resolve, reject) => {
      const headers =
        body === null ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const sent = request(
        { agent: this.agent, headers, host: "127.0.0.1", method, path, port: this.port },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => resolve(Buffer.concat(chunks).toString()));
          response.on("error", reject);
        },
      );
      sent.on("error", reject);
      sent.end(body ?? undefined);
    });
  }
}
