import { expect, it } from "vitest";
import { announce, refuseSecond, whoRuns } from "../../infra/local/machine/running.ts";
import { loopbackServer } from "../support/loopback-server.ts";
import { temporaryFolder } from "./temporary.ts";

it.each<[string, number, string, boolean]>([
  ["the machine", 200, '{"outcome":"running"}', true],
  ["a page of another program, which answers anything", 200, "<!doctype html><title>Dashboard</title>", false],
  ["the interface of another program", 200, "null", false],
  ["a machine that only begins", 503, "Starting", false],
  ["the machine of another folder", 404, "Not found", false],
])("behind a crash %s answers on the port", async (_name, status, body, isRunning) => {
  const url = await loopbackServer(() => ({ status, body }));
  const data = await temporaryFolder();
  const running = { pid: 1, control: `${url}/control/secret` };
  await announce(data, running);
  expect(await whoRuns(data)).toEqual(isRunning ? running : undefined);
  const second = refuseSecond(data).then(
    () => "starts",
    () => "refused",
  );
  expect(await second).toBe(isRunning ? "refused" : "starts");
});
