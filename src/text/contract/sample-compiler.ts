import ts from 'typescript';

/** How tests have the compiler read the contract's types: as the project does, and nothing of a browser. */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.Preserve,
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

const disk = ts.createCompilerHost(COMPILER_OPTIONS);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Reads files for the compiler, each once for all tests of a process. */
export const COMPILER_HOST: ts.CompilerHost = {
  ...disk,
  getSourceFile(path, version) {
    if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, version));
    return parsed.get(path);
  },
};
