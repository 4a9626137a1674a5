import { createHash } from "node:crypto";

/**
 * A comfort and no more: a button that copies, and parts of the page that follow what happens. Every page reads and works
 * without it. Parts marked `data-live` are taken anew from the same address whenever the machine tells of a change.
 */
export const SCRIPT = `
for (const field of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet small";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const source = field.querySelector("textarea, pre");
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    button.textContent = "Copied";
  });
  field.append(button);
}
// The answer to some buttons takes a while: the button says that it was pressed.
addEventListener("submit", ({ submitter }) => {
  const busy = submitter?.dataset.busy;
  if (busy === undefined) return;
  submitter.setAttribute("aria-busy", "true");
  submitter.textContent = busy;
});
const parts = () => [...document.querySelectorAll("[data-live]")];
const refresh = async () => {
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of parts()) {
    const news = fresh.getElementById(part.id);
    if (news && news.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) part.replaceWith(news);
  }
};
if (parts().length > 0) {
  let source;
  let timer;
  let isBusy = false;
  let isOld = false;
  const renew = async () => {
    isOld = isBusy;
    if (isBusy) return;
    isBusy = true;
    await refresh().catch(() => undefined);
    isBusy = false;
    if (isOld) soon();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(renew, 250);
  };
  // A browser opens six connections to one host: pages that nobody looks at must not hold them all.
  const listen = () => {
    source?.close();
    if (document.visibilityState !== "visible") return;
    source = new EventSource("/live");
    source.addEventListener("change", soon);
  };
  document.addEventListener("visibilitychange", () => {
    listen();
    soon();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());
  listen();
}
`;

/** What the Content-Security-Policy names: the browser runs this text and no other script. */
export const SCRIPT_SOURCE = `'sha256-${createHash("sha256").update(SCRIPT).digest("base64")}'`;
