import { base32, newSecret } from "./base32.ts";

/** The id of a user, and the local part of their secret address. */
export const newUser = (): { readonly id: string; readonly secret: string } => ({
  id: base32(10),
  secret: newSecret(),
});
