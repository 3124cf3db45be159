import type { CountryCode, Helpline } from "../core/safety/helplines.ts";
import { call, child, home, readAt, text, UNKNOWN, women, young } from "./helpline-rows.ts";
import { AT_RISK_IN_EUROPE } from "./helplines-at-risk-europe.ts";

const EN = ["en"];
const ES = ["es"];

/** Lines for violence at home and for children and young people, by country. Nobody has confirmed a row. */
export const AT_RISK: Readonly<Record<CountryCode, readonly Helpline[]>> = {
  ...AT_RISK_IN_EUROPE,
  US: [
    home({
      id: "us-home",
      name: "National Domestic Violence Hotline",
      channels: [call("1-800-799-7233"), text("88788", "START")],
      languages: ["en", "es"],
    }),
    child({ id: "us-childhelp", name: "Childhelp", channels: [call("1-800-422-4453")], languages: EN }),
  ],
  CA: [
    young({
      id: "ca-kids",
      name: "Kids Help Phone",
      channels: [call("1-800-668-6868"), text("686868", "CONNECT")],
      languages: ["en", "fr"],
    }),
  ],
  AU: [
    home({
      id: "au-respect",
      name: "1800RESPECT",
      channels: [call("1800 737 732")],
      languages: EN,
      note: "interpreters",
    }),
    young({ id: "au-kids", name: "Kids Helpline", channels: [call("1800 55 1800")], languages: EN }),
  ],
  NZ: [
    women({ id: "nz-refuge", name: "Women's Refuge", channels: [call("0800 733 843")], languages: EN }),
    child({ id: "nz-oranga", name: "Oranga Tamariki", channels: [call("0508 326 459")], languages: EN }),
  ],
  IL: [home({ id: "il-118", name: "118", channels: [call("118")], languages: ["he"] })],
  IN: [
    women({
      id: "in-181",
      name: "Women Helpline 181",
      channels: [call("181")],
      languages: [],
      source: readAt("peyarkal.in", "T3"),
    }),
    child({ id: "in-1098", name: "Childline 1098", channels: [call("1098")], languages: [] }),
  ],
  JP: [
    home({ id: "jp-dv-plus", name: "DV Soudan Plus", channels: [call("0120-279-889")], languages: ["ja"] }),
    child({ id: "jp-189", name: "189", channels: [call("189")], languages: ["ja"] }),
  ],
  KR: [
    women({ id: "kr-1366", name: "1366", channels: [call("1366")], languages: ["ko"] }),
    young({ id: "kr-1388", name: "1388", channels: [call("1388")], languages: ["ko"] }),
  ],
  HK: [
    home({
      id: "hk-harmony",
      name: "Harmony House",
      channels: [call("2522 0434")],
      languages: ["yue"],
      free: false,
      hours: UNKNOWN,
    }),
  ],
  SG: [
    home({ id: "sg-navh", name: "NAVH", channels: [call("1800 777 0000")], languages: EN }),
    child({ id: "sg-navh-child", name: "NAVH", channels: [call("1800 777 0000")], languages: EN }),
  ],
  PH: [
    child({
      id: "ph-163",
      name: "Bantay Bata 163",
      channels: [call("163")],
      languages: ["fil"],
      free: false,
      hours: UNKNOWN,
    }),
  ],
  ZA: [
    home({
      id: "za-gbv",
      name: "GBV Command Centre",
      channels: [call("0800 428 428")],
      languages: EN,
    }),
    child({ id: "za-childline", name: "Childline", channels: [call("116")], languages: EN }),
  ],
  AR: [
    home({
      id: "ar-144",
      name: "144",
      channels: [call("144")],
      languages: ES,
      note: "hours_change",
      source: readAt("telam.com.ar, puntodevistaweb.com", "T2", "2025-09"),
    }),
    child({
      id: "ar-102",
      name: "102",
      channels: [call("102")],
      languages: ES,
      hours: UNKNOWN,
      source: readAt("datapba.com", "T2", "2023-01"),
    }),
  ],
  CL: [
    women({
      id: "cl-1455",
      name: "1455",
      channels: [call("1455")],
      languages: ES,
      source: readAt("diariolongino.cl, t13.cl", "T2", "2020-04"),
    }),
    young({ id: "cl-147", name: "147 Fono Niños", channels: [call("147")], languages: ES }),
  ],
};
