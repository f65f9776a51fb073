import { archiveOf } from '../../model/publications.ts';
import type { Registry } from '../../model/registry.ts';
import type { SourcesText } from '../contract/sources.ts';
import { place } from '../grammar/es.ts';
import { ofEachRegistry } from '../of-each-registry.ts';

/** El nombre de un registro tras «de». */
const of = (registry: Registry) => place(registry, 'of');

const delegated = 'Recursos de numeración de Internet delegados';
const attribution = (registry: Registry) =>
  `Estadísticas publicadas por el registro, con mención ${of(registry)}; el archivo no indica condiciones`;
const harmless = (registry: Registry) =>
  `Descarga y uso libres si se exime de responsabilidad a ${place(registry, 'name')}`;
const ofRegistry = (registry: Registry) =>
  registry === 'afrinic' || registry === 'apnic' ? harmless(registry) : attribution(registry);
const google =
  'Condiciones no publicadas, no se encontró texto de licencia: cifras citadas con mención de Google';
const labs = 'Se permite la reutilización con mención de APNIC Labs';
const waitingList = `Datos de una lista pública, con mención ${of('arin')}; la lista no indica condiciones`;

/** Las fuentes, tal como las nombra el sitio. */
export const sources: SourcesText = {
  titles: {
    countries: 'Códigos, regiones y nombres de los países en seis idiomas',
    population: 'Población, total (SP.POP.TOTL)',
    'people-online': 'Proporción de personas que usan Internet, año más reciente de cada país',
    holdings: 'Espacio de direcciones por país al final de cada mes',
    'google-world': 'Proporción de usuarios de Google con IPv6, mundo, por día',
    'google-country': 'Proporción de usuarios de Google con IPv6, por país',
    'apnic-labs': 'Uso de IPv6 por economía',
    'apnic-labs-by-month': 'Uso de IPv6 por economía, todas las pruebas de un mes juntas',
    'apnic-labs-by-day': 'Uso de IPv6 por economía, media de las proporciones diarias de un mes',
    'pool-lacnic': 'Espacio IPv4 disponible y reservado en LACNIC, por mes',
    'arin-waiting-list': 'Lista de espera de direcciones IPv4',
    'arin-reissued': 'Bloques IPv4 entregados de nuevo desde la lista de espera',
    'ripencc-run-out': 'Las últimas direcciones IPv4 del RIPE NCC y su lista de espera',
    'ripencc-waiting-list':
      'Cifras de la lista de espera de IPv4, en artículos, presentaciones y comunicados a los miembros',
    iana: 'Espacio de direcciones IPv4 e IPv6',
    calendars: 'Eventos de calendarios públicos (iCalendar)',
    'registry-history': `${delegated}, mes a mes`,
    ...ofEachRegistry(
      (id) => id,
      () => delegated,
    ),
    ...ofEachRegistry(
      (id) => `transfers-${id}` as const,
      () => 'Transferencias de recursos de numeración de Internet',
    ),
    ...ofEachRegistry(archiveOf, () => `${delegated}, el último archivo de cada mes`),
  },
  publishers: {
    countries:
      'División de Estadística de las Naciones Unidas (M49) y terminología de las Naciones Unidas (UNTERM), reunidas por Datahub',
    population: 'Banco Mundial',
    'people-online': 'Unión Internacional de Telecomunicaciones (UIT)',
    holdings: 'los cinco registros',
    'registry-history': 'AFRINIC, APNIC y LACNIC',
    calendars: 'los editores de los calendarios citados',
  },
  licences: {
    countries: 'PDDL 1.0 (dominio público)',
    population: 'CC BY 4.0',
    'people-online': 'CC BY 4.0',
    holdings:
      'Estadísticas de los registros: uso libre si se exime de responsabilidad a los registros',
    ...{ 'google-world': google, 'google-country': google },
    ...{ 'apnic-labs': labs, 'apnic-labs-by-month': labs, 'apnic-labs-by-day': labs },
    'pool-lacnic': attribution('lacnic'),
    ...{ 'arin-waiting-list': waitingList, 'arin-reissued': waitingList },
    'ripencc-run-out': attribution('ripencc'),
    'ripencc-waiting-list': `Cifras sueltas, cada una con el documento que la da; mención ${of('ripencc')}`,
    'registry-history':
      'Estadísticas de los registros: uso libre si se exime de responsabilidad a AFRINIC y APNIC, con mención de LACNIC',
    iana: 'Registros públicos de la IANA; los archivos no indican condiciones',
    calendars:
      'Datos de calendarios públicos, cada evento con su enlace; condiciones de cada editor',
    ...ofEachRegistry((id) => id, ofRegistry),
    ...ofEachRegistry((id) => `transfers-${id}` as const, attribution),
    ...ofEachRegistry(archiveOf, ofRegistry),
  },
  makers: { 'nro-stats': 'RIPE NCC, datos de demostración de nro-stats' },
  makersTerms: {
    webnet77:
      'Gratuito a cambio de un donativo, según sus autores; sin texto de condiciones disponible',
    lanrat: 'No se encontró licencia',
    sorujov: 'Se permite la reutilización con mención de APNIC Labs, según la propia copia',
    imau84: 'No se encontró licencia',
  },
};
