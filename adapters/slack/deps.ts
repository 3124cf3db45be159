import type { Context } from "hono";
import type { Instant } from "../../src/core/time/instant.ts";
import type { Post } from "../../src/ports/post.ts";
import type { SlackConfig } from "./config.ts";

/** What a workspace's approval gave us. Stored sealed; never logged, never in an error. */
export interface SlackInstallation {
  readonly botToken: string;
  readonly botUserId: string;
  /** With token rotation: what gets the next token, and when this one ends. */
  readonly rotation?: { readonly refreshToken: string; readonly expiresAt: Instant };
}

/** A workspace as Slack names it: an Enterprise Grid organization where the app was installed to all of it, else a team. */
export interface SlackWorkspace {
  readonly id: string;
  readonly name: string;
}

/** Who asks to install, by the web session. `forHr`: what the use case needs to store the installation, opaque here. */
export type Installer =
  | { readonly kind: "signed_out" }
  | { readonly kind: "forbidden" }
  | {
      readonly kind: "installer";
      save(workspace: SlackWorkspace, installation: SlackInstallation): Promise<"saved" | "taken">;
    };

/** The installations of all workspaces, kept where all processes see them. */
export interface SlackInstallations {
  /** Null where the workspace is not installed, or was stopped. */
  find(workspace: string): Promise<SlackInstallation | null>;
  /**
   * Replaces the installation under a row lock: `renew` gets it as it is once the lock is held (another process may have renewed it
   * meanwhile) and gives what to store; giving the same object stores nothing. Null where there is none.
   */
  renew(
    workspace: string,
    renew: (current: SlackInstallation) => Promise<SlackInstallation>,
  ): Promise<SlackInstallation | null>;
  /** The workspace removed the app, or took its tokens back: nothing is sent there any more, and its tokens are deleted. */
  stop(workspace: string): Promise<void>;
}

/** Where events lie, sealed, between Slack's request and their handling. */
export interface SlackInbox {
  /** Keeps `body` under the event's id. "again": it was here before, whether handled already or not. Throws where it could not be kept. */
  keep(event: {
    readonly workspace: string;
    readonly id: string;
    readonly body: string;
  }): Promise<"kept" | "again" | "unknown_workspace">;
  /** Handles what lies in the inbox of this workspace. Never throws: what fails stays and is tried again by the next tick. */
  work(workspace: string): Promise<void>;
}

export interface SlackDeps {
  readonly config: SlackConfig;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly installations: SlackInstallations;
  readonly inbox: SlackInbox;
  installer(request: Request): Promise<Installer>;
  /** How Slack is called. */
  readonly post: Post;
  now(): Instant;
  /** A fresh base64url secret of 256 bits. */
  secret(): string;
  /** Lets `work` go on after the answer: on Workers the runtime must be told. `c` is null for what came by Socket Mode. */
  background(c: Context | null, work: Promise<unknown>): void;
  /** Told of what was our mistake, or the platform's. */
  report(error: unknown): void;
}
