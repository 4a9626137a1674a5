import { BringBack } from "./stopped.tsx";
import { SAID } from "./words.ts";

/** What a button has done, by the code in the address. A code that is not ours says nothing: nobody's words get in here. */
export const Said = ({ code, again }: { readonly code: string | undefined; readonly again?: string }) => (
  <div role="status">
    {code !== undefined && Object.hasOwn(SAID, code) ? (
      <p class="said">
        {SAID[code]} {code === "unsubscribed" && again !== undefined ? <BringBack again={again} /> : ""}
      </p>
    ) : (
      ""
    )}
  </div>
);
