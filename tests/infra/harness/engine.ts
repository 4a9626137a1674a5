import { createRequire } from "node:module";
import { join } from "node:path";
import { answerTo, stateOf } from "./cloud.ts";
import type { Account, Json, Resource } from "./evaluation.ts";

/** Pulumi's SDK, as far as it is used here. It is the platform's copy: the program must meet the same one. */
interface Pulumi {
  readonly runtime: {
    setMocks(mocks: object, project: string, stack: string, preview: boolean): Promise<void>;
    runInPulumiStack(program: () => Promise<unknown>): Promise<unknown>;
    waitForRPCs(): Promise<void>;
    disconnect(): Promise<void>;
  };
}

/** The request with which the SDK registers a resource (Pulumi's resource.proto). */
interface Registration {
  getType(): string;
  getName(): string;
  getRetainondelete(): boolean;
  getDependenciesList(): readonly string[];
}

type Register = (this: unknown, request: Registration, answer: unknown) => unknown;

interface Options {
  readonly after: readonly string[];
  readonly isRetained: boolean;
}

/** The mark Pulumi puts on a secret value (`specialSigKey`, `specialSecretSig` in its SDK). */
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";

/** Plain JSON of what may hold secrets. */
function open(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(open);
  if (typeof value !== "object" || value === null) return value;
  const marked = value as Json;
  if (marked[SIGNATURE] === SECRET) return open(marked.value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, open(inner)]));
}

const nameOf = (urn: string): string => urn.split("::").at(-1) ?? urn;
const keyOf = (type: string, name: string): string => `${type} ${name}`;

/** Of the program that runs. The SDK is loaded once a process, and is watched once. */
const options = new Map<string, Options>();
let isWatched = false;

/** The options of a resource do not reach the mocks, so they are read off where the mock engine takes the request. */
function watchOptions(load: NodeJS.Require): void {
  options.clear();
  if (isWatched) return;
  isWatched = true;
  const { MockMonitor } = load("@pulumi/pulumi/runtime/mocks") as {
    MockMonitor: { prototype: { registerResource: Register } };
  };
  const register = MockMonitor.prototype.registerResource;
  MockMonitor.prototype.registerResource = function (request, answer) {
    options.set(keyOf(request.getType(), request.getName()), {
      after: request.getDependenciesList().map(nameOf),
      isRetained: request.getRetainondelete(),
    });
    return register.call(this, request, answer);
  };
}

/** What the program asked for, and why it stopped if it did. */
export interface Run {
  readonly resources: readonly Resource[];
  readonly failures: readonly string[];
}

/**
 * Run a program against mocks: no account, no provider, no engine. The SDK keeps its state in globals and takes the next
 * program when one has come to its end; behind one that failed, whatever still waits would speak into the next.
 */
export async function runUnderMocks(
  platform: string,
  { name, stage, account }: { readonly name: string; readonly stage: string; readonly account: Account },
  program: () => Promise<unknown>,
): Promise<Run> {
  const load = createRequire(join(platform, "package.json"));
  const { runtime } = load("@pulumi/pulumi") as Pulumi;
  watchOptions(load);
  const seen: Omit<Resource, keyof Options>[] = [];
  const mocks = {
    newResource({ type, name, inputs: given, id = "" }: { type: string; name: string; inputs: Json; id?: string }) {
      // What stands already is looked up by its id, and has no inputs.
      const isRead = id !== "";
      const asked = isRead ? { ...given, name: id } : given;
      seen.push({ type, name, inputs: open(asked) as Json, isRead });
      return { id: isRead ? id : name, state: stateOf(type, name, asked) };
    },
    call: ({ token, inputs }: { token: string; inputs: Json }) => answerTo(token, inputs, account),
  };
  await runtime.setMocks(mocks, name, stage, false);
  const failures = await firstFailure(async () => {
    await runtime.runInPulumiStack(program);
    // A resource may be born of another's output: it is over when a round of waiting brings nothing new.
    for (let known = -1; known !== seen.length; ) {
      known = seen.length;
      await runtime.waitForRPCs();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await runtime.disconnect();
  });
  const none: Options = { after: [], isRetained: false };
  return { resources: seen.map((one) => ({ ...one, ...(options.get(keyOf(one.type, one.name)) ?? none) })), failures };
}

/** Messages of what went wrong. A rejected output leaves the engine waiting for ever, so the first rejection ends it. */
async function firstFailure(run: () => Promise<void>): Promise<string[]> {
  const refuse: { with?: (reason: unknown) => void } = {};
  const rejected = new Promise<never>((_, reject) => {
    refuse.with = reject;
  });
  const hear = (reason: unknown): void => refuse.with?.(reason);
  process.on("unhandledRejection", hear);
  try {
    await Promise.race([run(), rejected]);
    process.off("unhandledRejection", hear);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
