import { Layout, type Part } from "./layout.tsx";

const WHERE: Readonly<Record<Part, string>> = {
  "/": "The start page",
  "/mail": "All mail that came in",
  "/replies": "All replies",
  "/people": "All people",
  "/replay": "Try a mailbox",
};

/** Nothing stands at this address. */
export const Missing = ({ part }: { readonly part: Part }) => (
  <Layout title="Not here" part={part}>
    <h1>There is nothing at this address.</h1>
    <p class="lead">Perhaps it was cut short, or belongs to another data folder.</p>
    <p>
      <a href={part}>{WHERE[part]}</a>
    </p>
  </Layout>
);

/** Our own fault, and what to do about it. */
export const Broken = () => (
  <Layout title="Something went wrong">
    <h1>Something went wrong here.</h1>
    <p class="lead">Nothing is lost: all mail that was taken is on disk.</p>
    <p>
      Go back and try once more. The terminal in which <code>npm start</code> runs says more, and so does{" "}
      <code>journal.jsonl</code> in the data folder.
    </p>
  </Layout>
);
