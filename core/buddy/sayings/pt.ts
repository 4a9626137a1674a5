import { few, fewBut, tongue } from "./table.ts";

const KIN =
  "pais?|mãe|papai|mamãe|mulher|esposa|esposo|marido|filh[oa]s?|irmã|irmão|ti[oa]|prim[oa]|avó|avô|vovó|vovô|sogr[oa]|net[oa]|amig[oa]|bebê|bebé|cão|cachorr[oa]|cadela|gat[oa]|colega|vizinh[oa]";
const RELATIVE = "mulher|esposa|esposo|marido|viúv[oa]|filh[oa]|irmã|irmão|companheir[oa]";
const GONE = "faleceu|morreu|já não está entre nós|não está mais entre nós";
const MY = "(?:[oa] )?(?:meu|minha|teu|tua|seu|sua|nosso|nossa|vosso|vossa)";
const MEAL = "jantar|almoço|café|cerveja|lanche|churrasco|pequeno-almoço|chope?";
const DAY = "segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado|domingo";
const WITH_YOU = "contigo|consigo|com vocês?|com o senhor|com a senhora|convosco";
const JOY = "bom|ótimo|prazer|adorei|gostei|legal|feliz|contente|alegria|maravilhoso";
const AGO = `ontem|anteontem|ao telefone|por telefone|pelo telefone|ao telemóvel|esta manhã|hoje de manhã|hoje cedo|(?:na )?semana passada|no outro dia`;
const SOON = `amanhã|hoje|(?:n[ao] |na próxima |no próximo )?(?:${DAY})(?! passad[oa])|(?:na )?(?:próxima semana|semana que vem)|às? \\w|esta (?:tarde|noite|semana)|essa semana|este fim|mais (?:tarde|logo)|logo à|depois|um dia destes|qualquer dia|quando|se|assim que|antes|à (?:tarde|noite)`;
const AWAY =
  "de férias|de licença|em viagem|viajando|a viajar|ausente|fora(?: do escritório)?|no hospital|de baixa|offline|sem (?:acesso|computador)";
const LIST = "(?:lista|newsletter|mailing)(?= ?[.,!;]|$| (?:de (?:e-?mails?|distribuição|correio)|por favor)\\b)";
const OURS = "ligação|conversa|chamada|telefonema|conversa telefónica|conversa telefônica";
const STOPS = "(?= ?[.,!;]|$)";

export const PT = tongue({
  common:
    "e o a os as de do da dos das que em no na um uma é não com para por pelo pela se mas eu você tu me te meu minha seu sua muito já como foi estou está ao quando mais ou isso este esta também ontem obrigado obrigada olá nos são tem vou ele ela tudo bem até nossa",
  life: "casa jardim cozinha apartamento cachorro cão cães gato gatos cavalo mulher marido esposa filho filha filhos criança crianças mãe pai mamãe papai irmão irmã pais avó avô família bebê bebé namorado namorada tia tio prima primo sobrinha sobrinho casamento casada casado grávida aniversário natal páscoa férias futebol basquete tênis golfe esqui trilha caminhada bicicleta bici nadar maratona yoga pescar pesca velejar acampar show concerto cinema filme romance canção músicas violão guitarra piano coral teatro museu praia festa jantar cerveja vinho churrasco cozinhar receita bolo fome dormir dormi cansada cansado gripe ressaca amor saudade saudades engraçado risada rir piada ciúmes louco louca maravilhoso lindo linda merda caramba haha kkk kkkk rsrs parabéns querida querido abraço beijo",
  joins: "e|mas|porém",
  notAVoice:
    "slack|no chat|na lista|no fórum|online|on-line|todos vocês|vocês todos|a todos|com todos|todo mundo|toda a gente|por (?:e-?mail|mail|escrito)",
  denied: "não|nunca|jamais|nem|cancelar|desmarcar",
  framed: "após|depois|desde|quando|conforme|segundo|obrigad[oa]|por que não|porque não|não hesit\\w{1,3}|última",
  wished:
    "será|seria|seriam|gostaria|adoraria|espero|esperamos|tomara|oxalá|queria|quero|poderia|podíamos|se|antes de|até que|vai ser|vontade de",
  ahead: `amanhã|esta (?:tarde|noite)|mais (?:tarde|logo)|depois|em breve|(?:na )?(?:próxima semana|semana que vem)|próxim[oa]`,
  urgent:
    "asap|urgente|urgentemente|servidor|agora mesmo|imediatamente|já já|emergência|o site caiu|o mais rápido possível",
  until: "até",
  table: String.raw`
  died
    (?:escrevo|respondo) ${few(4)}(?:da|do|pela|pelo|desde|com) ${few(2)}(?:conta|e-?mail|endereço|caixa)\b.{0,80}\b(?:${GONE})\b
      + Escrevo da conta do Tomás: ele faleceu no domingo.
    (?:sou|aqui é|aqui fala|fala) (?:[ao] )?(?:(?:sua|seu) (?:${RELATIVE})|(?:${RELATIVE}) d(?:ele|ela))\b.{0,80}\b(?:${GONE})\b
      + Aqui é a irmã dela: Jane morreu em abril.
  stop
    (?:pare|para|parem|deixe|deixa|deixem) de (?:me |nos )?(?:escrever|enviar|mandar|contactar|contatar|incomodar)(?:-me|-nos)?(?= ?[.,!;]|$| (?:e-?mails?|mensagens|por favor)\b)
      + Por favor, pare de me escrever.
      - Pare de escrever tão bem, não durmo mais.
    não (?:me |nos )?(?:escrevas?|escrevam|contacte|contactes|contate|envie|envies|mande)(?:-me|-nos)? (?:nunca )?mais\b|não volte a (?:me )?(?:escrever|contactar|contatar)(?:-me)?\b
      + Não me escreva mais.
      - Não me escrevas para o escritório, usa este endereço.
    (?:me deixe|deixe-me|deixa-me|me deixa|deixem-me|me deixem) em paz${STOPS}
      + Deixe-me em paz.
      - Deixa-me em paz com o meu chocolate e não sobra nada.
    (?:remova|retire|tire|exclua|remove|tira|apague)(?:-me| me)? (?:por favor )?d[ae](?:ssa|sta)? (?:sua |tua |vossa )?${LIST}|me (?:remova|retire|tire|exclua|tira) d[ae](?:ssa|sta)? (?:sua |tua |vossa )?${LIST}
      + Por favor, remova-me da sua lista de e-mails.
      - Tire-me da lista de quinta para o porto.
  prefers-mail
    prefiro (?:\w{1,20} )?(?:os? e-?mails?|por (?:e-?mail|escrito)|e-?mails?)(?= ?[.,!;]|$| (?:a|ao|às|do|que|em vez)\b)
      + Para ser sincera, prefiro o e-mail às chamadas.
      - Prefiro o e-mail curto da minha prima.
    prefiro escrever(?:-te|-lhe)?(?= ?[.,!;]|$| (?:a|que|do que|em vez de) (?:falar|ligar|telefonar))
      + Prefiro escrever a telefonar.
      - Prefiro escrever de manhã.
    não me (?:ligue|ligues|liga|telefone|telefones)(?= ?[.,!;]|$| (?:para casa|no trabalho|por favor|antes)\b)|não (?:ligue|ligues|telefone),? por favor\b|por favor,? não (?:ligue|ligues|telefone)\b
      + Por favor, não me ligue.
      - Não me liga nenhuma, o gato.
    (?:detesto|odeio|não gosto de|horror a) (?:\w{1,20} )?(?:o telefone|ao telefone|telefonemas|ligações|telefonar)(?! (?:d[aeo]|que)\b)
      + Odeio falar ao telefone.
      - Detesto o telefone da cozinha.
    (?:péssim[oa]|desastre|tímid[oa]|uma negação) (?:ao|no|pelo) telefone\b
      + Sou péssima ao telefone.
    (?:só|apenas|somente|unicamente) por (?:e-?mail|escrito)\b
      + Respondo só por e-mail.
    (?:sem|nada de) (?:ligações|chamadas|telefonemas),? por favor\b
      + Sem chamadas, por favor.
  sad
    (?:falecimento|funeral|enterro|velório|condolências|meus (?:mais )?(?:\w{1,20} )?(?:pêsames|sentimentos)|cuidados paliativos|missa de sétimo dia)\b
      + O funeral é na quinta.
    (?:${KIN}) ${few(3)}(?:morreu|faleceu|nos deixou)\b
      + O meu pai morreu em março.
      - O meu computador morreu na semana passada.
    (?:morreu|faleceu) (?:\w{1,20} ){0,2}${MY} (?:\w{1,20} )?(?:${KIN})\b
      + No domingo faleceu a minha avó.
      - Morreu a minha impressora.
    (?:morte|perda) d[oa] (?:meu|minha|teu|tua|seu|sua|nosso|nossa) (?:\w{1,20} )?(?:${KIN})\b
      + Desde a morte do meu pai está tudo em silêncio.
    (?:perdi|perdemos) ${MY} (?:${KIN})\b|(?:sinto|lamento) (?:\w{1,20} )?(?:pela |a )?(?:tua|sua|vossa) perda\b
      + Na primavera perdemos a minha mãe.
      - Perdi o meu guarda-chuva.
  declined
    não (?:\w{1,20} ){0,2}(?:interessad[oa]|interesse|me interessa)(?= ?[.,!;]|$| (?:em|n[oa]|por|nesta|neste|de momento)\b)
      + Não estou interessada em outro emprego.
      - Não me interessa quem ganha a regata.
    não,? (?:muito )?obrigad[oa](?= ?[.,!;]|$)
      + Não, obrigada.
      - Não, obrigado ao vento, chegámos.
    ^(?:obrigad[oa],? (?:mas )?)?(?:agora|por agora|por enquanto|de momento|no momento) não${STOPS}
      + Por enquanto não, obrigado.
      - Agora não sei o que fazer.
    (?:tenho de|tenho que|prefiro|vou|preciso) (?:\w{1,20} )?(?:recusar|declinar|dizer que não)\b
      + Infelizmente tenho de recusar.
    não é (?:o|um|a|uma) (?:bom |melhor |boa )?(?:momento|altura|hora)(?= ?[.,!;]|$| (?:cert[oa]|para mim)\b)
      + Não é um bom momento.
  cancelled
    (?:tenho de|tenho que|terei de|terei que|vou ter de|vou ter que|(?<!não é )preciso|precisei|tive de|tive que|devo|temos de|temos que) ${fewBut("não", 2)}(?:cancelar|desmarcar|adiar|remarcar)\b
      + Tenho de cancelar a nossa chamada de terça.
      - Não é preciso cancelar.
    não (?:vou poder|posso|poderei|vou conseguir|consigo) (?:ir|comparecer|falar|ligar|te ver|ver-te|almoçar|jantar) (?:n[ao] )?(?:${DAY}|amanhã|hoje)(?= ?[.,!;]|$)
      + Afinal não vou poder ir na sexta.
      - Não consigo falar alemão.
    (?:almoço|jantar|chamada|ligação|reunião|encontro|café) ${few(4)}(?:foi|está|fica) (?:cancelad[oa]|adiad[oa]|desmarcad[oa]|sem efeito)\b
      + O nosso almoço foi cancelado, o carro não pega.
      - A reunião está marcada para as oito.
  away
    (?:${AWAY}) ${few(4)}até\b
      + Estou de férias até 14 de junho.
      - O pão fica no forno até dourar.
    até (?:[\w./°º]{1,20},? ){1,8}(?:${AWAY})\b
      + Até ao fim de março estarei em viagem.
    (?:de volta|volto|regresso|voltarei|regressarei|retorno) (?:ao escritório |a casa )?(?:a|no|em|a partir d[eo])? ?(?:dia )?\d
      + Volto ao escritório a 3 de maio.
      - Volto a escrever em breve.
  leaving
    meu último dia (?:n[ao] \w|aqui|de trabalho|em)|(?:é|será) (?:o )?meu último dia${STOPS}
      + Sexta é o meu último dia na Example.
      - O último dia da regata foi o melhor.
    (?:deixo|vou deixar|saio d|vou sair d|estou saindo d|estou de saída d)[ao]? ?(?:a |o )?(?:empresa|firma|universidade|companhia|escritório)\b
      + Vou deixar a empresa em maio.
      - Deixo a chave na empresa.
    (?:escreva-me|escreve-me|me escreva|me escreve|me encontrar|encontrar-me|contactar-me|me contatar|escrever-me|me achar) ${few(4)}(?:para|em|no|n[oa] endereço) \S{1,64}@
      + Depois podes escrever-me para jane@home.example.net sobre os planos.
    (?:meu novo|minha nova) (?:\w{1,20} ){0,2}(?:e-?mail|endereço|morada)(?: \w{1,20}){0,2} (?:é|será|fica)\b
      + O meu novo endereço de e-mail é o de baixo.
  called
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:falar|conversar|ter (?:falado|conversado)|bater um papo) (?:ontem |hoje )?(?:${WITH_YOU})\b(?! (?:todos|em breve))
      + Foi bom falar com você ontem.
      - Seria bom falar com você esta semana.
    (?:após|depois d|desde|conforme|segundo|na sequência d|n|como falamos n)[ao]? ?(?:a )?nossa (?:\w{1,20} )?(?:${OURS})\b|(?:depois d|após |desde )o? ?nosso (?:\w{1,20} )?telefonema\b
      + Depois da nossa conversa fiz o desenho do mastro.
      - Mando a lista depois da nossa conversa amanhã.
    (?:falámos|conversámos) (?:${AGO})\b
      + Falamos por telefone na semana passada sobre as abelhas.
      - Nunca falámos por telefone sobre isso.
    (?:quando|desde que|última vez que) (?:nos |a gente se )?(?:falámos|conversámos|falou)\b
      + Da última vez que falámos ainda tinhas o barco.
      - Quando falarmos eu conto.
    obrigad[oa] (?:\w{1,20} )?(?:por (?:ter )?(?:me )?(?:ligar|ligado|telefonar|telefonado|retornar)|(?:pel[oa]|por|por [ao]) (?:\w{1,20} ){0,2}(?:ligação|chamada|telefonema))\b(?! (?:de trabalhos|para artigos|a propostas|à participação|de artigos))
      + Obrigado por ligar, clareou-me as ideias.
      - Obrigado pela chamada de trabalhos.
    mensagem (?:de voz|no (?:atendedor|voice ?mail)|na caixa postal)\b
      + Ouvi a tua mensagem de voz e ri muito.
    como (?:combin[aá]mos|falámos|conversámos|te disse|lhe disse) (?:ontem|ao telefone|por telefone|pelo telefone)\b|conforme (?:combinado|falado|conversado) (?:ontem|por telefone|pelo telefone|ao telefone)\b
      + Como combinamos por telefone, levo a escada.
    (?:ao|pelo|por) telefone (?:ontem|na semana passada|contigo|com você)\b|ontem (?:\w{1,20} ){0,3}(?:ao|pelo|por) telefone\b
      + Ontem parecias cansada ao telefone.
    (?:ouvir|escutar) (?:a )?(?:tua|sua) voz\b
      + Que bom ouvir a tua voz.
  met
    (?:${JOY}) (?:\w{1,20} ){0,2}(?:(?:te|lhe|vos) (?:ver|rever|conhecer|encontrar)|(?:ver|rever|conhecer|encontrar|conhec|vê|revê|encontrá|conhecê)(?:-te|-vos|-lo|-la|-lhe| vocês?| o senhor| a senhora))\b(?! (?:em breve|amanhã))
      + Foi um prazer conhecê-lo na regata.
      - Seria um prazer conhecê-la.
    obrigad[oa] pel[oa] (?:teu |tua |seu |sua |vosso |vossa )?(?:\w{1,20} )?(?:${MEAL}|visita|noite|hospitalidade|tarde)(?= ?[.,!;:)]|$| (?:e|com|de (?:ontem|domingo|sábado)|ontem|em (?:tua|sua|vossa)|que|n[oa])\b)
      + Obrigada pelo jantar, o peixe estava uma maravilha.
      - Obrigada pelo café em grão.
    (?:o|a|nosso|nossa) (?:${MEAL}|visita|noite) ${few(3)}(?:foi|estava|esteve) (?:\w{1,20} )?(?:ótim[oa]|maravilhos[oa]|delicios[oa]|incrível|fantástic[oa]|divertid[oa])\b
      + O jantar de ontem estava delicioso.
      - O café de hoje foi pão.
    (?:quando|desde que|última vez que) (?:a gente )?(?:nos|se) (?:vimos|viu|conhecemos|conheceu|encontrámos|encontrou)\b|nos (?:vimos|encontrámos) (?:ontem|n[oa]|em|semana passada)\b
      + Penso nisso desde que nos conhecemos em Faro.
      - Quando nos conhecemos no fórum, não sabia nada de abelhas.
    (?:vi-te|te vi|vi você) (?:n[ao]|em|ontem)\b(?! (?:tv|tele|televisão|youtube))
      + Vi-te na feira, mas estavas ocupada.
      - Vi-te na televisão.
  planned
    (?:me (?:liga|ligue|telefona|telefone)|lig(?:a|ue)-me|telefon[ae]-me|liga (?:pra|para) mim|me dá uma ligada)(?=\.|$|,? (?:${SOON})(?!\w))
      + Liga-me quando tiveres um minuto.
      - O servidor caiu, me liga!
    (?:te|lhe) (?:ligo|ligarei|telefono|telefonarei)\b|(?:ligo|telefono)-(?:te|lhe|vos)\b|ligo (?:para|pra) (?:você|ti|o senhor|a senhora)\b
      + Ligo-te no domingo.
      - Não te ligo por isso.
    (?:vou|posso) (?:te|lhe) (?:ligar|telefonar)\b|(?:vou|posso) (?:ligar|telefonar)(?:-te|-lhe| (?:para|pra|a) (?:você|ti|si|o senhor|a senhora))\b
      + Vou te ligar amanhã à tarde.
      - Vou ligar o motor amanhã.
    (?:vamos|bora) (?:\w{1,20} ){0,2}(?:conversar|falar (?:por telefone|ao telefone|${SOON})|nos (?:falar|ver|encontrar)|marcar (?:um|uma)|almoçar|jantar|tomar um|beber um)(?!\w)
      + Vamos marcar um café na próxima semana.
      - Vamos falar de barcos por escrito.
    (?:podemos|poderíamos|podíamos|posso|que tal|por que não|porque não) ${fewBut("não", 3)}(?:falar|conversar|nos (?:falar|ver|encontrar)|encontrar-nos|ver-nos|almoçar|almoçamos|jantar|jantamos|conversamos|um café|tomar um|tomamos um|uma ligação|uma chamada)\b
      + Podemos falar na sexta?
      - Desculpa, não podemos falar na terça.
    (?:falamos|nos falamos|falamo-nos|a gente se (?:fala|vê)|nos vemos|vemo-nos|encontramo-nos|conversamos) (?:${SOON})(?!\w)
      + Vemo-nos no sábado no porto.
      - Falamos na terça passada? Não me lembro.
    ^até (?:${DAY})(?= ?[.,!]|$)
      + Até sábado!
      - Até sábado preciso dos desenhos.
    (?:passa|passe|aparece|apareça) (?:\w{1,20} ){0,2}(?:aqui|lá em casa|cá em casa|por cá|em casa)\b|(?:passo|passarei) (?:aí|por aí|para te ver)\b
      + Passa cá em casa por volta das cinco.
      - O barco não passa aqui aos domingos.
    (?:topa|aceita|aceitas|apetece-te|te apetece|quer|queres) (?:\w{1,20} ){0,2}(?:um|uma) (?:${MEAL}|chamada|ligação)\b
      + Queres tomar um café na próxima semana?
    não hesit(?:e|es|em) em (?:me )?(?:ligar|telefonar)(?:-me)?\b
      + Não hesite em ligar-me.
  thanks
    (?<!\bnão,? )(?:muito obrigad[oa]|muitíssimo obrigad[oa]|mil obrigad[oa]s|obrigadíssim[oa]|muit[ao]s obrigad[oa]s)\b(?! (?:desde já|por nada|antecipadamente|de antemão))
      + Muito obrigada pelas ameixas.
      - Muito obrigado desde já.
    (?:agradeço|agradecemos)(?:-te|-lhe|-vos)? (?:muito|imenso|muitíssimo|de coração|do fundo)\b(?!,? se)
      + Agradeço imenso a tua ajuda.
      - Agradeço muito se me enviar o ficheiro.
    (?:estou|fico|fiquei) (?:muito|tão|imensamente) (?:grat[oa]|agradecid[oa])\b(?!,? se)
      + Estou muito grata.
    (?:muito|tão) (?:gentil|simpátic[oa]|amável|generos[oa]) da (?:tua|sua|vossa) parte\b
      + Foi muito gentil da sua parte.
    sem (?:ti|você|(?:a |o |as |os )?(?:tua|sua|teu|seu|tuas|suas)s? \w{3,15}) (?:eu )?não (?:\w{1,20} ){0,2}(?:conseguido|conseguiria|conseguia)\b
      + Sem a tua ajuda não teria conseguido.
  personal
    (?:meu|minha|meus|minhas) (?:mulher|esposa|marido|esposo|filh[oa]s?|crianças|mãe|pais?|irmãs?|irmãos?|família|cachorr[oa]|cão|gat[oa]|jardim|aniversário|fim de semana|férias|barco|net[oa]s?|avó|avô)\b
      + A minha filha agora rema.
      - Uma filha do mar.
    (?:tenho saudades (?:tuas|suas)|saudades de (?:ti|você)|feliz aniversário|parabéns|como estão (?:as crianças|os miúdos))\b
      + Feliz aniversário!
  drafting
    (?:meu|minha|meus|minhas) (?:nov[oa] |primeir[oa] |segund[oa] )?(?:rascunho|manuscrito|capítulo|romance|poema|esboço|desenho|conto|tese)\b
      + O meu segundo capítulo está outra vez longo demais.
  `,
});
