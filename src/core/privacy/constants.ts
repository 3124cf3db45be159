/**
 * Written by `npm run calibrate` (tests/privacy/calibrate.ts): do not edit.
 * It simulates the reference world (tests/privacy/world.ts; 3 worlds of 1000 teams per cell) and fits by least squares
 * how the sum of contributions per head follows a team's level. No answer of a real person was used.
 */

/** Names the formulas and constants by which a summary was made; summaries are pinned with it. */
export const ENGINE_VERSION = "levels-1-132fcefc";

/**
 * What is assumed of any organization, in points of the 0 to 100 strain score; SDs unless said otherwise. `meanSd` and
 * `meanDriftSd` allow the whole organization to differ from the reference, and to move. `driftPhi` is per week.
 * `scoreVariance` is that of one member's score about the organization's mean, in squared points.
 * A leaf steps up by `stepSize` with probability `stepPrior` per `stepPriorWeeks` weeks.
 */
export const POPULATION = {
  mean: 35,
  meanSd: 10,
  meanDriftSd: 1,
  departmentSd: 3,
  teamSd: 6.3,
  driftSd: 4,
  driftPhi: 0.95,
  personSd: 14,
  scoreVariance: 234.25,
  stepSize: 15,
  stepPrior: 0.2,
  stepPriorWeeks: 24,
} as const;

/**
 * Fitted cells: one row per mean of the organization, one column per share of consenting members.
 * `share`: members with an answer in a window; `score`: their mean score; `sum`: contributions per head of all members
 * in a team at the mean; `slope`: its rise per point; `weekly`, `lasting`: sampling variance × people, new in each
 * window and staying.
 */
export const CALIBRATION = {
  means: [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75],
  cells: [
    [
      { share: 0.24272, score: 18.177, sum: 0.060386, slope: 0.006579, weekly: 0.067018, lasting: 0.084021 },
      { share: 0.48738, score: 18.126, sum: 0.12079, slope: 0.013209, weekly: 0.13125, lasting: 0.14809 },
      { share: 0.72818, score: 18.202, sum: 0.18383, slope: 0.019365, weekly: 0.21075, lasting: 0.18079 },
      { share: 0.96509, score: 18.186, sum: 0.2453, slope: 0.026323, weekly: 0.28713, lasting: 0.20925 },
    ],
    [
      { share: 0.24272, score: 22.217, sum: 0.09407, slope: 0.0087511, weekly: 0.090967, lasting: 0.13792 },
      { share: 0.48738, score: 22.197, sum: 0.18718, slope: 0.017673, weekly: 0.18144, lasting: 0.22562 },
      { share: 0.72818, score: 22.243, sum: 0.28435, slope: 0.025945, weekly: 0.2779, lasting: 0.25412 },
      { share: 0.96509, score: 22.256, sum: 0.38023, slope: 0.035262, weekly: 0.37346, lasting: 0.24656 },
    ],
    [
      { share: 0.24272, score: 26.579, sum: 0.1396, slope: 0.011061, weekly: 0.11649, lasting: 0.21517 },
      { share: 0.48738, score: 26.522, sum: 0.27655, slope: 0.022085, weekly: 0.23024, lasting: 0.32599 },
      { share: 0.72818, score: 26.576, sum: 0.42085, slope: 0.032781, weekly: 0.34573, lasting: 0.33267 },
      { share: 0.96509, score: 26.585, sum: 0.56094, slope: 0.044272, weekly: 0.44907, lasting: 0.25466 },
    ],
    [
      { share: 0.24272, score: 31.144, sum: 0.19673, slope: 0.013023, weekly: 0.13859, lasting: 0.31699 },
      { share: 0.48738, score: 31.092, sum: 0.39133, slope: 0.026133, weekly: 0.2738, lasting: 0.44871 },
      { share: 0.72818, score: 31.136, sum: 0.58963, slope: 0.038633, weekly: 0.40717, lasting: 0.418 },
      { share: 0.96509, score: 31.141, sum: 0.78926, slope: 0.052095, weekly: 0.52515, lasting: 0.22015 },
    ],
    [
      { share: 0.24272, score: 35.836, sum: 0.26436, slope: 0.014409, weekly: 0.15773, lasting: 0.44875 },
      { share: 0.48738, score: 35.821, sum: 0.5264, slope: 0.028883, weekly: 0.31551, lasting: 0.61167 },
      { share: 0.72818, score: 35.864, sum: 0.79161, slope: 0.042739, weekly: 0.4587, lasting: 0.51527 },
      { share: 0.96509, score: 35.864, sum: 1.0529, slope: 0.057501, weekly: 0.58845, lasting: 0.17443 },
    ],
    [
      { share: 0.24272, score: 40.659, sum: 0.33895, slope: 0.014923, weekly: 0.16958, lasting: 0.60727 },
      { share: 0.48738, score: 40.615, sum: 0.6754, slope: 0.02974, weekly: 0.34848, lasting: 0.8017 },
      { share: 0.72818, score: 40.694, sum: 1.0127, slope: 0.044088, weekly: 0.49893, lasting: 0.64611 },
      { share: 0.96509, score: 40.666, sum: 1.3425, slope: 0.059561, weekly: 0.64027, lasting: 0.14994 },
    ],
    [
      { share: 0.24272, score: 45.522, sum: 0.41396, slope: 0.014451, weekly: 0.1701, lasting: 0.78571 },
      { share: 0.48738, score: 45.516, sum: 0.82904, slope: 0.028748, weekly: 0.34855, lasting: 1.0344 },
      { share: 0.72818, score: 45.559, sum: 1.2396, slope: 0.04251, weekly: 0.51486, lasting: 0.83781 },
      { share: 0.96509, score: 45.559, sum: 1.6441, slope: 0.05765, weekly: 0.6651, lasting: 0.16893 },
    ],
    [
      { share: 0.24272, score: 50.464, sum: 0.48683, slope: 0.013094, weekly: 0.16238, lasting: 0.97065 },
      { share: 0.48738, score: 50.399, sum: 0.97358, slope: 0.026075, weekly: 0.33848, lasting: 1.2848 },
      { share: 0.72818, score: 50.452, sum: 1.4558, slope: 0.038366, weekly: 0.50758, lasting: 1.0358 },
      { share: 0.96509, score: 50.454, sum: 1.9299, slope: 0.051988, weekly: 0.66488, lasting: 0.22536 },
    ],
    [
      { share: 0.24272, score: 55.358, sum: 0.55156, slope: 0.011177, weekly: 0.14838, lasting: 1.138 },
      { share: 0.48738, score: 55.305, sum: 1.105, slope: 0.022048, weekly: 0.32157, lasting: 1.5267 },
      { share: 0.72818, score: 55.349, sum: 1.6507, slope: 0.032333, weekly: 0.47933, lasting: 1.2419 },
      { share: 0.96509, score: 55.355, sum: 2.1876, slope: 0.044086, weekly: 0.63247, lasting: 0.27458 },
    ],
    [
      { share: 0.24272, score: 60.188, sum: 0.6051, slope: 0.0089369, weekly: 0.13402, lasting: 1.2763 },
      { share: 0.48738, score: 60.171, sum: 1.2135, slope: 0.017477, weekly: 0.27947, lasting: 1.7257 },
      { share: 0.72818, score: 60.211, sum: 1.8146, slope: 0.025369, weekly: 0.42574, lasting: 1.4126 },
      { share: 0.96509, score: 60.214, sum: 2.4035, slope: 0.034955, weekly: 0.56409, lasting: 0.29269 },
    ],
    [
      { share: 0.24272, score: 64.958, sum: 0.64727, slope: 0.0067468, weekly: 0.11496, lasting: 1.3895 },
      { share: 0.48738, score: 64.923, sum: 1.298, slope: 0.013075, weekly: 0.23962, lasting: 1.8781 },
      { share: 0.72818, score: 64.997, sum: 1.9432, slope: 0.018458, weekly: 0.36268, lasting: 1.5162 },
      { share: 0.96509, score: 64.965, sum: 2.5702, slope: 0.026035, weekly: 0.47825, lasting: 0.26946 },
    ],
    [
      { share: 0.24272, score: 69.583, sum: 0.67881, slope: 0.0047848, weekly: 0.097425, lasting: 1.4671 },
      { share: 0.48738, score: 69.578, sum: 1.3596, slope: 0.0091081, weekly: 0.20272, lasting: 1.9876 },
      { share: 0.72818, score: 69.615, sum: 2.0353, slope: 0.012491, weekly: 0.30891, lasting: 1.5726 },
      { share: 0.96509, score: 69.619, sum: 2.6938, slope: 0.01788, weekly: 0.4029, lasting: 0.20635 },
    ],
    [
      { share: 0.24272, score: 74.06, sum: 0.69967, slope: 0.0032469, weekly: 0.08474, lasting: 1.5229 },
      { share: 0.48738, score: 74.001, sum: 1.4008, slope: 0.0059604, weekly: 0.17571, lasting: 2.0526 },
      { share: 0.72818, score: 74.052, sum: 2.0965, slope: 0.0079768, weekly: 0.26688, lasting: 1.602 },
      { share: 0.96509, score: 74.046, sum: 2.7774, slope: 0.011574, weekly: 0.34902, lasting: 0.14779 },
    ],
  ],
} as const;
