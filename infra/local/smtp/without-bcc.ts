const BCC = /^(resent-)?bcc[ \t]*:/i;

/**
 * A header block without its `Bcc` fields; everything else stays as it is, byte for byte. Most mail programs leave the
 * field out by themselves, but one that does not would show the secret address to everybody who gets the letter.
 */
export function withoutBcc(header: string): string {
  const kept: string[] = [];
  const field = { isBcc: false };
  for (const line of header.split(/(?<=\n)/)) {
    if (!/^[ \t]/.test(line)) field.isBcc = BCC.test(line);
    if (!field.isBcc) kept.push(line);
  }
  return kept.join("");
}
