import type { Practice } from "../../../core/practice/practice.ts";

export const caringPlace = {
  id: "caring-place",
  kind: "exercise",
  needs: ["N4", "N5", "N15"],
  family: "imagery",
  lengths: [{ minutes: 5, grade: "C", evidence: ["E18"], claim: "C" }],
  saves: ["SV0"],
  meets: ["NT", "NB", "TF", "SB", "OP"],
  afterCheck: true,
  suggest: { auto: false, suppressWhen: ["heavier_today"] },
  cautions: [
    "Imagery can turn unpleasant: every step can be the last.",
    "Not while driving or working with machines.",
    "Never put forward; hidden after two Heavier.",
  ],
  steps: [
    {
      id: "place",
      minutes: [5],
      input: "pick1",
      uses: ["imagery"],
      options: [
        { id: "garden" },
        { id: "water" },
        { id: "kitchen" },
        { id: "room" },
        { id: "quiet" },
        { id: "own" },
        { id: "none", goes: { to: "exit", exit: "practice:ground-senses" } },
      ],
      changes: {
        NI: {
          options: [
            { id: "photo" },
            { id: "cup" },
            { id: "plant" },
            { id: "object" },
            { id: "none", goes: { to: "exit", exit: "practice:ground-senses" } },
          ],
        },
      },
    },
    {
      id: "details",
      minutes: [5],
      input: "pickN",
      atMost: 2,
      uses: ["imagery"],
      options: [
        { id: "light" },
        { id: "color" },
        { id: "sound" },
        { id: "air" },
        { id: "far" },
        { id: "not-sure" },
      ],
      changes: {
        NI: {
          options: [{ id: "light" }, { id: "color" }, { id: "shape" }, { id: "surface" }, { id: "not-sure" }],
        },
      },
    },
    {
      id: "sign",
      minutes: [5],
      input: "pick1",
      care: true,
      uses: ["imagery"],
      options: [
        { id: "seat" },
        { id: "drink" },
        { id: "lamp" },
        { id: "note" },
        { id: "company" },
        { id: "none" },
      ],
      changes: {
        NI: {
          options: [{ id: "given" }, { id: "chosen" }, { id: "serves" }, { id: "lasted" }, { id: "none" }],
        },
      },
    },
    { id: "stay", minutes: [5], input: "wait", uses: ["imagery"], changes: { NI: {} } },
    { id: "back", minutes: [5], input: "tap" },
  ],
} as const satisfies Practice;
