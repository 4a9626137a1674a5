import { resolve } from "node:path";
import { type Installation, SAMPLE_ADDRESS } from "../machine/installation.ts";
import { shellWord } from "./shell-word.ts";

/** What a machine was started with, as far as the next start of it has to say it again. */
export interface Flags {
  readonly installation: Pick<Installation, "user" | "sample">;
  readonly data: string;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly trustLocal: boolean;
  readonly empty?: boolean;
}

const SERVER = "SMTP_URL='smtps://user:password@mail.example.net'";

/** The owner in the form that `--me` takes. */
function meOf({ name, addresses }: Installation["user"]): string {
  const [first = "", ...others] = addresses;
  return name === undefined ? addresses.join(",") : [`${name} <${first}>`, ...others].join(", ");
}

/** The sample belongs to an invented owner, and its replies are for nobody's mail server: real mail begins in a folder of its own. */
const ofOwner = ({ installation: { user, sample }, data, empty }: Flags): readonly string[] => [
  `--me ${shellWord(meOf(user))}`,
  ...(empty || sample === "none" ? ["--empty"] : []),
  ...(data === resolve(".data") ? [] : [`--data ${shellWord(data)}`]),
];
const FRESH = ["--me you@example.com", "--empty", "--data ~/online-buddy"];

/** The line that starts the machine with a mail server, on the same ports. */
export function startLine(flags: Flags): string {
  const isInvented = flags.installation.user.addresses.join() === SAMPLE_ADDRESS;
  const [me = "", ...words] = [
    ...(isInvented ? FRESH : ofOwner(flags)),
    ...(flags.smtpPort === 2525 ? [] : [`--smtp-port ${flags.smtpPort}`]),
    ...(flags.webPort === 8080 ? [] : [`--web-port ${flags.webPort}`]),
    ...(flags.trustLocal ? [] : ["--trust-local=false"]),
  ];
  return [SERVER, `npm start -- ${me}`, words.join(" ")].filter(Boolean).join(" \\\n  ");
}
