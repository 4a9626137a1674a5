import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const REGISTRY = "https://registry.npmjs.org/";
const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
}

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

// A release that somebody has taken over is installed by nobody who has not asked for it.

it("threat 50: every package is pinned to one exact version, and the lock file holds that one", () => {
  const asked = Object.entries({ ...dependencies, ...devDependencies });
  expect(asked.length).toBeGreaterThan(25);
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

it("threat 50: the bytes of every package that is locked are known, and it comes from no place of its own", () => {
  const odd = locked.filter(
    ([, { resolved, integrity, inBundle }]) =>
      !inBundle && !(integrity?.startsWith("sha512-") && (resolved ?? REGISTRY).startsWith(REGISTRY)),
  );
  expect(locked.length).toBeGreaterThan(200);
  expect(odd.map(([path]) => path)).toEqual([]);
});

it("threat 50: no package runs a script of its own when it is installed", () => {
  expect(read(".npmrc").split("\n")).toContain("ignore-scripts=true");
  expect(read(".ci/run")).toMatch(/^npm ci --ignore-scripts /m);
  // Those that have one work without it: the builds of both lie in the package, or in one beside it. A new one is looked at first.
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  expect(scripted.sort()).toEqual([
    "node_modules/classic-level",
    "node_modules/esbuild",
    "node_modules/tsx/node_modules/esbuild",
  ]);
});
