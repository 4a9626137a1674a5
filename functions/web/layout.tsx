import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { Mark } from "./mark.tsx";
import { STYLE } from "./style.ts";

const FOOTERS: Readonly<Record<string, string>> = {
  en: "No script, no cookie and no tracking on this page.",
  de: "Kein Skript, kein Cookie und keine Verfolgung auf dieser Seite.",
  fr: "Ni script, ni cookie, ni pistage sur cette page.",
  es: "Sin scripts, sin cookies y sin rastreo en esta página.",
};

/** The frame of every page: one title, the name on top, the words, a line below. What stands in it brings its own `h1`. */
export const Layout = ({
  title,
  language = "en",
  children,
}: PropsWithChildren<{ readonly title: string; readonly language?: string }>) => (
  <>
    {raw("<!doctype html>")}
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Online Buddy`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <header>
          <a class="name" href="/">
            <Mark />
            Online Buddy
          </a>
        </header>
        <main>{children}</main>
        <footer>
          <p>{FOOTERS[language] ?? FOOTERS.en}</p>
        </footer>
      </body>
    </html>
  </>
);
