import type { Promising } from "./table.ts";

const YOU = "(?:te|le|os|les)";
const IT = "(?:lo |la |los |las )?";
const LATER =
  "(?:enviare|mandare|ensenare|mostrare|prestare|dare|traere|llevare|escaneare|copiare|buscare|pasare|regalare)";
const NOW = "(?:envio|mando|paso|presto|llevo|escaneo|busco)";
const LONG =
  "(?:enviar|mandar|ensenar|mostrar|prestar|dar|traer|llevar|escanear|copiar|buscar|pasar|regalar)(?:te|le|os|les)(?:lo|la|los|las)?";
const THING =
  "(?:el|la|los|las|un|una|unos|unas|mi|mis|esa?|ese|esos|esas|nuestro|nuestra|algunas?|algunos|dos|foto|fotos)";

export const ES: Promising = {
  promises: [
    `(?:te|se) ${IT}${LATER}`,
    `(?:os|les|le) ${IT}${LATER}`,
    `(?:voy a|vamos a|prometo|te prometo) (?:${LONG}|${YOU} ${IT}${LATER})`,
    `${YOU} ${NOW} ${THING} (?:\\S{1,20} ){0,8}(?:manana|luego|pronto|en cuanto|cuando|esta (?:tarde|noche|semana)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))`,
    `(?:manana|luego|pronto|esta (?:tarde|noche)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)),? ${YOU} ${IT}${NOW}`,
  ].join("|"),
  not: "si (?:me|tu|usted|quieres|puedes|quiere|lo|necesitas|te)|en caso de|podria|querria|gustaria|abrazos?|besos?|saludos?|recuerdos|carino|(?:dare|mandare|enviare|pasare|mando|envio|darte|mandarte|enviarte) (?:la razon|noticias|una respuesta|un toque|una llamada|un mensaje|un correo|una invitacion|las gracias|un ejemplo|una idea)|facturas?|presupuesto|contratos?|orden del dia|informe|pedido|confirmacion|propuesta|acta|(?:ensenare|mostrare|ensenarte|mostrarte) (?:como|que|la ciudad|el camino)|adjunt[oa]s?|llevare (?:a|al)",
  keeps:
    "adjunt[oa]s?|aqui (?:esta|estan|tienes|tiene|va|van|te)|como (?:te |le |os )?(?:prometi|habia prometido)|lo prometido|ya (?:te|le|os) (?:l[oa]s? )?(?:envie|mande|he (?:enviado|mandado))|(?:te|le|os) (?:l[oa]s? )?he (?:enviado|mandado|pasado|dejado)|va en camino|van en camino",
  got: "(?:he|hemos) recibido|recibi|ha(?:n)? llegado|llego|llegaron",
  thanks: "gracias|agradezco",
};
