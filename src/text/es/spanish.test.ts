import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellTable } from '../grammar/sample-names.ts';
import { spanish } from './spanish.ts';
import { ipv4AmongPeople, perPerson } from './values.ts';

tellTable();

const { home, worldFigures, country, countriesPage, brief, groups, quiz } = spanish;

describe('Spanish sentences', () => {
  const users = { area: 'PE', on: '2026-07-19', region: '005', count: 9 };
  const among = { rank: 5, of: 12 };

  it.each([
    [
      country.summary.users({ ...users, value: 0.124, median: 0.31 }),
      'Cerca de uno de cada ocho usuarios de Google en el Perú (12,4\u00a0%) se conectó por IPv6 el domingo 19 de julio de 2026; en el país mediano de América del Sur, cerca de tres de cada diez.',
    ],
    [
      country.summary.users({ ...users, area: 'SV', region: null, value: 0.51, median: null }),
      'Cerca de la mitad de los usuarios de Google en El Salvador (51\u00a0%) se conectó por IPv6 el domingo 19 de julio de 2026.',
    ],
    [
      country.summary.ipv4({ value: 6e6, on: '2026-01', perPerson: 0.11, world: 0.46 }),
      'Los titulares registrados allí tenían cerca de una dirección IPv4 por cada nueve personas en enero de 2026, frente a una por cada 2,2 personas en el conjunto del mundo.',
    ],
    [
      country.summary.changed({
        ...{ value: 10, on: '2026-08' },
        year: { before: 5, after: 10, to: '2026-08' },
      }),
      'El espacio de direcciones IPv6 registrado allí se multiplicó por 2 en el año que terminó en agosto de 2026.',
    ],
    [
      country.figures.users.sentence({
        ...{ area: 'NL', value: 0.512, on: '2026-07-19', region: among, regionArea: '155' },
        world: { rank: 21, of: 189 },
      }),
      'El domingo 19 de julio de 2026, el 51,2\u00a0% de los usuarios de Google en los Países Bajos se conectó por IPv6: el puesto 5 de 12 en Europa occidental y el 21 de 189 en el mundo.',
    ],
    [
      country.figures.ipv4ByYear.sentence({
        ...{ area: 'KE', total: 6.25e6, half: '2014', isOneYear: false },
      }),
      'La mitad de los 6,25 millones de direcciones IPv4 en Kenya que constan con fecha se registró por primera vez en 2014 o antes.',
    ],
    [
      countriesPage.lead({ all: 249, unlisted: 3, without: { count: 1, on: '2026-08' } }),
      'Los 249 países y territorios de la norma internacional de códigos de país. De ellos, 3 no tienen ningún bloque de direcciones en los archivos más recientes de los registros; 1 no tenía IPv6 en agosto de 2026.',
    ],
    [
      brief.policies.lacks({ kinds: ['plan', 'mandate', 'task force'], hasNone: false }),
      'En nuestra tabla no hay ningún plan, ninguna obligación ni ningún grupo de trabajo. Eso no significa que no exista.',
    ],
    [
      brief.registry.holders({
        ...{ area: 'IR', all: 120, without: 1, registry: 'ripencc', on: '2026-08-22' },
      }),
      '1 de los 120 titulares de IPv4 en la República Islámica del Irán no tiene IPv6, según el archivo del RIPE NCC del 22 de agosto de 2026.',
    ],
    [
      brief.registry.holders({
        ...{ area: 'TV', all: 1, without: 1, registry: 'apnic', on: '2026-08-22' },
      }),
      'El único titular de IPv4 en Tuvalu no tiene IPv6, según el archivo de APNIC del 22 de agosto de 2026.',
    ],
    [
      home.headline({ of: 'use', by: 'google', value: 0.336, on: '2021-06' }),
      'Cerca de 3 de cada 10 usuarios de Google en el mundo se conectaron por IPv6 en junio de 2021',
    ],
    [
      home.headline({ of: 'use', by: 'apnic-labs', value: 0.96, on: '2026-11-24' }),
      'Cerca del 96\u00a0% de los usuarios del mundo podía usar IPv6 en noviembre de 2026, según la medición de APNIC Labs',
    ],
    [
      worldFigures.pool.title({ registry: 'ripencc', left: 0, on: '2024-02' }),
      'Al RIPE NCC no le quedaba ninguna dirección IPv4 por entregar en febrero de 2024',
    ],
    [
      groups.outside({ areas: ['IN', 'ID'] }),
      'No están en ninguno de los cuatro la India e Indonesia, los más poblados de los demás países con menos direcciones IPv4 por persona que el mundo.',
    ],
    [
      groups.pageTitle({ group: 'americas', share: { people: 0.129, addresses: 0.511 } }),
      'Las Américas: 12,9\u00a0% de la población, 51,1\u00a0% de las direcciones IPv4',
    ],
    [
      spanish.used.scatter.missing({ without: 1 }),
      'A 1 país o territorio le falta una de las dos cifras y no está en ningún cuadrante.',
    ],
    [
      spanish.used.scatter.title({
        ...{ used: 'IN', usedShare: 0.756, registered: 'NL', registeredShare: 0.0482 },
        on: '2026-07-19',
      }),
      'En la India había poco IPv6 registrado y lo usaba el 75,6\u00a0% de los usuarios de Google en julio de 2026; en los Países Bajos había mucho y lo usaba el 4,82\u00a0%',
    ],
    [
      groups.summary.users({ on: '2026-07-19', median: 0.0568, count: 1, world: 0.172 }),
      'El domingo 19 de julio de 2026, en el único miembro con datos se conectó por IPv6 el 5,68\u00a0% de los usuarios de Google; en la mitad de todos los países y territorios, como máximo el 17,2\u00a0%.',
    ],
    [
      groups.strips.zeros({ count: 2 }),
      'En dos miembros el valor es cero, que no cabe en esta escala, pero cuenta en la mediana y figura en la tabla.',
    ],
    [
      spanish.activities.training.languages({ tags: ['es', 'pt'], missing: 1 }),
      'Se imparten en español y portugués, hasta donde sabemos; en un caso, ninguna fuente indica el idioma.',
    ],
    [
      spanish.policies.map.title({ duties: 1, countries: 2 }),
      'Al menos un país o territorio ha impuesto IPv6, como obligación o en una norma sobre compras; en otro más había un plan o un grupo de trabajo',
    ],
    [
      spanish.placed.title({ area: '002', title: 'Desde 2019 se devolvieron 12 direcciones' }),
      'África: desde 2019 se devolvieron 12 direcciones',
    ],
    [
      spanish.placed.title({ area: 'PE', title: 'IPv4: una por cada dos personas' }),
      'Perú – IPv4: una por cada dos personas',
    ],
    [spanish.worldMap.range('5\u00a0%', '10\u00a0%'), 'del 5\u00a0% a menos del 10\u00a0%'],
    [spanish.worldMap.range(null, '0,1'), 'menos de 0,1'],
    [quiz.total({ right: 1, of: 7 }), 'Una de las siete respuestas es correcta.'],
    [
      spanish.useOverTime.sentence({ value: 0.4, on: '2026-08-31', before: 0.2, from: '2016-08' }),
      'El 40\u00a0% de los usuarios que midió APNIC Labs en los 30 días hasta el 31 de agosto de 2026 podía usar IPv6, frente al 20\u00a0% en agosto de 2016.',
    ],
    [
      spanish.givenBack.registries.title({
        ...{ back: 8.56e6, from: '2019-03-29', registries: ['afrinic', 'ripencc'] },
      }),
      'Desde 2019 se devolvieron 8,56 millones de direcciones IPv4 a AFRINIC y al RIPE NCC',
    ],
    [
      spanish.activities.events.title({
        ...{ count: 1, next: 'LACNIC 45', city: '', country: 'SV' },
        ...{ start: '2027-05-03', end: '2027-05-07' },
      }),
      'Una reunión por delante: la próxima es LACNIC\u00a045 en El Salvador, 3–7 de mayo de 2027',
    ],
    [
      spanish.pace.subRegions.title({ doubled: 0, of: 22, from: '2019-03' }),
      'El IPv6 registrado no se ha duplicado en ninguna de las 22 partes del mundo desde marzo de 2019',
    ],
    [
      spanish.pace.subRegions.title({ doubled: 9, of: 22, from: '2019-03' }),
      'El IPv6 registrado se ha duplicado o más en 9 de las 22 partes del mundo desde marzo de 2019',
    ],
    [
      spanish.quality.overlapsLead({ count: 1, shown: 40 }).slice(-64),
      'En esta edición hay 1 tramo de ese tipo, que figura a continuación.'.slice(-64),
    ],
  ])('%#: %s', (sentence, words) => {
    expect(sentence).toBe(words);
  });
});

describe('addresses among people in Spanish', () => {
  it('are one for so many, or some a person', () => {
    expect([1 / 7, 1 / 2.2, 0.85].map(perPerson)).toEqual([
      ...['una por cada siete personas', 'una por cada 2,2 personas', '0,85 por persona'],
    ]);
    expect([1 / 8.9, 1, 2.44].map(ipv4AmongPeople)).toEqual([
      ...['cerca de una dirección IPv4 por cada nueve personas', '1 dirección IPv4 por persona'],
      '2,4 direcciones IPv4 por persona',
    ]);
  });
});

describe('the Spanish catalogue', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  /** What readers see: comments are English, as everywhere in the code. */
  const words = files.map((text) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')).join('\n');

  it('opens no quotation that it does not close, and has no quotes but its own', () => {
    const marks = [...words.matchAll(/[«»]/g)].map(([mark]) => mark).join('');
    expect(marks.replaceAll('«»', '')).toBe('');
    expect(words.match(/[“”]/g)).toBeNull();
  });

  it('opens each question that it asks', () => {
    const asked = words.match(/\?['´`]?(?=[',`])/g)?.length ?? 0;
    expect(words.match(/¿/g)?.length ?? 0).toBeGreaterThanOrEqual(asked);
  });

  it('gives no country a share of Google’s users, which would be of all that there are', () => {
    expect(
      words.match(
        /\b(tenía|tenían|tiene|tienen|con) (como máximo )?un \$\{percent[^}]*\} de los usuarios/g,
      ),
    ).toBeNull();
  });

  it('lets no article stand where it melts', () => {
    expect(words.match(/(?<!\p{L})(de|a) el (?![A-Z])/gu)).toBeNull();
  });
});
