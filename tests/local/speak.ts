import { connect } from "node:net";

/** Speak SMTP by hand: each line is sent after the answer to the one before; answers the status lines. */
export function speak(port: number, lines: readonly (string | Buffer)[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const answers: string[] = [];
    const left = [...lines];
    const socket = connect(port, "127.0.0.1");
    socket.on("data", (data) => {
      for (const line of data
        .toString("latin1")
        .split("\r\n")
        .filter((text) => /^\d{3} /.test(text)))
        answers.push(line);
      const next = left.shift();
      if (next === undefined) socket.end();
      if (next !== undefined) socket.write(typeof next === "string" ? `${next}\r\n` : next);
    });
    socket.on("close", () => resolve(answers));
    socket.on("error", reject);
  });
}
