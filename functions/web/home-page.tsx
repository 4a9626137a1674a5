import type { Language } from "../../core/answer/action.ts";
import type { Letter } from "../../core/reply/letter.ts";
import { HOME_WORDS, type HomeWords } from "./home-words/index.ts";
import { Layout } from "./layout.tsx";
import { MailLink } from "./mail-link.tsx";
import { Operator } from "./operator.tsx";
import { SampleLetter } from "./sample-letter.tsx";
import { LANGUAGE_NAMES } from "./settings-words.ts";

/** What the public page is made of, besides its words. */
export interface Home {
  readonly language: Language;
  readonly sample: Letter;
  readonly kept: Parameters<HomeWords["kept"]["rows"]>[0];
  /** Whom to write to in order to join. */
  readonly service: string;
  /** Whom to write to in order to ask what is kept. */
  readonly aboutMe: string;
  readonly operator?: string | undefined;
}

const Languages = ({ language, label }: { readonly language: Language; readonly label: string }) => (
  <nav aria-label={label}>
    {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
      <a href={`?l=${code}`} lang={code} hreflang={code} aria-current={code === language ? "true" : undefined}>
        {name}
      </a>
    ))}
  </nav>
);

const Text = ({ part: { title, text } }: { readonly part: { readonly title: string; readonly text: string } }) => (
  <section>
    <h2>{title}</h2>
    <p>{text}</p>
  </section>
);

/** A mail to write, and what comes of it. */
const Write = ({
  part,
  address,
}: {
  readonly part: HomeWords["join"] | HomeWords["others"];
  readonly address: string;
}) => (
  <section>
    <h2>{part.title}</h2>
    <p>{part.text}</p>
    <p class="address">
      <MailLink address={address} subject={part.subject} />
    </p>
    <p>{part.after}</p>
  </section>
);

const Rows = ({ title, rows }: { readonly title: string; readonly rows: readonly string[] }) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {rows.map((row) => (
        <li>{row}</li>
      ))}
    </ul>
  </section>
);

const Steps = ({ how: { title, steps } }: Pick<HomeWords, "how">) => (
  <section>
    <h2>{title}</h2>
    <ol>
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  </section>
);

const NoWelcome = ({ words: { title, why, what } }: { readonly words: HomeWords["noWelcome"] }) => (
  <section>
    <h2>{title}</h2>
    <p>{why}</p>
    <ul>
      {what.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  </section>
);

/** What this is, how to join, what is kept, and how to leave: for the user, and for whoever is written to. */
export const HomePage = ({ language, sample, kept, service, aboutMe, operator }: Home) => {
  const words = HOME_WORDS[language];
  return (
    <Layout title={words.title} language={language}>
      <Languages language={language} label={words.languages} />
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <Steps how={words.how} />
      <section>
        <h2 id="sample-title">{words.sample.title}</h2>
        <p>{words.sample.text}</p>
        <SampleLetter letter={sample} words={words.sample} />
      </section>
      <Write part={words.join} address={service} />
      <NoWelcome words={words.noWelcome} />
      <Text part={words.never} />
      <Rows title={words.kept.title} rows={words.kept.rows(kept)} />
      <Write part={words.others} address={aboutMe} />
      <Text part={words.stop} />
      <Operator words={words.runs} operator={operator} />
    </Layout>
  );
};
