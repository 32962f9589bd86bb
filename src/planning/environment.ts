/** A value up to the quote, space or bracket behind it; of `${NAME:-default}` the default. */
const VALUE = String.raw`["']?(?:\$\{\w+:?-([^}\s]*)\}|([^\s"',;}\]]+))`;
// Spaces are counted, so that a long run of them can't make the search slow.
const SPACES = String.raw`[ \t]{0,60}`;
const EQUALS = `["']?${SPACES}[:=]${SPACES}["']?`;
/** Between the two fields of a list such as Kubernetes' `env`: no dash and no bracket, which begin another entry. */
const NEXT_FIELD = String.raw`["']?\s{0,60},?\s{0,60}["']?`;

/** A text without the lines that are comments, in the syntaxes where pins are found. */
export function uncommented(text: string): string {
  return text.replace(/^[ \t]*(#|\/\/|;|--[ \t]).*$/gm, '');
}

/**
 * The values that a text gives to an environment variable, whatever its syntax: `NAME=value`, `NAME: value`,
 * `ENV NAME value`, `-DNAME=value`, or a name and a value as two fields. A search and no reading of the syntax: it may
 * miss a value, and what it finds must look like one to be believed. Values may be secrets, which go no further.
 * @param name a plain name such as MB_DB_TYPE
 */
export function valuesOf(name: string, text: string): readonly string[] {
  if (!new RegExp(name, 'i').test(text)) return [];
  const forms = [
    String.raw`(?:(?<![\w.$\{])|(?<=-D))${name}["']?${SPACES}(?:=>|[:=]|[ \t])${SPACES}${VALUE}`,
    `name${EQUALS}${name}${NEXT_FIELD}value${EQUALS}${VALUE}`,
    String.raw`(?<!\w)value${EQUALS}([^\s"',;}\]]+)${NEXT_FIELD}name${EQUALS}${name}(?!\w)`,
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gi'))].flatMap(([, first, second]) => first ?? second ?? []),
  );
}

/** Whether a text sets the variable, or takes it from a secret. */
export function mentions(name: string, text: string): boolean {
  return new RegExp(String.raw`(?<![\w.])(?:-D)?${name}(?!\w)`).test(text);
}
