/** The regions by which time zones are listed. */
export const ZONES_EN = {
  choose: "Choose",
  regions: {
    Africa: "Africa",
    America: "America",
    Antarctica: "Antarctica",
    Arctic: "Arctic",
    Asia: "Asia",
    Atlantic: "Atlantic",
    Australia: "Australia",
    Europe: "Europe",
    Indian: "Indian Ocean",
    Pacific: "Pacific",
  } as Readonly<Record<string, string>>,
};
