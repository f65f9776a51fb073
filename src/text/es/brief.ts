import type { BriefText } from '../contract/brief.ts';
import {
  countedFull,
  editionDate,
  full,
  inWords,
  listed,
  neither,
  ofDate,
  on,
  place,
  places,
  toPlace,
} from '../grammar/es.ts';
import { noneOfKind, policies } from './policies.ts';

/** A country's brief: one page for those who advise it. */
export const brief: BriefText = {
  title: (area) => `Qué puede hacerse por IPv6 ${place(area, 'in')}`,
  description: (area) =>
    `Una página sobre ${place(area, 'subject')}: su situación frente a sus vecinos, sus políticas sobre IPv6, los tres próximos pasos, a quién solicitar direcciones y dónde aprender.`,
  kicker: (p) => `Nota informativa de una página · Edición del ${editionDate(p.edition)}`,
  link: (area) => `Qué puede hacerse ${place(area, 'in')}: nota informativa de una página`,
  standing: (area) => `Situación ${place(area, 'of')}`,
  beside: {
    heading: 'Frente a sus vecinos',
    policies: 'Políticas en nuestra tabla',
    columns: {
      'ipv6-users-google': 'Usuarios de Google con IPv6',
      'ipv4-per-person': 'Direcciones IPv4 por persona',
    },
    caption: (p) =>
      `${place(p.area, 'name')} y, de los lugares ${place(p.region, 'of')} que tienen ambas cifras, ${p.count === 1 ? 'el más cercano' : `los ${inWords(p.count)} más cercanos`} en nuestro mapa, primero los vecinos por tierra`,
    compare: 'Compararlos a lo largo del tiempo',
  },
  policies: {
    heading: 'Sus políticas en nuestra tabla',
    entry: (p) =>
      `${p.title} (${[policies.kinds[p.kind], p.year].filter(Boolean).join(', ')}; ${p.who})`,
    more: (count) => `y ${inWords(count, 'f')} más`,
    lacks: (p) =>
      `En nuestra tabla no hay ${p.hasNone ? 'ninguna política propia sobre IPv6' : neither(p.kinds.map(noneOfKind))}. Eso no significa que no exista.`,
    all: 'Indicar qué falta',
  },
  registry: {
    heading: (registry) => `Cómo solicitar direcciones ${toPlace(registry)}`,
    holders: (p) =>
      p.without === 0
        ? `${p.all === 1 ? 'El único titular' : `Los ${full(p.all)} titulares`} de IPv4 ${place(p.area, 'in')} ${p.all === 1 ? 'tiene' : 'tienen'} también IPv6, según el archivo ${place(p.registry, 'of')} ${ofDate(p.on)}.`
        : `${p.all === 1 ? 'El único titular' : `${full(p.without)} de los ${countedFull(p.all, 'titular', 'titulares')}`} de IPv4 ${place(p.area, 'in')} no ${p.without === 1 ? 'tiene' : 'tienen'} IPv6, según el archivo ${place(p.registry, 'of')} ${ofDate(p.on)}.`,
    noHolders: (p) =>
      `El archivo disponible ${place(p.registry, 'of')} no permite saber cuántos titulares de IPv4 ${place(p.area, 'in')} carecen de IPv6.`,
    others: (registries) =>
      `Algunas de sus direcciones están registradas, en cambio, en ${listed(places(registries))}.`,
    ask: (registry) => `${place(registry, 'name')}: cómo se solicitan direcciones`,
  },
  steps: {
    heading: 'Los tres próximos pasos',
    names: {
      policy: 'Fijar un plan nacional',
      request: 'Lograr que quienes tienen IPv4 soliciten IPv6',
      operators: 'Lograr que los operadores usen lo que registraron',
      buy: 'Exigir IPv6 en toda compra pública',
      overdue: 'Informar de si se cumplió la meta',
      together: 'Reunir a operadores, Estado y universidades',
      services: 'Hacer accesibles por IPv6 los servicios públicos',
      skills: 'Formar a quienes gestionan las redes',
      progress: 'Informar de los avances cada año',
    },
    why: {
      policy: () =>
        'En nuestra tabla no hay ni plan ni obligación. Conviene designar a un responsable y fijar fechas.',
      request: (p) =>
        p.hasNoSpace || p.holders === null
          ? 'Todavía no hay espacio IPv6 registrado allí: conviene empezar por los mayores operadores.'
          : `${p.holders.all === 1 ? 'El único titular' : `${full(p.holders.without)} de ${full(p.holders.all)} titulares`} no ${p.holders.without === 1 ? 'tiene' : 'tienen'} IPv6. Conviene empezar por los mayores operadores.`,
      operators: () =>
        'Hay más IPv6 registrado por persona que en el país mediano, pero se conecta por él una parte menor de los usuarios de Google. Las redes móviles y las de los hogares van primero.',
      buy: () =>
        'En nuestra tabla no hay ninguna norma sobre compras. Lo que se compra hoy permanece años en las redes.',
      overdue: (p) =>
        p.overdue === null
          ? ''
          : `«${p.overdue.target}» debía cumplirse a más tardar ${on(p.overdue.by)}; en nuestra tabla no consta qué fue de esa meta.`,
      together: () =>
        'En nuestra tabla no hay ningún grupo de trabajo. Las redes se mueven cuando se mueven sus vecinas.',
      services: () =>
        'Conviene empezar por lo que todos ven: los sitios web, el correo y los servidores de nombres del Estado.',
      skills: () =>
        'Primero el personal técnico y después quienes atienden las llamadas de los clientes; más abajo figuran cursos.',
      progress: () =>
        'Una sola cifra cada año, como la proporción de usuarios de más arriba, muestra qué funciona.',
    },
    clause: (p) =>
      `Resolución 64 de la AMNT, «invita a los ${p.to === 'states' ? 'Estados Miembros' : 'Estados Miembros y a los Miembros de Sector'}» ${p.number}`,
    document: (p) => (p.section === null ? p.title : `${p.title}, sección ${p.section}`),
    clauses: 'cláusulas para licitaciones',
    rule: 'Elegidos por una regla a partir de lo que muestran nuestras tablas, en un orden que es el mismo para todos.',
    more: 'Directrices para los Gobiernos',
  },
  training: {
    heading: 'Formación en sus idiomas',
    none: 'No conocemos ningún curso en un idioma oficial; estos son en otros.',
    more: 'Toda la formación',
  },
  testbeds: {
    heading: 'Bancos de pruebas cercanos',
    none: 'No conocemos ninguno en su región.',
    more: 'Todos los bancos de pruebas',
  },
  whole: (area) => `Todas las cifras ${place(area, 'of')}`,
};
