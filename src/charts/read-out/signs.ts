const { signs = '' } = document.documentElement.dataset;

/** What stands between words told apart, in the page's language (`writeSigns`). */
export const [COMMA = '', , COLON = ''] = signs.split('|');
