import type { NotFoundText, SiteText } from '../contract/site.ts';

/** Words that stand on every page. */
export const site: SiteText = {
  name: 'IPv6 Atlas',
  skip: 'Ir al contenido',
  menu: 'Principal',
  menuButton: 'Menú',
  close: 'Cerrar',
  languages: 'Idiomas',
  thisPage: 'Leer esta página en español',
  home: 'Mapa mundial',
  countries: 'Países',
  ipv4: 'Qué queda',
  fairness: 'Quién tiene IPv4',
  pace: 'A qué ritmo',
  used: 'Quién usa IPv6',
  groups: 'Grupos',
  compare: 'Comparar',
  policies: 'Políticas',
  stories: 'Reportajes',
  iot: 'Internet de las cosas',
  getReady: 'Prepararse',
  search: 'Buscar',
  contribute: 'Contribuir',
  foot: { numbers: 'Cifras', act: 'Qué se hace', site: 'Este sitio' },
  more: 'Más sobre este sitio',
  methodology: 'Metodología',
  about: 'Acerca de',
  licence: 'Textos y gráficos: CC BY 4.0. Código: MIT. Datos: según permita cada fuente.',
  noData: 'sin datos',
  none: 'nada',
  source: 'Fuente',
  sources: 'Fuentes',
  notes: 'Notas',
  late: 'Esta parte de la página aún no se ha cargado. Si no llega, vuelva a cargar la página; todo lo que sigue funciona sin ella.',
  counted: 'Cómo se cuenta',
  table: 'Mostrar las cifras en una tabla',
  rank: (rank, of) => `${rank} de ${of}`,
  title: (page) => `${page} – IPv6 Atlas`,
};

/** The page for addresses that do not exist. */
export const notFound: NotFoundText = {
  title: 'No hay ninguna página en esta dirección',
  body: 'Puede que se haya escrito mal o que el enlace que condujo aquí sea erróneo. Las direcciones de estas páginas no cambian una vez publicadas.',
  links: 'Pruebe una de estas:',
};
