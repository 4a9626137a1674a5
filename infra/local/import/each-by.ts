import { atOnce } from "../../../core/ledger/at-once.ts";

/** Use each item, so many at once, and keep the order of the answers. Fails as `atOnce` does. */
export async function eachBy<T, A>(most: number, items: readonly T[], use: (item: T) => Promise<A>): Promise<A[]> {
  const answers = new Array<A>(items.length);
  await atOnce(most, [...items.entries()], async ([i, item]) => {
    answers[i] = await use(item);
  });
  return answers;
}
