/**
 * What stands before the first border of a partition key, and so whose items they are (ARCHITECTURE.md, "The table"). A family
 * with a star has a key for each user, address or day.
 */
export type Family =
  | "A#*"
  | "DUE"
  | "DUE#*"
  | "N#*"
  | "O#*"
  | "P"
  | "P#*"
  | "PARKED"
  | "Q#*"
  | "SIGN-UPS"
  | "U#*"
  | "X#*"
  | "Z#*";

/** The items of the ledger that each function may reach. `tests/infra` holds it against the keys that the code makes. */
export const REACH = {
  due: ["DUE", "DUE#*", "PARKED"],
  feedback: ["A#*", "O#*", "U#*", "X#*", "Z#*"],
  job: ["A#*", "N#*", "O#*", "P#*", "PARKED", "U#*", "X#*", "Z#*"],
  receive: ["A#*", "DUE", "DUE#*", "N#*", "O#*", "P#*", "SIGN-UPS", "U#*", "X#*"],
  reply: ["A#*", "DUE", "DUE#*", "N#*", "O#*", "P", "P#*", "PARKED", "U#*", "X#*", "Z#*"],
  sweep: ["Q#*"],
  web: ["A#*", "DUE", "DUE#*", "O#*", "U#*", "X#*"],
} as const satisfies Readonly<Record<string, readonly Family[]>>;
