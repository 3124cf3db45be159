import type { Instant } from "../../core/time/instant.ts";
import type { Deps } from "../deps.ts";
import { hrOnly } from "../program/allow.ts";
import type { Session } from "../sign-in/session.ts";
import type { ContentFilter, ContentPage, OwnPage, PracticePage, PreviewAsk } from "./content-page.ts";
import { readContentPage } from "./read-content.ts";
import { readOwnPage } from "./read-own.ts";
import { readPracticePage } from "./read-practice.ts";
import { type OwnForm, saveOwnPractice } from "./save-own.ts";
import { type OwnWish, stepOwnPractice } from "./step-own.ts";

/** The content library as HR and auditors read it, and what HR adds to it. Everything throws `forbidden` for all others. */
export interface ContentDesk {
  read(session: Session, filter: ContentFilter): Promise<ContentPage>;
  readPractice(session: Session, id: string, ask: PreviewAsk): Promise<PracticePage>;
  readOwn(session: Session, ask: PreviewAsk & { readonly name: string }): Promise<OwnPage>;
  /** For the page that shows nothing but an empty form. */
  checkWriter(session: Session): void;
  /** Returns the practice's name. */
  saveOwn(session: Session, form: OwnForm): Promise<string>;
  stepOwn(session: Session, wish: OwnWish): Promise<void>;
}

export function createContentDesk(deps: Pick<Deps, "database" | "random">, now: () => Instant): ContentDesk {
  return {
    read: (session, filter) => readContentPage(deps, session, filter),
    readPractice: readPracticePage,
    readOwn: (session, ask) => readOwnPage(deps, session, ask, now()),
    checkWriter: hrOnly,
    saveOwn: (session, form) => saveOwnPractice(deps, session, form, now()),
    stepOwn: (session, wish) => stepOwnPractice(deps, session, wish, now()),
  };
}
