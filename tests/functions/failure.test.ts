import { expect, it } from "vitest";
import { errorName, placeOf, SettingError } from "../../functions/failure.ts";
import { lambda } from "../../functions/lambda.ts";

const SECRET = "jane@example.net wrote of keel bolts";

class ParserError extends Error {
  override readonly name = "ParserError";
  readonly input = SECRET;
}

const systemError = (code: string) => Object.assign(new Error(`open '/home/jane/${SECRET}'`), { code });

/** All that Lambda may write down of an error: class, message, stack, and what else hangs on it. */
const toldBy = (error: unknown): string =>
  error instanceof Error
    ? JSON.stringify([error.name, error.message, error.stack, error.cause, Object.entries(error)])
    : JSON.stringify(error);

it.each<readonly [what: string, thrown: unknown, name: string]>([
  ["an error of a parser", new ParserError(SECRET), "ParserError"],
  ["an error whose message looks like a stack", new TypeError(`x\n    at ${SECRET}`), "TypeError"],
  ["an error with a cause", new Error("no", { cause: new Error(SECRET) }), "Error"],
  ["an error of the system", systemError("ENOENT"), "ENOENT"],
  ["an error whose class was set to anything", Object.assign(new Error(SECRET), { code: SECRET }), "Error"],
  ["a string", SECRET, "unknown"],
])("what leaves a handler that fails with %s holds its class and its frames alone", async (_, thrown, name) => {
  for (const handler of [
    lambda(() => () => Promise.reject(thrown)),
    lambda((): (() => Promise<void>) => {
      throw thrown;
    }),
  ]) {
    const left = await handler({}).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(left).toMatchObject({ name, message: name });
    for (const word of ["jane", "keel", "example.net"]) expect(toldBy(left)).not.toContain(word);
    if (thrown instanceof Error) expect((left as Error).stack).toContain("failure.test.ts");
  }
});

it("a setting that is missing is named, and tried again by the next event", async () => {
  const settings = { isThere: false };
  const handler = lambda(() => {
    if (!settings.isThere) throw new SettingError("the environment names no TABLE_NAME");
    return async (n: number) => n + 1;
  });
  await expect(handler(1)).rejects.toThrow("TABLE_NAME");
  settings.isThere = true;
  expect(await handler(1)).toBe(2);
});

it("the place of a failure is a file and a line, also below a message of many lines", () => {
  expect(placeOf(new Error(`x\n    at ${SECRET} (jane.ts:1:1)`))).toMatch(/^failure\.test\.ts:\d+:\d+$/);
  expect(placeOf(Object.assign(new Error("x"), { stack: undefined }))).toBeUndefined();
  expect(errorName(systemError("ENOSPC"))).toBe("ENOSPC");
});
