import type { View } from "../../core/chat/view.ts";
import { findOrganization } from "../../db/directory/directory.ts";
import { asApp } from "../../db/transact.ts";
import { type Actor, type Shown, show } from "../actor.ts";
import type { Deps } from "../deps.ts";
import { toHome, urgentHelp } from "../home/home-view.ts";
import { createLink } from "../sign-in/link.ts";
import { percentAtMost } from "./percent.ts";
import { readPromise } from "./promise.ts";

type LinkDeps = Pick<Deps, "database" | "sealing" | "random" | "publicUrl">;

/** The promise in short, with the way to the whole page. */
export async function openPrivacy(deps: LinkDeps, actor: Actor): Promise<Shown> {
  const { organizationId, words, now } = actor;
  const { consent, privacy } = words.chat;
  const { custodians, percent } = await asApp(deps.database, organizationId, async (trx) => {
    const organization = await findOrganization(trx, organizationId);
    const promise = await readPromise(trx, organization, now);
    return { custodians: organization.custodians, percent: percentAtMost(promise.guess.window) };
  });
  const { facts } = consent;
  const pairs = [
    facts.writing,
    facts.technical(custodians.join(", ")),
    facts.questions,
    facts.bound(percent),
    facts.seen,
  ];
  const view: View = {
    title: privacy.title,
    blocks: [{ kind: "facts", facts: pairs.map(([label = "", value = ""]) => ({ label, value })) }],
    buttons: [
      { label: privacy.page, style: "plain", url: `${deps.publicUrl}/privacy` },
      { label: privacy.mine, style: "plain", action: { verb: "sign_in.link", args: {} } },
      toHome(words),
      urgentHelp(words),
    ],
  };
  return show(view);
}

/** A one-time link to the member's own page; for whoever leads, or works in HR, the way to start in the browser. */
export async function openSignInLink(deps: LinkDeps, actor: Actor): Promise<Shown> {
  const { organizationId, member, now, words } = actor;
  const { signIn } = words.chat;
  const token = await createLink(deps, { organizationId, member, now });
  const buttons = [toHome(words), urgentHelp(words)];
  if (token !== null) {
    return show({
      title: signIn.title,
      blocks: [{ kind: "text", text: signIn.link }],
      buttons: [
        { label: signIn.open, style: "primary", url: `${deps.publicUrl}/sign-in/${token}` },
        ...buttons,
      ],
    });
  }
  const url = `${deps.publicUrl}/sign-in`;
  const [before = "", , after = ""] = signIn.browserFirst(url);
  return show({
    title: signIn.title,
    blocks: [{ kind: "text", text: [before, { kind: "link", text: url, url }, after] }],
    buttons,
  });
}
