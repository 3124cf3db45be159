import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { Sealing } from "../ports/sealing.ts";
import { createTextKey, openTextSeal } from "./text-seal.ts";
import { createToken, sha256 } from "./token.ts";
import { createWindowKey, openWindowSeal } from "./window-seal.ts";

/** The sealing that use cases receive, under `keyring`. */
export function createSealing(keyring: Keyring, random: Random): Sealing {
  return {
    createMemberKey: (owner) => createTextKey(keyring, random, owner),
    openMember: (owner, wrapped) => openTextSeal(keyring, random, owner, wrapped),
    createWorkspaceKey: (owner) => createTextKey(keyring, random, owner),
    openWorkspace: (owner, wrapped) => openTextSeal(keyring, random, owner, wrapped),
    createWindowKey: (owner) => createWindowKey(keyring, random, owner),
    openWindow: (owner, wrapped) => openWindowSeal(keyring, random, owner, wrapped),
    token: () => createToken(random),
    hash: sha256,
  };
}
