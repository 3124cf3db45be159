import { entry, type LibraryEntry } from "../../entry.ts";
import { actNotIdentityEn } from "./act-not-identity.en.ts";
import { actNotIdentity } from "./act-not-identity.ts";
import { friendLensEn } from "./friend-lens.en.ts";
import { friendLens } from "./friend-lens.ts";
import { goodEnoughLineEn } from "./good-enough-line.en.ts";
import { goodEnoughLine } from "./good-enough-line.ts";
import { incrementalReplanEn } from "./incremental-replan.en.ts";
import { incrementalReplan } from "./incremental-replan.ts";
import { kindReframeEn } from "./kind-reframe.en.ts";
import { kindReframe } from "./kind-reframe.ts";
import { mistakeAsInformationEn } from "./mistake-as-information.en.ts";
import { mistakeAsInformation } from "./mistake-as-information.ts";
import { nameItKindlyEn } from "./name-it-kindly.en.ts";
import { nameItKindly } from "./name-it-kindly.ts";
import { notOnlyMeEn } from "./not-only-me.en.ts";
import { notOnlyMe } from "./not-only-me.ts";
import { noticeSelfTalkEn } from "./notice-self-talk.en.ts";
import { noticeSelfTalk } from "./notice-self-talk.ts";
import { observeThoughtsEn } from "./observe-thoughts.en.ts";
import { observeThoughts } from "./observe-thoughts.ts";
import { pauseAndCheckEn } from "./pause-and-check.en.ts";
import { pauseAndCheck } from "./pause-and-check.ts";

/** Noticing, naming, reframing. */
export const NOTICING: readonly LibraryEntry[] = [
  entry(noticeSelfTalk, { en: noticeSelfTalkEn }),
  entry(nameItKindly, { en: nameItKindlyEn }),
  entry(kindReframe, { en: kindReframeEn }),
  entry(observeThoughts, { en: observeThoughtsEn }),
  entry(notOnlyMe, { en: notOnlyMeEn }),
  entry(friendLens, { en: friendLensEn }),
  entry(mistakeAsInformation, { en: mistakeAsInformationEn }),
  entry(actNotIdentity, { en: actNotIdentityEn }),
  entry(goodEnoughLine, { en: goodEnoughLineEn }),
  entry(pauseAndCheck, { en: pauseAndCheckEn }),
  entry(incrementalReplan, { en: incrementalReplanEn }),
];
