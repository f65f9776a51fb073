import type { ReportText } from '../contract/report.ts';
import { countedFull, editionDate, ofDate } from '../grammar/es.ts';

/** The progress report that Resolution 64 asks for. */
export const report: ReportText = {
  title: 'Informe de progresos sobre las direcciones IPv4 e IPv6',
  description:
    'Conclusiones sobre lo que la Resolución 64 de la AMNT pide estudiar: las direcciones IPv4 disponibles, devueltas o sin utilizar, y el ritmo y la geografía de IPv6.',
  subtitle: (p) => `Edición del ${editionDate(p.edition)}`,
  lead: 'La Resolución 64 de la AMNT (Rev. Hammamet, 2016) pide dos estudios e informes sobre los progresos. Este informe expone lo que muestran los datos públicos sobre cada uno, calculado a partir de las tablas de esta edición. Es un trabajo independiente y no habla en nombre de ninguna organización.',
  pdf: 'Para tenerlo en papel, imprima esta página: está compuesta para A4.',
  short: 'En resumen',
  sections: {
    ipv4: {
      heading: 'Direcciones IPv4 disponibles, devueltas o sin utilizar',
      clause:
        'Resuelve 1: supervisar y evaluar la atribución de las direcciones IPv4 que puedan estar todavía disponibles, devueltas o sin utilizar, en interés de los países en desarrollo (traducción nuestra)',
      limits:
        'Los datos públicos dicen qué está disponible y qué ha vuelto a un registro. No dicen cuáles de las direcciones delegadas están sin utilizar.',
    },
    ipv6: {
      heading: 'Ritmo y geografía de IPv6',
      clause:
        'Resuelve 2: analizar estadísticas con el fin de evaluar el ritmo y la geografía de la atribución y el registro de direcciones IPv6 para los miembros interesados y, especialmente, para los países en desarrollo (traducción nuestra)',
      limits:
        'Registrar no es usar: ambas cosas se muestran por separado, y el espacio registrado en un país puede usarse en otro lugar.',
    },
    use: {
      heading: 'IPv6 en uso',
      clause:
        'Invita a los Estados Miembros y a los Miembros de Sector 3: considerar la posibilidad de comprometerse a una transición a IPv6 y comunicar los progresos (traducción nuestra)',
      limits:
        'Una empresa mide las proporciones de usuarios entre sus propios usuarios; un país que no tiene suficientes carece de datos.',
    },
  },
  groupsHeading: 'Grupos de países y territorios, lado a lado',
  groupsNote:
    'Los grupos se solapan y nunca se suman. La composición es la de la fecha que se indica.',
  methodsHeading: 'Métodos',
  methods:
    'Cada cifra procede de un indicador con una definición, una unidad, una fecha y una fuente. La falta de datos no es cero, ninguna línea une dos métodos y las líneas que no pertenecen a ningún país en particular forman parte del total mundial. Las definiciones y normas completas están en el sitio:',
  sourcesHeading: 'Fuentes',
  sourceLine: (p) =>
    `${p.title}, ${p.publisher}, a fecha ${ofDate(p.asOf)}; ${countedFull(p.records, 'entrada', 'entradas')}.`,
};
