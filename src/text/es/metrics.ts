import type { MetricsText } from '../contract/metrics.ts';

/**
 * What each measure is called and what it means, by its id. `name` fits a table row, `unit` a chart's
 * subtitle, `definition` is one sentence; `note` says what the number must not be taken for.
 */
export const metrics: MetricsText = {
  'ipv6-held': {
    name: 'Espacio IPv6 registrado',
    unit: 'equivalentes a\u00a0/32',
    definition:
      'Espacio de direcciones IPv6 cuyo titular consta con un código de país determinado, según la última lista de cada mes, contado en\u00a0/32 (el tamaño de bloque que un registro suele entregar a un operador de red).',
    note: 'Un solo bloque muy grande puede pesar más que cientos de bloques corrientes; conviene leer la cifra junto al número de delegaciones.',
  },
  'ipv6-per-million': {
    name: 'Espacio IPv6 por millón de personas',
    unit: 'equivalentes a\u00a0/32 por millón de personas',
    definition:
      'Espacio IPv6 registrado dividido por el número de personas, en millones, del último año del que el Banco Mundial tiene el dato.',
    note: 'Un\u00a0/32 basta para una red grande, de modo que un lugar pequeño con una sola red ocupa un puesto alto.',
  },
  'ipv6-delegations': {
    name: 'Delegaciones IPv6',
    unit: 'delegaciones',
    definition:
      'Número de bloques IPv6, de cualquier tamaño, que los archivos más recientes de los registros recogen como distribuidos o asignados a titulares con un código de país determinado.',
    note: 'Los archivos más recientes de los registros son de días distintos. La fecha es la del más reciente que incluye al país; lo que cuentan los más antiguos es de su propio día.',
  },
  'ipv6-change-12m': {
    name: 'Variación del espacio IPv6 en doce meses',
    unit: 'equivalentes a\u00a0/32',
    definition:
      'Espacio IPv6 registrado en un mes menos el espacio IPv6 registrado doce meses antes.',
    note: 'El espacio que se devuelve, o que pasa a un titular de otro país, cuenta como descenso. Dos meses de fuentes distintas no dan ningún valor, porque pueden contar de manera diferente. La variación mundial es la suma de las variaciones conocidas, por lo que deja fuera las líneas que proceden de otra fuente.',
  },
  'first-ipv6': {
    name: 'Primera delegación IPv6 que aún consta',
    unit: 'mes del primer registro',
    definition:
      'Mes más antiguo de primer registro entre los bloques IPv6 que hoy constan para un país en los archivos más recientes de los registros.',
    note: 'Un bloque devuelto antes de que se hiciera el archivo ya no consta, de modo que la verdadera primera delegación puede ser anterior.',
  },
  'ipv6-registrations-by-year': {
    name: 'Delegaciones IPv6 por año de primer registro',
    unit: 'delegaciones',
    definition:
      'Bloques IPv6 que constan en los archivos más recientes de los registros, contados en el año en que cada uno se registró por primera vez.',
    note: 'Son los bloques de hoy por antigüedad, no una serie histórica: falta lo que se ha devuelto desde entonces.',
  },
  'ipv6-users-google': {
    name: 'Proporción de usuarios de Google con IPv6',
    unit: '% de los usuarios de Google',
    definition:
      'Proporción de los usuarios de Google de un país que se conectan por IPv6 a sus servicios en un día determinado, según publica Google.',
    note: 'Cuenta a los usuarios de los servicios de una sola empresa. Un 0,00 exacto es la marca de Google para un número insuficiente de mediciones y se muestra como «sin datos».',
  },
  'ipv6-users-google-world': {
    name: 'Proporción de usuarios de Google con IPv6, mundo',
    unit: '% de los usuarios de Google',
    definition:
      'Media, en un mes natural, de la proporción diaria de usuarios de Google de todo el mundo que se conectan por IPv6 a sus servicios.',
    note: 'La media mensual compensa los fines de semana, cuando más personas están en casa y la proporción es mayor.',
  },
  'ipv6-users-apnic': {
    name: 'Proporción de usuarios que prefieren IPv6 (APNIC Labs)',
    unit: '% de los usuarios medidos',
    definition:
      'Proporción de los usuarios medidos por APNIC Labs cuyo sistema eligió IPv6 para un objeto accesible por ambos protocolos, en los 30 días hasta el final de un mes (en el propio mes cuando solo tenemos copias).',
    note: 'APNIC Labs y Google miden a usuarios distintos, por lo que sus cifras nunca se unen.',
  },
  'ipv6-capable-apnic': {
    name: 'Proporción de usuarios que pueden usar IPv6 (APNIC Labs)',
    unit: '% de los usuarios medidos',
    definition:
      'Proporción de los usuarios medidos por APNIC Labs cuyo sistema obtuvo un objeto accesible solo por IPv6, en los 30 días hasta el final de un mes (en el propio mes cuando solo tenemos copias).',
    note: 'Algunos de los que pueden usar IPv6 siguen eligiendo IPv4 cuando se ofrecen ambos, por lo que es mayor que la proporción de los que prefieren IPv6.',
  },
  'ipv6-tests-apnic': {
    name: 'Pruebas de usuarios con IPv6 (APNIC Labs)',
    unit: 'pruebas al día',
    definition:
      'Pruebas que APNIC Labs hizo a usuarios de un país, como media diaria, en los 30 días hasta el final de un mes (en el propio mes cuando solo tenemos copias).',
    note: 'A los usuarios se llega mediante anuncios, de modo que el número no dice nada de cuántas personas usan Internet.',
  },
  'ipv4-held': {
    name: 'Direcciones IPv4 registradas',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 cuyo titular consta con un código de país determinado, según la última lista de cada mes.',
    note: 'Se dejan fuera los meses en que la fuente redondea sus recuentos.',
  },
  'ipv4-per-person': {
    name: 'Direcciones IPv4 por persona',
    unit: 'direcciones por persona',
    definition:
      'Direcciones IPv4 registradas divididas por el número de personas del último año del que el Banco Mundial tiene el dato.',
    note: 'Las direcciones se cuentan donde está registrado el titular; los centros de negocios pequeños pueden tener muchas más de las que usa su población.',
  },
  'ipv4-registrations-by-year': {
    name: 'Direcciones IPv4 por año de primer registro',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que constan en los archivos más recientes de los registros, contadas en el año en que su bloque se registró por primera vez.',
    note: 'Un bloque que pasó de un registro a otro conserva su primera fecha; faltan los bloques devueltos.',
  },
  'ipv4-account': {
    name: 'Dónde están todas las direcciones IPv4',
    unit: 'direcciones',
    definition:
      'Las 4.294.967.296 direcciones IPv4 en partes que no se solapan y que suman exactamente el total: las que retiene la IANA o una norma, las delegadas, las que tiene el propio registro y el resto, que los datos disponibles no permiten distinguir.',
    note: 'Las partes pueden ser de días distintos, cada uno indicado. El espacio delegado es el que recoge el archivo más reciente de cada registro; cuando estos son reconstruidos o no son de la misma época, es el que contaron las copias en un mes, atribuido al registro en que figura la mayor parte del espacio del país del titular. El resto es lo que queda, no una medición.',
  },
  'ipv4-administered': {
    name: 'IPv4 en los\u00a0/8 de cada registro',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 de los bloques\u00a0/8 cuya administración asigna el registro de la IANA a cada Registro Regional de Internet, incluidos los bloques heredados.',
    note: 'Después, bloques sueltos de un\u00a0/8 han pasado de un registro a otro, por lo que esta cifra no es lo que tienen los miembros de cada registro.',
  },
  'ipv4-gini': {
    name: 'Desigualdad de IPv4 entre países y territorios',
    unit: 'coeficiente de Gini, de 0 a 1',
    definition:
      'Coeficiente de Gini de las direcciones IPv4 por persona entre países y territorios, ponderado por personas, en un mes: uno menos el doble del área bajo la curva de Lorenz.',
    note: 'Todas las personas de un país o territorio cuentan como si tuvieran lo mismo, de modo que no se ve la desigualdad interna. Quedan fuera el espacio que no es de ningún país en particular y los lugares sin cifra de población.',
  },
  'ipv4-gini-by-year': {
    name: 'Desigualdad de IPv4 por año de primer registro',
    unit: 'coeficiente de Gini, de 0 a 1',
    definition:
      'Coeficiente de Gini, con la población de hoy, del espacio que recogen los archivos más recientes de los registros y que ya se había registrado al final de un año; desde el primer año a cuyo término al menos 20 países y territorios tenían direcciones y, en conjunto, una centésima parte de ese espacio.',
    note: 'No es una serie histórica: faltan los bloques devueltos, los trasladados cuentan donde están ahora y la población es la de un año reciente. Lo que figura en dos archivos se cuenta una vez; cuando son de días distintos, un bloque que pasó a un registro cuyo archivo es más antiguo puede no estar en ninguno.',
  },
  'people-online-share': {
    name: 'Proporción de personas que usan Internet',
    unit: 'proporción de la población',
    definition:
      'Proporción de personas que usaron Internet en los tres últimos meses, desde cualquier lugar y con cualquier dispositivo, según la Unión Internacional de Telecomunicaciones, en el año más reciente que tiene de cada país o territorio.',
    note: 'Las proporciones son de años distintos, cada uno indicado, y provienen de encuestas o estimaciones. Una proporción de los usuarios de Google, o de los que midió APNIC Labs, se refiere a quienes ellos midieron, así que no puede multiplicarse por esta.',
  },
  'people-online': {
    name: 'Personas que usan Internet',
    unit: 'personas',
    definition:
      'Personas que usaron Internet en los tres últimos meses: la proporción de la Unión Internacional de Telecomunicaciones por la población del mismo año según el Banco Mundial.',
    note: 'No hay número cuando no se conoce la población de ese año.',
  },
  'ipv4-transferred-in': {
    name: 'Direcciones IPv4 recibidas por transferencia',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que llegaron a titulares de un país desde titulares de otros países y territorios en un año, según las listas de transferencias de los registros.',
    note: 'Una transferencia entre registros consta en las listas de ambos y se cuenta una vez, por la del registro que la recibió. Las ventas y las adquisiciones de empresas cuentan por igual.',
  },
  'ipv4-transferred-out': {
    name: 'Direcciones IPv4 cedidas por transferencia',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que salieron de titulares de un país hacia titulares de otros países y territorios en un año, según las listas de transferencias de los registros.',
    note: 'El país es el de la organización que nombra la lista; cuando la lista no nombra ninguna, las direcciones no cuentan en ningún país ni territorio.',
  },
  'ipv4-transferred-within': {
    name: 'Direcciones IPv4 transferidas dentro de un país',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que cambiaron de manos entre dos titulares del mismo país en un año, según las listas de transferencias de los registros.',
    note: 'No son entradas ni salidas. Un bloque que cambia de manos dos veces cuenta dos veces.',
  },
  'ipv4-transferred-to-registry': {
    name: 'Direcciones IPv4 transferidas desde otros registros',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que llegaron a titulares de un registro desde titulares de los otros cuatro en un año, según la lista de transferencias del propio registro.',
    note: 'Las transferencias entre dos titulares de un mismo registro quedan fuera.',
  },
  'ipv4-transferred-from-registry': {
    name: 'Direcciones IPv4 transferidas a otros registros',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que salieron de titulares de un registro hacia titulares de los otros cuatro en un año, según las listas de los registros que las recibieron.',
    note: 'Se cuenta por las listas de los registros receptores, para que cada transferencia cuente una vez.',
  },
  'asns-held': {
    name: 'Números de AS registrados',
    unit: 'números de AS',
    definition:
      'Números de sistema autónomo (AS), que identifican a las redes entre sí, que los archivos más recientes de los registros recogen para titulares con un código de país determinado.',
    note: 'Algunos archivos disponibles no llevan números de AS. Si uno de ellos es el del registro en que figura la mayoría de las delegaciones de un país, no hay datos; si es el de otro, el verdadero número puede ser mayor.',
  },
  'holders-ipv4': {
    name: 'Titulares con IPv4',
    unit: 'titulares',
    definition:
      'Titulares, distinguidos por el identificador del archivo ampliado de un registro, que tienen al menos un bloque IPv4.',
    note: 'Los archivos básicos no distinguen a los titulares, así que solo hay datos de los países y territorios que figuran en un archivo ampliado.',
  },
  'holders-ipv4-only': {
    name: 'Titulares con IPv4 pero sin IPv6',
    unit: 'titulares',
    definition:
      'Titulares que tienen al menos un bloque IPv4 y ningún bloque IPv6 en el archivo ampliado de un registro.',
    note: 'Un titular que figura en dos países o territorios cuenta en ambos.',
  },
  'ipv4-available': {
    name: 'IPv4 disponible',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que el archivo de un registro marca como disponibles para su delegación.',
    note: 'La política del registro decide cuántas puede obtener una red.',
  },
  'ipv4-policy-reserved': {
    name: 'IPv4 reservado por política',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 marcadas como reservadas que están en rangos que una política aparta, por ejemplo para puntos de intercambio.',
    note: 'Nuestra tabla de referencia indica los rangos, las políticas y sus fuentes.',
  },
  'ipv4-quarantined': {
    name: 'IPv4 en cuarentena',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 marcadas como reservadas fuera de los rangos apartados por política: devueltas, recuperadas o revocadas.',
    note: 'El archivo no dice por qué un bloque está reservado; esto es lo que queda tras descontar los rangos apartados por política.',
  },
  'ipv4-reserved-unsplit': {
    name: 'IPv4 reservado, sin distinguir',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 marcadas como reservadas por un registro cuyos rangos apartados por política no podemos distinguir.',
    note: 'Se muestra entero en lugar de hacer conjeturas.',
  },
  'ipv4-given-again': {
    name: 'Direcciones IPv4 entregadas de nuevo desde una lista de espera',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 de bloques que volvieron a un registro y que este entregó de nuevo en un año a quienes estaban en su lista de espera, según su propia lista de estos bloques.',
    note: 'Un bloque que consta en varios días cuenta en cada uno: lo que no se aceptó, o volvió otra vez, se entrega de nuevo.',
  },
  'ipv4-last-pool': {
    name: 'Direcciones IPv4 por entregar',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que un registro todavía podía entregar a cualquier red en un día, en bloques lo bastante grandes según sus normas.',
    note: 'No incluye los fragmentos más pequeños ni lo que se reserva para fines especiales.',
  },
  'waiting-requests': {
    name: 'Solicitudes en la lista de espera de IPv4',
    unit: 'solicitudes',
    definition:
      'Solicitudes de direcciones IPv4 en la lista de espera de un registro en un día determinado.',
    note: 'Quién puede solicitar, cuánto y con qué frecuencia difiere de un registro a otro, por lo que no se comparan las listas de dos registros.',
  },
  'waiting-over-a-year': {
    name: 'Solicitudes que llevan más de un año en espera',
    unit: 'solicitudes',
    definition:
      'Solicitudes de la lista de espera de un registro que tenían más de doce meses en un día determinado.',
    note: 'Falta cuando un registro no publica la fecha de cada solicitud.',
  },
  'waiting-addresses': {
    name: 'Direcciones IPv4 solicitadas en la lista de espera',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que piden en conjunto todas las solicitudes de la lista de espera de un registro en un día determinado, cada una contada con el mayor bloque que pide.',
    note: 'Algunas aceptarían un bloque más pequeño, y no todas aceptarán lo que se les ofrezca.',
  },
  'waiting-first-days': {
    name: 'Espera de la solicitud más antigua',
    unit: 'días',
    definition:
      'Días que llevaba esperando, en un día determinado, la solicitud más antigua de la lista de espera de IPv4 de un registro.',
    note: 'Nadie sabe cuánto esperarán quienes entran ahora: depende de lo que se devuelva.',
  },
  'ipv4-newly-delegated': {
    name: 'Direcciones IPv4 recién delegadas',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que figuran por primera vez en el archivo de un registro entre los disponibles, registradas en el mes del archivo precedente o después; para un país, en los archivos del registro en que figura la mayoría de sus delegaciones.',
    note: 'Un valor abarca los días entre dos archivos, un año cuando los archivos lo permiten. El espacio que vino de otro registro con fecha nueva cuenta como llegado de otro lugar, hasta donde los archivos lo dicen.',
  },
  'ipv4-delegated-again': {
    name: 'Direcciones IPv4 entregadas de nuevo',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que figuraban como delegadas en un archivo anterior de un registro, que dejaron de constar y que constan otra vez con una nueva fecha de registro.',
    note: 'Lo que se devolvió antes del primer archivo disponible y se ha entregado de nuevo desde entonces cuenta como recién delegado.',
  },
  'ipv4-listed-again': {
    name: 'Direcciones IPv4 que reaparecen con su fecha antigua',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que faltaban en la lista de un registro y que constan otra vez en ella con la fecha de registro que tenían.',
    note: 'Los archivos no dicen por qué faltaron un tiempo; no cuentan como entregadas de nuevo.',
  },
  'ipv4-given-back': {
    name: 'Direcciones IPv4 devueltas',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que ya no figuran como delegadas en el archivo de un registro y que después no figuran en el de ningún otro.',
    note: 'Puede haberlas devuelto el titular o haberlas retirado el registro: los archivos no dicen cuál de las dos cosas.',
  },
  'ipv4-came-from-others': {
    name: 'Direcciones IPv4 que llegaron de otro lugar',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que llegaron a la lista de un registro desde otro registro, o con una fecha más antigua que la de cualquier archivo que pudiera decir de dónde; o a un país desde otro de la misma lista.',
    note: 'Un traslado no es necesariamente una venta: el titular que traslada su sede se lleva sus direcciones.',
  },
  'ipv4-went-to-others': {
    name: 'Direcciones IPv4 que se fueron a otro lugar',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que salieron de la lista de un registro y que después figuran en la de otro, o que salieron de un país hacia otro de la misma lista.',
    note: 'Cuando hay pocos archivos de otro registro, pueden constar allí meses después; se cuentan cuando salieron.',
  },
  'ipv4-left-untold': {
    name: 'Direcciones IPv4 que salieron sin que se sepa adónde',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que ya no figuran en el archivo de un registro mientras los archivos de otro registro terminan demasiado pronto para decir si fueron allí.',
    note: 'Los archivos más recientes dirán si se devolvieron.',
  },
  'ipv4-listed': {
    name: 'Direcciones IPv4 según los archivos del propio registro',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 que figuran como delegadas en el archivo del propio registro, mes a mes; para un país, las del registro en que figura la mayoría de sus delegaciones.',
    note: 'No incluye el espacio de un país que figura en otro registro, por lo que nunca se une al recuento de los cinco.',
  },
  'ipv6-delegations-once-listed': {
    name: 'Delegaciones IPv6 de un año, según constaban a su término',
    unit: 'delegaciones',
    definition:
      'Delegaciones IPv6 registradas por primera vez en un año que figuraban en el último archivo del registro de ese año; para los años anteriores al primer archivo disponible, o sin archivo, el siguiente.',
    note: 'De los primeros años, el primer archivo disponible muestra solo lo que quedaba entonces.',
  },
  'ipv6-delegations-still-listed': {
    name: 'Delegaciones IPv6 de un año que aún constan',
    unit: 'delegaciones',
    definition:
      'Delegaciones IPv6 registradas por primera vez en un año que figuran en el archivo más reciente del registro.',
    note: 'En ellas se basan las cifras por año de registro: son las que subsisten, no todo lo que se delegó entonces.',
  },
  'ipv4-addresses-once-listed': {
    name: 'Direcciones IPv4 de un año, según constaban a su término',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 registradas por primera vez en un año que figuraban en el último archivo del registro de ese año; para los años anteriores al primer archivo disponible, o sin archivo, el siguiente.',
    note: 'De los primeros años, el primer archivo disponible muestra solo lo que quedaba entonces.',
  },
  'ipv4-addresses-still-listed': {
    name: 'Direcciones IPv4 de un año que aún constan',
    unit: 'direcciones',
    definition:
      'Direcciones IPv4 registradas por primera vez en un año que figuran en el archivo más reciente del registro.',
    note: 'El espacio que pasó a otro registro ya no consta aquí, y el que llegó conserva su primera fecha.',
  },
};
