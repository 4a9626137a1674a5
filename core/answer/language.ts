import type { User } from "../ledger/users.ts";
import type { Language } from "./action.ts";
import { LANGUAGES } from "./languages.ts";

/** The language in which a user is written to. */
export const languageOf = ({ language }: Pick<User, "language">): Language =>
  LANGUAGES.find((one) => one === language) ?? "en";
