/** How a picture is wanted: so many pixels wide, and in which colours. */
export interface PngChoice {
  readonly width: number;
  readonly isDark: boolean;
}

/** Draws one of our SVG files in pixels. Throws where the browser cannot, as when the picture is too large for it. */
export async function drawPng(svg: string, choice: PngChoice): Promise<Blob> {
  const root = withoutStyle(svg, choice.isDark);
  const { width, height } = root.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = choice.width;
  canvas.height = Math.round((choice.width * height) / width);
  // Not all browsers draw sharper than the size that the file itself names.
  root.setAttribute('width', `${canvas.width}`);
  root.setAttribute('height', `${canvas.height}`);
  const image = await imageOf(root.outerHTML);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError('too large to draw'))));
  });
}

/**
 * The file with its style sheet written out as attributes, in light or in dark. The policy of pages allows no style
 * within them, and browsers are not agreed on whether that holds for a picture that a page itself makes.
 */
function withoutStyle(svg: string, isDark: boolean): SVGSVGElement {
  const [before = '', css = '', after = ''] = svg.split(/<\/?style>/);
  const root = new DOMParser().parseFromString(before + after, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGSVGElement)) throw new TypeError('expected an SVG file');
  const marks: Element[] = [root, ...root.querySelectorAll('*')];
  for (const { selector, style } of rulesOf(css, isDark))
    for (const mark of marks) if (mark.matches(selector)) writeOut(style, mark);
  return root;
}

function writeOut(style: CSSStyleDeclaration, mark: Element): void {
  for (const name of style) mark.setAttribute(name, style.getPropertyValue(name));
}

/** The rules that hold, the one that decides last: by the number of classes they ask for, then by their order. */
function rulesOf(css: string, isDark: boolean) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules]
    .flatMap((rule) => (rule instanceof CSSMediaRule ? (isDark ? [...rule.cssRules] : []) : rule))
    .filter((rule) => rule instanceof CSSStyleRule)
    .flatMap(({ selectorText, style }) =>
      selectorText.split(',').map((selector) => ({ selector, style })),
    )
    .sort((a, b) => a.selector.split('.').length - b.selector.split('.').length);
}

function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new TypeError('expected a picture'));
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });
}
