import { type Answer, type Asked, loopbackServer } from "./loopback-server.ts";

const missing: Answer = {
  status: 404,
  headers: { "content-type": "application/xml" },
  body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
};

const outOfRange: Answer = {
  status: 416,
  headers: { "content-type": "application/xml" },
  body: "<Error><Code>InvalidRange</Code><Message>The requested range is not satisfiable.</Message></Error>",
};

const copied =
  "<CopyObjectResult><ETag>1</ETag><LastModified>2026-01-01T00:00:00.000Z</LastModified></CopyObjectResult>";

/** The five calls that raw mail needs, path style (`/bucket/key`), over a map that the test can look into. */
export class LoopbackS3 {
  readonly objects = new Map<string, Uint8Array>();
  /** When all of them were written. */
  writtenAt = new Date("2026-11-12T06:00:00Z");
  /** `METHOD /bucket/key` of each call, in order. */
  readonly calls: string[] = [];
  /** Calls to answer with a failure once, as `METHOD /bucket/key`. */
  readonly failing = new Set<string>();

  readonly #actions: Readonly<Record<string, (key: string, asked: Asked) => Answer>> = {
    PUT: (key, asked) => this.#put(key, asked),
    GET: (key, asked) => (asked.path.includes("list-type=2") ? this.#list(asked.path) : this.#get(key, asked)),
    DELETE: (key) => this.#delete(key),
  };

  /** Start listening; answers the endpoint. */
  listen(): Promise<string> {
    return loopbackServer((asked) => this.#answer(asked));
  }

  #answer(asked: Asked): Answer {
    const key = asked.path.split("?")[0] ?? "";
    const call = `${asked.method} ${key}`;
    this.calls.push(call);
    if (this.failing.delete(call)) return { status: 400, body: "<Error><Code>Broken</Code></Error>" };
    return this.#actions[asked.method]?.(key, asked) ?? { status: 405 };
  }

  #put(key: string, asked: Asked): Answer {
    const source = asked.headers["x-amz-copy-source"];
    if (typeof source !== "string") return this.#keep(key, asked.body, "");
    const original = this.objects.get(`/${decodeURIComponent(source)}`);
    return original === undefined ? missing : this.#keep(key, original, copied);
  }

  #keep(key: string, content: Uint8Array, body: string): Answer {
    this.objects.set(key, content);
    return { status: 200, headers: { etag: '"1"', "content-type": "application/xml" }, body };
  }

  #get(key: string, { headers }: Asked): Answer {
    const body = this.objects.get(key);
    if (body === undefined) return missing;
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
    if (from === undefined) return { status: 200, body };
    if (Number(from) >= body.byteLength) return outOfRange;
    return { status: 206, body: body.slice(Number(from), Number(to) + 1) };
  }

  /** Two keys a page, so that whoever lists has to turn over. */
  #list(path: string): Answer {
    const query = new URLSearchParams(path.slice(path.indexOf("?")));
    const bucket = `${path.split("?")[0]?.replace(/\/$/, "")}/`;
    const after = query.get("continuation-token") ?? "";
    const keys = [...this.objects.keys()]
      .map((key) => key.slice(bucket.length))
      .filter((key) => key.startsWith(query.get("prefix") ?? "") && key > after)
      .sort();
    const page = keys.slice(0, 2);
    const rows = page.map(
      (key) => `<Contents><Key>${key}</Key><LastModified>${this.writtenAt.toISOString()}</LastModified></Contents>`,
    );
    const isMore = keys.length > page.length;
    const next = isMore ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
    const body = `<ListBucketResult><IsTruncated>${isMore}</IsTruncated>${rows.join("")}${next}</ListBucketResult>`;
    return { status: 200, headers: { "content-type": "application/xml" }, body };
  }

  #delete(key: string): Answer {
    this.objects.delete(key);
    return { status: 204 };
  }
}
