import { contactsOfPerson } from "../ledger/identity.ts";
import type { User } from "../ledger/users.ts";
import { isWithin } from "../mail/domain.ts";
import { domainOf } from "../mail/mailbox.ts";
import type { ContactState } from "./contact-state.ts";

type Addressed = Pick<ContactState, "contact" | "members" | "address">;

/** True for who has an address, one of several too, at a domain of which the user wants to hear nobody named. */
export function isLeftOut(state: Addressed, { neverDomains = [] }: Pick<User, "neverDomains">): boolean {
  if (neverDomains.length === 0) return false;
  const addresses = [state.address ?? "", ...contactsOfPerson(state)].filter((one) => one.includes("@"));
  return addresses.some((address) => neverDomains.some((never) => isWithin(domainOf(address), never)));
}
