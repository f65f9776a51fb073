import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FigureView } from '../../figures/figure.ts';
import type { Language } from '../../model/language.ts';

/** The name of the setting that holds the folder of the figures drawn for this build. */
export const DRAWN = 'DRAWN_FIGURES';

/** Where each view lies in the file of its language, by the figure's path: offset and length in bytes. */
type Places = Readonly<Record<string, readonly [offset: number, length: number]>>;

/** How many views are held in memory: those of a page, each of which is asked for several times, and of the next pages. */
const HELD = 200;

/** Writes the views of one language behind each other into a file of the folder, which is made. */
export function writeViews(
  folder: string,
  language: Language,
  views: Iterable<readonly [path: string, view: FigureView]>,
): void {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, `${language}.bin`), 'w');
  const places: Record<string, [number, number]> = {};
  let offset = 0;
  for (const [path, view] of views) {
    const bytes = serialize(view);
    writeFileSync(file, bytes);
    places[path] = [offset, bytes.length];
    offset += bytes.length;
  }
  closeSync(file);
  writeFileSync(join(folder, `${language}.json`), JSON.stringify(places));
}

/**
 * Views as another thread of the build, or this one, wrote them into a folder. They stay on disk but for the newest: six
 * languages of them do not fit into the memory of a small machine.
 */
export class DrawnViews {
  readonly #folder: string;
  readonly #files = new Map<Language, { readonly file: number; readonly places: Places }>();
  readonly #held = new Map<string, FigureView>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The figure at a path in a language; `null` where none was written. */
  find(path: string, language: Language): FigureView | null {
    const key = `${language}/${path}`;
    const view = this.#held.get(key) ?? this.#read(path, language);
    if (!view) return null;
    // The newest stand last.
    this.#held.delete(key);
    this.#held.set(key, view);
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest);
    return view;
  }

  #read(path: string, language: Language): FigureView | null {
    const { file, places } = this.#files.get(language) ?? this.#open(language) ?? {};
    const [offset, length] = places?.[path] ?? [];
    if (file === undefined || offset === undefined || length === undefined) return null;
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return deserialize(bytes) as FigureView;
  }

  #open(language: Language) {
    const index = join(this.#folder, `${language}.json`);
    // Not yet, or never: of some languages a part may be built.
    if (!existsSync(index)) return null;
    const file = openSync(join(this.#folder, `${language}.bin`), 'r');
    const opened = { file, places: JSON.parse(readFileSync(index, 'utf8')) as Places };
    this.#files.set(language, opened);
    return opened;
  }
}
