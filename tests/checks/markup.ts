import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { KnownReferences } from './known-references.ts';

/** How the source is written is Astro's matter; that it is valid and can be read by everyone is ours. */
const RULES: ConfigData = {
  root: true,
  plugins: [{ name: 'known', rules: { 'known-references': KnownReferences } }],
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // ARIA lets a list or a figure have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'known-references': 'error',
    'no-inline-style': 'off',
    'no-missing-references': 'off',
    'no-self-closing': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'void-style': 'off',
  },
};

/** The rules, which are the same for each document, worked out once. */
class OnceLoader extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string, override?: ConfigData) {
    this.#config ??= super.getConfigFor(handle, override);
    return this.#config;
  }
}

const validator = new HtmlValidate(new OnceLoader(RULES));

/** Breaches of HTML's rules in one document, each with its line and column. */
export function checkMarkup(path: string, source: string): string[] {
  const report = validator.validateStringSync(source, path);
  return report.results.flatMap((result) =>
    result.messages.map(
      ({ line, column, message, ruleId }) => `${path}:${line}:${column}: ${message} (${ruleId})`,
    ),
  );
}
