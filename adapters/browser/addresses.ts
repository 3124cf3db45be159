/** A link as the page may hold it. `away`: it leaves this site, so it opens in a tab of its own and the chat stays. */
export interface OpenableLink {
  readonly href: string;
  readonly away: boolean;
}

// "//host" and "/\host" would leave the site though they look like a path.
const OWN_PATH = /^\/(?![/\\])/;
// Control characters and spaces hide a scheme from a reader, and browsers drop some of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const HIDDEN = /[\u0000-\u0020\u007f]/;

/** The link, where its scheme is one that a person expects from a chat (https, http, mailto, tel, sms, a path); null for any other. */
export function openableLink(url: string): OpenableLink | null {
  if (HIDDEN.test(url)) return null;
  if (OWN_PATH.test(url)) return { href: url, away: false };
  if (/^(?:mailto|tel|sms):/i.test(url)) return { href: url, away: false };
  return /^https?:\/\/[^/]/i.test(url) ? { href: url, away: true } : null;
}

/** The address of a picture, where the page's policy would show it (this site, or data of a raster image or SVG); null for any other. */
export function openableImage(url: string): string | null {
  if (/^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i.test(url)) return url;
  if (HIDDEN.test(url)) return null;
  return OWN_PATH.test(url) || /^https?:\/\/[^/]/i.test(url) ? url : null;
}
