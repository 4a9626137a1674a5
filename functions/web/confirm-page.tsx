import type { Confirmation } from "../../core/confirm.ts";
import { CONFIRM_WORDS } from "./confirm-words.ts";
import { Layout } from "./layout.tsx";

/** The field that the button of the page sends: without it nothing is done. */
export const CONFIRM = "confirm";

export type Known = Extract<Confirmation, { outcome: "known" }>;

/** What the button does; or, once it is done, the address that works. */
export const ConfirmPage = ({ known, token }: { readonly known: Known; readonly token: string }) => {
  const words = CONFIRM_WORDS[known.language];
  return known.isConfirmed ? (
    <Layout title={words.done.replace(/\.$/, "")} language={known.language}>
      <h1>{words.done}</h1>
      <p class="lead">
        {words.yours} <code>{known.secretAddress}</code>
      </p>
      <p>
        {words.hint} {words.close}
      </p>
    </Layout>
  ) : (
    <Layout title={words.button} language={known.language}>
      <h1>{words.ask}</h1>
      <p class="lead">{words.lead}</p>
      <p class="soft">{words.soft}</p>
      <form method="post" action={`/c/${token}`}>
        <button type="submit" name={CONFIRM} value="yes">
          {words.button}
        </button>
      </form>
    </Layout>
  );
};
