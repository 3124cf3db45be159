import { type Inline, plain, type Text } from "../chat/text.ts";
import type { Block } from "../chat/view.ts";
import { type Instant, parseTimeZone } from "../time/instant.ts";
import { type HelpOpening, helpAction } from "./help-opening.ts";
import type { HelpWords } from "./help-words.ts";
import {
  type Channel,
  type CountryCode,
  type CountryHelp,
  type Helpline,
  isOpen,
  type WorkplaceRoute,
  type WorkplaceSupport,
} from "./helplines.ts";

/** The number to call where somebody is in danger now; general words where we know none. */
export function dangerBlocks(help: CountryHelp | null, words: HelpWords): Block[] {
  if (help === null || help.emergency.length === 0) return [{ kind: "text", text: words.unknownCountry }];
  const services = [...new Set(help.emergency.map(({ service }) => service))];
  const numbers = services.flatMap((service): readonly Inline[] => {
    const of = help.emergency.filter((each) => each.service === service);
    const byText = service === "deaf";
    const [first, ...more] = of.map(({ number }) => reach(byText ? "sms:" : "tel:", number, words));
    if (first === undefined) return [];
    const template = byText ? words.emergencyByText : words.emergency;
    const said = fill(template, { service: words.services[service], number: first });
    return ["\n", ...said, ...more.flatMap((number) => [` ${words.or} `, number])];
  });
  return [{ kind: "text", text: [{ kind: "strong", text: words.inDanger }, ...numbers] }];
}

/** The lines of a country, those that are open first. `heading` null: they stand under what was said before. */
export function lineBlocks(
  help: CountryHelp,
  {
    now,
    words,
    heading,
  }: { readonly now: Instant; readonly words: HelpWords; readonly heading: string | null },
): Block[] {
  const closed = (line: Helpline) => Number(openNow(line, help.timeZone, now) === false);
  const lines = help.lines
    .toSorted((a, b) => closed(a) - closed(b))
    .map((line): Block => {
      const text = lineText({ line, timeZone: help.timeZone, now, words });
      return { kind: "text", text };
    });
  return [
    ...(heading === null ? [] : [{ kind: "heading" as const, text: heading }]),
    ...(lines.length > 0 ? lines : [{ kind: "text" as const, text: words.noLines }]),
  ];
}

/** Name; below it each way to reach it, to be tapped; then when, what it costs, in which languages, whom it is for and what to know. */
function lineText(of: { line: Helpline; timeZone: string; now: Instant; words: HelpWords }): Text {
  const { line, words } = of;
  const name = line.region === null ? line.name : `${line.name} (${line.region})`;
  // A line that has no name but its number does not say it twice.
  const isNamed = !line.channels.some((channel) => "number" in channel && channel.number === name);
  const languages = line.languages.map((language) => words.languages[language] ?? language);
  const ways = line.channels.map((channel) => channelText(channel, words));
  const facts = [
    hoursText(of),
    ...(line.free ? [words.free] : []),
    ...(languages.length > 0 ? [plain(fill(words.speaks, { languages: words.and(languages) }))] : []),
    ...(line.note === null ? [] : [words.notes[line.note]]),
  ];
  const head: readonly Inline[] = isNamed ? [{ kind: "strong", text: name }, "\n"] : [];
  return [...head, ...dotted(ways), "\n", ...dotted(facts)];
}

function dotted(parts: readonly Text[]): readonly Inline[] {
  return parts.flatMap((part, index) => [...(index === 0 ? [] : [" · "]), ...inlines(part)]);
}

function channelText(channel: Channel, words: HelpWords): Text {
  switch (channel.by) {
    case "call":
      return fill(words.call, { number: dial(channel.number, words) });
    case "text": {
      const number = reach("sms:", channel.number, words);
      return channel.keyword === null
        ? fill(words.text, { number })
        : fill(words.textKeyword, { keyword: { kind: "strong", text: channel.keyword }, number });
    }
    case "whatsapp":
      return fill(words.whatsapp, { number: shown(channel.number, words) });
    case "chat":
      return channel.url === null
        ? words.chatOnTheirPage
        : fill(words.chat, { link: { kind: "link", text: channel.url, url: channel.url } });
  }
}

function hoursText(of: { line: Helpline; timeZone: string; now: Instant; words: HelpWords }): string {
  const { line, words } = of;
  if (line.hours.kind === "always") return words.always;
  const open = openNow(line, of.timeZone, of.now);
  if (line.hours.kind === "unknown" || open === null) return words.hoursUnknown;
  return plain(fill(open ? words.openNow : words.closedNow, { hours: words.hours(line.hours.spans) }));
}

function openNow({ hours }: Helpline, timeZone: string, now: Instant): boolean | null {
  const zone = parseTimeZone(timeZone);
  return zone === null ? null : isOpen(hours, zone, now);
}

/** Help that work pays for, with its real terms; a plain sentence where there is none. */
export function supportBlocks(support: WorkplaceSupport | null, words: HelpWords): Block[] {
  if (support === null) return [{ kind: "text", text: words.noSupport, quiet: true }];
  const facts = (Object.keys(words.support) as (keyof WorkplaceSupport)[]).map((key) => ({
    label: words.support[key],
    value: support[key],
  }));
  return [
    { kind: "heading", text: words.supportHeading },
    { kind: "facts", facts },
  ];
}

/** Each way to get help at work with what it keeps to itself. Without any, a plain sentence and ways outside. */
export function routeBlocks(routes: readonly WorkplaceRoute[], words: HelpWords): Block[] {
  if (routes.length === 0) return [{ kind: "text", text: words.routes.none }];
  return [
    { kind: "heading", text: words.routes.heading },
    ...routes.flatMap(({ name, contact, keepsPrivate, mustPassOn }): Block[] => [
      { kind: "text", text: [{ kind: "strong", text: name }] },
      {
        kind: "facts",
        facts: [
          { label: words.routes.contact, value: contact },
          { label: words.routes.keepsPrivate, value: keepsPrivate },
          { label: words.routes.mustPassOn, value: mustPassOn },
        ],
      },
    ]),
  ];
}

/** Another country's numbers in one tap: for who travels, or works far from home. None where no list has another. */
export function countryBlocks(
  lists: readonly CountryHelp[],
  {
    shown,
    opening,
    words,
  }: { readonly shown: CountryCode | null; readonly opening: HelpOpening; readonly words: HelpWords },
): Block[] {
  const others = [...new Set(lists.map(({ country }) => country))].filter((country) => country !== shown);
  if (others.length === 0) return [];
  const buttons = others
    .map((country) => ({
      label: countryName(country, words),
      style: "quiet" as const,
      action: helpAction(opening, country),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  return [
    { kind: "heading", text: shown === null ? words.yourCountry : words.country },
    { kind: "buttons", buttons },
  ];
}

/** A country's name; of one that our words lack, as the runtime has it. */
export function countryName(country: CountryCode, words: HelpWords): string {
  const known = words.countries[country];
  return known ?? new Intl.DisplayNames([words.language], { type: "region" }).of(country) ?? country;
}

function dial(number: string, words: HelpWords): Inline {
  return reach("tel:", number, words);
}

function reach(scheme: "tel:" | "sms:", number: string, words: HelpWords): Inline {
  return { kind: "link", text: shown(number, words), url: scheme + number.replace(/[^\d+*]/g, "") };
}

// Digits run from left to right in every script: without the marks, a number inside Arabic or Hebrew is shown in pieces.
function shown(number: string, words: HelpWords): string {
  return words.rightToLeft ? `\u2066${number}\u2069` : number;
}

/** Puts the parts into the template's braces. Throws RangeError where a part is named that is not given. */
function fill(template: string, parts: Readonly<Record<string, Inline>>): readonly Inline[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{")) return piece;
      const part = parts[piece.slice(1, -1)];
      if (part === undefined) throw new RangeError(`"${template}" names a part that is not there.`);
      return part;
    });
}

function inlines(text: Text): readonly Inline[] {
  return typeof text === "string" ? [text] : text;
}
