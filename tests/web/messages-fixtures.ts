import type { MessagesPage } from "../../src/app/delivery/messages-page.ts";
import type { WorkspaceId } from "../../src/core/ids.ts";

export const FERRIES = "01970000-0000-7000-8000-000000000080" as WorkspaceId;

/** One chat that waits, one that took its access back, and people whom none reaches. */
export const MESSAGES: MessagesPage = {
  timeZone: "Europe/Lisbon",
  stoppedSince: null,
  lanes: [
    {
      workspace: { id: FERRIES, name: "Northwind", platform: "slack" },
      isStopped: false,
      waiting: 1230,
      oldestMinutes: 1,
      sent: 4560,
      troubles: [
        { trouble: "no_answer", count: "few" },
        { trouble: "gone", count: 20 },
      ],
      pausedUntil: "2026-09-20T10:02:00Z",
    },
    {
      workspace: {
        id: "01970000-0000-7000-8000-000000000081" as WorkspaceId,
        name: "Harbor",
        platform: "teams",
      },
      isStopped: true,
      waiting: 0,
      oldestMinutes: null,
      sent: 0,
      troubles: [],
      pausedUntil: null,
    },
    {
      workspace: null,
      isStopped: false,
      waiting: 0,
      oldestMinutes: null,
      sent: 0,
      troubles: [{ trouble: "no_chat", count: "few" }],
      pausedUntil: null,
    },
  ],
};
