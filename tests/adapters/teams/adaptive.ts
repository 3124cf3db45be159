import {
  AdaptiveCard,
  type CardElement,
  HostConfig,
  type Input,
  SerializationContext,
  ValidationPhase,
  Versions,
} from "adaptivecards";
import type { Card } from "../../../adapters/teams/card.ts";

/** What Microsoft's own parser of cards says against `card`, as Teams would show it (version 1.5): unknown elements and properties, inputs without labels. */
export function problemsOf(card: Card): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  // Of the renderer's own settings, Teams changes this one: it shows a sixth action.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } });
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const found: string[] = [];
  for (let i = 0; i < context.eventCount; i++) {
    const event = context.getEventAt(i);
    found.push(`${ValidationPhase[event.phase]}: ${event.message}`);
  }
  const { validationEvents } = parsed.validateProperties();
  found.push(...validationEvents.map(({ message }) => message));
  found.push(
    ...parsed.getAllInputs().flatMap((input: Input) => (input.label ? [] : [`${input.id} has no label`])),
  );
  if (parsed.getItemCount() !== card.body.length) found.push("an element was left out");
  return found;
}

/** The types of all elements as the parser read them, in order. */
export function typesIn(card: Card): readonly string[] {
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), new SerializationContext(Versions.v1_5));
  return Array.from({ length: parsed.getItemCount() }, (_, i) =>
    (parsed.getItemAt(i) as CardElement).getJsonTypeName(),
  );
}
