// "//host" and "/\host" would leave the site though they look like a path.
const OWN_PATH = /^\/(?![/\\])/;
// Control characters and spaces hide a scheme from a reader, and clients drop some of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const HIDDEN = /[\u0000-\u0020\u007f]/;

/** A card has no address of its own: paths are of `publicUrl`, which has no slash at its end. */
export function openableLink(url: string, publicUrl: string): string | null {
  if (HIDDEN.test(url)) return null;
  if (OWN_PATH.test(url)) return `${publicUrl}${url}`;
  return /^(?:mailto|tel|sms):[^/]/i.test(url) || isWebAddress(url) ? url : null;
}

/** The address of a picture that Teams shows: PNG, JPEG or GIF of the web (learn.microsoft.com, Cards reference); null for any other. */
export function openableImage(url: string, publicUrl: string): string | null {
  if (HIDDEN.test(url) || /\.svg(?:[?#]|$)/i.test(url)) return null;
  if (OWN_PATH.test(url)) return `${publicUrl}${url}`;
  return isWebAddress(url) ? url : null;
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}
