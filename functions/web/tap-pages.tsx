import type { Tapped } from "../../core/tap.ts";
import { Layout } from "./layout.tsx";
import { TAP_WORDS } from "./tap-words.ts";

/** The field that the button of a page sends: without it nothing is done. */
export const DO = "do";

/** A sentence with its name set off, running in its own direction. */
const Named = ({ sentence, name }: { readonly sentence: string; readonly name: string }) => (
  <>
    {sentence.split("{name}").map((part, i) => (
      <>
        {i > 0 ? <bdi>{name}</bdi> : ""}
        {part}
      </>
    ))}
  </>
);

const Form = ({
  token,
  label,
  quiet,
}: {
  readonly token: string;
  readonly label: string;
  readonly quiet?: "quiet";
}) => (
  <form method="post" action={`/t/${token}`}>
    <button type="submit" name={DO} value="yes" class={quiet}>
      {label}
    </button>
  </form>
);

/** What a tap would do, and its one button. */
export const AskTap = ({ tapped, token }: { readonly tapped: Tapped; readonly token: string }) => {
  const { ask, lead, button } = TAP_WORDS[tapped.language].taps[tapped.tap];
  return (
    <Layout title={button} language={tapped.language}>
      <h1>
        <Named sentence={ask} name={tapped.name} />
      </h1>
      <p class="lead">
        <Named sentence={lead} name={tapped.name} />
      </p>
      <Form token={token} label={button} />
    </Layout>
  );
};

/** What has been done, and how to take it back. */
export const TapDone = ({ tapped }: { readonly tapped: Tapped }) => {
  const { taps, close, mistake, tooLate } = TAP_WORDS[tapped.language];
  const { button } = taps[tapped.tap];
  const { done, after } = tapped.isTooLate ? tooLate : taps[tapped.tap];
  return (
    <Layout title={button} language={tapped.language}>
      <h1>
        <Named sentence={done} name={tapped.name} />
      </h1>
      <p class="lead">
        <Named sentence={after} name={tapped.name} /> {close}
      </p>
      {tapped.tap === "undo" ? (
        ""
      ) : (
        <div class="aside">
          <p class="soft">{mistake}</p>
          <Form token={tapped.undoToken} label={taps.undo.button} quiet="quiet" />
        </div>
      )}
    </Layout>
  );
};
