import { MAX_PATTERN_LINE } from "./line.ts";

// A phone number, an address, a web page: what a signature has and a closing sentence has not.
const CONTACT =
  /(?:\+?\d[\d\s()./-]{6,}\d)|\S+@\S+\.\S+|\bhttps?:|\bwww\.|\b(?:tel|phone|mobile|cell|fax|office|direct|ph|mob)\b\s?[.:#]?\s?[+\d(]/i;

/** True for a line that says where to reach somebody. */
export const hasContact = (bare: string): boolean => bare.length <= MAX_PATTERN_LINE && CONTACT.test(bare);
