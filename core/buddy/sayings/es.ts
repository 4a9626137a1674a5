import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "padres?|madre|papá|mamá|esposa|esposo|marido|mujer|pareja|hij[oa]s?|herman[oa]|tí[oa]|prim[oa]|abuel[oa]|suegr[oa]|niet[oa]|amig[oa]|bebé|perr[oa]|gat[oa]|colega|compañer[oa]|vecin[oa]";
const RELATIVE = "mujer|esposa|esposo|marido|viud[oa]|hij[oa]|herman[oa]|pareja|compañer[oa]";
const GONE = "falleció|ha fallecido|murió|ha muerto|ya no está entre nosotros";
const MY = "mi|mis|su|tu|nuestr[oa]|nuestr[oa]s|vuestr[oa]";
const MEAL = "cena|almuerzo|comida|café|desayuno|cerveza|copa|merienda";
const DAY = "lunes|martes|miércoles|jueves|viernes|sábado|domingo";
const WITH_YOU = "contigo|con usted(?:es)?|con vos|con vosotros";
const JOY = "gusto|placer|alegría|bueno|genial|lindo|encantó|encantad[oa]|alegro|alegró|bonito|agradable";
const TALK = "hablar|charlar|conversar|platicar";
const AGO = "ayer|anoche|anteayer|por teléfono|hoy mismo|esta mañana|la semana pasada|el otro día|hace";
// "Hablamos el martes" is to come, "hablamos el martes pasado" is not.
const SOON = `el (?:${DAY})(?! pasado)|el (?:fin de semana|próximo|mes que viene)|mañana|esta (?:tarde|noche|semana)|este (?:${DAY}|fin)|la (?:próxima semana|semana que viene)|a las? \\w|un día|hoy|cuando (?:quieras|quiera|puedas|pueda|vengas|venga|vuelvas)`;
const CALL_WHEN = `cuando|si|en cuanto|más tarde|luego|después|antes|por la (?:mañana|tarde|noche)|a (?:partir|eso)|al (?:salir|llegar|mediodía)|para|${SOON}`;
const AWAY =
  "de vacaciones|de viaje|de baja|fuera(?: de la oficina)?|ausente|de permiso|en el hospital|de licencia|desconectad[oa]|de excedencia|ilocalizable";
const LIST = "(?:lista|newsletter|boletín)(?= ?[.,!;]|$| (?:de (?:correo|difusión|distribución|envío)|por favor)\\b)";
const OURS = "llamada|conversación|charla|plática|conversación telefónica";

export const ES = tongue({
  common:
    "y el la los las de que en un una por con para no se lo es mi tu su te me del al como pero muy estoy esta este ha he nos le ya si cuando desde gracias hola soy eres fue era son hay más qué todo bien usted ayer mañana hasta",
  life: "casa jardín cocina piso apartamento perro perros gato gatos caballo mujer marido esposa esposo hijo hija hijos niño niña niños madre padre mamá papá hermano hermana padres abuela abuelo familia bebé novio novia tía tío prima primo sobrina sobrino boda casada casado embarazada cumpleaños aniversario navidad navidades vacaciones fútbol baloncesto tenis golf esquí esquiar senderismo excursión bici bicicleta nadar maratón yoga pesca pescar caza navegar acampar concierto cine película novela canción canciones guitarra piano coro teatro museo playa fiesta cena cerveza vino barbacoa asado cocinar receta tarta hambre dormir dormido cansada cansado gripe resaca amor quiero divertido diversión risa reír chiste broma celosa celoso loco loca maravilloso precioso mierda joder jaja jajaja felicidades enhorabuena cariño abrazo",
  joins: "y|pero|sino",
  notAVoice:
    "slack|por chat|en el chat|en (?:la lista|el foro)|en línea|online|a todos|con todos|todos ustedes|todos vosotros|por (?:correo|e-?mail|mail|escrito)",
  denied: "no|nunca|jamás|ni|tampoco|cancelar",
  framed: "tras|después|desde|cuando|según|gracias|por qué no|no dud\\w{1,3}|la última",
  wished:
    "será|sería|serían|gustaría|encantaría|espero|esperamos|ojalá|quisiera|quiero|podría|podríamos|si|antes de|hasta que|ganas de|tendré",
  ahead: `mañana|esta (?:tarde|noche)|más tarde|luego|pronto|la (?:próxima semana|semana que viene)|el próximo|el (?:${DAY})(?! pasado)`,
  urgent: "asap|urgente|urgentemente|servidor|ya mismo|inmediatamente|enseguida|emergencia|la web se ha caído",
  until: "hasta",
  table: String.raw`
  died
    (?:escribo|respondo|contesto) ${few(4)}(?:desde|con|por) ${few(2)}(?:cuenta|correo|dirección|buzón)\b.{0,80}\b(?:${GONE})\b
      + Te escribo desde la cuenta de Tomás: falleció el domingo.
    (?:soy|habla|escribe) su (?:${RELATIVE})\b.{0,80}\b(?:${GONE})\b
      + Soy su hermana: Jane murió en abril.
  stop
    (?:deja|deje|dejen|dejad|para|pare|paren) (?:ya |por favor )?de (?:escribir|mandar|enviar|contactar|molestar)(?:me|nos)\b
      + Por favor, deje de escribirme.
      - Deja de escribir tan bien, que no duermo.
    no (?:me|nos) (?:escrib(?:as|a|an|áis)|contact(?:es|e|en)|mand(?:es|e|en)|enví(?:es|e|en)) (?:nunca )?más\b|no vuelv(?:as|a|an) a (?:escribir|contactar)(?:me|nos)\b
      + No vuelva a escribirme.
      - No me escribas a la oficina, usa esta dirección.
    (?:déjame|déjeme|déjenme|dejadme|dejame) (?:ya )?(?:en paz|tranquil[oa])(?= ?[.,!;]|$)
      + Déjame en paz.
      - Déjame en paz con mis libros un rato largo.
    (?:elimín|elimin|quít|quit|bórr|borr|sáqu|saqu|sac)\w{1,4}me (?:por favor )?de (?:su|tu|la|esta|vuestra) ${LIST}|(?:darme|dame|déme|dadme) de baja\b
      + Quíteme de su lista de correo, por favor.
      - Quítame de la lista del jueves a Tomás.
  prefers-mail
    prefiero (?:el correo|los correos|el e-?mail|los mails|por (?:correo|escrito|e-?mail|mail))(?=[.,!;]|$| (?:a|al|antes|que|en vez)\b)
      + La verdad es que prefiero el correo a las llamadas.
      - Prefiero el correo certificado.
    prefiero (?:escribir|escribirte|escribirle)(?=[.,!;]|$| (?:que|a|antes que|en vez de) (?:hablar|llamar|telefonear))
      + Prefiero escribir que hablar.
      - Prefiero escribir por las mañanas.
    no (?:me llam(?:es|e|en|éis)|llam(?:es|e|en))(?=[.,!;]|$| por (?:favor|teléfono)\b| (?:a casa|al (?:móvil|celular|trabajo)|antes de)\b)
      + Por favor, no me llames.
      - No me llames exagerado.
    (?:odio|detesto|no me gusta|no soporto) (?:\w{1,20} ){0,2}(?:el teléfono|hablar por teléfono|las llamadas|telefonear)(?! (?:de|del|que|móvil)\b)
      + Odio hablar por teléfono.
      - Odio el teléfono de la entrada.
    (?:desastre|fatal|malísim[oa]|tímid[oa]|negad[oa]) (?:\w{1,20} ){0,1}(?:al|por|con el) teléfono\b
      + Soy un desastre por teléfono.
    (?:solo|únicamente|solamente) por (?:correo|e-?mail|mail|escrito)\b
      + Respondo sólo por correo.
    (?:sin|nada de) llamadas,? por favor\b
      + Sin llamadas, por favor.
  sad
    (?:fallecimiento|funerales|funeral|entierro|velorio|velatorio|condolencias|mi (?:más )?(?:sentido|sincero) pésame|el pésame|cuidados paliativos|enfermedad terminal)\b
      + El funeral es el jueves.
    (?:${KIN}) ${few(3)}(?:murió|ha muerto|se murió|falleció|ha fallecido)\b
      + Mi padre murió en marzo.
      - Mi portátil murió la semana pasada.
    (?:murió|ha muerto|falleció|ha fallecido) (?:\w{1,20} ){0,2}(?:${MY}) (?:\w{1,20} )?(?:${KIN})\b
      + El domingo falleció mi abuela.
      - Murió mi ordenador.
    (?:muerte|pérdida) de (?:${MY}) (?:\w{1,20} )?(?:${KIN})\b
      + Desde la muerte de mi padre todo está en silencio.
    (?:perdí|perdimos|hemos perdido|he perdido) a (?:${MY}) (?:${KIN})\b|(?:siento|sentimos|lamento) (?:\w{1,20} ){0,2}(?:tu|su|vuestra) pérdida\b
      + En primavera perdimos a mi madre.
      - Perdí a la vuelta un guante.
  declined
    no (?:me|nos) interesa(?=[.,!;]|$| (?:por ahora|en este|cambiar|otro|otra|la oferta|el puesto)\b)
      + Gracias, pero no me interesa.
      - No me interesa solo el barco, también el mar.
    no estoy (?:\w{1,20} )?interesad[oa]\b
      + No estoy interesada en otro puesto.
    no,? (?:muchas )?gracias(?= ?[.,!;]|$)
      + No, gracias.
      - No, gracias al viento llegamos.
    (?<=^¡?)(?:gracias,? (?:pero )?)?(?:ahora|por ahora|de momento|por el momento) no(?= ?[.,!;]|$)
      + Por ahora no, gracias.
      - Ahora no sé qué hacer.
    (?:debo|tengo que|prefiero) (?:\w{1,20} )?(?:declinar|rechazar|decir que no)\b
      + Lo siento, tengo que rechazarlo, debo declinar.
    no es (?:el|un) (?:buen |mejor )?momento(?= ?[.,!;]|$| (?:adecuado|para)\b)
      + No es un buen momento para mí.
  cancelled
    (?:tengo que|debo|tendré que|tenemos que|tendremos que|tuve que|voy a tener que|me toca) (?:\w{1,20} ){0,2}(?:cancelar|posponer|aplazar|suspender|anular|reprogramar|postergar)\b
      + Tengo que cancelar nuestra llamada del martes.
      - No tienes que cancelar nada.
    no (?:voy a poder|podré|puedo|podremos|vamos a poder) (?:ir|asistir|quedar|verte|vernos|llamarte|hablar) (?:el (?:${DAY})|mañana|hoy|esta)\b
      + Al final no podré ir el viernes.
      - No puedo hablar el alemán sin reírme.
    (?:llamada|cena|almuerzo|comida|reunión|cita|café) ${few(4)}(?:se cancela|se cancelara|está cancelad[oa]|queda cancelad[oa]|ha sido cancelad[oa]|se canceló|se suspende)\b
      + Nuestra comida queda cancelada, el coche no arranca.
      - La reunión empieza a las ocho.
  away
    (?:${AWAY}) ${few(4)}hasta\b
      + Estoy de vacaciones hasta el 14 de junio.
      - El pan sigue en el horno hasta dorarse.
    hasta (?:[\w./°º]{1,20},? ){1,8}(?:${AWAY})\b
      + Hasta fin de marzo estaré de viaje.
    (?:de vuelta|de regreso|vuelvo|regreso|volveré|regresaré) (?:a la oficina |a casa )?(?:el|a partir del|desde el) (?:día )?\d
      + Vuelvo a la oficina el 3 de mayo.
      - Vuelvo a la vela el año que viene.
  leaving
    mi último día (?:en|aquí|de trabajo|con)\b|(?:es|será) mi último día(?= ?[.,!]|$)
      + El viernes es mi último día en Example.
      - El último día de la regata fue el mejor.
    (?:dejo|me voy de|abandono) (?:la (?:empresa|compañía|universidad|firma)|el (?:despacho|instituto))\b
      + Dejo la empresa en mayo.
      - Dejo la llave en la empresa.
    (?:escríbeme|escribime|escríbame|escríbanme|escribidme|localizarme|contactarme|encontrarme|escribirme|encuéntrame) ${few(4)}(?:a|en) \S{1,64}@
      + A partir de entonces puedes escribirme a jane@home.example.net sobre los planos.
    mi nuev[oa] (?:\w{1,20} ){0,3}(?:correo|dirección|e-?mail|mail)(?: \w{1,20}){0,2} (?:es|será)\b
      + Mi nueva dirección de correo es la de abajo.
  called
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:${TALK}|haber (?:hablado|charlado|conversado|platicado)) (?:ayer |hoy |anoche )?(?:${WITH_YOU})\b(?! (?:todos|pronto))
      + Fue un gusto hablar contigo ayer.
      - Sería un gusto hablar contigo esta semana.
    (?:tras|después de|según|en|desde|conforme a|a raíz de) nuestra (?:\w{1,20} )?(?:${OURS})\b
      + Después de nuestra llamada hice el dibujo del mástil.
      - Te mando la lista después de nuestra llamada mañana.
    (?:hablamos|charlamos|conversamos|platicamos) (?:${AGO})\b
      + Hablamos por teléfono la semana pasada de las abejas.
      - Nunca hablamos por teléfono de eso.
    (?:cuando|desde que|la última vez que) (?:hablamos|charlamos|platicamos)\b
      + La última vez que hablamos aún tenías el barco.
      - Cuando hablemos te lo cuento.
    (?:hemos|habíamos) hablado (?:\w{1,20} ){0,2}(?:por teléfono|esta mañana|hoy)\b
      + Esta tarde pienso en lo que hemos hablado por teléfono.
    gracias por (?:llamar(?:me|nos)?|(?:tu|su|la|vuestra) (?:\w{1,20} )?llamada|devolver(?:me)? la llamada|haber(?:me)? llamado)\b(?! a )
      + Gracias por tu llamada, me aclaró las ideas.
      - Gracias por su llamada a la participación.
    (?:tu|su|un) mensaje (?:de voz|en el (?:contestador|buzón))\b|en (?:el|tu|su|mi) (?:contestador|buzón de voz)\b
      + Recibí tu mensaje de voz y me reí mucho.
    como (?:te dije|le dije|hablamos|comentamos|quedamos|acordamos|dijimos) (?:ayer|por teléfono|hoy|esta mañana)\b
      + Como acordamos por teléfono, llevo la escalera.
    por teléfono (?:ayer|anoche|la semana pasada|contigo|con usted)\b|(?:ayer|anoche) (?:\w{1,20} ){0,3}por teléfono\b
      + Ayer sonabas cansada por teléfono.
    (?:oír|escuchar|oírte|escucharte) (?:tu voz|por teléfono)\b
      + Qué alegría oír tu voz.
  met
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:ver|conocer|encontrar)(?:te|le|la|lo|os|los|las|nos)\b(?! (?:pronto|mañana))|(?:${JOY}) (?:\w{1,20} ){0,2}haber(?:te|le|la|lo|os|los) (?:visto|conocido)\b
      + Fue un placer conocerte en la regata.
      - Sería un placer verte.
    gracias por (?:la|el|una|un|tu|su|esa|ese|vuestra) (?:\w{1,20} )?(?:${MEAL}|velada|visita|tarde|noche|hospitalidad)(?=[.,!;:)]| ?!|$| (?:y|con|de (?:ayer|anoche)|de la otra|del (?:${DAY})|tan|en (?:tu|su|el|la|vuestra)|que|ayer|anoche)\b)
      + Gracias por la cena, el pescado era una maravilla.
      - Gracias por el café en grano.
    (?:la|el|nuestra|nuestro) (?:${MEAL}|visita|velada) ${few(3)}(?:estuvo|fue) (?:\w{1,20} )?(?:genial|estupend[oa]|maravillos[oa]|deliciosa?|delicioso|riquísim[oa]|divertid[oa]|preciosa)\b
      + La cena de anoche estuvo deliciosa.
      - La comida de hoy fue pan.
    nos (?:vimos|conocimos|encontramos) (?:ayer|anoche|en|la semana pasada|por última|aquel|hace)\b|(?:cuando|desde que|la última vez que) nos (?:vimos|conocimos|encontramos)\b
      + Pienso en ello desde que nos conocimos en Cádiz.
      - Cuando nos conocimos en el foro no sabía nada de abejas.
    te vi (?:en|ayer|anoche|el)\b(?! (?:la )?(?:tele|televisión)| youtube| linkedin)
      + Te vi en la feria, pero estabas ocupada.
      - Te vi en la tele.
  planned
    (?:llámame|llamame|llámeme|llamadme|márcame|marcame|telefonéame|dame un (?:toque|telefonazo)|pégame un llamado|échame un telefonazo)(?=\.|$|,? (?:${CALL_WHEN})\b)
      + Llámame cuando tengas un minuto.
      - ¡El servidor no va, llámame!
    (?:te|le|os|les) (?:llamo|llamaré|marco|telefoneo|vuelvo a llamar|devuelvo la llamada)(?=[.,]|$|,? (?:${CALL_WHEN}|sobre|desde|en)\b)
      + Te llamo el domingo.
      - Te llamo sabio por eso.
    (?:(?:te|le|os|les) (?:voy a|quiero|puedo|podría) llamar|(?:voy a|quiero|puedo|podría) llamar(?:te|le|os|los))\b
      + Voy a llamarte esta tarde.
      - No puedo llamarte.
    (?:hablamos|hablemos|charlamos|charlemos|platicamos|platiquemos|conversemos|nos hablamos|nos llamamos|nos vemos|nos juntamos|quedamos|veámonos|juntémonos) (?:\w{1,20} )?(?:${SOON})(?!\w)
      + Hablemos el martes del mástil.
      - Hablamos el martes pasado en el puerto sin querer, no más.
    (?:podemos|podríamos|quieres que|por qué no|te parece si|qué tal si|a ver si|tenemos que|deberíamos|me gustaría|quisiera) ${fewBut("no", 3)}(?:hablar(?:nos)? (?:por teléfono|contigo|con usted|${SOON}|un rato|de esto|de ello)|hablamos|llamar(?:nos|te|le|os)|vernos|nos vemos|quedar|quedamos|charlar|platicar|tomar(?:nos)? (?:un|una)|tomamos (?:un|una)|almorzar|comer juntos|cenar|cenamos|comemos|almorzamos)(?!\w)
      + ¿Podemos hablar por teléfono el viernes?
      - ¿Por qué no te gusta el mástil?
    (?:te|le|os) (?:apetece|apetecería|gustaría|animas|anima|late|provoca|va bien|tinca|copa) ${few(2)}(?:(?:un|una|otro|otra) (?:${MEAL}|llamada|mate)|almorzar|cenar)\b
      + ¿Te apetece un café la semana que viene?
      - ¿Te gustaría el café de Perú?
    (?<=^¡?)hasta el (?:${DAY})(?= ?[.,!]|$)
      + ¡Hasta el sábado!
      - Hasta el sábado necesito los planos.
    (?:pásate|pasate|pasa|pase|pasad|ven|venga|cáete) (?:\w{1,20} ){0,2}por (?:aquí|acá|casa|mi casa|el taller)\b|(?:paso|pasaré) a ver(?:te|lo|la|os)\b
      + Pásate por casa a eso de las cinco.
      - El ferri no pasa por aquí los domingos.
    no dud(?:es|e|en|éis) en llamar(?:me|nos)\b
      + No dudes en llamarme.
  thanks
    (?<!\bno,? )(?:muchas|muchísimas|mil|infinitas|un millón de) gracias\b(?! (?:por adelantado|de antemano|por nada|por anticipado))
      + Muchas gracias por las ciruelas.
      - Muchas gracias de antemano.
    (?:te|le|os|les) (?:lo )?agradezco (?:mucho|muchísimo|de corazón|un montón|enormemente|infinitamente)\b(?!,? si)
      + Te lo agradezco muchísimo.
      - Le agradezco mucho si me manda el archivo.
    (?:estoy|estamos|quedo) (?:muy|tan|sumamente|profundamente) agradecid[oa]s?\b
      + Estoy muy agradecida.
    (?:tan|muy|qué) (?:amable|generos[oa]|lind[oa]) (?:de|por) (?:tu|su|vuestra) parte\b
      + Fue muy amable de tu parte.
    sin (?:ti|vos|usted|(?:tu|su|vuestra|tus|sus) \w{3,15}) (?:\w{1,20} ){0,3}(?:habría|hubiera) (?:podido|logrado|conseguido)\b
      + Sin tu ayuda no lo habría conseguido.
  personal
    mis? (?:mujer|esposa|marido|esposo|hij[oa]s?|niños|madre|padres?|mamá|papá|herman[oa]s?|familia|perr[oa]|gat[oa]|jardín|cumpleaños|vacaciones|barco|niet[oa]s?|abuel[oa])\b
      + Mi hija rema ahora.
      - Una hija de la mar.
    (?:te echo de menos|te extraño|feliz cumpleaños|felicidades|enhorabuena|felicitaciones|cómo están los niños)\b
      + ¡Feliz cumpleaños!
  drafting
    mis? (?:nuev[oa] |primer |primera |segund[oa] )?(?:borrador|manuscrito|capítulo|novela|poema|boceto|dibujo|cuento|tesis)\b
      + Mi segundo capítulo es otra vez demasiado largo.
  `,
});
