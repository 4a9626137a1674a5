/** What a line of a header block holds. `other` belongs to the block and says nothing we keep. */
export type Label = "from" | "date" | "to" | "cc" | "subject" | "replyTo" | "other";

type Row = Readonly<Partial<Record<Label, string>>>;

// One row a language; each cell holds the words that clients print before the colon, parted by `|`.
// Sample: Outlook "Von: … / Gesendet: … / An: … / Betreff: …", Apple Mail "Från: … / Ämne: … / Datum: … / Till: …".
const LANGUAGES: Readonly<Record<string, Row>> = {
  en: {
    from: "From",
    date: "Date|Sent|Sent on|Date sent|Sent at",
    to: "To",
    cc: "Cc|Copy",
    subject: "Subject|Subj|Re",
    replyTo: "Reply-To|Reply to",
    other:
      "Bcc|Sent by|Importance|Priority|Attachments|Attachment|Attach|Organization|Organisation|Message-ID|X-Mailer|Newsgroups|When|Where|Categories|Sensitivity|Conversation|Thread-Topic|Resent-From|Resent-To|Resent-Date|List|Mailed-by|Signed-by|Followup-To|In-Reply-To|References|Sender|Cci|Required|Optional|Auto forwarded by|Please respond to|Reply Requested By|Company|Security|Content-Type|MIME-Version",
  },
  de: {
    from: "Von",
    date: "Datum|Gesendet|Gesendet am",
    to: "An",
    cc: "Kopie|Kopie (CC)",
    subject: "Betreff",
    replyTo: "Antwort an|Antworten an",
    other: "Priorität|Wichtigkeit|Anlagen|Anhänge|Blindkopie",
  },
  fr: {
    from: "De|Expéditeur",
    date: "Date|Envoyé|Envoyé le|Date d'envoi",
    to: "À|A|Pour|Destinataire",
    cc: "Cc|Copie à|Copie",
    subject: "Objet|Sujet",
    replyTo: "Répondre à",
    other: "Importance|Pièces jointes|Cci",
  },
  es: {
    from: "De|Remitente",
    date: "Fecha|Enviado|Enviado el|Enviada el",
    to: "Para|A",
    subject: "Asunto",
    replyTo: "Responder a",
    other: "Importancia|Datos adjuntos|CCO",
  },
  ca: { from: "De", date: "Data|Enviat|Enviat el", to: "Per a|A", cc: "A/c", subject: "Tema|Assumpte" },
  pt: {
    from: "De|Remetente",
    date: "Data|Enviado|Enviada|Enviado em|Enviada em",
    to: "Para",
    subject: "Assunto",
    replyTo: "Responder a|Responder para",
    other: "Prioridade|Anexos",
  },
  it: {
    from: "Da|Mittente",
    date: "Data|Inviato|Inviato il",
    to: "A|Destinatario",
    cc: "Cc|Copia",
    subject: "Oggetto",
    replyTo: "Rispondi a|Risposta",
    other: "Priorità|Allegati|Ccn",
  },
  nl: {
    from: "Van",
    date: "Datum|Verzonden|Verstuurd",
    to: "Aan",
    cc: "Kopie",
    subject: "Onderwerp",
    replyTo: "Antwoord aan",
    other: "Urgentie|Bijlagen",
  },
  da: { from: "Fra", date: "Dato|Sendt|Sendt den", to: "Til", subject: "Emne", replyTo: "Svar til" },
  no: { from: "Fra", date: "Dato|Sendt", to: "Til", cc: "Kopi", subject: "Emne", replyTo: "Svar til" },
  sv: {
    from: "Från",
    date: "Datum|Skickat|Skickades",
    to: "Till",
    cc: "Kopia",
    subject: "Ämne",
    replyTo: "Svara till",
  },
  fi: {
    from: "Lähettäjä",
    date: "Päivämäärä|Päiväys|Lähetetty|Pvm",
    to: "Vastaanottaja",
    cc: "Kopio",
    subject: "Aihe",
    replyTo: "Vastausosoite",
  },
  et: {
    from: "Saatja|Kellelt",
    date: "Kuupäev|Saadetud|Saatmisaeg",
    to: "Saaja|Kellele|Adressaat",
    cc: "Koopia",
    subject: "Teema",
  },
  lv: { from: "No|Sūtītājs", date: "Datums|Nosūtīts", to: "Kam", cc: "Kopija", subject: "Temats|Tēma" },
  lt: { from: "Nuo|Siuntėjas", date: "Data|Išsiųsta", to: "Kam", cc: "Kopija", subject: "Tema" },
  pl: {
    from: "Od|Nadawca",
    date: "Data|Wysłano|Wysłane|Data wysłania",
    to: "Do|Adresat",
    cc: "Dw|Kopia|DW|Do wiadomości",
    subject: "Temat",
    replyTo: "Odpowiedź do",
  },
  cs: {
    from: "Od|Odesílatel",
    date: "Datum|Odesláno|Odesláno dne",
    to: "Komu|Příjemce",
    cc: "Kopie",
    subject: "Předmět",
    replyTo: "Odpovědět komu",
  },
  sk: {
    from: "Od",
    date: "Dátum|Odoslané",
    to: "Komu|Pre",
    cc: "Kópia",
    subject: "Predmet",
    replyTo: "Odpovedať komu",
  },
  hu: {
    from: "Feladó",
    date: "Dátum|Elküldve|Küldve",
    to: "Címzett",
    cc: "Másolat|Másolatot kap",
    subject: "Tárgy",
    replyTo: "Válaszcím",
  },
  ro: {
    from: "De la|Expeditor|Expeditorul",
    date: "Data|Dată|Trimis|Trimis la",
    to: "Către|Destinatar|Destinatarul",
    subject: "Subiect|Subiectul",
  },
  hr: { from: "Šalje|Od|Pošiljatelj", date: "Datum|Poslano", to: "Prima|Za", cc: "Kopija", subject: "Predmet|Naslov" },
  sl: { from: "Od|Pošiljatelj", date: "Datum|Poslano", to: "Za|Prejemnik", cc: "Kp|V vednost", subject: "Zadeva" },
  tr: {
    from: "Kimden|Gönderen",
    date: "Tarih|Gönderilen|Gönderme Tarihi|Gönderildi",
    to: "Kime|Alıcı",
    cc: "Bilgi",
    subject: "Konu",
    replyTo: "Yanıt",
  },
  ru: {
    from: "От|Отправитель|От кого",
    date: "Дата|Отправлено|Date",
    to: "Кому",
    cc: "Копия",
    subject: "Тема",
    replyTo: "Ответить",
  },
  uk: { from: "Від|Від кого|Відправник", date: "Дата|Відправлено|Надіслано", to: "Кому", cc: "Копія", subject: "Тема" },
  bg: { from: "От|Подател", date: "Дата|Изпратено", to: "До|Получател", cc: "Копие", subject: "Относно|Тема" },
  el: { from: "Από", date: "Ημερομηνία|Στάλθηκε|Εστάλη", to: "Προς", cc: "Κοιν.|Κοινοποίηση", subject: "Θέμα" },
  ja: {
    from: "差出人|送信元|送信者",
    date: "日付|送信日時|日時|送信日",
    to: "宛先|送信先|To",
    cc: "CC",
    subject: "件名",
    replyTo: "返信先",
  },
  zh: {
    from: "发件人|寄件者|寄件人|发信人|發件人",
    date: "日期|发送时间|发送日期|寄件日期|傳送時間|傳送日期|时间|日期時間|已发送|已傳送|發送時間",
    to: "收件人|收件者|收信人",
    cc: "抄送|副本",
    subject: "主题|主旨|主題|标题",
  },
  ko: {
    from: "보낸 사람|보낸사람|발신",
    date: "날짜|보낸 날짜|보낸날짜|일시",
    to: "받는 사람|받는사람|수신",
    cc: "참조",
    subject: "제목",
  },
  ar: { from: "من", date: "التاريخ|تاريخ الإرسال|تم الإرسال", to: "إلى", cc: "نسخة|نسخة إلى", subject: "الموضوع" },
  he: { from: "מאת|מ", date: "תאריך|נשלח|נשלח ב", to: "אל|ל", cc: "עותק|העתק", subject: "נושא" },
  hi: { from: "प्रेषक|से|द्वारा", date: "दिनांक|भेजा गया|तारीख", to: "प्रति|को", cc: "प्रतिलिपि", subject: "विषय" },
  th: { from: "จาก", date: "วันที่|ส่ง", to: "ถึง", cc: "สำเนา", subject: "เรื่อง|หัวเรื่อง" },
  vi: {
    from: "Từ|Người gửi",
    date: "Ngày|Đã gửi|Vào",
    to: "Đến|Tới|Người nhận",
    cc: "Sao chép",
    subject: "Chủ đề|Tiêu đề",
  },
  id: {
    from: "Dari",
    date: "Tanggal|Dikirim|Terkirim",
    to: "Kepada|Ke",
    cc: "Tembusan",
    subject: "Perihal|Subjek|Hal",
  },
};

const BY_WORD = new Map<string, Label>(
  Object.values(LANGUAGES).flatMap((row) =>
    (Object.entries(row) as [Label, string][]).flatMap(([label, words]) =>
      words.split("|").map((word): [string, Label] => [word.toLowerCase(), label]),
    ),
  ),
);
BY_WORD.set("cc", "cc");

const MAX_LABEL = 30;
const LABEL_SHAPE = /^[\p{L}\p{M}][\p{L}\p{M} .'()/-]*$/u;

/** A line of the form `Label: value`. `label` is absent when the word before the colon is in no table. */
export interface Labelled {
  readonly word: string;
  readonly label?: Label;
  readonly value: string;
}

/** Read `From: …`, `*Von:* …`, `De : …`, `件名：…`. Undefined when the line has another shape. */
export function readLabel(bare: string): Labelled | undefined {
  const colon = firstColon(bare);
  if (colon < 1) return undefined;
  const word = bare.slice(0, colon).replace(/^[*_\s]+|[*_\s]+$/g, "");
  if (!LABEL_SHAPE.test(word)) return undefined;
  const value = bare
    .slice(colon + 1)
    .replace(/^\*+/, "")
    .trim();
  return { word, label: BY_WORD.get(word.toLowerCase()), value };
}

function firstColon(text: string): number {
  const head = text.slice(0, MAX_LABEL + 6);
  const ascii = head.indexOf(":");
  const wide = head.indexOf("：");
  return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
}

/** The labels of each language, for headers that run on in one line (Yahoo). */
export const LABEL_ROWS: readonly (readonly [Label, readonly string[]])[][] = Object.values(LANGUAGES).map((row) =>
  (Object.entries(row) as [Label, string][]).map(([label, words]) => [label, words.split("|")] as const),
);
