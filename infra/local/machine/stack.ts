/** What was started, each with the way to stop it. */
export type Stack = (() => Promise<void>)[];

/** Stop everything, what was started last first. One that fails does not keep the others running. */
export async function unwind(stack: Stack): Promise<void> {
  for (const stop of stack.splice(0).reverse()) await stop().catch(() => undefined);
}
