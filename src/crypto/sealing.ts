import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { KeyOwner, Sealing } from "../ports/sealing.ts";
import { openLink, sealLink } from "./link-seal.ts";
import { createTextKey, openTextSeal, openTokenSeal, textKeyContext } from "./text-seal.ts";
import { createToken, sha256 } from "./token.ts";
import { createWindowKey, openWindowSeal, windowKeyContext } from "./window-seal.ts";

/** The sealing that use cases receive, under `keyring`. */
export function createSealing(keyring: Keyring, random: Random): Sealing {
  return {
    createMemberKey: (owner) => createTextKey(keyring, random, owner),
    openMember: (owner, wrapped) => openTextSeal(keyring, random, owner, wrapped),
    createWorkspaceKey: (owner) => createTextKey(keyring, random, owner),
    openWorkspace: (owner, wrapped) => openTextSeal(keyring, random, owner, wrapped),
    createWindowKey: (owner) => createWindowKey(keyring, random, owner),
    openWindow: (owner, wrapped) => openWindowSeal(keyring, random, owner, wrapped),
    openToken: (token) => openTokenSeal(random, token),
    sealLink: (ids, context) => sealLink(keyring, ids, context),
    openLink: (link, context) => openLink(keyring, link, context),
    rewrap: (owner, wrapped) => keyring.rewrap(wrapped, contextOf(owner)),
    token: () => createToken(random),
    hash: sha256,
  };
}

function contextOf(owner: KeyOwner): string {
  return "windowId" in owner ? windowKeyContext(owner) : textKeyContext(owner);
}
