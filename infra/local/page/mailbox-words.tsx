import type { Mailbox } from "../../../core/mail/mailbox.ts";
import { line } from "./words.ts";

/** Somebody as a mail names them. Isolated, so that a name written from right to left turns nothing around it. */
export const Who = ({ mailbox, short }: { readonly mailbox: Mailbox | undefined; readonly short?: "name" }) => {
  const name = line(mailbox?.name);
  const address = line(mailbox?.address);
  if (name === "") return <bdi>{address || "somebody"}</bdi>;
  if (short === "name" || address === "" || address === name) return <bdi>{name}</bdi>;
  return (
    <>
      <bdi>{name}</bdi> <span class="soft">{`<${address}>`}</span>
    </>
  );
};

const MAX_SHOWN = 12;

/** Several of them, the first dozen by name. */
export const Everybody = ({ mailboxes }: { readonly mailboxes: readonly Mailbox[] }) => (
  <>
    {mailboxes.slice(0, MAX_SHOWN).map((mailbox, i) => (
      <>
        {i > 0 ? ", " : ""}
        <Who mailbox={mailbox} />
      </>
    ))}
    {mailboxes.length > MAX_SHOWN ? ` and ${mailboxes.length - MAX_SHOWN} more` : ""}
  </>
);
