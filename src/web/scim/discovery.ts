import { ENTERPRISE, GROUP, type Json, USER } from "./schemas.ts";

/** Resources on a page of a list, and where none is asked for. */
export const MOST_RESULTS = 200;
export const USUAL_RESULTS = 100;

/** `/ServiceProviderConfig`: what is offered (RFC 7643, 5). */
export function serviceProviderConfig(base: string): Json {
  return {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: MOST_RESULTS },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: "oauthbearertoken",
        name: "Bearer token",
        description: "A token that HR makes at /hr/people/scim.",
        primary: true,
      },
    ],
    meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
  };
}

/** `/ResourceTypes`. */
export function resourceTypes(base: string): readonly Json[] {
  const type = (
    name: "User" | "Group",
    schema: string,
    description: string,
    extensions: readonly Json[],
  ) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
    id: name,
    name,
    endpoint: `/${name}s`,
    description,
    schema,
    ...(extensions.length > 0 && { schemaExtensions: extensions }),
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/${name}` },
  });
  return [
    type("User", USER, "A person of the organization", [{ schema: ENTERPRISE, required: false }]),
    type("Group", GROUP, "A team", []),
  ];
}

interface Shape {
  readonly type?: "string" | "boolean" | "complex" | "reference";
  readonly required?: boolean;
  readonly many?: boolean;
  readonly unique?: boolean;
  readonly exact?: boolean;
  readonly readOnly?: boolean;
  readonly parts?: readonly Json[];
}

function attribute(name: string, shape: Shape = {}): Json {
  return {
    name,
    type: shape.type ?? (shape.parts ? "complex" : "string"),
    multiValued: shape.many ?? false,
    required: shape.required ?? false,
    caseExact: shape.exact ?? false,
    mutability: shape.readOnly ? "readOnly" : "readWrite",
    returned: "default",
    uniqueness: shape.unique ? "server" : "none",
    ...(shape.parts && { subAttributes: shape.parts }),
  };
}

const USER_ATTRIBUTES = [
  attribute("userName", { required: true, unique: true }),
  attribute("externalId", { exact: true }),
  attribute("displayName"),
  attribute("name", { parts: [attribute("formatted"), attribute("givenName"), attribute("familyName")] }),
  attribute("active", { type: "boolean" }),
  attribute("emails", {
    many: true,
    parts: [attribute("value"), attribute("type"), attribute("primary", { type: "boolean" })],
  }),
  attribute("addresses", {
    many: true,
    parts: [attribute("type"), attribute("country"), attribute("locality")],
  }),
  attribute("preferredLanguage"),
  attribute("timezone"),
];

const ENTERPRISE_ATTRIBUTES = [
  attribute("department"),
  attribute("manager", {
    parts: [attribute("value", { exact: true }), attribute("displayName", { readOnly: true })],
  }),
];

const GROUP_ATTRIBUTES = [
  attribute("displayName", { required: true, unique: true }),
  attribute("externalId", { exact: true }),
  attribute("members", {
    many: true,
    parts: [attribute("value", { exact: true }), attribute("display", { readOnly: true })],
  }),
];

/** `/Schemas`: the attributes that are kept. Others are taken and passed over. */
export function schemas(base: string): readonly Json[] {
  const schema = (id: string, name: string, attributes: readonly Json[]) => ({
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
    id,
    name,
    attributes,
    meta: { resourceType: "Schema", location: `${base}/Schemas/${id}` },
  });
  return [
    schema(USER, "User", USER_ATTRIBUTES),
    schema(ENTERPRISE, "EnterpriseUser", ENTERPRISE_ATTRIBUTES),
    schema(GROUP, "Group", GROUP_ATTRIBUTES),
  ];
}
