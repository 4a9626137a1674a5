import type { Language } from "../../core/answer/action.ts";
import { Layout } from "./layout.tsx";
import { MORE_WORDS } from "./more-words.ts";

/** The box that has to be ticked: a button alone is pressed too easily, by a scanner too. */
export const ERASE = "erase";

interface Page {
  readonly language: Language;
  readonly token: string;
}

/** What would be gone, and the box and the button that do it. */
export const AskErase = ({ language, token, isUnticked }: Page & { readonly isUnticked?: boolean }) => {
  const { erase } = MORE_WORDS[language];
  return (
    <Layout title={erase.button} language={language}>
      <h1>{erase.title}</h1>
      {isUnticked ? (
        <p role="alert" class="said">
          {erase.missing}
        </p>
      ) : (
        ""
      )}
      <p class="lead">{erase.lead}</p>
      <ul class="plain">
        {erase.list.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <form method="post" action={`/s/${token}/erase`}>
        <label class="tick">
          <input type="checkbox" name={ERASE} value="yes" required /> {erase.check}
        </label>
        <button type="submit">{erase.button}</button>
      </form>
      <p class="aside">
        <a href={`/s/${token}`}>{erase.back}</a>
      </p>
    </Layout>
  );
};

/** It has been asked for, and cannot be taken back. */
export const EraseAsked = ({ language }: Pick<Page, "language">) => {
  const { erase } = MORE_WORDS[language];
  return (
    <Layout title={erase.button} language={language}>
      <h1>{erase.doneTitle}</h1>
      <p class="lead">{erase.done}</p>
    </Layout>
  );
};
