/** Connecting an identity provider, for HR who has never done it. */
export const SCIM_EN = {
  title: "Connect an identity provider",
  intro:
    "If your company keeps its people in Microsoft Entra ID or Okta, it can keep this directory up to date by itself. It then sends who joins, who changes and who leaves, through a standard called SCIM 2.0. Somebody who looks after Entra ID or Okta sets it up with you. You give them two things: an address and a token.",
  addressTitle: "1. The address",
  address: "In Entra ID this is the “Tenant URL”, in Okta the “SCIM connector base URL”.",
  tokenTitle: "2. The token",
  token:
    "A token is a password for this connection. It is shown once. Whoever holds it can change this directory, and can read directory entries; nothing that people do in Evenkeel.",
  none: "There is no token yet, so nothing is connected.",
  made: (on: string) => `Made on ${on}`,
  used: (on: string) => `last used on ${on}`,
  unused: "not used yet",
  make: "Make a token",
  another: "Make a second token",
  rotate:
    "To change a token without a gap: make a second one, put it into Entra ID or Okta, wait until it says “last used” here, then end the old one.",
  both: "Two tokens are in force. End the one that is not used any more before you make another.",
  end: "End this token",
  endNote: "It stops working at once.",
  ended: "The token is ended.",
  freshTitle: "Your new token",
  fresh: "Copy it now and put it into Entra ID or Okta. It is not shown again; if it is lost, make another.",
  freshLabel: "Token",
  freshDone: "I have copied it",
  teamsTitle: "3. Where teams come from",
  teams: "Everybody sits in one team here. Choose what says which.",
  from: {
    department: {
      name: "The department of each person",
      text: "A team of that name is made if there is none. Whoever sits in that team, or in a team below it, stays there.",
    },
    groups: {
      name: "The groups that are sent",
      text: "Send only groups that are teams. Whoever is added to a second group moves there.",
    },
  },
  teamsSave: "Save",
  teamsSaved: "Your choice is saved. Nobody was moved by it.",
  rulesTitle: "What it does",
  rules: [
    "Whoever the provider turns off, or deletes, has left: signed out at once, and nothing more is sent to them within a minute.",
    "New teams stand under the team at the top. Import a file first if you want more levels.",
    "The lead of a team is whom most of its people have as their manager.",
    "People are matched by user name, else by work e-mail. Whoever you imported from a file becomes the same person.",
    "The roles HR and auditor are never set this way.",
    "Kept: name, work e-mail, team, manager, time zone, language, country and place. All else that is sent is passed over.",
  ],
};
