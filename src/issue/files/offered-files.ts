import type { DataDownload } from 'schema-dts';
import { figureFolder, wholeAddress } from '../../model/address.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { PlacedFigure } from '../placed/placed-figure.ts';
import type { IssuedFile } from './issued-file.ts';
import { ISSUED, type IssuedKind } from './issued-files.ts';

/** A file that a reader may want to keep. */
export interface OfferedFile {
  /** Its name in the catalogue. */
  readonly words: Exclude<IssuedKind, 'oembed'>;
  readonly mediaType: string;
  readonly href: string;
  /** The name under which it is saved: it says what it is far from its page. */
  readonly download: string;
}

/** The kinds of files that a figure has, in the order of their list. */
export function kindsOf(figure: PlacedFigure, text: Catalogue): IssuedKind[] {
  const kinds = Object.keys(ISSUED) as IssuedKind[];
  return kinds.filter((kind) => ISSUED[kind].has(figure, text));
}

/** The files with a figure's numbers, or with its picture. */
export function offeredFiles(
  figure: PlacedFigure,
  holds: 'numbers' | 'picture',
  text: Catalogue,
): OfferedFile[] {
  const kinds = kindsOf(figure, text).filter((kind) => kind !== 'oembed');
  return kinds
    .filter((kind) => ISSUED[kind].holds === holds)
    .map((kind) => offered(kind, ISSUED[kind], figure.path));
}

/** All files of a figure as schema.org describes them. */
export function distributionsOf(figure: PlacedFigure, text: Catalogue): DataDownload[] {
  const files = (['numbers', 'picture'] as const).flatMap((holds) =>
    offeredFiles(figure, holds, text),
  );
  return files.map((one) => ({
    '@type': 'DataDownload',
    name: one.download,
    contentUrl: wholeAddress(one.href),
    encodingFormat: one.mediaType.split(';')[0] ?? '',
  }));
}

/** `data.csv` and `chart.svg` are saved under what they are of; other names say more, and stay behind it. */
function offered(
  words: OfferedFile['words'],
  { name, mediaType }: Pick<IssuedFile, 'name' | 'mediaType'>,
  path: string,
): OfferedFile {
  const [stem = '', ending = ''] = name.split('.');
  const more = ['data', 'chart'].includes(stem) ? '' : `-${stem}`;
  return {
    ...{ words, mediaType, href: figureFolder(path) + name },
    download: `ipv6-atlas-${path.replace('/', '-')}${more}.${ending}`,
  };
}
