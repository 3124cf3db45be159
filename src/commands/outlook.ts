import { outlookOf } from "../app/outlook/outlook-of.ts";
import { outlookText } from "../app/outlook/outlook-text.ts";
import { readOutlook } from "../app/outlook/read-outlook.ts";
import { type Call, type Result, readText, WrongUse } from "./verb.ts";

export async function runOutlook({ options }: Call): Promise<Result> {
  const path = options.get("people");
  if (path === undefined) throw new WrongUse("outlook wants --people FILE.");
  const outlook = outlookOf(readOutlook(await readText(path)));
  return { text: outlookText(outlook), json: outlook };
}
