import { bundle } from '../embed/script.ts';

/** What a comparison's frame runs beside the script of every frame: within the page too, and named by its checksum. */
export const COMPARISON_SCRIPT = bundle('src/components/compare/enhance-frame.ts');
