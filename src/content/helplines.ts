import type { Translated } from "../core/locale.ts";
import type { HelpWords } from "../core/safety/help-words.ts";
import type { CountryHelp, EmergencyNumber, HelpSource } from "../core/safety/helplines.ts";
import { ALWAYS, call, chat, line, readAt, text, UNKNOWN, whatsapp } from "./helpline-rows.ts";
import { HELP_EN } from "./helplines.en.ts";
import { HELP_ES } from "./helplines.es.ts";
import { AT_RISK } from "./helplines-at-risk.ts";

// A starting list, read from stored copies of varying age; nobody has confirmed a row. Each deployment confirms its own rows.
// Left out on purpose, for their numbers or hours conflict or rest on one list alone: DK, GR, UA, CN, TW, AE, MX, BR, CO, PE, NG, EG, KE.

// Two compiled lists: W, an encyclopedia's list of emergency numbers, and D, a data set.
const W = {
  at: "Wikipedia list of emergency numbers (stored copy)",
  dated: "2021-07-09",
  tier: "T3",
} as const;
const D = { at: "Compiled data set of emergency numbers (excerpt)", dated: "2026-01", tier: "T3" } as const;

function emergency(
  number: string,
  service: EmergencyNumber["service"] = "any",
  source: HelpSource = W,
): EmergencyNumber {
  return { number, service, source, verified: false };
}

const CRISIS: readonly CountryHelp[] = [
  {
    country: "US",
    timeZone: "America/New_York",
    emergency: [emergency("911")],
    lines: [
      line({
        id: "us-988",
        name: "988 Suicide & Crisis Lifeline",
        channels: [call("988"), text("988"), chat],
        hours: ALWAYS,
        languages: ["en", "es"],
        note: "interpreters",
        source: readAt("health.wyo.gov, mcphs.edu", "T1"),
      }),
    ],
  },
  {
    country: "CA",
    timeZone: "America/Toronto",
    emergency: [emergency("911")],
    lines: [
      line({
        id: "ca-988",
        name: "9-8-8 Suicide Crisis Helpline",
        channels: [call("988"), text("988")],
        hours: ALWAYS,
        languages: ["en", "fr"],
        source: readAt("newswire.ca, government release", "T1", "2023-11-30"),
      }),
    ],
  },
  {
    country: "GB",
    timeZone: "Europe/London",
    emergency: [emergency("999"), emergency("112")],
    lines: [
      line({
        id: "gb-samaritans",
        name: "Samaritans",
        channels: [call("116 123")],
        hours: ALWAYS,
        languages: ["en"],
        free: true,
        source: readAt("samaritans.org, publichealthdorset.org.uk", "T1"),
      }),
      line({
        id: "gb-shout",
        name: "Shout",
        channels: [text("85258", "SHOUT")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("publichealthdorset.org.uk", "T1"),
      }),
      line({
        id: "gb-nir-lifeline",
        name: "Lifeline",
        region: "Northern Ireland",
        channels: [call("0808 808 8000")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("contactni.com", "T2"),
      }),
    ],
  },
  {
    country: "IE",
    timeZone: "Europe/Dublin",
    emergency: [emergency("112"), emergency("999")],
    lines: [
      line({
        id: "ie-samaritans",
        name: "Samaritans",
        channels: [call("116 123")],
        hours: ALWAYS,
        languages: ["en"],
        free: true,
        source: readAt("samaritans.org, irishhealthpro.com", "T1"),
      }),
      // The word to begin with differs by source, so none is given.
      line({
        id: "ie-50808",
        name: "50808",
        channels: [text("50808")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("irishhealthpro.com, todayfm.com", "T2", "2020"),
      }),
    ],
  },
  {
    country: "AU",
    timeZone: "Australia/Sydney",
    emergency: [emergency("000")],
    lines: [
      line({
        id: "au-lifeline",
        name: "Lifeline",
        channels: [call("13 11 14"), text("0477 13 11 14")],
        hours: ALWAYS,
        languages: ["en"],
        note: "interpreter_number",
        source: readAt("llg.org.au, lifeinmind.org.au", "T1"),
      }),
    ],
  },
  {
    country: "NZ",
    timeZone: "Pacific/Auckland",
    emergency: [emergency("111", "any", D)],
    lines: [
      line({
        id: "nz-1737",
        name: "1737",
        channels: [call("1737"), text("1737")],
        hours: ALWAYS,
        languages: ["en"],
        note: "interpreters",
        source: readAt("scoop.co.nz ministerial release, pegasus.health.nz", "T1", "2017"),
      }),
    ],
  },
  {
    country: "FR",
    timeZone: "Europe/Paris",
    emergency: [emergency("112"), emergency("15", "ambulance"), emergency("114", "deaf")],
    lines: [
      line({
        id: "fr-3114",
        name: "3114",
        channels: [call("3114")],
        hours: ALWAYS,
        languages: ["fr"],
        free: true,
        source: readAt("3114.fr, mayotte.ars.sante.fr", "T1"),
      }),
    ],
  },
  {
    country: "BE",
    timeZone: "Europe/Brussels",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "be-1813",
        name: "1813",
        channels: [call("1813")],
        hours: ALWAYS,
        languages: ["nl"],
        source: readAt("vtm.be, brusselstimes.com", "T2", "2026"),
      }),
      line({
        id: "be-fr",
        name: "0800 32 123",
        channels: [call("0800 32 123")],
        hours: ALWAYS,
        languages: ["fr"],
        source: readAt("brusselstimes.com", "T2", "2026"),
      }),
      line({
        id: "be-en",
        name: "02 648 40 14",
        channels: [call("02 648 40 14")],
        hours: UNKNOWN,
        languages: ["en"],
        source: readAt("brusselstimes.com", "T2", "2026"),
      }),
    ],
  },
  {
    country: "NL",
    timeZone: "Europe/Amsterdam",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "nl-113",
        name: "113",
        channels: [call("113"), call("0800-0113")],
        hours: ALWAYS,
        languages: ["nl"],
        source: readAt("nu.nl, nltimes.nl", "T2", "2020"),
      }),
    ],
  },
  {
    country: "DE",
    timeZone: "Europe/Berlin",
    emergency: [emergency("112"), emergency("110", "police")],
    lines: [
      line({
        id: "de-telefonseelsorge",
        name: "TelefonSeelsorge",
        channels: [call("0800 111 0 111"), call("0800 111 0 222")],
        hours: ALWAYS,
        languages: ["de"],
        source: readAt("spektrum.de, infranken.de, ruv-bkk.de", "T2", "2022"),
      }),
    ],
  },
  {
    country: "AT",
    timeZone: "Europe/Vienna",
    emergency: [emergency("112"), emergency("144", "ambulance")],
    lines: [
      line({
        id: "at-142",
        name: "Telefonseelsorge",
        channels: [call("142")],
        hours: ALWAYS,
        languages: ["de"],
        free: true,
        source: readAt("katholisch.at, ooe.orf.at", "T1"),
      }),
    ],
  },
  {
    country: "CH",
    timeZone: "Europe/Zurich",
    emergency: [emergency("112"), emergency("144", "ambulance"), emergency("117", "police")],
    lines: [
      line({
        id: "ch-143",
        name: "143: Dargebotene Hand, Main Tendue, Telefono Amico",
        channels: [call("143")],
        hours: ALWAYS,
        languages: ["de", "fr", "it"],
        source: readAt("143.ch, diakonie.ch", "T1"),
      }),
      line({
        id: "ch-heart2heart",
        name: "Heart2Heart",
        channels: [call("0800 143 000")],
        hours: { kind: "weekly", spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "18:00", until: "23:00" }] },
        languages: ["en"],
        source: readAt("heart2heart.143.ch", "T1"),
      }),
    ],
  },
  {
    country: "ES",
    timeZone: "Europe/Madrid",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "es-024",
        name: "024",
        channels: [call("024")],
        hours: ALWAYS,
        languages: ["es"],
        free: true,
        source: readAt("rtve.es, ministry launch", "T2", "2022"),
      }),
    ],
  },
  {
    country: "PT",
    timeZone: "Europe/Lisbon",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "pt-1411",
        name: "1411",
        channels: [call("1411")],
        hours: ALWAYS,
        languages: ["pt"],
        free: true,
        source: readAt("deco.proteste.pt, dn.pt, ointerior.pt", "T2", "2025"),
      }),
    ],
  },
  {
    country: "IT",
    timeZone: "Europe/Rome",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "it-telefono-amico",
        name: "Telefono Amico",
        channels: [call("02 2327 2327")],
        hours: { kind: "weekly", spans: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "09:00", until: "00:00" }] },
        languages: ["it"],
        source: readAt("agensir.it, tgcom24", "T2", "2025"),
      }),
      // Its hours were read for the phone alone.
      line({
        id: "it-telefono-amico-whatsapp",
        name: "Telefono Amico",
        channels: [whatsapp("324 011 7252")],
        hours: UNKNOWN,
        languages: ["it"],
        source: readAt("agensir.it, tgcom24", "T2", "2025"),
      }),
    ],
  },
  {
    country: "SE",
    timeZone: "Europe/Stockholm",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "se-hjalplinjen",
        name: "Hjälplinjen",
        channels: [call("90 390")],
        hours: ALWAYS,
        languages: ["sv"],
        note: "adults",
        source: readAt("alwaysmind.se quoting the ministry, sosalarm.se", "T2", "2024-12"),
      }),
      line({
        id: "se-mind",
        name: "Mind",
        channels: [call("90101")],
        hours: ALWAYS,
        languages: ["sv"],
        note: "hours_change",
        source: readAt("alwaysmind.se", "T2", "2020-06"),
      }),
    ],
  },
  {
    country: "NO",
    timeZone: "Europe/Oslo",
    emergency: [emergency("113", "ambulance"), emergency("112", "police")],
    lines: [
      line({
        id: "no-mental-helse",
        name: "Mental Helse",
        channels: [call("116 123")],
        hours: ALWAYS,
        languages: ["no"],
        source: readAt("tv2.no", "T2", "2020"),
      }),
      line({
        id: "no-kirkens-sos",
        name: "Kirkens SOS",
        channels: [call("22 40 00 40")],
        hours: ALWAYS,
        languages: ["no"],
        source: readAt("tv2.no", "T2", "2020"),
      }),
    ],
  },
  {
    country: "FI",
    timeZone: "Europe/Helsinki",
    emergency: [emergency("112")],
    // The number in English is left out: two sources disagree on it.
    lines: [
      line({
        id: "fi-mieli",
        name: "MIELI",
        channels: [call("09 2525 0111")],
        hours: ALWAYS,
        languages: ["fi"],
        source: readAt("mieli.fi, sttinfo.fi", "T1", "2020"),
      }),
      line({
        id: "fi-mieli-sv",
        name: "MIELI",
        channels: [call("09 2525 0112")],
        hours: UNKNOWN,
        languages: ["sv"],
        source: readAt("mieli.fi", "T1", "2020"),
      }),
      line({
        id: "fi-mieli-uk",
        name: "MIELI",
        channels: [call("09 2525 0114")],
        hours: UNKNOWN,
        languages: ["uk"],
        source: readAt("mieli.fi", "T1", "2020"),
      }),
      line({
        id: "fi-mieli-ru",
        name: "MIELI",
        channels: [call("09 2525 0115")],
        hours: UNKNOWN,
        languages: ["ru"],
        source: readAt("mieli.fi", "T1", "2020"),
      }),
    ],
  },
  {
    country: "PL",
    timeZone: "Europe/Warsaw",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "pl-800",
        name: "800 70 2222",
        channels: [call("800 70 2222")],
        hours: ALWAYS,
        languages: ["pl"],
        source: readAt("zdrowie.pap.pl", "T2", "2019"),
      }),
      line({
        id: "pl-116123",
        name: "116 123",
        channels: [call("116 123")],
        hours: UNKNOWN,
        languages: ["pl"],
        note: "adults",
        source: readAt("zdrowie.pap.pl", "T2", "2019"),
      }),
    ],
  },
  {
    country: "CZ",
    timeZone: "Europe/Prague",
    emergency: [emergency("112"), emergency("155", "ambulance", readAt("fruncterapie.cz", "T2"))],
    lines: [
      line({
        id: "cz-prague",
        name: "222 580 697",
        region: "Prague",
        channels: [call("222 580 697")],
        hours: ALWAYS,
        languages: ["cs"],
        source: readAt("irozhlas.cz, idnes.cz", "T2", "2024"),
      }),
      // Meant for day and night; weekends stopped in December 2024.
      line({
        id: "cz-116123",
        name: "116 123",
        channels: [call("116 123")],
        hours: UNKNOWN,
        languages: ["cs"],
        note: "hours_change",
        source: readAt("irozhlas.cz, idnes.cz", "T2", "2024"),
      }),
    ],
  },
  {
    country: "HU",
    timeZone: "Europe/Budapest",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "hu-116123",
        name: "116-123",
        channels: [call("116-123")],
        hours: ALWAYS,
        languages: ["hu"],
        free: true,
        source: readAt("infostart.hu, demokrata.hu", "T2", "2022"),
      }),
    ],
  },
  {
    country: "SK",
    timeZone: "Europe/Bratislava",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "sk-0800",
        name: "0800 193 193",
        channels: [call("0800 193 193")],
        hours: {
          kind: "weekly",
          spans: [
            { days: [1, 2, 3, 4, 5], from: "14:00", until: "22:00" },
            { days: [6, 7], from: "10:00", until: "18:00" },
          ],
        },
        languages: ["sk", "uk"],
        source: readAt("sme.sk", "T2", "2022"),
      }),
    ],
  },
  {
    country: "IL",
    timeZone: "Asia/Jerusalem",
    emergency: [emergency("101", "ambulance"), emergency("100", "police")],
    lines: [
      line({
        id: "il-eran",
        name: "ERAN",
        channels: [call("1201")],
        hours: ALWAYS,
        languages: ["he", "ar", "en", "ru", "am", "fr", "es"],
        source: readAt("israel21c.org, p2g-hadera-eiron.org.il", "T2", "2023"),
      }),
    ],
  },
  {
    country: "IN",
    timeZone: "Asia/Kolkata",
    emergency: [emergency("112")],
    lines: [
      line({
        id: "in-tele-manas",
        name: "Tele-MANAS",
        channels: [call("14416"), call("1-800-891-4416")],
        hours: ALWAYS,
        // "Up to 20" were read, and none by name.
        languages: [],
        source: readAt("livemint, thehawk.in, ministry statements", "T2", "2025"),
      }),
    ],
  },
  {
    country: "JP",
    timeZone: "Asia/Tokyo",
    emergency: [emergency("119", "ambulance"), emergency("110", "police")],
    lines: [
      line({
        id: "jp-yorisoi",
        name: "Yorisoi",
        channels: [call("0120-279-338")],
        hours: ALWAYS,
        languages: ["ja"],
        note: "press_2",
        source: readAt("279338.jp, hurights.or.jp", "T2"),
      }),
      line({
        id: "jp-inochi",
        name: "Inochi SOS",
        channels: [call("0120-061-338")],
        hours: {
          kind: "weekly",
          spans: [
            { days: [1, 4, 5], from: "00:00", until: "00:00" },
            { days: [2, 3, 6, 7], from: "06:00", until: "00:00" },
          ],
        },
        languages: ["ja"],
        source: readAt("mainichi.jp", "T2", "2022"),
      }),
    ],
  },
  {
    country: "KR",
    timeZone: "Asia/Seoul",
    emergency: [emergency("119", "ambulance"), emergency("112", "police")],
    lines: [
      line({
        id: "kr-109",
        name: "109",
        channels: [call("109")],
        hours: ALWAYS,
        languages: ["ko"],
        source: readAt("koreabizwire.com", "T2", "2025-01"),
      }),
    ],
  },
  {
    country: "HK",
    timeZone: "Asia/Hong_Kong",
    emergency: [emergency("999", "any", readAt("csrp.hku.hk", "T2"))],
    lines: [
      line({
        id: "hk-samaritans",
        name: "Samaritans",
        channels: [call("2896 0000")],
        hours: ALWAYS,
        languages: ["en", "yue", "zh"],
        source: readAt("csrp.hku.hk", "T2"),
      }),
      line({
        id: "hk-sbhk",
        name: "SBHK",
        channels: [call("2389 2222")],
        hours: ALWAYS,
        languages: ["yue", "en"],
        source: readAt("csrp.hku.hk", "T2"),
      }),
      line({
        id: "hk-2382",
        name: "2382 0000",
        channels: [call("2382 0000")],
        hours: ALWAYS,
        languages: ["yue"],
        source: readAt("csrp.hku.hk", "T2"),
      }),
    ],
  },
  {
    country: "SG",
    timeZone: "Asia/Singapore",
    emergency: [emergency("995", "ambulance"), emergency("999", "police")],
    lines: [
      line({
        id: "sg-sos",
        name: "SOS",
        channels: [call("1767"), whatsapp("9151 1767")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("CNA Deep Dive notes, mothership.sg", "T2", "2022"),
      }),
      line({
        id: "sg-mindline",
        name: "national mindline 1771",
        channels: [call("1771")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("CNA Deep Dive notes", "T2"),
      }),
    ],
  },
  {
    country: "PH",
    timeZone: "Asia/Manila",
    emergency: [emergency("911")],
    // A second, shorter number rests on one compiled page alone.
    lines: [
      line({
        id: "ph-ncmh",
        name: "NCMH",
        channels: [call("0917-899-8727")],
        hours: ALWAYS,
        languages: ["fil", "en"],
        source: readAt("doh.gov.ph", "T1", "2019"),
      }),
    ],
  },
  {
    country: "ZA",
    timeZone: "Africa/Johannesburg",
    emergency: [emergency("10177", "ambulance", D), emergency("10111", "police", D)],
    lines: [
      line({
        id: "za-sadag",
        name: "SADAG",
        channels: [call("0800 567 567"), call("0800 456 789")],
        hours: ALWAYS,
        languages: ["en"],
        source: readAt("pressreader The Star, sabcnews", "T2", "2022"),
      }),
    ],
  },
  {
    country: "AR",
    timeZone: "America/Argentina/Buenos_Aires",
    emergency: [emergency("911"), emergency("107", "ambulance", D)],
    // 135 is left out: what it reaches differs by province.
    lines: [
      line({
        id: "ar-0800",
        name: "0800-999-0091",
        channels: [call("0800-999-0091")],
        hours: ALWAYS,
        languages: ["es"],
        source: readAt("lapostacomodorense, ospia.org.ar", "T2", "2025"),
      }),
      line({
        id: "ar-cas",
        name: "CAS",
        channels: [call("(011) 5275-1135")],
        hours: UNKNOWN,
        languages: ["es"],
        source: readAt("lapostacomodorense, ospia.org.ar", "T2", "2025"),
      }),
    ],
  },
  {
    country: "CL",
    timeZone: "America/Santiago",
    emergency: [emergency("131", "ambulance", D), emergency("133", "police", D)],
    lines: [
      line({
        id: "cl-4141",
        name: "*4141",
        channels: [call("*4141")],
        hours: ALWAYS,
        languages: ["es"],
        free: true,
        note: "mobile_only",
        source: readAt("eldinamo.cl, latercera.com", "T2", "2025-10"),
      }),
    ],
  },
];

/** Emergency numbers and people's lines of 32 countries. */
export const HELPLINES: readonly CountryHelp[] = CRISIS.map((help) => ({
  ...help,
  lines: [...help.lines, ...(AT_RISK[help.country] ?? [])],
}));

/** The words of the help view: every language has its own, for none may fall back to another here. */
export const HELP_WORDS: Translated<HelpWords> = { en: HELP_EN, es: HELP_ES };
