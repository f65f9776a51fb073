/**
 * The scripts that frames of this site have ever run, as policies name them, oldest first. A new one is added at
 * the end when `src/components/embed` changes; none is taken away while an edition may hold it.
 */
export const FRAME_SCRIPTS: readonly string[] = [
  "'sha256-bZDeg97AoutCa8Mng2Uaa6kz+eolhPYT0ijaE5ExDxw='",
  "'sha256-v/QBwByCoAKIgafdnCBWLYH+eT1U3SNCdzbzFV4KELg='",
  "'sha256-WJSg2Rc+HUYk5PP5Bru2YHt151f6m7xT91K3AMcQvuA='",
  "'sha256-uejyBmW0POTj2RrxQh8svgTymJKXl6EF8MU7RG5E2G0='",
  "'sha256-9sw80vV/4Q4VbXXsFchLpDtAbfbdaBbCGLXiNwcV/H8='",
  "'sha256-BdOrVs9MbTvvlrOn1dlPUlTAcBros6RzCJqh2mEwjNo='",
  "'sha256-oXL5lj2Pn1f+ITlDoEtVspETElUB40JMty7qTjZa9FI='",
  "'sha256-DOn7EllhOSlLrr3FuR/TIVxKFRldtdF/uIWluwoYRKg='",
];
