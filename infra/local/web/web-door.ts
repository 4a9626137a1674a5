import { timingSafeEqual } from "node:crypto";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { close, LOOPBACK, listen } from "../loopback.ts";

/** Answers one request, as a Hono app does. */
export type Fetch = (request: Request) => Response | Promise<Response>;

const PREFIX = "/control/";

/** The pages of the service, and beside them the control endpoint, which only who knows its secret can reach. */
export class WebDoor {
  readonly #server: Server;
  readonly #secret: string;
  readonly port: number;
  #pages: Fetch = closed;
  #control: Fetch = closed;

  private constructor(server: Server, port: number, secret: string, fetch: { answer: Fetch }) {
    this.#server = server;
    this.#secret = secret;
    this.port = port;
    fetch.answer = (request) => this.#answer(request);
  }

  /** Take the port. Until `open` every request is answered 503: the pages need to know their own address first. */
  static async listen(port: number, secret: string): Promise<WebDoor> {
    const fetch = { answer: closed };
    const server = createAdaptorServer({ fetch: (request) => fetch.answer(request), hostname: LOOPBACK }) as Server;
    return new WebDoor(server, await listen(server, port), secret, fetch);
  }

  get url(): string {
    return `http://${LOOPBACK}:${this.port}`;
  }

  get controlUrl(): string {
    return `${this.url}${PREFIX}${this.#secret}`;
  }

  open(pages: Fetch, control: Fetch): void {
    this.#pages = pages;
    this.#control = control;
  }

  stop(): Promise<void> {
    return close(this.#server);
  }

  #answer(request: Request): Response | Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(PREFIX)) return this.#pages(request);
    return isSame(pathname.slice(PREFIX.length), this.#secret) ? this.#control(request) : notFound();
  }
}

const closed: Fetch = () => new Response("Starting\n", { status: 503, headers: { "retry-after": "1" } });
const notFound: () => Response = () => new Response("Not found\n", { status: 404 });

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
