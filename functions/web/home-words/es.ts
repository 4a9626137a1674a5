import type { HomeWords } from "./home-words.ts";

export const ES: HomeWords = {
  title: "Alguien a quien llamar",
  heading: "Algunas personas a las que escribes ya merecen una llamada.",
  lead: "Online Buddy vive en el correo y nota cuándo ha llegado el momento. No hay nada que instalar, ni acceso a tu buzón.",
  languages: "Idiomas",
  how: {
    title: "Cómo funciona",
    steps: [
      "Pones una dirección secreta en CCO, o le reenvías una conversación.",
      "Lee ese correo, lo que el correo cita, y nada más.",
      "Una mañana en que hay motivo, vuelve un correo: quién merece una llamada, por qué, con palabras de los dos, y de qué hablar. La mayoría de los días no llega nada.",
    ],
  },
  join: {
    title: "Para empezar",
    text: "Escribe a esta dirección, desde la que usas normalmente. Da igual lo que diga el correo.",
    subject: "Me gustaría empezar",
    after:
      "Vuelve un correo de bienvenida. Responde «sí», y tu dirección secreta funciona. Sin respuesta no llega nada más.",
  },
  sample: {
    title: "Lo que llega",
    text: "Un correo diario, escrito como todos los demás. Martin y Jane son inventados.",
    subject: "Asunto",
  },
  never: {
    title: "Lo que nunca hace",
    text: "Nunca escribe a quienes tú escribes, no busca a nadie, no vende ni enseña nada a nadie, y no te sigue. Ningún correo lleva píxel, ninguna página cookie.",
  },
  kept: {
    title: "Qué se guarda, y cuánto tiempo",
    rows: ({ words, raw, held }) => [
      `Las palabras de un mensaje: ${words} días.`,
      `Un correo tal como llegó: ${raw} días.`,
      `Un correo del que no está probado que lo enviaste tú: ${held} días, sin leer.`,
      "Quién escribió cuándo, qué salió de ello y las pocas frases que se te citaron: hasta que digas otra cosa. Responde «bórrame» a cualquier correo, y todo se elimina.",
    ],
  },
  runs: {
    title: "Quién lo lleva",
    by: "Este servicio lo lleva",
    unknown:
      "Quien lleva este servicio no ha puesto aquí todavía su nombre ni cómo contactarle. Pregunta a quien te habló de él.",
  },
  noWelcome: {
    title: "Si no llega la bienvenida",
    why: "Cualquiera puede escribir cualquier remitente; por eso solo se responde al correo cuyo remitente está probado. La prueba es una firma que pone tu proveedor (DKIM), o una regla que publica para tu dirección (DMARC). Casi todos los proveedores privados lo hacen; algunas empresas, no.",
    what: [
      "Mira en el correo no deseado, y espera una hora.",
      "Pide a quien lleva el correo en tu empresa que firme lo que sale con DKIM en nombre de vuestro dominio, y que publique DMARC.",
      "O escribe desde una dirección privada.",
    ],
  },
  others: {
    title: "¿Te escribe alguien que usa esto?",
    text: "Puedes preguntar qué se guarda sobre ti, sin cuenta. Envía un correo vacío desde tu propia dirección:",
    subject: "¿Qué se guarda sobre mí?",
    after:
      "La respuesta dice en las notas de cuántas personas hay algo, cuántos correos y de cuándo; nunca de quién. Responde «olvídame», y todo desaparece, para siempre. Nadie sabrá que preguntaste.",
  },
  stop: {
    title: "Para no recibir más",
    text: "Toca «Darse de baja» al pie de cualquier correo, o responde «stop». Aquí no hay cuenta, ni nada donde entrar.",
  },
};
