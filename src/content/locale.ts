/** Languages that are offered: what lacks one word in one of them does not compile, so none is offered half. */
export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language. */
export type Translated<T> = Readonly<Record<Locale, T>>;
