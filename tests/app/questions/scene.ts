import { answerApproval } from "../../../src/app/policy/approvals.ts";
import { readPolicyPage } from "../../../src/app/policy/read-policy-page.ts";
import { readQuestionsPage } from "../../../src/app/questions/read-questions-page.ts";
import { type QuestionsForm, saveQuestions } from "../../../src/app/questions/save-questions.ts";
import { stepQuestions } from "../../../src/app/questions/step-questions.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { SetStep } from "../../../src/core/pulse/set-standing.ts";
import type { Instant } from "../../../src/core/time/instant.ts";
import { asOwner } from "../../db/databases.ts";
import { LANTERN_FORM } from "../../lantern.ts";
import type { World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";

/** HR and the auditor at work on licensed questions of the sample organization. */
export interface QuestionOffice {
  readonly hr: Session;
  readonly auditor: Session;
  /** A moment after the last one. */
  later(): Instant;
  bring(by?: Session, form?: QuestionsForm): ReturnType<typeof saveQuestions>;
  /** Takes a step with the set that the page shows for it. */
  step(step: SetStep, by?: Session): Promise<void>;
  answer(answer: "yes" | "no", by?: Session): Promise<void>;
  /** From a file to an auditor's yes. */
  agree(): Promise<void>;
  page(by?: Session, language?: string): ReturnType<typeof readQuestionsPage>;
  log(): Promise<string[]>;
}

export async function questionOffice(world: World): Promise<QuestionOffice> {
  const [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
  const { deps } = world;
  let minutes = 0;
  const later = () => world.now().add({ minutes: ++minutes });
  const page = (by = hr, language?: string) => readQuestionsPage(deps, by, { language });
  const office: QuestionOffice = {
    hr,
    auditor,
    later,
    page,
    bring: (by = hr, form = LANTERN_FORM) => saveQuestions(deps, by, form, later()),
    step: async (step, by = hr) => {
      const { hand, asked } = await page();
      const set = step === "end" || step === "keep" ? asked : hand;
      await stepQuestions(deps, by, { id: set?.id ?? "", step }, later());
    },
    answer: async (answer, by = auditor) => {
      const { approvals } = await readPolicyPage(deps, hr, later());
      const id = approvals.find(({ kind }) => kind === "questions")?.id ?? "";
      await answerApproval(deps, by, { id, answer }, later());
    },
    agree: async () => {
      await office.bring();
      await office.step("ask");
      await office.answer("yes");
    },
    log: async () =>
      (
        await asOwner(deps.database)
          .selectFrom("access_log")
          .select(["actor_role", "verb"])
          .where("verb", "like", "questions.%")
          .orderBy("at")
          .orderBy("id")
          .execute()
      ).map(({ actor_role, verb }) => `${actor_role} ${verb}`),
  };
  return office;
}
