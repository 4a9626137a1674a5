import { Layout } from "./layout.tsx";
import { line } from "./words.ts";

/** What can be wrong with what was given, and what to do about it. */
const WRONG = {
  "no-form": "That came without a form. Use the one below.",
  "too-large":
    "That is more than 200 MB. Take the label or year you care for, or run npm run replay in a terminal: it knows no limit.",
  "cut-off": "It broke off on the way. Choose the file again.",
  "no-file": "No file was chosen. Choose an mbox, or a few .eml files.",
  "no-address": "Say which address is yours: without it nobody can tell who wrote what.",
  "wrong-address": "An address looks like you@example.com; put commas between several. Then choose the files again.",
  zip: "That is a zip. Unpack it first: a Takeout has an .mbox inside, under Mail.",
  pst: "That is an Outlook data file, which cannot be read here. Save the mails as .eml, or export them as mbox with Thunderbird.",
  "not-yours":
    "Only mail of the address this machine runs for can be kept. Leave “Keep” out, or start with --me and that address.",
  busy: "Another mailbox is being read at this moment. Try again when it is done.",
} as const;

export type WrongReason = keyof typeof WRONG;

/** What is wrong, and the word that it is about. */
export interface Wrong {
  readonly reason: WrongReason;
  readonly word?: string;
}

/** What the form was filled in with. */
export interface Given {
  readonly me: string;
  readonly bccOnly: boolean;
  readonly keep: boolean;
}

export interface ReplayFormProps {
  readonly given: Given;
  /** The addresses this machine runs for: only their mail can be kept. */
  readonly own: readonly string[];
  readonly wrong?: Wrong;
}

const Ticks = ({ given, own }: Omit<ReplayFormProps, "wrong">) => (
  <div class="field">
    <label class="check">
      <input type="checkbox" name="bcc-only" value="yes" checked={given.bccOnly} />
      Only what I wrote myself, as if I had put the address in BCC
    </label>
    <label class="check">
      <input type="checkbox" name="keep" value="yes" checked={given.keep} aria-describedby="keep-hint" />
      Keep these mails on this machine afterwards
    </label>
    <p class="hint" id="keep-hint">
      To keep works for mail of {own.join(" and ")} alone, for whom this machine runs.
    </p>
  </div>
);

/** The fields of the form, filled in with what was given. */
export const ReplayFields = ({ given, own }: Omit<ReplayFormProps, "wrong">) => (
  <form method="post" action="/replay" enctype="multipart/form-data">
    <div class="field">
      <label for="me">Your addresses</label>
      <input id="me" name="me" type="text" value={given.me} required autocomplete="email" aria-describedby="me-hint" />
      <p class="hint" id="me-hint">
        All that you write from in these mails, with commas between.
      </p>
    </div>
    <div class="field">
      <label for="files">An mbox, or some .eml files</label>
      <input id="files" name="files" type="file" multiple required aria-describedby="files-hint" />
      <p class="hint" id="files-hint">
        Choose them, or drop them on the field: Google Takeout, Thunderbird, Apple Mail’s “Export Mailbox”. Up to 200
        MB.
      </p>
    </div>
    <Ticks given={given} own={own} />
    <button type="submit">See tomorrow’s reply</button>
  </form>
);

const Alert = ({ reason, word }: Wrong) => (
  <p class="said" role="alert">
    {word === undefined ? "" : "“"}
    {word === undefined ? "" : <bdi>{line(word).slice(0, 60)}</bdi>}
    {word === undefined ? "" : "” is no e-mail address. "}
    {WRONG[reason]}
  </p>
);

/** Where a mailbox is given to be tried. */
export const ReplayForm = ({ wrong, ...props }: ReplayFormProps) => (
  <Layout title="Try a mailbox" part="/replay">
    {wrong === undefined ? "" : <Alert {...wrong} />}
    <h1>What would tomorrow’s reply say?</h1>
    <p class="lead">
      Give it a mailbox you already have, and see whom it would name on the morning after the last mail, and why.
    </p>
    <p>
      The mails are read on this machine, from a folder that is deleted as soon as you see the answer. Nothing is sent
      to anybody, and nothing is kept unless you ask for it.
    </p>
    <ReplayFields {...props} />
  </Layout>
);
