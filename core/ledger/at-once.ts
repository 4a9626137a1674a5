/**
 * Do something with each of many, so many at the same time. After a failure nothing new is begun, and what was begun is waited
 * for: whoever is told of the failure may begin anew.
 */
export async function atOnce<T>(most: number, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const one of left) {
      if (failures.length > 0) return;
      await work(one).catch((error: unknown) => void failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, all.length) }, worker));
  if (failures.length > 0) throw failures[0];
}
