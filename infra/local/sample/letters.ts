import { boat } from "./boat.ts";
import type { Letter } from "./letter.ts";

const room: Readonly<Record<string, Letter>> = {
  room1: {
    from: "me",
    to: "tom",
    daysAgo: 16,
    time: "09:31",
    subject: "Room for Thursday",
    text: ["Tom,", "the small room is ours on Thursday at ten. The agenda is in the invitation.", "Martin"],
  },
  room2: {
    from: "tom",
    to: "me",
    daysAgo: 16,
    time: "09:40",
    subject: "Re: Room for Thursday",
    answers: "room1",
    text: ["Thanks, got it.", "Tom"],
  },
  room3: {
    from: "me",
    to: "tom",
    daysAgo: 11,
    time: "16:02",
    subject: "Re: Room for Thursday",
    answers: "room2",
    text: ["Here are the minutes. Shout if I left something out.", "Martin"],
  },
  room4: {
    from: "tom",
    to: "me",
    daysAgo: 10,
    time: "08:12",
    subject: "Re: Room for Thursday",
    answers: "room3",
    text: ["Received, thank you.", "Tom"],
  },
  room5: {
    from: "me",
    to: "tom",
    daysAgo: 9,
    time: "11:47",
    subject: "Re: Room for Thursday",
    answers: "room4",
    text: ["The figures for last month are in the folder as well now.", "Martin"],
  },
  room6: {
    from: "tom",
    to: "me",
    daysAgo: 7,
    time: "10:05",
    subject: "Re: Room for Thursday",
    answers: "room5",
    text: ["Great, thanks!", "Tom"],
  },
  room7: {
    from: "me",
    to: "tom",
    daysAgo: 5,
    time: "15:20",
    subject: "Re: Room for Thursday",
    answers: "room6",
    text: ["Next one in a fortnight, same room.", "Martin"],
  },
  room8: {
    from: "tom",
    to: "me",
    daysAgo: 4,
    time: "08:58",
    subject: "Re: Room for Thursday",
    answers: "room7",
    text: ["Noted, thanks.", "Tom"],
  },
  room9: {
    from: "me",
    to: "tom",
    daysAgo: 3,
    time: "17:36",
    subject: "Re: Room for Thursday",
    answers: "room8",
    text: ["Updated agenda in the invitation.", "Martin"],
  },
};

const bread: Readonly<Record<string, Letter>> = {
  bread1: {
    from: "zoe",
    to: "me",
    daysAgo: 7,
    time: "13:24",
    subject: "Crème fraîche, and your question",
    text: [
      "Hi Martin,",
      "the recipe you asked for is my aunt's: rye, a spoon of crème fraîche, and two days of patience. Don't believe anybody who says one.",
      "What flour can you get where you live?",
      "Zoë",
    ],
  },
  bread2: {
    from: "me",
    to: "zoe",
    daysAgo: 4,
    time: "21:10",
    subject: "Re: Crème fraîche, and your question",
    answers: "bread1",
    text: [
      "Hi Zoë,",
      "thank you, and thank your aunt. The first loaf was a brick; the second one was bread. I get a dark rye from the mill here, quite coarse.",
      "Does she sift hers?",
      "Martin",
    ],
  },
};

const ISSUES: Readonly<Record<string, string>> = {
  "25": "The lay-up list: what to take off, what to leave on, and why mice prefer sails.",
  "18": "Ten varnishes compared on one dinghy. The cheapest came third.",
  "11": "A reader's tender, built in a kitchen, and how it left through the window.",
  "4": "The boat jumbles: dates, places, and what to bring to carry it home.",
};

const newsletter: Readonly<Record<string, Letter>> = Object.fromEntries(
  Object.entries(ISSUES).map(([daysAgo, text]) => [
    `slipway${daysAgo}`,
    {
      from: "slipway",
      to: "me",
      daysAgo: Number(daysAgo),
      time: "06:00",
      subject: "The Slipway: this week on the hard",
      text: [text, "You get this because you signed up at a boat show. Unsubscribe at any time."],
    },
  ]),
);

/** All letters by name. */
export const LETTERS: Readonly<Record<string, Letter>> = { ...boat, ...room, ...bread, ...newsletter };
