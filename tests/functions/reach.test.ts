import { expect, it } from "vitest";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { sweepHandler } from "../../functions/sweep.ts";
import { REACH } from "../../infra/reach.ts";
import { snsEvent, sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { type FrontDoors, frontDoors, MORNING } from "../support/front-doors.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { ReachingTable } from "../support/reaching-table.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

type Handler = keyof typeof REACH;

const ABOUT_ME = `about-me@${SERVICE.inboundDomain}`;
const BEN = "Ben Stone <ben@mail.example.net>";
const ANNA = "Anna Weiss <anna.weiss@mail.example.org>";

/** What none of them reaches here: whom nothing is sent to is asked by the mailer, and a job may meet a limit of SES. */
const RARE = ["job N#*", "job PARKED", "job X#*", "reply DUE", "reply X#*", "web X#*"];

/** Every handler notes under its own name what it reaches. */
function labelled(doors: FrontDoors, table: ReachingTable) {
  const as = async <T>(who: Handler, work: () => Promise<T>): Promise<T> => {
    table.who = who;
    try {
      return await work();
    } finally {
      table.who = undefined;
    }
  };
  for (const name of ["receive", "reply", "job"] as const) {
    const handle = doors.handlers[name];
    doors.handlers[name] = (event) => as(name, () => handle(event));
  }
  return {
    as,
    deliver: (...given: Parameters<FrontDoors["deliver"]>) => as("receive", () => doors.deliver(...given)),
    web: (path: string, body?: string) =>
      as("web", async () => (body === undefined ? doors.app.request(path) : doors.post(path, body))),
  };
}

/** A life of the service: somebody signs up, two write to each other, one is named, answers, asks, and all of it ends. */
async function live(table: ReachingTable): Promise<void> {
  const doors = await frontDoors({ table });
  const { as, deliver, web } = labelled(doors, table);
  const asked = (body: object) => doors.handlers.reply(sqsEvent(sqsRecord("q", JSON.stringify(body))));
  const sign = { from: ANNA, to: SERVICE.address };
  await deliver(letter({ ...sign, id: "ask@mail.example.org", subject: "Hello", text: "Please let me try it." }), {
    recipients: [SERVICE.address],
    source: "anna.weiss@mail.example.org",
  });
  await doors.work();
  await web(`/c/${doors.token("confirm", "new1")}`, "confirm=yes");
  await doors.work();
  for (const mail of contessaMails()) await deliver(mail);
  doors.clock.now = MORNING;
  await as("due", () => doors.due({ scheduledAt: MORNING.toISOString() }));
  await asked({ users: [MARTIN.id] });
  await doors.work();
  await deliver(
    letter({ to: SERVICE.address, id: "said@example.org", text: "called Jane, lovely chat. erase nothing" }),
    {
      recipients: [SERVICE.address],
    },
  );
  await doors.work();
  const settings = `/s/${doors.token("settings")}`;
  for (const path of ["/", settings, `/u/${doors.token("unsubscribe")}`]) await web(path);
  for (const body of ["zone=Europe%2FLondon&hour=08%3A00", "renew=yes", "export=yes"]) await web(settings, body);
  await doors.work();
  await deliver(
    letter({ from: "Jane Roe <jane@example.net>", to: ABOUT_ME, id: "q1@example.net", text: "forget me" }),
    {
      recipients: [ABOUT_ME],
      source: "jane@example.net",
    },
  );
  await doors.work();
  await as("feedback", () =>
    doors.feedback(
      snsEvent({
        eventType: "Bounce",
        mail: { messageId: `ses-${doors.mailer.sent.length}`, destination: [MARTIN.address] },
        bounce: {
          bounceType: "Permanent",
          timestamp: "2026-11-12T07:00:00.000Z",
          bouncedRecipients: [{ emailAddress: MARTIN.address }],
        },
      }),
    ),
  );
  await deliver(letter({ ...sign, from: BEN, id: "ben@mail.example.net", subject: "Hello", text: "Me too." }), {
    recipients: [SERVICE.address],
    source: "ben@mail.example.net",
  });
  doors.queued.splice(0);
  doors.mailer.answer = async () => ({ outcome: "refused", reason: "quota" });
  await asked({ welcome: ["new2"] });
  await as("due", () => doors.due({ scheduledAt: "2026-11-12T09:30:00Z" }));
  await doors.handlers.job(sqsEvent(sqsRecord("j", JSON.stringify({ erase: MARTIN.id }))));
  await doors.work();
  const lost = { key: "in/lost", since: new Date("2026-11-12T00:00:00Z") };
  const rawMail = { waiting: async () => [lost], head: async () => undefined };
  const { inboundQueue } = doors.receiveDeps;
  const now = (): Date => new Date("2026-11-12T10:00:00Z");
  await as("sweep", () => sweepHandler({ table, rawMail, inboundQueue, now, log: () => undefined })());
}

it("no handler reaches an item of the ledger that its role on AWS keeps from it", async () => {
  const table = new ReachingTable(new MemoryTable());
  await live(table);
  const beyond = [...table.reached].flatMap(([who, families]) =>
    [...families]
      .filter((family) => !(REACH[who as Handler] as readonly string[]).includes(family))
      .map((one) => [who, one]),
  );
  expect(beyond).toEqual([]);
  expect([...table.reached.keys()].sort()).toEqual(Object.keys(REACH).sort());
  const unreached = Object.entries(REACH).flatMap(([who, families]) =>
    families.filter((family) => !table.reached.get(who)?.has(family)).map((family) => `${who} ${family}`),
  );
  expect(unreached).toEqual(RARE);
});
