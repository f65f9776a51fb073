import type { IotText } from '../contract/iot.ts';
import { beforeNoun, full, listed, on, percent, short, shortDate } from '../grammar/es.ts';

const MOBILE = 'Objetos en redes móviles, África Subsahariana';
const SUBSCRIBERS = 'Abonados a Internet móvil, África Subsahariana';
const THINGS = 'Objetos conectados, mundo';

/** What each row of the table on the Internet of Things counts or does, by its id. */
const entries: IotText['entries'] = {
  'iot-analytics-2024': {
    what: 'Objetos conectados en uso, mundo',
    note: 'Dispositivos finales y pasarelas activos; deja fuera los sensores situados tras una pasarela, los teléfonos, las tabletas y las computadoras.',
  },
  'iot-analytics-2025': {
    what: 'Objetos conectados en uso, mundo',
    note: 'Lo que se esperaba para el final del año cuando se dijo.',
  },
  'iot-analytics-2030': {
    what: 'Objetos conectados en uso, mundo',
    note: 'La previsión de la misma empresa.',
  },
  'iot-analytics-2020': {
    what: 'Conexiones activas de objetos, mundo',
    note: 'Según este recuento, el primer año con más objetos que teléfonos y computadoras.',
  },
  'iot-analytics-2020-every-kind': {
    what: 'Dispositivos conectados activos de todo tipo, mundo',
    note: 'Objetos, teléfonos, tabletas y computadoras en conjunto.',
  },
  'iot-analytics-2025-said-2018': {
    what: THINGS,
    note: 'Próximo a lo que la misma empresa estimó después.',
  },
  'iot-analytics-2025-said-2020': {
    what: THINGS,
    note: 'Muy por encima de lo que la misma empresa estimó después.',
  },
  'idc-2025': {
    what: THINGS,
    note: 'Otra empresa, otro método; la página que lo cita no indica su fecha.',
  },
  'statista-2025': {
    what: THINGS,
    note: 'Citado en la misma página, sin fecha; puede ser un recuento o un pronóstico de cualquier año.',
  },
  'ericsson-2024': {
    what: 'Todas las conexiones de objetos, mundo',
    note: 'De corto alcance y de gran alcance en conjunto.',
  },
  'ericsson-2024-short-range': {
    what: 'Conexiones de objetos de corto alcance, mundo',
    note: 'Wi-Fi, Bluetooth, 802.15.4 y similares: la mayoría llega a Internet a través de una pasarela o un router doméstico.',
  },
  'ericsson-2024-wide-area': {
    what: 'Conexiones de objetos de gran alcance, mundo',
    note: 'Redes móviles y redes de baja potencia sin licencia.',
  },
  'ericsson-2024-cellular': {
    what: 'De ellas, por redes móviles, mundo',
    note: 'Ya incluidas en la cifra de gran alcance.',
  },
  'ericsson-2030': {
    what: 'Todas las conexiones de objetos, mundo',
    note: 'La previsión de la misma empresa.',
  },
  'ericsson-2030-short-range': {
    what: 'Conexiones de objetos de corto alcance, mundo',
    note: 'Parte de la cifra anterior.',
  },
  'ericsson-2030-wide-area': {
    what: 'Conexiones de objetos de gran alcance, mundo',
    note: 'Parte de la cifra de todas las conexiones.',
  },
  'ericsson-2030-cellular': {
    what: 'De ellas, por redes móviles, mundo',
    note: 'Ya incluidas en la cifra de gran alcance.',
  },
  'ericsson-2021-said-2016': {
    what: THINGS,
    note: 'Lo que se cuenta ha cambiado desde entonces.',
  },
  'ericsson-2025-cellular-said-2019': {
    what: 'Objetos en redes móviles, mundo',
    note: 'La misma empresa cuenta menos para el año anterior.',
  },
  'gsma-2023-cellular': { what: MOBILE, note: 'En espectro con licencia.' },
  'gsma-2023-people': {
    what: SUBSCRIBERS,
    note: 'Personas, junto a los objetos anteriores: allí, la mayor parte de la demanda de direcciones es de personas.',
  },
  'gsma-2030-cellular': { what: MOBILE, note: 'En espectro con licencia.' },
  'gsma-2030-people': { what: SUBSCRIBERS, note: 'Personas.' },
  'rfc-4944': {
    what: '6LoWPAN (RFC 4944)',
    note: 'Transporta IPv6 sobre radio de baja potencia con tramas cortas: comprime las cabeceras y corta los paquetes en fragmentos.',
  },
  'rfc-6282': {
    what: 'Compresión de cabeceras para 6LoWPAN (RFC 6282)',
    note: 'Sustituye la compresión de la primera versión; la usa Thread.',
  },
  'rfc-6775': {
    what: 'Descubrimiento de vecinos en redes de baja potencia (RFC 6775)',
    note: 'Envía menos mensajes a todos, de modo que las baterías duran más.',
  },
  'rfc-8505': {
    what: 'Registro ante un encaminador en redes de baja potencia (RFC 8505)',
    note: 'Actualiza RFC 6775.',
  },
  'rfc-7668': {
    what: 'IPv6 sobre Bluetooth de baja energía (RFC 7668)',
    note: 'Permite que un teléfono o un router reenvíe los paquetes de un sensor sin la pasarela del fabricante.',
  },
  'rfc-9159': {
    what: 'Malla IPv6 sobre Bluetooth de baja energía (RFC 9159)',
    note: 'Lo mismo a lo largo de varios saltos.',
  },
  'rfc-7428': { what: 'IPv6 sobre UIT-T G.9959 (RFC 7428)', note: 'La radio de Z-Wave.' },
  'rfc-8105': {
    what: 'IPv6 sobre DECT de ultrabaja energía (RFC 8105)',
    note: 'La radio de los teléfonos inalámbricos.',
  },
  'rfc-8724': {
    what: 'SCHC, compresión por reglas convenidas (RFC 8724)',
    note: 'Adapta IPv6 a enlaces que transportan unas pocas decenas de bytes por mensaje.',
  },
  'rfc-9011': {
    what: 'SCHC sobre LoRaWAN (RFC 9011)',
    note: 'El dispositivo habla IPv6; la radio transporta el número de una regla y lo que difiere de ella.',
  },
  'rfc-9453': {
    what: 'Dónde conviene IPv6 a las redes de dispositivos pequeños (RFC 9453)',
    note: 'Usos y límites, descritos por quienes escribieron las normas.',
  },
  'rfc-6459': {
    what: 'IPv6 en las redes móviles (RFC 6459)',
    note: 'Cómo lo transportan las redes del 3GPP.',
  },
  'rfc-7066': {
    what: 'IPv6 para dispositivos en redes móviles (RFC 7066)',
    note: 'Qué necesita un dispositivo.',
  },
  'rfc-7849': {
    what: 'Un perfil IPv6 para dispositivos móviles (RFC 7849)',
    note: 'Escrito por operadores.',
  },
  'rfc-6877': {
    what: '464XLAT (RFC 6877)',
    note: 'Permite que los programas que solo conocen IPv4 funcionen en una red móvil que tiene solo IPv6.',
  },
  'matter-ipv6': {
    what: 'Matter, una norma para el hogar',
    note: 'Los dispositivos intercambian sus mensajes por IPv6, sobre Ethernet, Wi-Fi o Thread.',
  },
  'matter-local-addresses': {
    what: 'Matter no necesita ninguna dirección a la que llegue el mundo entero',
    note: 'Bastan direcciones válidas solo en el hogar, de modo que una lámpara con Matter no prueba que haya demanda de direcciones públicas.',
  },
  'thread-frames': {
    what: 'Thread, una malla de radio de baja potencia',
    note: 'Transporta IPv6 en tramas cortas; los paquetes mayores se cortan como dice 6LoWPAN.',
  },
  '3gpp-one-bearer': {
    what: 'Una sola conexión para IPv4 e IPv6 en redes móviles (3GPP)',
    note: 'Para 4G desde la versión 8 de las normas.',
  },
  '3gpp-delegated-prefix': {
    what: 'Un bloque de direcciones para una red tras un dispositivo móvil (3GPP)',
    note: 'Desde la versión 10 de las normas.',
  },
};

/** The explainer on the Internet of Things. */
export const iot: IotText = {
  kicker: 'Internet de las cosas',
  title: (p) =>
    p === null
      ? 'Los objetos conectados y las direcciones que necesitan'
      : `${beforeNoun(short(p.things), 'objetos conectados')} por cada dirección IPv4 en ${p.year}, según el recuento de ${p.publisher}`,
  description:
    'Cuántos objetos están conectados, cuántos se esperan, qué les cuesta compartir direcciones, qué normas llevan IPv6 a los dispositivos pequeños y qué no resuelve IPv6.',
  lead: (p) =>
    `Los contadores, los sensores, las cámaras y los automóviles necesitan cada uno una dirección de algún tipo, pero no siempre una a la que llegue el mundo entero. ${p === null ? 'Muchos objetos conectados' : `Según el recuento de ${p.publisher} para ${p.year}, el ${percent(p.sharedShare)} de los objetos conectados usa radio de corto alcance, y la mayoría de ellos`} están tras una pasarela o un router doméstico. Contar dispositivos no es contar direcciones.`,
  credit: (p) =>
    `${listed(p.publishers)}${p.said === null ? '' : `, ${p.said}`}, en ${p.host}${p.checked === null ? '' : ` (a fecha de ${p.checked})`}`,
  amount: short,
  perPerson: {
    title: (p) =>
      `${short(p.addresses)} direcciones IPv4 y ${beforeNoun(short(p.things), 'objetos conectados')} por persona`,
    unit: (p) =>
      `Por cada persona del mundo (población de ${p.year}); cada cuadrado es una dirección o un objeto. Los llenos se han contado; los huecos se esperan o se suponen`,
    sentence: (p) =>
      `Repartidas entre ${beforeNoun(short(p.people), 'personas')}, todas las direcciones IPv4 son ${short(p.addresses)} por cada una. Si cada persona tuviera ${full(p.needed)} dispositivos, cada uno con una dirección propia, harían falta ${short(p.needed / p.addresses)} veces las que existen.`,
    addresses: 'Todas las direcciones IPv4 que existen',
    things: (p) =>
      `Objetos ${p.kind === 'counted' ? 'contados' : 'esperados'}, ${p.year} (${p.publisher})`,
    supposed: (count) => `Supuestos: ${full(count)} dispositivos por persona`,
    each: (value) => short(value),
    notes: [
      'Los objetos esperados para un año posterior se dividen entre la población de hoy, para que los cuadrados puedan compararse. Los teléfonos, las tabletas y las computadoras no cuentan como objetos.',
      'IPv6 no se dibuja: una sola red IPv6 corriente tiene más direcciones de las que cabrían en la imagen.',
    ],
    columns: { what: 'Qué', amount: 'En total', each: 'Por persona' },
  },
  forecasts: {
    title: (p) =>
      `Los pronósticos de objetos conectados en ${p.year} iban de ${short(p.least)} a ${short(p.most)}`,
    unit: (p) =>
      `Objetos conectados que se esperaban para ${p.year}, por quién lo dijo y cuándo; un cuadrado son ${short(p.square)}`,
    sentence: (p) =>
      `${p.early.publisher} esperaba ${short(p.early.count)} ${on(p.early.said)} y ${short(p.late.count)} ${on(p.late.said)}: un ${percent(Math.abs(1 - p.late.count / p.early.count))} ${p.late.count < p.early.count ? 'menos' : 'más'}, para el mismo año.`,
    row: (p) => `${p.publisher}, ${p.said === null ? 'sin fecha' : shortDate(p.said)}`,
    undated: 'sin fecha',
    note: 'Las empresas cuentan cosas distintas, y ninguna de las cifras es una medición. Una cifra sin fecha puede ser tardía, de cuando quedaba poco por pronosticar.',
    columns: { publisher: 'Editor', said: 'Dicho en', things: 'Objetos' },
  },
  counted: {
    heading: 'Qué se ha contado',
    lead: 'Nadie puede contar todos los dispositivos. Estas son estimaciones del sector y de sus asesores, y cada una cuenta una cosa distinta.',
    caption: 'Objetos conectados y personas, contados o estimados',
  },
  expected: {
    heading: 'Qué se espera',
    lead: 'Son pronósticos. Ningún gráfico de este sitio los suma a los recuentos.',
    caption: 'Objetos conectados y personas, esperados',
  },
  missed: {
    heading: 'Qué fue de los pronósticos pasados',
    lead: 'Pronósticos para años que ya han pasado. Las definiciones cambiaron por el camino, una de las razones por las que difieren de los recuentos posteriores.',
    caption: 'Pronósticos pasados de objetos conectados',
  },
  sharing: {
    heading: 'Qué cuesta compartir direcciones',
    paragraphs: (p) => [
      `La traducción de direcciones de red, NAT, permite que muchos dispositivos usen una sola dirección pública. Descrita en ${p.nat} como una solución a corto plazo, ha mantenido IPv4 en marcha desde entonces. La mayoría de los hogares la tienen en el router; muchos proveedores añaden una segunda capa para miles de clientes a la vez.`,
      `Nadie puede llegar a un dispositivo situado tras una NAT si este, o un servidor intermedio, no ha abierto el camino. Por eso los fabricantes mantienen esos servidores, y un dispositivo puede dejar de funcionar cuando su fabricante los cierra. Cuando muchos clientes comparten una dirección, el abuso de uno puede hacer que se bloquee a todos, y la ubicación que se deduce de la dirección es errónea. El proveedor debe registrar muchos más datos para saber quién la usó. El IETF, el organismo que escribe las normas de Internet, enumeró esos costos en ${p.sharing}.`,
      'Cada conexión ocupa además un lugar en la tabla del traductor. Un dispositivo con batería debe enviar mensajes solo para conservar ese lugar, lo que cuesta energía y tiempo de radio.',
    ],
    links: {
      nat: 'RFC 1631, sobre NAT',
      sharing: 'RFC 6269, sobre direcciones compartidas',
    },
  },
  standards: {
    heading: 'Las normas que llevan IPv6 a los dispositivos pequeños',
    lead: 'Un sensor con una pila de botón tiene una radio cuyas tramas son muchas veces más cortas que los paquetes que debe transportar un enlace IPv6. 6LoWPAN comprime los paquetes y los corta para que quepan. Thread construye con él una malla de esas radios. Matter da a los dispositivos de un hogar un lenguaje común por encima. Las normas de las redes móviles, que escribe el 3GPP, también incluyen IPv6.',
    caption: 'Normas, con el año en que se publicó cada una',
  },
  unsolved: {
    heading: 'Qué no resuelve IPv6',
    items: [
      {
        term: 'La seguridad',
        text: 'Una contraseña débil es débil con cualquiera de los dos protocolos. A un router que no dejaba entrar nada por IPv4 hay que indicarle que haga lo mismo con IPv6. Eso es tarea de un cortafuegos, y la NAT nunca se concibió como tal.',
      },
      {
        term: 'Las actualizaciones',
        text: 'Un dispositivo cuyo fabricante ya no corrige sus programas sigue expuesto a fallos conocidos, cualquiera que sea su dirección.',
      },
      {
        term: 'La privacidad',
        text: 'Una dirección que no cambia permite a otros seguir un dispositivo. Los sistemas pueden cambiar a menudo su segunda mitad; muchos objetos no lo hacen. Lo que un dispositivo envía a su fabricante no depende del protocolo.',
      },
      {
        term: 'El rastreo de direcciones',
        text: 'Una red IPv6 es demasiado grande para probar todas las direcciones. Aun así, las direcciones se encuentran: en los nombres, en los registros de eventos y porque muchas siguen pautas sencillas.',
      },
      {
        term: 'Los servicios antiguos',
        text: 'Un dispositivo con solo IPv6 tiene que llegar igualmente a lo que está en IPv4. Mientras sea así, algo debe traducir entre ambos.',
      },
      {
        term: 'La radio y la energía',
        text: 'Tener más direcciones no hace que una batería dure más ni que una señal llegue más lejos.',
      },
    ],
    links: {
      heading: 'Más sobre estos temas',
      simple: 'RFC 6092: qué debe dejar entrar un router doméstico',
      scanning: 'RFC 7707: cómo se encuentran dispositivos en redes IPv6',
      privacy: 'RFC 8981: direcciones que cambian',
      updates: 'RFC 9019: actualizar los programas de los objetos',
      local: 'RFC 4193: direcciones válidas solo en el interior',
    },
  },
  resolution: {
    before: 'La Resolución 64 de la Asamblea de normalización de la UIT considera',
    quote:
      'que el despliegue de IPv6 facilita las soluciones de Internet de las cosas (IoT), que requieren una enorme cantidad de direcciones IP',
    source:
      'Asamblea Mundial de Normalización de las Telecomunicaciones, Resolución 64 (Rev. Hammamet, 2016), considerando h); traducción nuestra',
  },
  columns: {
    what: 'Qué',
    count: 'Número',
    year: 'Año',
    publisher: 'Editor',
    said: 'Dicho en',
    source: 'Fuente, a fecha de',
    notStated: 'no se indica',
  },
  checkedNote:
    '«A fecha de» es cuándo se supo por última vez que la página, o una copia de ella, lo decía.',
  onward: 'Las mismas cifras contadas en un reportaje:',
  onwardLink: 'Cien dispositivos por persona',
  entries,
  entry: (p) => `${p.what}. ${p.note}`,
  source: (p) => `${p.host}, ${p.on}`,
};
