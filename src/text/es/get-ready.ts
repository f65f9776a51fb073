import type { GetReadyText } from '../contract/get-ready.ts';

/** The page for the public: what IPv6 is, whether one has it, what to ask for. */
export const getReady: GetReadyText = {
  kicker: 'Para todos',
  title: 'Qué es IPv6, cómo ver si lo tiene y qué pedir',
  description:
    'IPv6 en palabras sencillas; dónde buscarlo en Windows, macOS, Android, iOS, Linux y su router; cómo leer una dirección; y una lista de preguntas para su proveedor.',
  lead: 'IPv6 da a cada dispositivo espacio para una dirección propia. Cuando lo tienen su proveedor, su router y un sitio web, funciona por sí solo. Aquí puede averiguar si lo tiene; nada de lo que escriba se envía a ninguna parte.',
  what: {
    heading: 'Qué es',
    paragraphs: [
      'A todo lo que hay en Internet se llega por una dirección. Durante mucho tiempo fueron direcciones de la versión llamada IPv4, como 192.0.2.1. Son demasiado pocas, por lo que la mayoría de los hogares y de los teléfonos comparten una con otros.',
      'IPv6 es la versión más nueva. Sus direcciones son más largas, como 2001:db8::1, y hay tantas que nadie tiene que compartirlas. Las dos versiones no se entienden entre sí. Por eso las redes mantienen ambas en paralelo durante un tiempo, o traducen entre ellas.',
      'Con IPv6, una conexión puede ir directamente de un extremo al otro, sin una máquina intermedia que compartan muchos clientes. Las llamadas, los juegos y los dispositivos del hogar ganan con ello. Las páginas web se ven igual, y nada se vuelve más seguro solo por IPv6.',
    ],
  },
  look: {
    heading: 'Dónde mirar en su dispositivo',
    lead: 'Busque una dirección que empiece por 2 o 3 y tenga signos de dos puntos (:). Es una dirección IPv6 global: su dispositivo tiene IPv6. Los menús varían un poco según la versión.',
    others: [
      'Lo que empieza por 2002: o 2001:0: pasa por IPv4 (6to4 y Teredo) y no viene de su proveedor.',
      'Seis pares de cifras y letras, como 2c:00:00:00:00:07, son el número de la tarjeta de red (dirección MAC), no una dirección de Internet.',
      'Lo que empieza por fe80 aparece siempre que IPv6 está activado y no dice nada de su proveedor.',
    ],
    othersLead: 'Tres cosas se le parecen y dicen menos:',
    systems: [
      {
        name: 'Windows',
        steps: [
          'Abra Configuración, después «Red e Internet», después la conexión que usa (Wi-Fi o Ethernet) y sus propiedades.',
          'Busque la línea «Dirección IPv6». Una línea «Dirección IPv6 local de vínculo» no basta por sí sola.',
          'O abra el símbolo del sistema y escriba: ipconfig',
        ],
      },
      {
        name: 'macOS',
        steps: [
          'Abra Ajustes del Sistema, después «Red», elija la conexión que usa y, a continuación, «Detalles».',
          'Elija «TCP/IP» y busque «Dirección IPv6».',
        ],
      },
      {
        name: 'Android',
        steps: [
          'Abra Ajustes, después «Información del teléfono» o «Estado», y busque «Dirección IP»: allí figuran todas las direcciones.',
          'O abra los detalles de la red Wi-Fi en la que está. Mire una vez con Wi-Fi y otra con datos móviles: pueden diferir.',
        ],
      },
      {
        name: 'iPhone y iPad',
        steps: [
          'Abra Ajustes, después «Wi-Fi», y toque la «i» junto a la red en la que está.',
          'Busque la parte «Dirección IPv6». Para los datos móviles, los ajustes no muestran ninguna dirección; una de las pruebas de más abajo puede indicarla.',
        ],
      },
      {
        name: 'Linux',
        steps: [
          'Abra la configuración de su escritorio, después los detalles de la red, y busque «Dirección IPv6».',
          'O abra un terminal y escriba: ip -6 address show scope global',
        ],
      },
      {
        name: 'Su router',
        steps: [
          'Abra la página o la aplicación del propio router; su dirección suele figurar en una etiqueta.',
          'En la página sobre el estado o sobre Internet, busque «IPv6» y un «prefijo». Un prefijo que empieza por 2 o 3, y no por 2002:, es el bloque de direcciones que le dio su proveedor.',
          'Si IPv6 está desactivado ahí, a menudo puede activarse. Deje activado el cortafuegos para IPv6.',
        ],
      },
    ],
  },
  reader: {
    heading: 'Cómo leer una dirección',
    lead: 'El comienzo de una dirección dice de qué tipo es.',
    name: 'Leer una dirección',
    label: 'Escriba o pegue una dirección',
    note: 'La dirección se queda en esta página: no se envía ni se guarda.',
    none: 'No es una dirección IPv4 ni IPv6.',
    caption: 'Tipos de dirección, según cómo empiezan',
    columns: { kind: 'Tipo y comienzo', means: 'Qué le dice' },
    kinds: {
      'ipv6-global': {
        name: 'Dirección IPv6 global (2000::/3: empieza por 2 o 3)',
        means: 'Válida en toda Internet. Si un dispositivo tiene una, tiene IPv6.',
      },
      'ipv6-link-local': {
        name: 'Dirección IPv6 de enlace local (fe80::/10)',
        means:
          'Válida solo en un tramo de red. Todo dispositivo con IPv6 activado se da una a sí mismo; no dice nada de su proveedor.',
      },
      'ipv6-unique-local': {
        name: 'Dirección IPv6 local única (fc00::/7, en la práctica fd…)',
        means: 'Válida solo dentro de un hogar o una organización.',
      },
      'ipv6-loopback': {
        name: 'Bucle local de IPv6 (::1)',
        means: 'El dispositivo que se habla a sí mismo.',
      },
      'ipv6-unspecified': {
        name: 'Dirección IPv6 sin especificar (::)',
        means: 'Todavía no hay dirección.',
      },
      'ipv6-multicast': {
        name: 'Multidifusión IPv6 (ff00::/8)',
        means: 'Llega a un grupo de dispositivos, no a uno solo.',
      },
      'ipv6-documentation': {
        name: 'IPv6 para ejemplos (2001:db8::/32, 3fff::/20)',
        means: 'Aparece en textos como este; ninguna red lo usa.',
      },
      'ipv6-6to4': {
        name: '6to4 (2002::/16)',
        means:
          'Una antigua forma de IPv6 sobre IPv4 que ya no se recomienda. No es IPv6 de su proveedor.',
      },
      'ipv6-teredo': {
        name: 'Teredo (2001::/32)',
        means: 'Un túnel a través de IPv4. No es IPv6 de su proveedor.',
      },
      'ipv6-translated': {
        name: 'IPv4 en forma de IPv6 (::ffff:0:0/96, 64:ff9b::/96)',
        means: 'Representa una dirección IPv4. La segunda forma muestra que su red traduce a IPv4.',
      },
      'ipv6-other': {
        name: 'Otra dirección IPv6',
        means: 'De un rango que no es de uso corriente.',
      },
      'ipv4-public': {
        name: 'Dirección IPv4 pública',
        means: 'Válida en toda Internet, si es realmente suya y no compartida.',
      },
      'ipv4-private': {
        name: 'Dirección IPv4 privada (10/8, 172.16/12, 192.168/16)',
        means:
          'Válida solo dentro de su red. Su router reparte una pública entre sus dispositivos.',
      },
      'ipv4-shared': {
        name: 'Dirección IPv4 compartida (100.64/10)',
        means:
          'En el lado de Internet de su router: su proveedor reparte una dirección pública entre varios clientes.',
      },
      'ipv4-link-local': {
        name: 'Dirección IPv4 de enlace local (169.254/16)',
        means: 'El dispositivo no encontró a nadie que le diera una dirección.',
      },
      'ipv4-loopback': {
        name: 'Bucle local de IPv4 (127/8)',
        means: 'El dispositivo que se habla a sí mismo.',
      },
      'ipv4-multicast': {
        name: 'Multidifusión IPv4 (224/4)',
        means: 'Llega a un grupo de dispositivos, no a uno solo.',
      },
      'ipv4-documentation': {
        name: 'IPv4 para ejemplos (192.0.2/24, 198.51.100/24, 203.0.113/24)',
        means: 'Aparece en textos como este; ninguna red lo usa.',
      },
      'ipv4-other': {
        name: 'Otra dirección IPv4 (como 0/8 y 240/4)',
        means: 'De un rango que no es de uso corriente.',
      },
    },
    rules: 'Los rangos siguen',
    rulesAfter: 'y los documentos que apartan rangos concretos.',
    rulesLinks: {
      ipv6: 'RFC 4291',
      ipv4: 'el registro de direcciones IPv4 especiales de la IANA',
    },
  },
  tests: {
    heading: 'Pruebas de terceros',
    lead: 'Un sitio de pruebas abre una conexión por cada versión e indica cuál llegó. Para ello debe ver sus direcciones. También conoce la hora, el tipo de su navegador y su idioma, como cualquier sitio web; lo que guarde depende de sus propias normas. Este sitio no participa en ello.',
    sites: [
      {
        name: 'test-ipv6.com',
        href: 'https://test-ipv6.com/',
        says: 'Una página para probar IPv6 en su navegador.',
      },
      {
        name: 'ipv6-test.com',
        href: 'https://ipv6-test.com/',
        says: 'Una página para probar IPv4 e IPv6.',
      },
      {
        name: 'internet.nl',
        href: 'https://internet.nl/connection/',
        says: 'Una página para probar su conexión.',
      },
    ],
  },
  ask: {
    heading: 'Qué preguntar a su proveedor',
    lead: 'Copie esta lista en un mensaje. Un proveedor con IPv6 puede responder a cada línea con una frase.',
    questions: [
      '¿Tengo hoy IPv6 en mi conexión? Si no, ¿a partir de cuándo?',
      '¿Se activa por sí solo, o qué debo hacer?',
      '¿Qué tamaño de bloque obtengo (un\u00a0/56 o un\u00a0/48 para un hogar, no un solo\u00a0/64)?',
      '¿El bloque es siempre el mismo, o cambia?',
      '¿El router que suministran tiene IPv6, con su cortafuegos activado?',
      '¿Comparto mi dirección IPv4 con otros clientes?',
      '¿Funciona IPv6 también con datos móviles y en itinerancia?',
    ],
  },
  site: {
    heading: 'Si gestiona un sitio web o una organización',
    paragraphs: [
      'Un sitio web necesita una dirección IPv6 en su alojamiento y un registro AAAA en su dominio. Muchos proveedores de alojamiento tienen ambas cosas y basta con pedirlas. Compruebe que también tengan IPv6 el correo, los servidores de nombres y todo lo que se carga desde otros servidores.',
      'Una organización empieza por un plan de direcciones y exige IPv6 en cada contrato nuevo, de modo que los equipos se renueven en su curso ordinario.',
    ],
    roadmaps: 'Hojas de ruta y documentos, por tipo de lector',
    procurement: 'Cláusulas para licitaciones',
    measured: 'Cómo está su país',
  },
};
