/** The lines of `functions/reply` that tell of a mail which was due and did not go out, and does not come by itself soon. */
export const UNSENT = [
  { outcome: "parked", reason: "quota" },
  { outcome: "refused", reason: "rejected" },
] as const;

const matches = (line: object): string =>
  Object.entries(line)
    .map(([field, value]) => `$.${field} = "${value}"`)
    .join(" && ");

/** The same as CloudWatch reads it ("Filter pattern syntax"). */
export const unsentPattern = `{ ${UNSENT.map((line) => `(${matches(line)})`).join(" || ")} }`;
