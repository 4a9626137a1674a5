import type { DnsRecord } from "../dns-records.ts";
import type { Place } from "./place.ts";
import type { NeededRecords } from "./records.ts";

const TTL = 300;

/** What stands behind the type in a zone file: a host with its dot at the end, or a text in quotes. */
const dataOf = ({ type, value, priority }: DnsRecord): string =>
  type === "TXT" ? `"${value}"` : `${priority === undefined ? "" : `${priority} `}${value}.`;

const comments = (notes: readonly string[]): string => notes.map((note) => `; ${note}\n`).join("");

/** As a zone file has them (RFC 1035, section 5), each under what it is good for. */
export const zoneFile = ({ records, notes }: NeededRecords): string =>
  records
    .map((record) => `; ${record.purpose}\n${record.name}.\t${TTL}\tIN\t${record.type}\t${dataOf(record)}\n`)
    .join("") + comments(notes);

/** For somebody who types them into the form of a provider: what each is good for, and its three fields. */
export function recordList({ records, notes }: NeededRecords): string {
  const widest = Math.max(...records.map(({ name }) => name.length));
  const lines = records.map(({ name, type, value, priority, purpose }, i) => {
    const head = records[i - 1]?.purpose === purpose ? [] : [...(i === 0 ? [] : [""]), purpose];
    const data = priority === undefined ? value : `${priority} ${value}`;
    return [...head, `  ${name.padEnd(widest)}  ${type.padEnd(5)}  ${data}`];
  });
  return `${[...lines.flat(), "", ...notes].join("\n")}\n`;
}

/** For a program. */
export const recordsAsJson = ({ mailDomain, stage, region }: Place, needed: NeededRecords): string =>
  `${JSON.stringify({ domain: mailDomain, stage, region, ...needed }, undefined, 2)}\n`;
