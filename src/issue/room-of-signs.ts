import type { Language } from '../model/language.ts';
import { signsIn } from '../text/signs.ts';

/** A sign as wide as a letter, at the end of bold words too, and the spaces before what goes on in the same line. */
const SIGN_AND_SPACE = /([。：；！？](?:<\/strong>)?) +(?=\S)/g;

/** A page in a language whose signs bring their own room with them, without the spaces that markup has behind some. */
export function leaveRoomToSigns(source: string, language: Language): string {
  return signsIn(language).space === '' ? source.replace(SIGN_AND_SPACE, '$1') : source;
}
