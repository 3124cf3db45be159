import type { Instant } from "../../core/time/instant.ts";
import type { Deps } from "../deps.ts";
import type { Session } from "../sign-in/session.ts";
import {
  type Corrected,
  type Correction,
  correctPerson,
  endMembership,
  returnPerson,
} from "./correct-person.ts";
import { enterLeave, importLeaves, type LeavesImport, removeLeave } from "./enter-leave.ts";
import { exportPeople } from "./export-people.ts";
import {
  type ImportFile,
  type ImportOutcome,
  importPeople,
  type Preview,
  previewImport,
} from "./import-people.ts";
import { onlyHr } from "./keeper.ts";
import { type PeoplePage, type PersonPage, readPeoplePage, readPersonPage } from "./read-people-page.ts";

/** The directory as HR keeps it. Everything throws `forbidden` for all but HR. */
export interface KeptDirectory {
  /** For pages that show nothing but a form. */
  check(session: Session): void;
  read(session: Session, search: PeoplePage["search"]): Promise<PeoplePage>;
  readPerson(session: Session, id: string): Promise<PersonPage>;
  correct(session: Session, id: string, form: Correction): Promise<Corrected>;
  end(session: Session, id: string): Promise<void>;
  bringBack(session: Session, id: string): Promise<void>;
  enterLeave(
    session: Session,
    leave: { readonly id: string; readonly from: string; readonly until: string },
  ): ReturnType<typeof enterLeave>;
  removeLeave(session: Session, leave: { readonly id: string; readonly from: string }): Promise<void>;
  importLeaves(session: Session, text: string): Promise<LeavesImport>;
  /** Stores nothing. */
  preview(session: Session, file: ImportFile): Promise<Preview>;
  import(session: Session, file: ImportFile & { readonly seal: string }): Promise<ImportOutcome>;
  /** A directory file of everyone who is here. */
  export(session: Session): Promise<string>;
}

export function createKeptDirectory(
  deps: Pick<Deps, "database" | "sealing" | "random">,
  now: () => Instant,
): KeptDirectory {
  return {
    check: onlyHr,
    read: (session, search) => readPeoplePage(deps, session, search, now()),
    readPerson: (session, id) => readPersonPage(deps, session, id, now()),
    correct: (session, id, form) => correctPerson(deps, session, { id, form }, now()),
    end: (session, id) => endMembership(deps, session, id, now()),
    bringBack: (session, id) => returnPerson(deps, session, id, now()),
    enterLeave: (session, leave) => enterLeave(deps, session, leave, now()),
    removeLeave: (session, leave) => removeLeave(deps, session, leave, now()),
    importLeaves: (session, text) => importLeaves(deps, session, text, now()),
    preview: (session, file) => previewImport(deps, session, file, now()),
    import: (session, file) => importPeople(deps, session, file, now()),
    export: (session) => exportPeople(deps, session, now()),
  };
}
