import { addressOf } from '../../../model/address.ts';
import type {
  DevicesClaim,
  DevicesFacts,
  DevicesSection,
  Stated,
} from '../../../model/stories/a-hundred-devices.ts';
import type { StoryText } from '../../contract/story.ts';
import { beforeNoun, counted, full, inWords, on, percent, short } from '../../grammar/es.ts';
import { link, prose } from '../../prose.ts';

const stated = ({ publisher, href }: Stated) => link(publisher, href);

/** Compares a number with an earlier one of the same kind. */
function beside(value: number, before: number): string {
  const change = Math.abs(before / value - 1);
  return `un ${percent(change)} por ${before > value ? 'encima' : 'debajo'} de`;
}

/** Things with their noun: 18.800 millones de objetos. */
const things = (count: number) => counted(count, 'objeto', 'objetos');

/** A hundred devices a person. */
export const aHundredDevices: StoryText<DevicesFacts, DevicesClaim, DevicesSection> = {
  kicker: 'Cien dispositivos por persona',
  headline: (f) =>
    `${f.supposed === 100 ? 'Cien' : full(f.supposed)} dispositivos por persona, cada uno con su propia dirección, exigirían ${short(f.times)} veces todo el IPv4`,
  standfirst: (f) =>
    `Hay cerca de media dirección IPv4 por persona: ${short(f.total)} para ${beforeNoun(short(f.people), 'personas')} (de ${f.peopleYear}). Los objetos conectados superan a las direcciones en más de ${inWords(Math.floor(f.counted.count / f.total))} a una, según un recuento para ${f.counted.year}. Funcionan porque la mayoría las comparte.`,
  description:
    'Cuántos objetos están conectados y cuántos se pronostican, por qué pueden compartir una dirección y qué cuesta compartirla, y cuánto espacio tiene IPv6.',
  sections: {
    half: {
      heading: 'Media dirección para cada uno',
      paragraphs: (f) => [
        prose`Una dirección IPv4 es un número de 32 cifras binarias, como dice ${link('su especificación', f.documents.ipv4)}, por lo que hay exactamente ${full(f.total)}. Divididas entre la población mundial (de ${f.peopleYear}), son ${short(f.each)} por persona, antes de descontar las de usos especiales.`,
        prose`Supongamos que cada persona tuviera ${f.supposed === 100 ? 'cien' : full(f.supposed)} dispositivos: contadores, lámparas, cerraduras, sensores en el trabajo, piezas de automóviles y de máquinas. Es un número redondo para pensar; ningún pronóstico de esta página llega tan lejos. Si cada dispositivo tuviera una dirección propia, harían falta ${short(f.supposed * f.people)}, ${short(f.times)} veces todas las que existen.`,
      ],
    },
    counted: {
      heading: 'Qué se cuenta hoy',
      paragraphs: (f) => [
        prose`Nadie puede contar todos los objetos conectados; las empresas los estiman. ${stated(f.counted)} cifra todas las conexiones de objetos en ${f.counted.year} en ${short(f.counted.count)}. ${f.alsoCounted.publisher} da ${link(short(f.alsoCounted.count), f.alsoCounted.href)} para ${f.alsoCounted.year === f.counted.year ? 'el mismo año' : f.alsoCounted.year}. No incluyen los teléfonos, las tabletas ni las computadoras. En ${f.passed.things.year} los objetos ya superaban a estos: ${short(f.passed.things.count)} de ${beforeNoun(short(f.passed.all.count), 'dispositivos')} de todo tipo (${stated(f.passed.things)}). Según el primer recuento, había ${short(f.counted.count / f.people)} objetos por persona y ${short(f.counted.count / f.total)} por cada dirección IPv4.`,
        prose`De los ${short(f.counted.count)} de ${f.counted.publisher}, el ${percent(f.shortRange.count / f.counted.count)} usa radio de corto alcance, como Wi-Fi o Bluetooth. La mayoría de ellos llega a Internet a través de una pasarela o un router doméstico y no necesita una dirección que pueda ver el mundo entero. Contar dispositivos no es, por tanto, contar direcciones públicas.`,
      ],
    },
    forecasts: {
      heading: 'Pronósticos muy dispares',
      paragraphs: (f) => [
        prose`Para ${f.expected.year}, ${f.expected.publisher} espera ${short(f.expected.count)}, es decir, ${short(f.expected.count / f.total)} por cada dirección IPv4. Números así exigen cautela. ${saidOn(f.earlier, 'E')}, ${stated(f.earlier)} pronosticó ${things(f.earlier.count)} para ${f.earlier.year}; ${saidOn(f.early, 'e')} pronosticó ${short(f.early.count)}. ${saidOn(f.estimate, 'E')} la empresa cifró ese año en ${short(f.estimate.count)}: el segundo pronóstico estaba ${beside(f.estimate.count, f.early.count)} esa cifra.`,
        prose`Se cita a otra empresa, que puede contar otras cosas, con una cifra aún mayor para el mismo año: ${short(f.highest.count)} (${stated(f.highest)}; ${f.highest.said === null ? 'no se da ninguna fecha' : on(f.highest.said)}).`,
        prose`Las personas también necesitan direcciones. En el África Subsahariana, ${stated(f.africa.people)} cuenta ${counted(f.africa.people.count, 'persona', 'personas')} con Internet móvil en ${f.africa.people.year} y ${things(f.africa.things.count)} en redes móviles. Allí las personas van primero.`,
      ],
    },
    sharing: {
      heading: 'El precio de compartir',
      paragraphs: (f) => [
        prose`Los objetos superan a las direcciones porque ${link('la traducción de direcciones', f.documents.nat)} permite que muchos usen una. Funciona mejor con un dispositivo que pregunta y espera la respuesta. Un dispositivo al que debe llegarse desde fuera, como una puerta o una bomba, necesita un servidor intermedio al que llamen ambas partes. Si el fabricante cierra ese servidor, el dispositivo puede quedar mudo.`,
        prose`El traductor anota además cada conexión en una tabla. Un dispositivo con batería tiene que enviar mensajes solo para conservar su lugar en ella. Cuando miles de clientes comparten una dirección, el mal uso de uno puede hacer que se bloquee a todos. Un ${link('documento del IETF', f.documents.sharing)} enumera estos y otros costos.`,
      ],
    },
    room: {
      heading: 'El espacio de IPv6 y lo que el espacio no resuelve',
      paragraphs: (f) => [
        prose`El IPv6 ya registrado tiene espacio para todos. ${capital(on(f.ipv6.on))} equivalía a ${short(f.ipv6.sitesEach)} bloques de tamaño\u00a0/48, como el que suele recibir una oficina o un campus, por cada persona de la Tierra (${short(f.ipv6.slash32s)}\u00a0/32 en total). Contado en la red corriente más pequeña, el\u00a0/64, son ${short(f.ipv6.networksEach)} por persona, y una sola de esas redes tiene más direcciones de las que nadie podría usar.`,
        prose`La ${link('Resolución 64', f.resolution)} de la Asamblea de normalización de la UIT considera que el despliegue de IPv6 facilita las soluciones de Internet de las cosas (IoT), que requieren una enorme cantidad de direcciones IP. IPv6 acaba con la necesidad de compartir. No da a cada sensor una dirección pública, y pocos la necesitan: Matter, una norma para el hogar, ${link('se conforma con direcciones locales', f.documents.matter)}.`,
        prose`Tener más direcciones no hace más seguro ningún dispositivo. Una contraseña débil sigue siendo débil, un fabricante puede dejar de corregir los programas y un cortafuegos debe seguir impidiendo el paso a los extraños. La ${link('página sobre Internet de las cosas', addressOf('iot/'))} tiene todas las cifras, sus fuentes y las normas.`,
      ],
    },
  },
  claims: {
    'half-an-address-at-least': 'Hay cerca de media dirección IPv4 por persona, y apenas menos.',
    'half-an-address-at-most': 'Hay cerca de media dirección IPv4 por persona, y apenas más.',
    'things-outnumber-addresses':
      'Los objetos conectados son más del doble de las direcciones IPv4.',
    'most-share':
      'La mayoría de los objetos conectados usa radio de corto alcance y, por tanto, comparte direcciones.',
    'more-things-than-the-rest':
      'Los objetos habían llegado a ser más numerosos que los teléfonos y las computadoras.',
    'beyond-every-forecast': 'Ningún pronóstico llega al número de dispositivos supuesto.',
    'room-for-everyone':
      'El IPv6 registrado tiene más de un bloque de tamaño\u00a0/48 por persona.',
    'forecasts-of-one-year': 'Los pronósticos que se comparan son para el mismo año.',
    'forecasts-of-one-firm': 'Los pronósticos y la estimación posterior son de la misma empresa.',
    'forecast-missed':
      'El segundo pronóstico estaba muy por encima de la cifra que la empresa dio después para ese año.',
    'another-said-more': 'Otra empresa pronosticó todavía más.',
    'people-come-first':
      'En el África Subsahariana hay más personas con Internet móvil que objetos en redes móviles.',
  },
};

function capital(words: string): string {
  return words.replace(/^./, (letter) => letter.toUpperCase());
}

/** When a forecast was made; the capital at the beginning of a sentence. */
function saidOn({ said }: Stated, begin: 'E' | 'e'): string {
  const words = said === null ? 'en un pronóstico sin fecha' : on(said);
  return begin === 'E' ? capital(words) : words;
}
