import { entry, type LibraryEntry } from "../../entry.ts";
import { mistakeAsInformationEn } from "./mistake-as-information.en.ts";
import { mistakeAsInformation } from "./mistake-as-information.ts";
import { noticeSelfTalkEn } from "./notice-self-talk.en.ts";
import { noticeSelfTalk } from "./notice-self-talk.ts";

/** Noticing, naming, reframing. */
export const NOTICING: readonly LibraryEntry[] = [
  entry(noticeSelfTalk, { en: noticeSelfTalkEn }),
  entry(mistakeAsInformation, { en: mistakeAsInformationEn }),
];
