/** A mail of invented people, as its header and its text. */
export interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly date?: string;
  readonly id?: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly headers?: readonly string[];
}

const field = (name: string, value: string | undefined): string[] => (value === undefined ? [] : [`${name}: ${value}`]);

/** The bytes of a plain mail. What is not given is left out, but for From. */
export function letter({
  from = "Martin Berg <martin@example.org>",
  text = "",
  headers = [],
  ...rest
}: Letter): Buffer {
  const lines = [
    ...headers,
    `From: ${from}`,
    ...field("To", rest.to),
    ...field("Cc", rest.cc),
    ...field("Date", rest.date),
    ...field("Message-ID", rest.id && `<${rest.id}>`),
    ...field("In-Reply-To", rest.inReplyTo && `<${rest.inReplyTo}>`),
    ...field("References", rest.references),
    ...field("Subject", rest.subject),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
  ];
  return Buffer.from(lines.join("\r\n").replace(/\r?\n/g, "\r\n"));
}

const quoted = (text: string): string => text.replace(/^/gm, "> ").replace(/^> (?=>)/gm, ">");

const JANE = "Jane Roe <jane@example.net>";

const JANES = [
  {
    on: "Mon, 2 Nov 2026 at 09:12",
    text: "Dear Martin,\n\nyour note about the Contessa made me laugh. We took the keel bolts out of ours at Hamble, and it was worth every evening. How does the hull look under all that paint?\n\nJane\n-- \nJane Roe\nSailmaker, Hamble\n+44 7700 900123",
  },
  {
    on: "Thu, 5 Nov 2026 at 21:40",
    text: "Martin, stripped is the right word. I could talk about keel bolts for an hour. Did you find a yard that lifts the Contessa without ruining it? My brother asks every week whether ours will ever float again.\n\nJane\n-- \nJane Roe\nSailmaker, Hamble\n+44 7700 900123",
  },
  {
    on: "Mon, 9 Nov 2026 at 20:15",
    text: "That yard is a good choice, they did our rudder. The keel bolts on a Contessa are easier than the books say, once the hull is dry. What will you do about the mast step?\n\nJane\n-- \nJane Roe\nSailmaker, Hamble\n+44 7700 900123",
  },
  {
    on: "Wed, 11 Nov 2026 at 08:03",
    text: "I found the drawings of the mast step in my father's chest. They are yours if you want them. Shall I scan the page with the keel bolts as well?\n\nJane\n-- \nJane Roe\nSailmaker, Hamble\n+44 7700 900123",
  },
];

const MARTINS = [
  "Jane,\n\nthe hull is stripped now, and the keel bolts frighten me. The Contessa deserves better hands than mine. Do you still have yours?\n\nMartin",
  "Jane,\n\na yard in Cuxhaven will lift the Contessa next week. They looked at the keel bolts and only smiled. I have never been so glad of a stranger's smile.\n\nMartin",
  "Jane,\n\nthe mast step is my next worry, after the keel bolts. The old oak is soft to the finger. I will send you a picture of it when it is out.\n\nMartin",
  "Jane,\n\nplease do scan the page with the keel bolts, and the mast step too. The Contessa will have your father's drawings on her wall.\n\nMartin",
];

const SENT = [
  "Tue, 3 Nov 2026 19:30:00 +0100",
  "Fri, 6 Nov 2026 18:05:00 +0100",
  "Tue, 10 Nov 2026 07:45:00 +0100",
  "Wed, 11 Nov 2026 19:20:00 +0100",
];

/**
 * The user's four mails to Jane, as a BCC brings them: hers stand only in what they quote. She has written on four days,
 * asks back, and both keep coming back to the keel bolts of a Contessa.
 */
export function contessaMails(): Buffer[] {
  return MARTINS.map((text, i) => {
    const before = JANES[i];
    return letter({
      to: JANE,
      date: SENT[i],
      id: `m${i + 1}@example.org`,
      inReplyTo: `j${i + 1}@example.net`,
      references: JANES.slice(0, i + 1)
        .map((_, n) => `<j${n + 1}@example.net>`)
        .join(" "),
      subject: "Re: The Contessa",
      text: `${text}\n\nOn ${before?.on}, Jane Roe <jane@example.net> wrote:\n${quoted(before?.text ?? "")}\n`,
    });
  });
}
