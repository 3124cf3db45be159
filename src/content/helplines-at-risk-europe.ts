import type { CountryCode, Helpline } from "../core/safety/helplines.ts";
import { call, child, home, readAt, UNKNOWN, whatsapp, women, young } from "./helpline-rows.ts";

const EN = ["en"];
const FR = ["fr"];
const DE = ["de"];
const NL = ["nl"];
const CS = ["cs"];

/** Europe's part of the lines for violence at home and for children and young people. */
export const AT_RISK_IN_EUROPE: Readonly<Record<CountryCode, readonly Helpline[]>> = {
  GB: [
    women({
      id: "gb-refuge",
      name: "National Domestic Abuse Helpline",
      region: "England",
      channels: [call("0808 2000 247")],
      languages: EN,
    }),
    home({
      id: "gb-scotland",
      name: "Domestic Abuse and Forced Marriage Helpline",
      region: "Scotland",
      channels: [call("0800 027 1234")],
      languages: EN,
    }),
    home({
      id: "gb-wales",
      name: "Live Fear Free",
      region: "Wales",
      channels: [call("0808 80 10 800")],
      languages: EN,
    }),
    home({
      id: "gb-nir-home",
      name: "Domestic and Sexual Abuse Helpline",
      region: "Northern Ireland",
      channels: [call("0808 802 1414")],
      languages: EN,
    }),
    child({
      id: "gb-nspcc",
      name: "NSPCC",
      channels: [call("0808 800 5000")],
      languages: EN,
      note: "worried",
      hours: UNKNOWN,
    }),
    young({ id: "gb-childline", name: "Childline", channels: [call("0800 1111")], languages: EN }),
  ],
  IE: [
    women({ id: "ie-womens-aid", name: "Women's Aid", channels: [call("1800 341 900")], languages: EN }),
    young({ id: "ie-childline", name: "Childline", channels: [call("1800 66 66 66")], languages: EN }),
  ],
  FR: [
    women({ id: "fr-3919", name: "3919", channels: [call("3919")], languages: FR }),
    child({ id: "fr-119", name: "119", channels: [call("119")], languages: FR }),
  ],
  BE: [
    home({
      id: "be-home-fr",
      name: "Écoute violences conjugales",
      channels: [call("0800 30 030")],
      languages: FR,
    }),
    home({ id: "be-1712", name: "1712", channels: [call("1712")], languages: NL, hours: UNKNOWN }),
    young({ id: "be-awel", name: "Awel", channels: [call("102")], languages: NL, hours: UNKNOWN }),
    young({ id: "be-103", name: "103", channels: [call("103")], languages: FR, hours: UNKNOWN }),
  ],
  NL: [
    home({ id: "nl-veilig-thuis", name: "Veilig Thuis", channels: [call("0800-2000")], languages: NL }),
    child({ id: "nl-veilig-child", name: "Veilig Thuis", channels: [call("0800-2000")], languages: NL }),
  ],
  DE: [
    women({ id: "de-116016", name: "Hilfetelefon", channels: [call("116 016")], languages: DE }),
    young({
      id: "de-116111",
      name: "Nummer gegen Kummer",
      channels: [call("116 111")],
      languages: DE,
      hours: UNKNOWN,
    }),
  ],
  AT: [
    women({ id: "at-frauen", name: "Frauenhelpline", channels: [call("0800 222 555")], languages: DE }),
    young({ id: "at-147", name: "Rat auf Draht", channels: [call("147")], languages: DE }),
  ],
  CH: [young({ id: "ch-147", name: "147", channels: [call("147")], languages: ["de", "fr", "it"] })],
  ES: [
    women({
      id: "es-016",
      name: "016",
      channels: [call("016"), whatsapp("600 000 016")],
      languages: ["es"],
    }),
    child({
      id: "es-anar",
      name: "ANAR",
      channels: [call("116 111"), call("900 20 20 10")],
      languages: ["es"],
    }),
  ],
  PT: [
    home({
      id: "pt-home",
      name: "Informação a Vítimas de Violência Doméstica",
      channels: [call("800 202 148")],
      languages: ["pt"],
    }),
    child({
      id: "pt-crianca",
      name: "SOS Criança",
      channels: [call("116 111")],
      languages: ["pt"],
      hours: UNKNOWN,
    }),
  ],
  IT: [
    home({ id: "it-1522", name: "1522", channels: [call("1522")], languages: ["it"] }),
    child({ id: "it-114", name: "114 Emergenza Infanzia", channels: [call("114")], languages: ["it"] }),
    young({ id: "it-azzurro", name: "Telefono Azzurro", channels: [call("1 96 96")], languages: ["it"] }),
  ],
  SE: [
    women({
      id: "se-kvinnofrid",
      name: "Kvinnofridslinjen",
      channels: [call("020-50 50 50")],
      languages: ["sv"],
      source: readAt("nck.uu.se", "T1", "2017-12"),
    }),
    young({ id: "se-bris", name: "Bris", channels: [call("116 111")], languages: ["sv"], hours: UNKNOWN }),
  ],
  NO: [
    home({ id: "no-116006", name: "VO-linjen", channels: [call("116 006")], languages: ["no"] }),
    young({ id: "no-116111", name: "Alarmtelefonen", channels: [call("116 111")], languages: ["no"] }),
  ],
  FI: [
    home({ id: "fi-nollalinja", name: "Nollalinja", channels: [call("080 005 005")], languages: ["fi"] }),
    young({
      id: "fi-116111",
      name: "Lasten ja nuorten puhelin",
      channels: [call("116 111")],
      languages: ["fi"],
      hours: UNKNOWN,
    }),
  ],
  PL: [
    home({
      id: "pl-niebieska",
      name: "Niebieska Linia",
      channels: [call("800 12 00 02")],
      languages: ["pl"],
    }),
    young({ id: "pl-116111", name: "116 111", channels: [call("116 111")], languages: ["pl"] }),
  ],
  CZ: [
    home({ id: "cz-116006", name: "116 006", channels: [call("116 006")], languages: CS, hours: UNKNOWN }),
    young({ id: "cz-bezpeci", name: "Linka bezpečí", channels: [call("116 111")], languages: CS }),
  ],
  HU: [
    home({ id: "hu-okit", name: "OKIT", channels: [call("06 80 20 55 20")], languages: ["hu"] }),
    young({
      id: "hu-kek",
      name: "Kék Vonal",
      channels: [call("116-111")],
      languages: ["hu"],
      hours: UNKNOWN,
    }),
  ],
  SK: [
    women({ id: "sk-zeny", name: "0800 212 212", channels: [call("0800 212 212")], languages: ["sk"] }),
    young({
      id: "sk-istota",
      name: "Linka detskej istoty",
      channels: [call("116 111")],
      languages: ["sk"],
      hours: UNKNOWN,
    }),
  ],
};
