import type { HomeWords } from "./home-words/index.ts";
import { MailLink } from "./mail-link.tsx";

const CONTACT = /^(.*?)[\s,<]*([^\s,<>@]+@[^\s,<>@]+)>?$/;

/** Who runs the service, as `OPERATOR` names them: "Jane Doe, jane@example.org"; or a sentence that says that it names nobody. */
export const Operator = ({
  words: { title, by, unknown },
  operator = "",
}: {
  readonly words: HomeWords["runs"];
  readonly operator?: string | undefined;
}) => {
  const named = operator.trim();
  const [, name = named, address] = CONTACT.exec(named) ?? [];
  return (
    <section>
      <h2>{title}</h2>
      {named === "" ? (
        <p>{unknown}</p>
      ) : (
        <p>
          {by} <bdi>{name}</bdi>
          {name !== "" && address !== undefined ? ", " : ""}
          {address === undefined ? "" : <MailLink address={address} />}.
        </p>
      )}
    </section>
  );
};
