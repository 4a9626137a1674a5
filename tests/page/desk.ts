import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { User } from "../../core/ledger/users.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import { signToken } from "../../core/reply/token.ts";
import { webApp } from "../../functions/web/app.ts";
import { Arrivals } from "../../infra/local/page/arrivals.ts";
import { localPage } from "../../infra/local/page/local-page.tsx";
import type { PageDeps } from "../../infra/local/page/page-deps.ts";
import { keptLog, temporaryFolder } from "../local/temporary.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const HOST = "127.0.0.1:8080";
const ORIGIN = `http://${HOST}`;

/** The local page over a ledger in memory and folders of its own; mails come in by `take`, as the door would bring them. */
export async function desk(user: User = MARTIN) {
  const data = await temporaryFolder();
  const inside = await service({ user });
  inside.clock.now = new Date("2026-11-11T19:00:00Z");
  const now = () => inside.clock.now;
  const folders = {
    mail: join(data, "mail"),
    outbox: join(data, "outbox"),
    dead: join(data, "dead"),
    tried: join(data, "tried"),
  };
  for (const folder of [join(folders.mail, "done"), folders.outbox, folders.dead])
    await mkdir(folder, { recursive: true });
  const arrivals = await Arrivals.open(data, now);
  const { lines, log } = keptLog();
  const ticks: Date[] = [];
  const listeners = new Set<() => void>();
  const change = (): void => {
    for (const tell of listeners) tell();
  };

  async function reply(): Promise<{ readonly outcome: string; readonly reason?: string; readonly path?: string }> {
    const day = await inside.day();
    change();
    if (day.outcome !== "sent") return { outcome: day.outcome, ...("reason" in day && { reason: day.reason }) };
    const time = now()
      .toISOString()
      .replace(/[-:]|\.\d{3}/g, "");
    const path = join(folders.outbox, `${time}-${day.sesMessageId}.eml`);
    await writeFile(path, inside.mailer.sent.at(-1)?.raw ?? "");
    return { outcome: "sent", path };
  }

  const deps: PageDeps = {
    installation: {
      user: { id: user.id, name: user.name, addresses: user.addresses, zone: user.zone },
      secretAddress: SECRET,
    },
    smtpPort: 2525,
    handIn: () => Promise.reject(new Error("nothing is kept here")),
    table: inside.table,
    arrivals,
    folders,
    now,
    async tick(at) {
      const from = now();
      ticks.push(at);
      inside.clock.now = at;
      const { path } = await reply();
      const sent = path === undefined ? [] : [{ path, sesMessageId: "", source: "", destinations: [], sentAt: at }];
      return { from, to: at, quarters: 1, sent };
    },
    replyNow: reply,
    idle: async () => undefined,
    onChange(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    hasMailServer: false,
    againUrl: `/u/${signToken(KEYS, "subscribe", user.id)}`,
    startLine: "npm start -- --me 'Nora Field <nora@example.org>'",
  };
  const publicPages = webApp({ table: inside.table, tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, now });
  const page = localPage(deps, (request) => publicPages.fetch(request), log);

  const own = listeners.size;

  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(page(new Request(`${ORIGIN}${path}`, { ...init, headers: { host: HOST, ...init.headers } })));

  return {
    ...inside,
    data,
    deps,
    folders,
    lines,
    ticks,
    /** How many readers wait for a change, and the word that there is one. */
    followers: () => listeners.size - own,
    change,
    ask,
    /** The words of a page, its tags taken away. */
    async read(path: string): Promise<string> {
      return wordsOf(await (await ask(path)).text());
    },
    /** Post a form as a page of ours does. */
    post: (
      path: string,
      body?: RequestInit["body"],
      headers: Readonly<Record<string, string>> = { "sec-fetch-site": "same-origin" },
    ) => ask(path, { method: "POST", body, headers, redirect: "manual", duplex: "half" } as RequestInit),
    /** Take a mail in; answers the id under which the page shows it. */
    async arrive(raw: Uint8Array, envelope: Partial<Envelope> = {}): Promise<string> {
      const id = createHash("sha1").update(String(arrivals.size)).digest("hex");
      await writeFile(join(folders.mail, "done", id), raw);
      arrivals.hear({ event: "smtp", outcome: "taken", sesMessageId: id });
      const receipt = await inside.take(raw, { ...envelope, sesMessageId: id });
      const reason = "reason" in receipt ? receipt.reason : undefined;
      arrivals.hear({ event: "received", outcome: receipt.outcome, sesMessageId: id, ...(reason && { reason }) });
      change();
      return id;
    },
  };
}

/** What stands on a page, without its style, script and tags. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
