import type { Context } from "hono";

/** Which of several pages of a list is asked for: a whole number within them, whatever the address says. */
export function pageOf(c: Context, total: number, onOne: number): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(total / onOne));
  const asked = Math.trunc(Number(c.req.query("page"))) || 1;
  return { page: Math.min(pages, Math.max(1, asked)), pages };
}

export interface TurningProps {
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  /** What the links and the whole are called. */
  readonly back: string;
  readonly on: string;
  readonly label: string;
}

/** The way to the other pages of a list. */
export const Turning = ({ path, page, pages, back, on, label }: TurningProps) => (
  <nav class="pages" aria-label={label}>
    {page > 1 ? <a href={`${path}?page=${page - 1}`}>{back}</a> : ""}
    <span class="soft">
      {page} of {pages}
    </span>
    {page < pages ? <a href={`${path}?page=${page + 1}`}>{on}</a> : ""}
  </nav>
);
