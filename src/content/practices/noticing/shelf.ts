import { entry, type LibraryEntry } from "../../entry.ts";
import { actNotIdentityEn } from "./act-not-identity.en.ts";
import { actNotIdentityEs } from "./act-not-identity.es.ts";
import { actNotIdentity } from "./act-not-identity.ts";
import { friendLensEn } from "./friend-lens.en.ts";
import { friendLensEs } from "./friend-lens.es.ts";
import { friendLens } from "./friend-lens.ts";
import { goodEnoughLineEn } from "./good-enough-line.en.ts";
import { goodEnoughLineEs } from "./good-enough-line.es.ts";
import { goodEnoughLine } from "./good-enough-line.ts";
import { incrementalReplanEn } from "./incremental-replan.en.ts";
import { incrementalReplanEs } from "./incremental-replan.es.ts";
import { incrementalReplan } from "./incremental-replan.ts";
import { kindReframeEn } from "./kind-reframe.en.ts";
import { kindReframeEs } from "./kind-reframe.es.ts";
import { kindReframe } from "./kind-reframe.ts";
import { mistakeAsInformationEn } from "./mistake-as-information.en.ts";
import { mistakeAsInformationEs } from "./mistake-as-information.es.ts";
import { mistakeAsInformation } from "./mistake-as-information.ts";
import { nameItKindlyEn } from "./name-it-kindly.en.ts";
import { nameItKindlyEs } from "./name-it-kindly.es.ts";
import { nameItKindly } from "./name-it-kindly.ts";
import { notOnlyMeEn } from "./not-only-me.en.ts";
import { notOnlyMeEs } from "./not-only-me.es.ts";
import { notOnlyMe } from "./not-only-me.ts";
import { noticeSelfTalkEn } from "./notice-self-talk.en.ts";
import { noticeSelfTalkEs } from "./notice-self-talk.es.ts";
import { noticeSelfTalk } from "./notice-self-talk.ts";
import { observeThoughtsEn } from "./observe-thoughts.en.ts";
import { observeThoughtsEs } from "./observe-thoughts.es.ts";
import { observeThoughts } from "./observe-thoughts.ts";
import { pauseAndCheckEn } from "./pause-and-check.en.ts";
import { pauseAndCheckEs } from "./pause-and-check.es.ts";
import { pauseAndCheck } from "./pause-and-check.ts";

/** Noticing, naming, reframing. */
export const NOTICING: readonly LibraryEntry[] = [
  entry(noticeSelfTalk, { en: noticeSelfTalkEn, es: noticeSelfTalkEs }),
  entry(nameItKindly, { en: nameItKindlyEn, es: nameItKindlyEs }),
  entry(kindReframe, { en: kindReframeEn, es: kindReframeEs }),
  entry(observeThoughts, { en: observeThoughtsEn, es: observeThoughtsEs }),
  entry(notOnlyMe, { en: notOnlyMeEn, es: notOnlyMeEs }),
  entry(friendLens, { en: friendLensEn, es: friendLensEs }),
  entry(mistakeAsInformation, { en: mistakeAsInformationEn, es: mistakeAsInformationEs }),
  entry(actNotIdentity, { en: actNotIdentityEn, es: actNotIdentityEs }),
  entry(goodEnoughLine, { en: goodEnoughLineEn, es: goodEnoughLineEs }),
  entry(pauseAndCheck, { en: pauseAndCheckEn, es: pauseAndCheckEs }),
  entry(incrementalReplan, { en: incrementalReplanEn, es: incrementalReplanEs }),
];
