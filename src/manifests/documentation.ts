const DOCUMENTATION =
  /(^|\/)(readme|changelog|changes|history|news)(\.[a-z]+)?$|(^|\/)(install|installation|upgrad(e|ing)|notes|todo|howto|faq|about|contributing|license)\.txt$|\.(md|mdx|markdown|rst|adoc|asciidoc)$/i;

/** Prose that names versions is left alone: it tells of the past, and deploys nothing. */
export function isDocumentation(file: string): boolean {
  return DOCUMENTATION.test(file);
}
