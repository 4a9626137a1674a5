/** Mails on their way to the machine in one request: each behind its length, four bytes, the highest first. */

const LENGTH_BYTES = 4;

/** Many mails as the body of one request. */
export function framed(mails: readonly Uint8Array[]): Buffer {
  const parts = mails.flatMap((mail) => {
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(mail.length);
    return [length, mail];
  });
  return Buffer.concat(parts);
}

/** The mails of a body; undefined where it was cut off, or is none. */
export function unframed(body: Buffer): readonly Uint8Array[] | undefined {
  const mails: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const start = at + LENGTH_BYTES;
    if (start > body.length) return undefined;
    const end = start + body.readUInt32BE(at);
    if (end > body.length) return undefined;
    // A copy each: whoever hands one on to a thread would hand on the bytes of all.
    mails.push(new Uint8Array(body.subarray(start, end)));
    at = end;
  }
  return mails;
}
