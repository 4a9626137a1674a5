import { describe, expect, it } from "vitest";
import type { MentionKind } from "../../core/buddy/mention.ts";
import { mentionsOf } from "../../core/buddy/read-mentions.ts";
import { turn } from "../support/turn.ts";

type Row = readonly [text: string, ...kinds: MentionKind[]];

const SAID: readonly Row[] = [
  // They have talked.
  ["It was great talking to you yesterday.", "called"],
  ["Good to speak with you this morning!", "called"],
  ["I enjoyed talking to you about the lighthouse.", "called"],
  ["As per our call, here is the sketch of the mast step.", "called"],
  ["Following up on our phone conversation: the yard opens in May.", "called"],
  ["As we discussed on the phone, I will bring the ladder.", "called"],
  ["We spoke on the phone last week about the bees.", "called"],
  ["When we last spoke you had not yet sold the boat.", "called"],
  ["Thank you for calling me back so quickly.", "called"],
  ["Thanks for the call, it cleared my head.", "called"],
  ["I got your voicemail and laughed out loud.", "called"],
  ["I haven't slept since we talked.", "called"],
  ["I left a message with your neighbour.", "called"],
  ["You sounded tired on the phone yesterday.", "called"],
  // They have met.
  ["It was lovely to meet you at the regatta.", "met"],
  ["Great seeing you again after all these years!", "met"],
  ["Thanks for the lovely dinner, the fish was a wonder.", "met"],
  ["Thank you for lunch.", "met"],
  ["We enjoyed our visit and the dog still sleeps.", "met"],
  ["Dinner last night was great fun.", "met"],
  ["I have thought of it ever since we met in Hamble.", "met"],
  ["I saw you at the boat show but you were busy.", "met"],
  // They mean to.
  ["Let's talk on Tuesday.", "planned"],
  ["Can we talk about it on Friday?", "planned"],
  ["Give me a ring when you are back.", "planned"],
  ["Call me when you have a minute.", "planned"],
  ["I'll call you on Sunday.", "planned"],
  ["I will ring you around half past three.", "planned"],
  ["I'll give you a call about the sails.", "planned"],
  ["Lets talk, this is too long for a letter.", "planned"],
  ["Anytime you want to talk is fine.", "planned"],
  ["Can you come by around five?", "planned"],
  ["I'll talk with you Tuesday evening before I leave.", "planned"],
  ["I hope to see you there.", "planned"],
  ["See you on Saturday at the harbour.", "planned"],
  ["Shall we have lunch when you are in Berlin?", "planned"],
  ["Would you be up for a coffee next week?", "planned"],
  // They would rather not.
  ["I am hopeless on the phone, so mail is best.", "prefers-mail"],
  ["To be honest, I prefer mail to calls.", "prefers-mail"],
  ["I would rather write than talk.", "prefers-mail"],
  ["No phone calls, please.", "prefers-mail"],
  ["Please don't call me at home.", "prefers-mail"],
  ["I hate the telephone.", "prefers-mail"],
  ["Please stop writing to me.", "stop"],
  ["Do not contact me again.", "stop"],
  ["Please remove me from your mailing list.", "stop"],
  ["Leave me alone.", "stop"],
  // Sad news.
  ["My father died in March, and I am only now answering letters.", "sad"],
  ["I am writing from Tom's account: he died on Sunday.", "died"],
  ["This is her sister: Jane passed away in April.", "died"],
  // No, not this time.
  ["Not now, thanks, I am happy where I am.", "declined"],
  ["I am not interested in another role.", "declined"],
  ["No thank you.", "declined"],
  ["I have to decline, with regret.", "declined"],
  ["I must cancel our call on Tuesday.", "cancelled"],
  ["I have to cancel, so I won't see you on Friday.", "cancelled"],
  ["Our lunch is off, the car has died.", "cancelled"],
  // Away, or gone from here.
  ["I am on leave until 14 June.", "away"],
  ["I will be travelling in Peru until the end of March.", "away"],
  ["Friday is my last day at Example Ltd.", "leaving"],
  ["From then on reach me at jane@home.example.net about the plans.", "leaving"],
  ["Her mother passed away last week.", "sad"],
  ["The funeral is on Thursday.", "sad"],
  ["I am so sorry for your loss.", "sad"],
  ["It has been quiet here since my father's death.", "sad"],
  ["We lost my mother in spring.", "sad"],
  ["Please accept my condolences.", "sad"],
  // Thanks.
  ["Thank you so much for the drawings!", "thanks"],
  ["I really appreciate the time you took.", "thanks"],
  ["I couldn't have done it without your notes.", "thanks"],
  ["That was so kind of you.", "thanks"],
  ["Many thanks for the plums.", "thanks"],
  // Of home.
  ["My daughter has taken to rowing.", "personal"],
  ["We buried the keys in my garden.", "personal"],
  ["Happy birthday to the best sailmaker in Hamble!", "personal"],
  ["How are the kids?", "personal"],
];

const TRAPS: readonly Row[] = [
  // Said to many, or of a tool.
  ["Great talking to you all on the list!"],
  ["It was great talking to you on Slack today."],
  ["Good talking to everyone today."],
  ["Nice chatting with you by mail this week."],
  ["When we met online I knew nothing of bees."],
  ["When we met on the forum I knew nothing of bees."],
  ["See you on Slack."],
  // Not yet, or not at all.
  ["It would be great to see you."],
  ["It would be great to talk to you this week."],
  ["I hope it will be nice to meet you one day."],
  ["We never spoke on the phone about it."],
  ["I am sorry that we didn't talk, I haven't had the pleasure to meet you."],
  ["Let me send the agenda after our call tomorrow."],
  ["I left a message on the board."],
  ["Sorry, I can't talk on Tuesday after all."],
  // Words that only look alike.
  ["Call me! The server is down."],
  ["Call me ASAP, the build is broken."],
  ["Call me old-fashioned, but I like paper."],
  ["Thanks a lot for nothing."],
  ["Thank you so much for nothing."],
  ["Pick up milk on your way."],
  ["Thanks for your call for papers."],
  ["Thanks for the coffee beans."],
  ["I enjoyed the dinner scene in your book."],
  ["I saw you on television."],
  ["I saw you on YouTube."],
  ["I have coffee every morning before I write."],
  ["I prefer writing in the mornings."],
  ["I prefer mail order."],
  ["I'd rather write a novel."],
  ["Please don't call it a yacht."],
  ["I hate the phone company."],
  ["Please remove me from Thursday's rota."],
  ["Leave me alone with chocolate and it is gone."],
  ["Don't write to me at the office, use this address."],
  ["Please stop writing such good books, I never sleep."],
  ["My laptop died last week."],
  ["The engine died on us off Cowes."],
  ["I would really appreciate it if you could send the file."],
  ["Any help would be much appreciated."],
  ["Many thanks in advance."],
  ["Hope you're well."],
  ["How are you?"],
  ["I will call you a hero for that."],
  ["The ferry does not come by on Sundays."],
  ["Talk to you soon."],
  ["It is not now that matters but then."],
  ["No thanks to the weather, we arrived."],
  ["The last day of the regatta was the best."],
  ["She cannot make a cake without burning it."],
  ["The oven stays on until the bread is brown."],
  ["The foghorn died in the night."],
  ["The meeting is moved, see the agenda."],
  ["The hull is dry and the paint is off."],
  [""],
];

const kindsOf = (text: string): MentionKind[] => mentionsOf(turn({ text }), "them").map(({ kind }) => kind);

describe("mentionsOf", () => {
  it.each(SAID)("%s", (text, ...kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each(TRAPS)("is not deceived by: %s", (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it("reads typographic apostrophes as typed ones", () => {
    expect(["Let’s talk on Tuesday.", "Please don’t call me.", "I’ll call you."].map(kindsOf)).toEqual([
      ["planned"],
      ["prefers-mail"],
      ["planned"],
    ]);
  });

  it("quotes the sentence, with its day and its author, once for each kind", () => {
    const text = "The hull is dry.\n\nLet's talk on\nTuesday. I'll call you. It was great talking to you yesterday.";
    expect(mentionsOf(turn({ text, at: "2026-11-03T10:00:00Z" }), "me")).toMatchObject([
      { kind: "planned", by: "me", at: new Date("2026-11-03T10:00:00Z"), quote: "Let's talk on Tuesday." },
      {
        kind: "called",
        by: "me",
        at: new Date("2026-11-03T10:00:00Z"),
        quote: "It was great talking to you yesterday.",
      },
    ]);
  });

  it("says nothing of a turn without a date", () => {
    expect(mentionsOf({ ...turn({ text: "Let's talk on Tuesday." }), sentAt: undefined }, "me")).toEqual([]);
  });

  it("reads a hostile text in bounded time", () => {
    for (const piece of ["thank you for ", "let's ", "my ", "died ", "great to ", "a\n\n", "."]) {
      expect(mentionsOf(turn({ text: piece.repeat(50_000) }), "them").length).toBeLessThan(9);
    }
  });
});
