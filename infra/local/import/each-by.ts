/** Use each item, so many at once, and keep the order of the answers. Where one fails no other is begun, and those begun end first. */
export async function eachBy<T, A>(most: number, items: readonly T[], use: (item: T) => Promise<A>): Promise<A[]> {
  const answers = new Array<A>(items.length);
  const left = items.entries();
  const failed: unknown[] = [];
  const one = async (): Promise<void> => {
    for (const [i, item] of left) {
      if (failed.length > 0) return;
      await use(item).then(
        (answer) => {
          answers[i] = answer;
        },
        (error: unknown) => failed.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: most }, one));
  if (failed.length > 0) throw failed[0];
  return answers;
}
