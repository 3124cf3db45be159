import type { ZONES_EN } from "./zones.en.ts";

export const ZONES_ES: typeof ZONES_EN = {
  choose: "Elige",
  regions: {
    Africa: "África",
    America: "América",
    Antarctica: "Antártida",
    Arctic: "Ártico",
    Asia: "Asia",
    Atlantic: "Atlántico",
    Australia: "Australia",
    Europe: "Europa",
    Indian: "Océano Índico",
    Pacific: "Pacífico",
  },
};
