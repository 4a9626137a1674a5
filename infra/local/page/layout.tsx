import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { Mark } from "../../../functions/web/mark.tsx";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** The parts of the local page, and what stands over each in the list on top. */
const PARTS = {
  "/": "Start",
  "/mail": "Mail",
  "/replies": "Replies",
  "/people": "People",
  "/replay": "Try a mailbox",
} as const;

export type Part = keyof typeof PARTS;

const Parts = ({ part }: { readonly part: Part | undefined }) => (
  <nav aria-label="Parts of this page">
    <ul>
      {Object.entries(PARTS).map(([href, name]) => (
        <li>
          <a href={href} aria-current={href === part ? "page" : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The frame of every local page. What stands in it brings its own `h1`. */
export const Layout = ({
  title,
  part,
  children,
}: PropsWithChildren<{ readonly title: string; readonly part?: Part }>) => (
  <>
    {raw("<!doctype html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Online Buddy`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <header>
          <a class="skip" href="#words">
            Skip to the content
          </a>
          <a class="name" href="/">
            <Mark />
            Online Buddy
          </a>
          <Parts part={part} />
        </header>
        <main id="words" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            This page stands on this machine alone. It sets no cookie, fetches nothing from elsewhere, and reads without
            its script.
          </p>
        </footer>
        <script type="module">{raw(SCRIPT)}</script>
      </body>
    </html>
  </>
);
