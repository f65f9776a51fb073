import type { StoriesText } from '../../contract/stories.ts';
import { counted, countedFull, editionDate, listed, percent, short } from '../../grammar/es.ts';
import { said } from '../values.ts';
import { aHundredDevices } from './a-hundred-devices.ts';
import { fourBillion, fourBillionParts } from './four-billion.ts';
import { howIpv4RanOut } from './how-ipv4-ran-out.ts';
import { islandsAndLandlocked } from './islands-and-landlocked.ts';
import { registeredIsNotUsed } from './registered-is-not-used.ts';
import { whoGotTheAddresses } from './who-got-the-addresses.ts';

/** The stories, and what stands around them. */
export const stories: StoriesText = {
  name: 'Reportajes',
  title: 'Reportajes sobre las direcciones de Internet',
  description:
    'Cómo se repartieron las direcciones de Internet, quién las recibió, qué queda y quién usa IPv6: reportajes contados con gráficos e imágenes.',
  lead: 'Cómo se agotaron cuatro mil millones de direcciones, quién las recibió y qué vino después. Todas las cifras y comparaciones se calculan a partir de los datos. Cuando datos más recientes dejan de respaldar un reportaje, este se conserva como era cuando todavía se cumplía, con la fecha de sus datos.',
  untold:
    'No se cuentan en esta edición, porque a los datos les falta algo que el reportaje necesita o porque ya no lo respaldan:',
  kept: {
    head: (p) =>
      `Contado con los datos del ${editionDate(p.edition)}. Datos más recientes ya no respaldan:`,
    why: 'Los valores en que se basa esto',
    listed: 'Datos más recientes ya no respaldan este reportaje; queda como se contó entonces.',
    figure: (p) =>
      `Este gráfico muestra datos más recientes que el reportaje, de la edición del ${editionDate(p.edition)}:`,
  },
  facts: (p) =>
    `Edición de los datos del ${editionDate(p.edition)} · ${countedFull(p.minutes, 'minuto', 'minutos')} de lectura (${countedFull(p.words, 'palabra', 'palabras')})`,
  know: {
    heading: 'Cómo lo sabemos',
    text: (p) =>
      `Todas las cifras de este reportaje se calculan a partir de las tablas de la edición del ${editionDate(p.edition)}. Son de días distintos, y cada una indica cuál. Las afirmaciones sobre la historia enlazan con las páginas que las hacen.`,
    links: {
      methodology: 'Cómo se obtiene cada indicador',
      quality: 'Qué antigüedad tienen los datos y cuán completos están',
      data: 'Los datos, para llevárselos y comprobarlos',
    },
    claims:
      'Los datos de cada edición se contrastan con lo que afirma el reportaje. Cuando algo deja de cumplirse, el reportaje queda como lo contaron los últimos datos que lo respaldaban, con su fecha.',
  },
  others: 'Los demás reportajes',
  turned: {
    heading: 'Lo que dicen los reportajes y los datos ya no',
    lead: 'Un reportaje se cuenta con esta edición mientras se cumple todo lo que afirma; si no, con la última edición en que se cumplía. Estas afirmaciones ya no se cumplen.',
    none: 'Todo lo que afirman los reportajes contados con esta edición se cumple según sus datos.',
    lacking: (p) =>
      `A los datos de esta edición les falta algo que estos reportajes necesitan, por lo que no se cuentan: ${listed(p.stories)}.`,
    columns: {
      story: 'Reportaje',
      claim: 'Afirmación',
      value: 'Valor',
      needed: 'Necesario',
      told: 'Contado con la edición del',
    },
    needed: {
      more: (threshold) => `más de ${threshold}`,
      less: (threshold) => `menos de ${threshold}`,
      'at-most': (threshold) => `como máximo ${threshold}`,
    },
    notKnown: 'no se conoce',
    notTold: 'no se cuenta',
    values: {
      share: percent,
      times: (value) => counted(value, 'vez', 'veces'),
      each: short,
      index: said.index,
      count: short,
      days: (value) => counted(value, 'día', 'días'),
      slash32s: (value) => counted(value, '/32', '/32'),
    },
  },
  figures: {
    byYear: {
      title: (p) =>
        `El año de más actividad fue ${p.year}: de él datan ${short(p.addresses)} de las direcciones IPv4 que constan`,
      unit: (p) =>
        `Direcciones IPv4 que aún constan, por el año en que su bloque se registró por primera vez; ${p.files}`,
      sentence: (p) =>
        `Los bloques de ${p.last}, el último año del que informan todos los archivos de los registros, contienen ${counted(p.after, 'dirección', 'direcciones')}, frente al máximo de ${p.peak}.`,
      cidr: 'CIDR',
      iana: 'IANA vacía',
    },
  },
  fourBillion,
  fourBillionParts,
  howIpv4RanOut,
  whoGotTheAddresses,
  registeredIsNotUsed,
  islandsAndLandlocked,
  aHundredDevices,
};
