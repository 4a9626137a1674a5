import type { ErrorHandler } from "hono";
import { errorName, placeOf } from "../failure.ts";
import type { Log } from "../log.ts";
import { Layout } from "./layout.tsx";
import { type Refusal, VisibleError } from "./visible-error.ts";

interface Words {
  readonly status: 404 | 405 | 413 | 500;
  readonly title: string;
  readonly lead: string;
  readonly advice: string;
}

/** The status of each refusal, and what a person reads. `broken` is our own fault, and says so. */
const WORDS: Readonly<Record<Refusal | "broken", Words>> = {
  unknown: {
    status: 404,
    title: "This link does not work.",
    lead: "Perhaps a piece of it was lost on the way: some mail programs cut a long link in two.",
    advice:
      "Open the mail again and tap its link there, or copy the link whole into the address bar. To stop the mails, you can also use the “Unsubscribe” that your mail program shows beside our name.",
  },
  method: {
    status: 405,
    title: "This page cannot do that.",
    lead: "It can be opened, and its button can be pressed. Nothing was changed.",
    advice: "Open the link from the mail in a browser, and press the button there.",
  },
  "too-large": {
    status: 413,
    title: "That was too much at once.",
    lead: "This page takes a press of its button and no more. Nothing was changed.",
    advice: "Open the link from the mail in a browser, and press the button there.",
  },
  broken: {
    status: 500,
    title: "Something went wrong here.",
    lead: "The fault is ours, not yours.",
    advice: "Please try once more in a minute. The link keeps working, and pressing a button twice does no harm.",
  },
};

const RefusalPage = ({ kind }: { readonly kind: Refusal | "broken" }) => {
  const { title, lead, advice } = WORDS[kind];
  return (
    <Layout title={title.replace(/\.$/, "")}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p class="soft">{advice}</p>
    </Layout>
  );
};

/** The one place where an error becomes an answer. Nothing of the request is repeated in it, nor in the log. */
export function refuse(log: Log): ErrorHandler {
  return (error, c) => {
    const kind = error instanceof VisibleError ? error.kind : "broken";
    if (kind === "broken") log({ event: "failed", door: "web", error: errorName(error), place: placeOf(error) });
    // RFC 9110 §15.5.6: an answer 405 has to say which methods there are.
    if (kind === "method") c.header("Allow", "GET, HEAD, POST");
    return c.html(<RefusalPage kind={kind} />, WORDS[kind].status);
  };
}
