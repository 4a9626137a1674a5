import type { Block, Inline, Letter } from "../../core/reply/letter.ts";
import type { HomeWords } from "./home-words/index.ts";

/** The parts of a line. What is a link in the mail is only underlined here: it would lead to nobody. */
const Line = ({ parts }: { readonly parts: readonly Inline[] }) => (
  <>
    {parts.map((part) => {
      if (typeof part === "string") return part;
      if ("called" in part) return part.called;
      return "name" in part ? <strong>{part.name}</strong> : <span class="link">{part.text}</span>;
    })}
  </>
);

type Kind<K extends Block["kind"]> = Extract<Block, { kind: K }>;

const Quotes = ({ block: { intro, quotes } }: { readonly block: Kind<"quotes"> }) => (
  <>
    {intro === undefined ? "" : <p>{<Line parts={intro} />}</p>}
    {quotes.map(({ who, day, quote }) => (
      <blockquote>
        <p class="soft">
          {who}, {day}
        </p>
        <p>{quote}</p>
      </blockquote>
    ))}
  </>
);

const Button = ({ block: { parts, label } }: { readonly block: Kind<"button"> }) => (
  <>
    <p>
      <Line parts={parts} />
    </p>
    {label === undefined ? "" : <p class="press">{label}</p>}
  </>
);

const Choices = ({ block: { intro, links } }: { readonly block: Kind<"choices"> }) => (
  <p class="soft">
    {intro}{" "}
    {links.map(({ text }, i) => (
      <>
        {i === 0 ? "" : " · "}
        <span class="link">{text}</span>
      </>
    ))}
  </p>
);

const Paragraph = ({ block }: { readonly block: Block }) => {
  if (block.kind === "quotes") return <Quotes block={block} />;
  if (block.kind === "button") return <Button block={block} />;
  if (block.kind === "choices") return <Choices block={block} />;
  if (block.kind === "lanes") return <p class="soft">{block.label}</p>;
  return (
    <p class={block.kind === "small" ? "soft" : ""}>
      <Line parts={block.parts} /> {block.kind === "number" ? block.clock : ""}
    </p>
  );
};

/** A letter as a page shows it: the same words as in the mail, in the elements and the style of the page. */
export const SampleLetter = ({
  letter: { subject, heading = [], blocks, news, footer, links },
  words,
}: {
  readonly letter: Letter;
  readonly words: HomeWords["sample"];
}) => (
  <figure class="letter" aria-labelledby="sample-title">
    <p class="soft">
      {words.subject}: <strong>{subject}</strong>
    </p>
    <p class="lead">
      <Line parts={heading} />
    </p>
    {blocks.map((block) => (
      <Paragraph block={block} />
    ))}
    {news.map((parts) => (
      <p class="soft">
        <Line parts={parts} />
      </p>
    ))}
    <p class="soft foot">
      {footer} {links.map(({ text }) => text).join(" · ")}
    </p>
  </figure>
);
