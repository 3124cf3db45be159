/** People to turn to, on pages. The help itself is written in content/helplines.*.ts. */
export const URGENT_EN = {
  title: "Urgent help",
  notLive: "No one reads this live.",
  toWriting: "To what I wrote",
};
