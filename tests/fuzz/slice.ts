import fc from "fast-check";
import { LAYERS, type Layer } from "./layers.ts";

/** An input on which something does not hold, made as small as it gets, and how to make it again. */
export interface Failure {
  readonly layer: string;
  readonly slice: number;
  readonly path: string | null;
  readonly input: string;
  readonly error: string;
}

export interface Sliced {
  readonly inputs: number;
  readonly failures: readonly Failure[];
}

async function runLayer({ name, share, property }: Layer, slice: number, size: number): Promise<Sliced> {
  const numRuns = Math.ceil((size * share) / 100);
  const run = await fc.check(property(), { seed: slice, numRuns });
  if (!run.failed) return { inputs: numRuns, failures: [] };
  const { counterexamplePath, counterexample, errorInstance } = run;
  const input = JSON.stringify(counterexample);
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { inputs: run.numRuns, failures: [{ layer: name, slice, path: counterexamplePath, input, error }] };
}

/** Feed each layer its share of `size` inputs. The slice is the seed: the same slice tries the same inputs, no two the same ones. */
export async function runSlice(slice: number, size: number, only?: string): Promise<Sliced> {
  const done: Sliced[] = [];
  for (const layer of LAYERS) {
    if (only !== undefined && layer.name !== only) continue;
    done.push(await runLayer(layer, slice, size));
  }
  return {
    inputs: done.reduce((sum, { inputs }) => sum + inputs, 0),
    failures: done.flatMap(({ failures }) => failures),
  };
}
