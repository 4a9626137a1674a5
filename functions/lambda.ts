import { withoutContent } from "./failure.ts";

/**
 * A handler that makes what it needs at its first event and keeps it for the next ones. Whatever it fails with leaves without
 * its message: Lambda writes that into the log by itself, and a parser or a client of AWS may quote what somebody wrote.
 */
export function lambda<Event, Answer>(
  make: () => (event: Event) => Promise<Answer>,
): (event: Event) => Promise<Answer> {
  const made: { handle?: (event: Event) => Promise<Answer> } = {};
  return async (event) => {
    try {
      made.handle ??= make();
      return await made.handle(event);
    } catch (error) {
      throw withoutContent(error);
    }
  };
}
