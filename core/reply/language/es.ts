import { NAME, type Phrases } from "./phrases.ts";

const hoursOf = (hours: number, numbers: readonly string[]): string =>
  hours === 1 ? "una hora" : `${numbers[hours] ?? hours} horas`;

export const ES: Phrases = {
  locale: "es-ES",
  numbers: ["ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
  quoted: (text) => `«${text}»`,
  colon: ": ",
  semicolon: "; ",
  topic: (name) => `«${name}»`,
  bareTopic: (name) => name,
  subject: {
    one: (name, topic) => `${name}, y ${topic}`,
    worth: (names) => `${names}: merece una llamada`,
    noted: "Anotado",
    unclear: "¿Qué querías decir?",
    quiet: "Todo tranquilo",
    exposed: "Tu dirección secreta quedó a la vista",
  },
  first: {
    subject: (name) => `Funciona: tu correo a ${name} está leído`,
    works: (name) => `Funciona. He leído tu correo a ${name}`,
    quoted: (count, days) => `, y ${count} de la otra parte en lo que cita (${days})`,
    phone: (written) => `En la firma hay un número: ${written}.`,
    quiet: "Cuando alguien merezca una llamada, te escribo; hasta entonces callo.",
    wrong: "¿Algo mal leído? Responde y dilo.",
  },
  exposed: (name) =>
    `Tu dirección secreta está en Para o Cc de tu correo a ${name}, a la vista de todos. Nadie más entra por ella; la próxima vez ponla en copia oculta.`,
  who: (day, subject) =>
    `¿Quién escribió el correo que reenviaste ${day}${subject === undefined ? "" : `, ${subject}`}? Responde con un nombre.`,
  newZone: (town, time) =>
    `Tus correos vienen ahora de otra zona horaria (${town}): el correo llega a las ${time}, hora de allí. «a las 9» cambia la hora, la página de ajustes la zona.`,
  offers: {
    call: `${NAME} merece una llamada.`,
    "pick-topic": `${NAME} merece una llamada, cuando hayas elegido un tema.`,
    "swap-numbers": `${NAME} deja pronto esta dirección: intercambiad ya los números.`,
    "meet-there": `${NAME} también habla de ir: quedad allí.`,
    "old-friend": `${NAME} merece una llamada, después de tanto tiempo.`,
    "ask-take": `${NAME} merece una llamada sobre tu borrador.`,
    "thank-fan": `${NAME} te ha dado las gracias más de una vez: una llamada le alegraría.`,
  },
  tips: {
    thank: `Hablaste con ${NAME}: unas líneas de gracias, con lo que prometiste, lo mantienen vivo.`,
    coffee: `Tú y ${NAME} habéis hablado y seguís escribiendo: un café sería lo siguiente.`,
    "back-online": `Desde que hablasteis hay silencio con ${NAME}: escribe otra vez, no hace falta motivo.`,
    "write-alone": `Coincides con ${NAME} en correos a muchos: escríbele a solas.`,
    "tell-them": `Te gusta lo que hace ${NAME}: díselo, sin pedir nada.`,
    "ask-silence": `Por lo que he visto, hay silencio entre tú y ${NAME}: ¿os escribís aún, sin mí en copia oculta?`,
  },
  agreed: {
    subject: (name, when) => `Tú y ${name}: ${when}`,
    line: (name, when, { who, day, quote }) =>
      `Tú y ${name} habéis quedado: ${when} (${who}, ${day}: ${quote}). La cita va en el archivo de calendario adjunto.`,
    event: (name) => `Cita con ${name}`,
  },
  asks: {
    call: (topic) => `¿Hablamos de ${topic} en vez de escribir? Podría llamarte un día de esta semana.`,
    "pick-topic": () => "Me gustan nuestros correos. ¿De qué te gustaría hablar si te llamo esta semana?",
    "swap-numbers": () =>
      "Antes de que te vayas: ¿qué número y dirección seguirás teniendo? Me gustaría seguir en contacto.",
    "meet-there": () => "Parece que los dos vamos a estar. ¿Quedamos allí para un café?",
    "old-friend": () => "Llevamos mucho tiempo escribiéndonos. ¿Puedo llamarte un día de esta semana?",
    "ask-take": () =>
      "Estoy atascado con mi borrador y tu opinión me ayudaría. ¿Puedo llamarte diez minutos esta semana?",
    "thank-fan": () => "Lo que me escribiste me anima. ¿Puedo llamarte esta semana para decírtelo?",
  },
  wrote: (mails, days, since) => `ha escrito ${mails} en ${days} desde el ${since}`,
  reasons: {
    asks: "te pregunta a su vez",
    thanks: "te da las gracias",
    personal: "habla también de su vida, no solo del asunto",
    long: "se toma tiempo para escribir largo",
    leaving: "deja pronto esta dirección",
  },
  mails: (count, isOne) => (isOne ? `${count} mensaje de verdad` : `${count} mensajes de verdad`),
  days: (count, isOne) => (isOne ? `${count} día` : `${count} días`),
  ground: (topic) => `Los dos volvéis una y otra vez a ${topic}:`,
  you: "tú",
  lanes: (mine, theirs, first, since) => `Desde el ${since}: ${mine} correos tuyos, ${theirs} de ${first}.`,
  introduce: {
    line: (who, topic, asked) =>
      `${who} vuelven una y otra vez a ${topic}, y nunca los he visto en un mismo correo. Pregunta antes a cada parte: ${asked}.`,
    mail: (first) => `un correo a ${first}`,
    subject: "Una pregunta",
    draft: (first, topic) => [
      `Hola, ${first}:`,
      `Me escribo con otra persona que vuelve una y otra vez a ${topic}, como tú y yo. ¿Puedo poneros en contacto? Os pregunto a los dos, y no daré ningún nombre antes de que los dos digáis que sí.`,
    ],
  },
  gather: (who, topic, town, seats) =>
    `${who} te escriben de ${topic}, y en sus firmas está ${town}: una mesa para ${seats} se pone pronto.`,
  promised: {
    mine: (day, quote) => `Prometiste el ${day}: ${quote} Es una manera fácil de empezar.`,
    theirs: (first, day, quote) => `${first} prometió el ${day}: ${quote} Podrías preguntar por ello.`,
  },
  fromSignature: (day) => `de la firma del ${day}`,
  fromYou: (day) => `como me dijiste el ${day}`,
  noCountry: "sin prefijo de país",
  noNumber: (first) => `Todavía sin número: pídeselo a ${first}.`,
  span: ({ hours, minutes }, numbers) =>
    [...(hours > 0 ? [hoursOf(hours, numbers)] : []), ...(minutes > 0 ? [`${minutes} minutos`] : [])].join(" y "),
  clock: (first, span, side) =>
    side === "same"
      ? `Donde ${first} es la misma hora que donde tú.`
      : `Donde ${first} es ${span} ${side === "ahead" ? "más tarde" : "más temprano"} que donde tú.`,
  polite: (from, to) => `Entre las ${from} y las ${to} de tu hora no molestas.`,
  askFirst: "¿Mejor preguntar antes?",
  openMail: (first) => `Abrir como correo a ${first}`,
  callSubject: "¿Hablamos?",
  answer: (words) => `Responde a este correo: ${words.join(", ")}. Si lo dejas, caduca en dos semanas.`,
  answers: (first) => ["llamé", "en junio", `no ${first}`],
  tap: "O toca:",
  taps: (first) => ({ called: "llamé", later: "en tres semanas", never: `no sugerir nunca a ${first}` }),
  alsoGood: `También merece una llamada: ${NAME}.`,
  noted: "Anotado:",
  done: {
    called: (name, day) => `hablaste con ${name} ${day}`,
    met: (name, day) => `viste a ${name} ${day}`,
    notYet: (name) => `aún sin hablar con ${name}`,
    never: (name) => `${name}: nunca más`,
    again: (name) => `${name} puede volver a salir`,
    will: (name, day) => `te pones en contacto con ${name} por tu cuenta; no digo nada hasta el ${day}`,
    later: (name, day) => `${name}: no antes del ${day}`,
    wrote: (name) => `${name} escribió lo que reenviaste`,
    number: (name, written) => `${name} está en el ${written}`,
    pause: (day) => (day === undefined ? "sin correos hasta que respondas «sigue»" : `sin correos hasta el ${day}`),
    resume: "los correos siguen",
    hour: (time) => `el correo llega a las ${time}`,
    language: "en español desde ahora",
    mine: (address) => `${address} es tuya, y lo que vino de ahí se lee`,
    notMine: (address) => `${address} no es tuya; lo que vino de ahí se ha tirado`,
    days: (days, weekly) =>
      ({
        all: "el correo puede llegar cualquier día",
        weekdays: "el correo llega solo los días laborables",
        mondays: `el correo llega solo ${weekly}`,
      })[days],
    neverDomain: (domain) => `nadie más de ${domain}`,
    erase: "todo se está borrando",
    export: "todo lo que guardo va camino de ti",
    stop: "no más correos; responde «sigue» si los echas de menos",
    undo: "lo último que dijiste queda deshecho",
  },
  sender: {
    subject: "¿Es tuya esta dirección?",
    ask: (address) =>
      `Alguien escribió a tu dirección secreta desde ${address}. ¿Es tuya esta dirección? Responde «sí, es mía» o «no es mía».`,
    taken: (address) => `No pude añadir ${address}: otra persona ya la tiene aquí.`,
  },
  untilAnswered: (weekly) => `Solo ${weekly}, hasta que respondas.`,
  undoHint: "«deshacer» lo deshace.",
  unclear: (quote) => `No entendí ${quote}.`,
  perhaps: (name) => `¿Se trata de ${name}?`,
  which: (names) => `¿Te refieres a ${names}?`,
  canSay:
    "Entiendo respuestas como «llamé a Jane», «Jane en junio», «nunca Jane», «pausa hasta el lunes», «a las 7», «deshacer», «parar».",
  sayAgain: "Dilo de otra manera, o déjalo.",
  everyWeekday: [
    "los lunes",
    "los martes",
    "los miércoles",
    "los jueves",
    "los viernes",
    "los sábados",
    "los domingos",
  ],
  on: (day) => `el ${day}`,
  today: "hoy",
  yesterday: "ayer",
  filed: (count, n) => (n === 1 ? `${count} correo archivado` : `${count} correos archivados`),
  byHead: "leído solo el encabezado",
  held: (count, n) =>
    `${count} retenido${n === 1 ? "" : "s"}, porque no consta que ${n === 1 ? "lo enviaras" : "los enviaras"} tú`,
  flooded: (count) => `${count} sin leer, porque en un día llegaron demasiados sin que conste que sean tuyos`,
  late: {
    subject: "Algunos de tus correos esperan",
    tell: (count, n, days) =>
      `Llegaron más correos tuyos de los que leo en un día: ${count} ${n === 1 ? "espera y se leerá por sí solo" : "esperan y se leerán por sí solos"}, en cosa de ${days === 1 ? "un día" : `${days} días`}.`,
    many: "más de mil",
  },
  since: { first: "Hasta ahora", last: "Desde la última vez" },
  quiet: (filed) =>
    `Todo va bien, y esta semana no hay que llamar a nadie. ${filed} Cuando alguien merezca una llamada, te escribo.`,
  footer: "Recibes esto porque tus correos me llegan en copia oculta; nunca más de uno al día.",
  why: (first) => `Por qué ${first}, en detalle`,
  settings: "Hora, idioma, pausa, personas",
  unsubscribe: "Darse de baja",
};
