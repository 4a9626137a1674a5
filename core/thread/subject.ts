// The prefixes of answers and forwards, by language: Outlook writes the user's own, others English.
const REPLY =
  "re|aw|antw|sv|ref|rif|r|res|odp|ynt|απ|ответ|отв|回复|答复|回覆|回信|답장|vá|bls|atb|ats|ре|השב|رد|ตอบกลับ|trả lời|hf";
const FORWARD =
  "fwd?|wg|tr|rv|i|enc|vb|vl|doorst|pd|przek|ilt|i̇lt|továbbítás|fs|fv|redir|прд|пересл|转发|轉寄|轉發|전달|転送|إعادة توجيه|הועבר|προώθ|trans|chuyển tiếp";

const prefix = (words: string): RegExp =>
  new RegExp(`^\\s*(?:\\[[^\\]]{0,40}\\]\\s*)?(?:${words})(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s*[:：]`, "iu");
const IS_REPLY = prefix(REPLY);
const IS_FORWARD = prefix(FORWARD);

/** What a subject says the mail is. `VS:` is an answer in Finnish and a forward in Danish and Norwegian: it says nothing. */
export function subjectKind(subject: string | undefined): "reply" | "forward" | undefined {
  if (subject === undefined) return undefined;
  if (IS_REPLY.test(subject)) return "reply";
  return IS_FORWARD.test(subject) ? "forward" : undefined;
}
