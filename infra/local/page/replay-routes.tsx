import { type Context, Hono } from "hono";
import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { stream } from "hono/streaming";
import { SAMPLE_ADDRESS } from "../machine/installation.ts";
import type { HandedOver } from "../mailbox/hand-over.ts";
import { noneIsYours } from "../mailbox/whose.ts";
import { keepMails } from "./keep-mails.ts";
import { Layout } from "./layout.tsx";
import { Missing } from "./missing.tsx";
import type { PageDeps } from "./page-deps.ts";
import { MAIL_POLICY } from "./page-headers.ts";
import { Previews } from "./previews.ts";
import { type Given, ReplayFields, ReplayForm, type Wrong, type WrongReason } from "./replay-form.tsx";
import { givenIn, type ReplayRequest, replayRequest } from "./replay-request.ts";
import { ReplayResult } from "./replay-result.tsx";
import { tryMailbox } from "./replay-run.ts";
import { inNewWindows } from "./reply-routes.tsx";
import { takeUpload } from "./upload.ts";

const HERE = "<!--here-->";
const STATUS: Readonly<Partial<Record<WrongReason, 409 | 413>>> = { "too-large": 413, busy: 409 };

/** The frame of a page in two halves, so that what stands in it can come bit by bit. */
function halves(): readonly [head: string, tail: string] {
  const page = String(
    <Layout title="Tomorrow's reply" part="/replay">
      {raw(HERE)}
    </Layout>,
  );
  const [head = "", tail = ""] = page.split(HERE);
  return [head, tail];
}

/** Somebody has closed the page: nobody waits for the rest. */
class Gone extends Error {
  override readonly name = "Gone";
}

/** Where mailboxes are tried, one at a time. */
class Trials {
  readonly #deps: PageDeps;
  readonly #previews = new Previews();
  #isBusy = false;

  constructor(deps: PageDeps) {
    this.#deps = deps;
  }

  async post(c: Context): Promise<Response> {
    const { folders, installation } = this.#deps;
    const body = c.req.raw.body as AsyncIterable<Uint8Array> | null;
    if (body === null) return this.form(c, this.#blank(), { reason: "no-form" });
    const { uploaded, forget } = await takeUpload(folders.tried, c.req.header("content-type"), body);
    const cutOff = { wrong: { reason: "cut-off" } } as const;
    const asked = await replayRequest(uploaded, installation.user).catch(() => cutOff);
    if ("wrong" in asked || this.#isBusy) {
      await forget();
      return this.form(c, givenIn(uploaded), "wrong" in asked ? asked.wrong : { reason: "busy" });
    }
    return this.#stream(c, asked, forget);
  }

  /** The form before anybody has filled it in. Nobody writes from the address of the sample. */
  #blank(): Given {
    const { addresses } = this.#deps.installation.user;
    const me = addresses.filter((address) => address !== SAMPLE_ADDRESS).join(", ");
    return { me, bccOnly: false, keep: false };
  }

  form(c: Context, given = this.#blank(), wrong?: Wrong): Response | Promise<Response> {
    const status = wrong === undefined ? 200 : (STATUS[wrong.reason] ?? 400);
    const own = this.#deps.installation.user.addresses;
    return c.html(<ReplayForm given={given} own={own} {...(wrong && { wrong })} />, status);
  }

  preview(c: Context): Response | Promise<Response> {
    const html = this.#previews.get(c.req.param("id") ?? "");
    if (html === undefined) return c.html(<Missing part="/replay" />, 404);
    c.header("Content-Security-Policy", MAIL_POLICY);
    return c.html(inNewWindows(html));
  }

  /** The answer begins at once and grows while the mailbox is read: to wait needs no script. */
  #stream(c: Context, asked: ReplayRequest, forget: () => Promise<void>): Response {
    this.#isBusy = true;
    const [head, tail] = halves();
    c.header("Content-Type", "text/html; charset=UTF-8");
    return stream(c, async (out) => {
      const write = async (part: unknown): Promise<void> => {
        if (out.aborted) throw new Gone();
        await out.write(String(part));
      };
      try {
        await write(head);
        await write(<p class="working lead">Reading …</p>);
        await write(await this.#result(asked, (sentence) => write(<p class="progress">{sentence}</p>)));
      } catch (error) {
        if (!(error instanceof Gone)) await write(<Failed wrong={asked.keep ? "half-kept" : "unread"} />);
      } finally {
        this.#isBusy = false;
        await forget();
      }
      if (!out.aborted) await out.write(tail);
    });
  }

  async #result(asked: ReplayRequest, tell: (sentence: string) => Promise<void>) {
    const { over, ...tried } = await tryMailbox(this.#deps, asked, tell);
    const { addresses: own, zone } = this.#deps.installation.user;
    const notYours = <NotYours over={over} asked={asked} own={own} />;
    if (over.entries.length === 0 && over.whose.mails > 0) return <NothingOfYours>{notYours}</NothingOfYours>;
    if (over.entries.every(({ from }) => from === "")) return <Failed wrong="no-mail" />;
    const kept = asked.keep ? await keepMails(this.#deps, asked, over, tell) : undefined;
    const preview = tried.reply && this.#previews.put(tried.reply.html);
    return (
      <>
        {notYours}
        <ReplayResult tried={tried} preview={preview} kept={kept} zone={zone} />
      </>
    );
  }
}

const NothingOfYours = ({ children }: PropsWithChildren) => (
  <div class="result">
    <h1>None of it is yours.</h1>
    {children}
  </div>
);

/** Says that none of the mails is from whoever asked, and gives the form again with whom most of them are from. */
const NotYours = ({
  over,
  asked,
  own,
}: {
  readonly over: HandedOver;
  readonly asked: ReplayRequest;
  readonly own: readonly string[];
}) => {
  const none = noneIsYours(asked.me, over.whose);
  return none === undefined ? (
    ""
  ) : (
    <div class="said" role="alert">
      <p>{none}</p>
      <details>
        <summary>Try again with another address</summary>
        <ReplayFields given={{ ...asked, me: over.whose.most?.address ?? "" }} own={own} />
      </details>
    </div>
  );
};

/** What went wrong, and what to do, for each way in which a mailbox cannot be tried. */
const FAILED = {
  unread: {
    title: "It could not be read.",
    advice:
      "Something went wrong on the way, and nothing was kept. Try fewer mails, or run npm run replay in a terminal: it says more.",
  },
  "half-kept": {
    title: "It was not kept to its end.",
    advice:
      "Something went wrong on the way, such as a mail of more than 40 MB. What was filed before it stands under Mail; trying again counts no letter twice.",
  },
  "no-mail": {
    title: "There is no mail in it.",
    advice: "Nothing in it looks like a mail with a sender. An mbox begins with “From ”, an .eml with its header.",
  },
} as const;

const Failed = ({ wrong }: { readonly wrong: keyof typeof FAILED }) => (
  <div class="result">
    <h1>{FAILED[wrong].title}</h1>
    <p class="lead">{FAILED[wrong].advice}</p>
    <p>
      <a href="/replay">Try another mailbox</a>
    </p>
  </div>
);

/** A mailbox somebody has already, tried and forgotten. */
export function replayRoutes(deps: PageDeps): Hono {
  const trials = new Trials(deps);
  return new Hono()
    .get("/replay", (c) => trials.form(c))
    .get("/replay/:id", (c) => trials.preview(c))
    .post("/replay", (c) => trials.post(c));
}
