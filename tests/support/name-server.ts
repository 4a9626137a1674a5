import { createSocket } from "node:dgram";
import { onTestFinished } from "vitest";

/** What a name server knows: `MX in.example.org` → `10 mail.example.net`. A long text is sent in pieces, as it has to be. */
export type Zone = Readonly<Record<string, readonly string[]>>;

const TYPES: Readonly<Record<number, string>> = { 5: "CNAME", 15: "MX", 16: "TXT" };
const NXDOMAIN = 3;
const SERVFAIL = 2;
const PIECE = 200;

const labels = (name: string): Buffer =>
  Buffer.concat(
    [...name.split("."), ""].map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, "latin1")),
  );

const pieces = (text: string): string[] => text.match(new RegExp(`.{1,${PIECE}}`, "g")) ?? [""];

const DATA: Readonly<Record<string, (value: string) => Buffer>> = {
  CNAME: labels,
  MX: (value) => {
    const [priority = "0", host = ""] = value.split(" ");
    return Buffer.concat([Buffer.from([0, Number(priority)]), labels(host)]);
  },
  TXT: (value) =>
    Buffer.concat(pieces(value).map((one) => Buffer.concat([Buffer.from([one.length]), Buffer.from(one)]))),
};

/** The question of a request (RFC 1035, section 4): where it ends, the name and the type. */
function questionOf(request: Buffer): { readonly end: number; readonly name: string; readonly type: string } {
  const parts: string[] = [];
  let at = 12;
  for (let length = request.readUInt8(at); length > 0; length = request.readUInt8(at)) {
    parts.push(request.toString("latin1", at + 1, at + 1 + length));
    at += length + 1;
  }
  return { end: at + 5, name: parts.join(".").toLowerCase(), type: TYPES[request.readUInt16BE(at + 1)] ?? "" };
}

function answerTo(zone: Zone, request: Buffer): Buffer {
  const { end, name, type } = questionOf(request);
  const values = zone[`${type} ${name}`] ?? [];
  const isName = Object.keys(zone).some((key) => key.endsWith(` ${name}`));
  const code = zone[`FAIL ${name}`] ? SERVFAIL : isName ? 0 : NXDOMAIN;
  const records = values.map((value) => {
    const data = DATA[type]?.(value) ?? Buffer.alloc(0);
    // A pointer to the name of the question; its type and class; a minute to live.
    const head = Buffer.concat([Buffer.from([0xc0, 12]), request.subarray(end - 4, end), Buffer.from([0, 0, 0, 60])]);
    return Buffer.concat([head, Buffer.from([data.length >> 8, data.length & 255]), data]);
  });
  const header = Buffer.from([0, 0, 0x81, 0x80 | code, 0, 1, 0, code === 0 ? records.length : 0, 0, 0, 0, 0]);
  request.copy(header, 0, 0, 2);
  return Buffer.concat([header, request.subarray(12, end), ...(code === 0 ? records : [])]);
}

/** A name server on a free loopback port, by UDP, as long as the running test. Answers its address, as `127.0.0.1:5353`. */
export async function nameServer(zone: Zone): Promise<string> {
  const socket = createSocket("udp4");
  socket.on("message", (request, { port, address }) => socket.send(answerTo(zone, request), port, address));
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  onTestFinished(() => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}
