import { writeFileSync } from 'node:fs';
import { drawHouse } from './checks/house/draw-house.ts';
import { tellSizes } from './checks/house/sizes.ts';
import { codeFiles, projectFiles } from './checks/project.ts';

/** `npm run house`: draws the picture of the house anew from the imports, and tells how long files and functions are. */
const code = codeFiles(projectFiles());
writeFileSync('docs/house.svg', drawHouse(code));
console.log(tellSizes(code));
