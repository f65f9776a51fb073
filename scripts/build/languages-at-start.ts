import { LANGUAGES, ROOT_LANGUAGE } from '../../src/model/language.ts';

/** What `npm start` builds, and what it says of that. */
interface AtStart {
  /** For the setting `LANGUAGES`. */
  readonly languages: string;
  /** How the others are built; null where whoever started it has chosen. */
  readonly note: string | null;
}

/** The languages that `npm start` builds: those of the setting, else the root's alone, as all take several times as long. */
export function languagesAtStart(setting: string | undefined): AtStart {
  if (setting !== undefined) return { languages: setting, note: null };
  const all = LANGUAGES.join(',');
  const note = `In ${ROOT_LANGUAGE} alone, to be there soon: npm run build builds all (${all}), LANGUAGES=${ROOT_LANGUAGE},fr npm start some.`;
  return { languages: ROOT_LANGUAGE, note };
}
