import type { Keyring } from "../ports/keyring.ts";
import type { Random } from "../ports/random.ts";
import type { Sealing } from "../ports/sealing.ts";
import { createMemberKey, openMemberSeal } from "./member-seal.ts";
import { createToken, sha256 } from "./token.ts";
import { createWindowKey, openWindowSeal } from "./window-seal.ts";

/** The sealing that use cases receive, under `keyring`. */
export function createSealing(keyring: Keyring, random: Random): Sealing {
  return {
    createMemberKey: (owner) => createMemberKey(keyring, random, owner),
    openMember: (owner, wrapped) => openMemberSeal(keyring, random, owner, wrapped),
    createWindowKey: (owner) => createWindowKey(keyring, random, owner),
    openWindow: (owner, wrapped) => openWindowSeal(keyring, random, owner, wrapped),
    token: () => createToken(random),
    hash: sha256,
  };
}
