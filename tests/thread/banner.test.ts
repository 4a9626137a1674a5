import { describe, expect, it } from "vitest";
import { isBanner } from "../../core/thread/banner.ts";

const BANNERS: readonly string[] = [
  "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
  "*** WARNING: This message originates from outside the Example Organization. ***",
  "*** Please take appropriate care in opening any links or attachments. ***",
  "EXT email: be mindful of links/attachments.",
  "This email has been sent from an account outside of the Example network.",
  "Use caution with links and attachments.",
  "Be wary of links or attachments, especially if the email is unsolicited.",
  "[EXTERNAL]",
  "External email",
  "You don't often get email from jane@example.org. Learn why this is important",
  "ACHTUNG: Diese E-Mail kommt von außerhalb der Firma. Öffnen Sie keine Anhänge und klicken Sie nicht auf Links.",
  "ATTENTION : ce courriel provient de l'extérieur. N'ouvrez pas les pièces jointes et ne cliquez pas sur les liens.",
  "PRECAUCIÓN: este correo procede de fuera de la organización. No haga clic en enlaces ni abra archivos adjuntos.",
  "Atenção: este email foi originado fora da organização. Por favor, não clique em links nem abra anexos.",
  "ATTENZIONE: questa e-mail proviene dall'esterno. Non aprire allegati e non cliccare sui link.",
  "LET OP: dit bericht komt van buiten de organisatie. Klik niet op links en open geen bijlagen.",
];

// What people write, with one or two of the same words in it.
const SENTENCES: readonly string[] = [
  "Careful, the link I sent yesterday was the wrong one.",
  "Please do not open the attachment, it is the old version.",
  "The outside of the hull is done.",
  "Warning: this is going to be a long letter.",
  "Two attachments today: the plan and the photograph.",
  "Be careful outside, the jetty is icy.",
  "Achtung, der Anhang ist groß.",
  "Attention, la pièce jointe est lourde.",
  "I met the external examiner.",
  "Hi Jane,",
];

describe("a paragraph above a message", () => {
  it.each(BANNERS)("is a gateway's: %s", (paragraph) => {
    expect(isBanner(paragraph)).toBe(true);
  });

  it.each(SENTENCES)("is somebody's own: %s", (paragraph) => {
    expect(isBanner(paragraph)).toBe(false);
  });
});
