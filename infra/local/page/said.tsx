import { SAID } from "./words.ts";

/** What a button has done, by the code in the address. A code that is not ours says nothing: nobody's words get in here. */
export const Said = ({ code }: { readonly code: string | undefined }) => (
  <div role="status">{code !== undefined && Object.hasOwn(SAID, code) ? <p class="said">{SAID[code]}</p> : ""}</div>
);
