/**
 * The elements of Adaptive Cards that we use, none of them newer than 1.5 (what Teams shows in bots' cards and dialogs). Narrower than
 * the SDK's own types: what is not here is not sent.
 */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  readonly version: "1.5";
  readonly rtl?: true;
  readonly body: readonly CardElement[];
}

interface Placed {
  readonly id?: string;
  readonly spacing?: "None" | "Small" | "Default" | "Medium" | "Large";
  readonly separator?: true;
}

/** Words that nothing is read into: a run is no Markdown. */
export interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly size?: "Small" | "Medium" | "Large";
  readonly weight?: "Bolder";
  readonly color?: "Attention" | "Accent";
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly selectAction?: OpenUrl;
}

export interface RichText extends Placed {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

/** For headings alone, and only of words in which no Markdown can be read. */
export interface Heading extends Placed {
  readonly type: "TextBlock";
  readonly style: "heading";
  readonly text: string;
  readonly wrap: true;
  readonly size: "Medium";
  readonly weight: "Bolder";
}

export interface Picture extends Placed {
  readonly type: "Image";
  readonly url: string;
  readonly altText: string;
}

export interface Columns extends Placed {
  readonly type: "ColumnSet";
  readonly columns: readonly {
    readonly type: "Column";
    readonly width: number;
    readonly items: readonly RichText[];
  }[];
}

export interface ChoiceSet extends Placed {
  readonly type: "Input.ChoiceSet";
  readonly id: string;
  readonly label: string;
  readonly style: "expanded" | "compact";
  readonly isMultiSelect?: true;
  readonly wrap: true;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value?: string;
}

export interface TextInput extends Placed {
  readonly type: "Input.Text";
  readonly id: string;
  readonly label: string;
  readonly maxLength?: number;
  readonly isMultiline?: true;
  readonly isVisible?: false;
  readonly value?: string;
}

export interface TimeInput extends Placed {
  readonly type: "Input.Time";
  readonly id: string;
  readonly label: string;
  readonly value?: string;
}

export interface OpenUrl {
  readonly type: "Action.OpenUrl";
  readonly title?: string;
  readonly url: string;
  readonly style?: "positive" | "destructive";
}

export interface Submit {
  readonly type: "Action.Submit";
  readonly title: string;
  readonly style?: "positive" | "destructive";
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Actions extends Placed {
  readonly type: "ActionSet";
  readonly actions: readonly (OpenUrl | Submit)[];
}

export type CardElement =
  | RichText
  | Heading
  | Picture
  | Columns
  | ChoiceSet
  | TextInput
  | TimeInput
  | Actions;

/** A card of these elements. */
export function cardOf(body: readonly CardElement[], rightToLeft = false): Card {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    ...(rightToLeft ? { rtl: true } : {}),
    body,
  };
}

const encoder = new TextEncoder();

/** The bytes that a value takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
