/** What we read of a Bot Framework activity. Whatever is absent or of another type is an empty string: it came from outside. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  /** Of an invoke. */
  readonly name: string;
  /** Of an installation update: "add", "remove", … */
  readonly action: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  /** As the channel's data and as the conversation tell it. */
  readonly tenants: { readonly channelData: string; readonly conversation: string };
  readonly from: { readonly id: string; readonly aadObjectId: string };
  readonly recipient: string;
  readonly conversation: { readonly id: string; readonly type: string };
  readonly text: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Of a card's action; nothing is known of it. */
  readonly value: unknown;
  readonly membersAdded: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The object's fields; none where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** Ids and addresses are short; what is longer is none. */
const LONGEST_ID = 1024;

function short(value: unknown): string {
  return typeof value === "string" && value.length <= LONGEST_ID ? value : "";
}

/** Reads the fields of a JSON body; null where it is no object. */
export function readActivity(body: unknown): Activity | null {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return null;
  const read = fieldsOf(body);
  const conversation = fieldsOf(read.conversation);
  const from = fieldsOf(read.from);
  const added = Array.isArray(read.membersAdded) ? read.membersAdded : [];
  return {
    type: short(read.type),
    id: short(read.id),
    name: short(read.name),
    action: short(read.action),
    channelId: short(read.channelId),
    serviceUrl: short(read.serviceUrl),
    tenants: {
      channelData: short(fieldsOf(fieldsOf(read.channelData).tenant).id).toLowerCase(),
      conversation: short(conversation.tenantId).toLowerCase(),
    },
    from: { id: short(from.id), aadObjectId: short(from.aadObjectId).toLowerCase() },
    recipient: short(fieldsOf(read.recipient).id),
    conversation: { id: short(conversation.id), type: short(conversation.conversationType) },
    text: typeof read.text === "string" ? read.text : "",
    locale: short(read.locale),
    timeZone: short(read.localTimezone),
    value: read.value,
    membersAdded: added.map((member) => short(fieldsOf(member).id)),
  };
}

/** The tenant that an activity is of; null where it names none, or two. */
export function tenantOf({ tenants }: Activity): string | null {
  const { channelData, conversation } = tenants;
  if (channelData !== "" && conversation !== "" && channelData !== conversation) return null;
  return channelData || conversation || null;
}
