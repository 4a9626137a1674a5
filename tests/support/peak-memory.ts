import { readFileSync } from "node:fs";

const HIGH_WATER = /^VmHWM:\s+(\d+) kB$/m;

/**
 * The most memory, in MB, that this process has ever held, its threads included. What the system counts for a process
 * (`ru_maxrss`) begins with what its parent held when it was started, which may be more than it ever needs; so it is asked only
 * where there is no Linux.
 */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = HIGH_WATER.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1_024;
  } catch {
    // There is no such file.
  }
  return process.resourceUsage().maxRSS / 1_024;
}
