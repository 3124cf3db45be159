import { recordAction } from "../../../src/app/action/record-action.ts";
import { createProgram } from "../../../src/app/program/create-program.ts";
import { readProgramPage } from "../../../src/app/program/read-programs.ts";
import { saveProgramDraft } from "../../../src/app/program/save-draft.ts";
import { stepProgram } from "../../../src/app/program/step-program.ts";
import type { Session } from "../../../src/app/sign-in/session.ts";
import type { Action } from "../../../src/core/chat/action.ts";
import type { Block, Button, View } from "../../../src/core/chat/view.ts";
import type { ProgramStep } from "../../../src/core/program/change.ts";
import type { ProgramDefinition } from "../../../src/core/program/program.ts";
import type { World } from "../../world.ts";
import { sessionOf } from "../workspace/sessions.ts";

/** HR and the auditor at work on programs of the sample organization. */
export interface Office {
  readonly hr: Session;
  readonly auditor: Session;
  begin(contentId: string): Promise<string>;
  /** Stores the draft with these parts changed. */
  edit(
    program: string,
    change: Partial<ProgramDefinition>,
    over?: { opensOn?: string; action?: string },
  ): Promise<void>;
  step(by: Session, program: string, step: ProgramStep): Promise<void>;
  /** Puts an action on record and names it beside the draft. */
  nameAction(program: string, suggestion: string): Promise<void>;
  /** From a draft to open for everyone it is for, through review. */
  open(contentId: string, change?: Partial<ProgramDefinition>, suggestion?: string): Promise<string>;
}

export async function createOffice(world: World): Promise<Office> {
  const [hr, auditor] = [await sessionOf(world, "hr"), await sessionOf(world, "auditor")];
  const { deps } = world;
  const today = () => world.now().toString().slice(0, 10);
  const draftOf = async (program: string) => {
    const { draft } = await readProgramPage(deps, hr, program, world.now());
    if (draft === null) throw new Error("It is no draft.");
    return draft;
  };
  const office: Office = {
    hr,
    auditor,
    begin: (contentId) => createProgram(deps, hr, contentId, world.now()),
    edit: async (program, change, over = {}) => {
      const { definition, opensOn, action } = await draftOf(program);
      const form = {
        program,
        definition: { ...definition, ...change },
        opensOn,
        action: action ?? "",
        ...over,
      };
      await saveProgramDraft(deps, hr, form, world.now());
    },
    step: (by, program, step) => stepProgram(deps, by, { program, step }, world.now()),
    nameAction: async (program, suggestion) => {
      const form = {
        kind: "action",
        suggestion,
        theme: "",
        words: "",
        owner: "Head of people",
        dueOn: today(),
      } as const;
      const action = await recordAction(deps, hr, form, world.now());
      await office.edit(program, {}, { action });
    },
    open: async (contentId, change = {}, suggestion = "fa-share-load") => {
      const program = await office.begin(contentId);
      await office.edit(program, change, { opensOn: today() });
      await office.nameAction(program, suggestion);
      await office.step(hr, program, "ask");
      await office.step(auditor, program, "approve");
      return program;
    },
  };
  return office;
}

/** What a member sees after asking for that in chat. */
export async function seen(
  world: World,
  account: string,
  verb: string,
  args: Readonly<Record<string, string>> = {},
): Promise<View> {
  const reply = await world.act(account, { verb, args });
  if (!("view" in reply)) throw new Error("No view opened.");
  return reply.view;
}

/** Everything that a view says, in one text. */
export function textOf({ title, blocks }: View): string {
  const said = (block: Block): string => {
    if (block.kind === "facts") return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
    if (block.kind === "buttons") return block.buttons.map(({ label }) => label).join("\n");
    return "text" in block ? String(block.text) : "";
  };
  return [title, ...blocks.map(said)].join("\n");
}

/** What can be pressed, inside a view and at its foot, by what it asks for. */
export function pressable({ blocks, buttons }: View): readonly Action[] {
  const inside = blocks.flatMap((block): readonly Button[] =>
    block.kind === "buttons" ? block.buttons : [],
  );
  return [...inside, ...buttons].flatMap((button) => ("action" in button ? [button.action] : []));
}
